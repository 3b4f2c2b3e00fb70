// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchdog.h"

#include <algorithm>

Watchdog::Watchdog(QObject* parent) : QObject(parent) {
  m_timer.setTimerType(Qt::PreciseTimer);
  m_timer.setInterval(tickMs);
  connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
  m_sinceTick.start();
  m_timer.start();
}

qint64 Watchdog::openGapMs() const {
  return std::max<qint64>(m_sinceTick.elapsed() - tickMs, 0);
}

qint64 Watchdog::longestGapMs() const {
  return std::max(m_longestMs, openGapMs());
}

void Watchdog::reset() {
  m_longestMs = 0;
  m_sinceTick.restart();
}

void Watchdog::tick() {
  m_longestMs = std::max(m_longestMs, openGapMs());
  m_sinceTick.restart();
}
