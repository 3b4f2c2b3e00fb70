// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

#include <QObject>
#include <QThreadPool>

#include "models/drillstate.h"

// What the drill tells on its way, and asks; called in its own thread.
struct DrillSteps {
  std::function<void(const QString& what, int percent, std::optional<Race> race)> begins;
  std::function<bool()> isStopped;
};

// Starts a server of its own, makes a scratch platform on it, runs every race there and throws it
// all away. Blocks for some seconds; the books' server is not touched. Errors, beside those of
// runDrill(): rejected or connectionLost with a sentence in detail where no such server can be had.
[[nodiscard]] Result<DrillReport> drillOnThrowawayServer(const DrillSteps& steps);

// The drill beside an event loop: runs it on a thread of its own, one at a time. Lives in the main
// thread; going, it waits for the race under way.
class DrillRun final : public QObject {
  Q_OBJECT

 public:
  using Job = std::function<Result<DrillReport>(const DrillSteps& steps)>;

  explicit DrillRun(Job job = &drillOnThrowawayServer, QObject* parent = nullptr);
  ~DrillRun() override;

  [[nodiscard]] const DrillState& state() const { return m_state; }

  // Does nothing while it runs.
  void start();
  // At the next race; stateChanged() tells when.
  void stop();

 Q_SIGNALS:
  void stateChanged(const DrillState& state);

 private:
  void began(const QString& what, int percent, std::optional<Race> race);
  void ended(const Result<DrillReport>& report);

  Job m_job;
  DrillState m_state;
  std::atomic<bool> m_isStopped = false;
  QThreadPool m_pool;
};
