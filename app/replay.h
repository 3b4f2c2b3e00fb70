// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include "app/actionseries.h"
#include "app/closureservice.h"
#include "app/replayrun.h"
#include "storage/platform.h"
#include "ui/errortext.h"

// What a replay did and found.
struct ReplayReport {
  struct Stage {
    QString name;
    qint64 count = 0;
    qint64 ms = 0;
  };
  std::vector<Stage> stages;
  qint64 campaigns = 0;
  qint64 backers = 0;
  qint64 pledges = 0;
  Money pledged;
  qint64 successful = 0;  // closed by this run's service
  qint64 failed = 0;
  qint64 refunds = 0;
  Money refunded;
  QStringList disagreements;        // with the file; empty: none
  std::vector<Disagreement> books;  // what reconcile() found; empty: none

  [[nodiscard]] bool isGood() const { return disagreements.isEmpty() && books.empty(); }
};

// Runs the campaigns of a file through the real actions on a scratch platform, one stage after the
// other, and compares what came of them. Where the file's smallest pledge is below the platform's
// smallest, or its largest above the largest, the platform's limits are moved to fit first, and
// stay so. Lives in the main thread beside an event loop; the worker outlives it.
class Replay final : public QObject {
  Q_OBJECT

 public:
  Replay(Worker& worker, Platform platform, std::vector<ReplayCampaign> campaigns,
         QObject* parent = nullptr);

  void start();

 Q_SIGNALS:
  void progressed(const QString& stage, qint64 done, qint64 count);
  void finished(const ReplayReport& report);
  // It could not go on.
  void failed(const Error& error, Attempt attempt);

 private:
  // In this order.
  void fitLimits();
  void registerPeople();
  void depositNeeds();
  void createCampaigns();
  void placePledges();
  void moveTime();
  void closeCampaigns();
  void compareCampaigns();
  void compareWallets();
  void proveBooks();

  void beginStage(const QString& name, qint64 count);
  void endStage();
  // Answers go to `take`; the first failure ends the replay.
  void series(qint64 count, Attempt attempt, ActionSeries::Make make,
              std::function<void(qint64 index, const Answer& answer)> take, void (Replay::*next)());
  using Chunk = std::function<Result<QStringList>(Connection&, size_t from, size_t until)>;
  // Jobs over [0, count), one after the other; what they answer are disagreements.
  void chunks(size_t count, const Chunk& chunk, void (Replay::*next)());
  void nextChunk(size_t from, size_t count, const Chunk& chunk, void (Replay::*next)());
  void stop(const Error& error, Attempt attempt);
  void closureIdle(const ClosureRun& closed);

  Worker& m_worker;
  Platform m_platform;
  std::shared_ptr<ReplayRun> m_run;
  ReplayReport m_report;
  ClosureService m_closures;
  ActionSeries* m_series = nullptr;
  QString m_mark;  // tells this replay's people and references from another's
  QElapsedTimer m_stageTime;
  int m_failedClosures = 0;
  bool m_stopped = false;
};
