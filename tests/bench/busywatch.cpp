// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busywatch.h"

#include <ctime>

#include <algorithm>

namespace {

constexpr int tickMs = 5;  // as the watchdog's

}  // namespace

BusyWatch::BusyWatch(QObject* parent) : QObject(parent), m_lastMs(usedMs()) {
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &BusyWatch::tick);
  m_timer.start(tickMs);
}

double BusyWatch::longestMs() const {
  return std::max(m_longestMs, usedMs() - m_lastMs);
}

void BusyWatch::reset() {
  m_longestMs = 0;
  m_lastMs = usedMs();
}

double BusyWatch::usedMs() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

void BusyWatch::tick() {
  const double used = usedMs();
  m_longestMs = std::max(m_longestMs, used - m_lastMs);
  m_lastMs = used;
}
