// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "storage/pledges.h"
#include "storage/worker.h"

// Confirms pending pledges one after the other, each an action of its own: what is refused does not
// hold up the next. Where the server went away or the person may not, the rest is not tried. Lives
// in the GUI thread; the worker outlives it.
class ConfirmRun final : public QObject {
  Q_OBJECT

 public:
  struct Outcome {
    Pledge pledge;
    // Nothing: not tried. Of unknown outcome: the worker tells later what became of it.
    std::optional<Result<Answer>> answer = {};
  };

  ConfirmRun(Worker& worker, const std::vector<Pledge>& pledges, QObject* parent = nullptr);

  // Once.
  void start();
  // The one that is under way is waited for; those after it are not tried.
  void stop();

  [[nodiscard]] bool isRunning() const { return m_isRunning; }
  [[nodiscard]] int count() const { return int(m_outcomes.size()); }
  [[nodiscard]] int tried() const { return m_tried; }
  [[nodiscard]] int confirmed() const;
  // Tried, and not known yet whether it was done: at most the last one.
  [[nodiscard]] int unknown() const;
  // Tried, and nothing was charged.
  [[nodiscard]] int refused() const { return m_tried - confirmed() - unknown(); }
  // In the order in which they are tried.
  [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_outcomes; }

 Q_SIGNALS:
  void progressed();
  void finished();

 private:
  void next();
  void answered(const Result<Answer>& answer);

  Worker& m_worker;
  std::vector<Outcome> m_outcomes;
  int m_tried = 0;
  bool m_isRunning = false;
  bool m_isStopped = false;
};
