// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

constexpr qint64 msPerSecond = 1'000;

}  // namespace

Task::Task(const QString& key, const QString& name, Clock clock, QObject* parent)
    : QObject(parent), m_name(name), m_clock(std::move(clock)), m_begunMs(m_clock()) {
  setObjectName(key);
}

void Task::setProgress(qint64 done, qint64 total, const QString& doing) {
  if (!isRunning()) return;
  m_done = std::max<qint64>(done, 0);
  m_total = total;
  m_doing = doing;
  Q_EMIT changed();
}

int Task::percent() const {
  if (m_total < 0) return -1;
  if (m_total == 0) return 100;
  const qint64 done = std::min(m_done, m_total);
  // Divided first where the product would not fit.
  constexpr qint64 far = std::numeric_limits<qint64>::max() / 100;
  return int(done > far ? done / (m_total / 100) : done * 100 / m_total);
}

std::optional<qint64> Task::perSecond() const {
  const qint64 elapsedMs = m_clock() - m_begunMs;
  if (elapsedMs < msPerSecond || m_done == 0) return std::nullopt;
  return m_done / elapsedMs * msPerSecond + m_done % elapsedMs * msPerSecond / elapsedMs;
}

std::optional<qint64> Task::secondsLeft() const {
  const auto rate = perSecond();
  if (!isRunning() || m_total < 0 || !rate || *rate == 0) return std::nullopt;
  const qint64 left = std::max<qint64>(m_total - m_done, 0);
  return left / *rate + (left % *rate == 0 ? 0 : 1);
}

void Task::setCancel(std::function<void()> cancel) {
  m_cancel = std::move(cancel);
  Q_EMIT changed();
}

void Task::cancel() {
  if (!canCancel()) return;
  m_isCancelling = true;
  Q_EMIT changed();
  m_cancel();
}

void Task::finish(State state, const QString& result) {
  if (!isRunning() || state == State::running) return;
  m_state = state;
  m_result = result;
  m_cancel = {};
  Q_EMIT changed();
  Q_EMIT ended();
}

void Task::offer(const QString& verb, std::function<void()> act) {
  m_offer = verb;
  m_act = std::move(act);
  Q_EMIT changed();
}

void Task::acceptOffer() {
  if (m_act) m_act();
}
