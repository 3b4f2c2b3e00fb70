// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// Measures how long the event loop of its thread was away from events at the longest. Owns a timer
// that ticks often; whatever blocks the loop delays a tick. Costs nothing that could be seen.
class Watchdog final : public QObject {
  Q_OBJECT

 public:
  explicit Watchdog(QObject* parent = nullptr);

  // The gap that is still open counts too.
  [[nodiscard]] qint64 longestGapMs() const;
  void reset();

 private:
  static constexpr int tickMs = 5;

  [[nodiscard]] qint64 openGapMs() const;
  void tick();

  QTimer m_timer;
  QElapsedTimer m_sinceTick;
  qint64 m_longestMs = 0;
};
