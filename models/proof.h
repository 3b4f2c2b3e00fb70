// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>

#include "models/console.h"
#include "storage/proof.h"

// Proves the books by reconcile(), in the lane of long work: when somebody asks, and seldom by
// itself while it is wanted. A run that somebody asked for is a task with a result, which can be
// cancelled; going, this stops the one under way. Lives in the GUI thread; the console outlives it.
class Proof final : public QObject {
  Q_OBJECT

 public:
  static constexpr int intervalMs = 60 * 60 * 1'000;

  explicit Proof(Console& console, QObject* parent = nullptr);
  ~Proof() override;

  // A person asks for it; nothing happens while it runs.
  void run();
  // Somebody looks: runs by itself now, if the last run is longer ago than the interval.
  void want();

  [[nodiscard]] bool isRunning() const { return m_cancellation != nullptr; }
  // The database's clock, UTC; invalid before the first run.
  [[nodiscard]] const QDateTime& lastAt() const { return m_lastAt; }
  // Of the last run that succeeded; empty: the books agree.
  [[nodiscard]] const std::vector<Disagreement>& found() const { return m_found; }
  // Why the last run did not.
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 Q_SIGNALS:
  void changed();

 private:
  void start();
  void answered(const Result<std::vector<Disagreement>>& found);
  void tell() const;

  Console& m_console;
  QPointer<Task> m_task;                         // where a person asked
  std::shared_ptr<Cancellation> m_cancellation;  // while one runs
  QDateTime m_lastAt;
  std::vector<Disagreement> m_found;
  std::optional<Error> m_error;
};
