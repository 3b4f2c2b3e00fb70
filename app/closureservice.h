// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

#include "models/closurestate.h"
#include "storage/closures.h"
#include "storage/worker.h"

// Closes what is due and gives refunds back in batches until nothing is left. Its timer aims at
// the next deadline, asked from the database by its clock, and goes off at least every 30 s.
// It decides nothing: close_campaign changes only what is due, so two consoles at once, a late run
// and one after a crash all do the same, once. Lives in the GUI thread and never waits there; its
// work runs in the worker's lane for long work. The worker outlives it.
class ClosureService final : public QObject {
  Q_OBJECT

 public:
  static constexpr int intervalMs = 30'000;
  // A batch is halved when the server was too busy for it, and grows again. Its backers cannot
  // pledge while it is under way, so it is a small one where others were seen to wait.
  static constexpr int batchMax = 10'000;
  static constexpr int batchBeside = 100;
  static constexpr int batchMin = 100;

  // batch: pledges a refund batch has at the most.
  explicit ClosureService(Worker& worker, QObject* parent = nullptr, int batch = batchMax);

  // Runs now, and from then on by its timer.
  void start();
  // Finishes the batch under way and stops.
  void stop();
  // Does not wait for the timer; nothing happens while a run is under way. Works without start().
  void runNow();
  // The same for one campaign that is due or has refunds left; the others wait for the next run.
  void runOne(CampaignId campaign);

  [[nodiscard]] const ClosureState& state() const { return m_state; }

 Q_SIGNALS:
  void stateChanged(const ClosureState& state);
  // This run closed a campaign; status: successful or failed.
  void campaignClosed(CampaignId campaign, const QString& status);
  // Everything that was due is done, or was tried and failed.
  void idle(const ClosureRun& run);

 private:
  [[nodiscard]] bool begin();
  void askWhatIsDue();
  void closeNext();
  void closed(const Result<Answer>& result);
  void askWhatLapsed();
  void releaseExpired();
  void endStuck();
  void askNextDeadline();
  void finish(int msToNext);
  void failed(const Error& error);
  void say();

  Worker& m_worker;
  QTimer m_timer;
  ClosureState m_state;
  ClosureRun m_run;
  std::vector<DueCampaign> m_due;  // what is left of this run's list, the next one last
  int m_batchMost;
  int m_batch;
  bool m_scheduled = false;  // start() was called
  bool m_underway = false;
};
