// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "storage/worker.h"

// Many actions through one worker, both its lanes kept busy. An action that was too busy or whose
// connection broke is called again, with its own request id, so it is done once. Lives in the main
// thread; the worker outlives it.
class ActionSeries final : public QObject {
  Q_OBJECT

 public:
  using Make = std::function<Action(qint64 index)>;
  using Answered = std::function<void(qint64 index, const Result<Answer>& answer)>;

  static constexpr int repeatsMax = 5;

  explicit ActionSeries(Worker& worker, QObject* parent = nullptr);

  // Calls make for each index below count, in order, and answered for each, in any order; then
  // emits finished. One series at a time.
  void start(qint64 count, Make make, Answered answered);

 Q_SIGNALS:
  void progressed(qint64 done, qint64 count);
  void finished();

 private:
  void fill();
  void send(qint64 index, const Action& action, Worker::Lane lane, int repeats);
  void done(qint64 index, const Result<Answer>& answer, Worker::Lane lane);
  [[nodiscard]] int& underWay(Worker::Lane lane);

  Worker& m_worker;
  Make m_make;
  Answered m_answered;
  qint64 m_count = 0;
  qint64 m_next = 0;
  qint64 m_done = 0;
  int m_interactive = 0;
  int m_longWork = 0;
};
