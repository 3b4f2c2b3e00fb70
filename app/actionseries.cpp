// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionseries.h"

namespace {

// Twice the lanes' threads: a thread that ends one finds the next waiting.
constexpr int interactiveMax = 6;
constexpr int longWorkMax = 4;

bool isWorthRepeating(const Error& error) {
  return error.kind == ErrorKind::conflict || error.kind == ErrorKind::connectionLost ||
         error.kind == ErrorKind::outcomeUnknown || error.kind == ErrorKind::timedOut;
}

}  // namespace

ActionSeries::ActionSeries(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {}

void ActionSeries::start(qint64 count, Make make, Answered answered) {
  m_make = std::move(make);
  m_answered = std::move(answered);
  m_count = count;
  m_next = 0;
  m_done = 0;
  if (count > 0) return fill();
  // Not before the caller returned.
  QMetaObject::invokeMethod(this, &ActionSeries::finished, Qt::QueuedConnection);
}

void ActionSeries::fill() {
  while (m_next < m_count && (m_interactive < interactiveMax || m_longWork < longWorkMax)) {
    const auto lane =
        m_interactive < interactiveMax ? Worker::Lane::interactive : Worker::Lane::longWork;
    ++underWay(lane);
    const qint64 index = m_next++;
    send(index, m_make(index), lane, 0);
  }
}

void ActionSeries::send(qint64 index, const Action& action, Worker::Lane lane, int repeats) {
  m_worker.act(
      this, action,
      [this, index, action, lane, repeats](const Result<Answer>& answer) {
        if (!answer && isWorthRepeating(answer.error()) && repeats < repeatsMax) {
          return send(index, action, lane, repeats + 1);
        }
        done(index, answer, lane);
      },
      lane);
}

void ActionSeries::done(qint64 index, const Result<Answer>& answer, Worker::Lane lane) {
  --underWay(lane);
  m_answered(index, answer);
  ++m_done;
  Q_EMIT progressed(m_done, m_count);
  if (m_done == m_count) {
    Q_EMIT finished();
  } else {
    fill();
  }
}

int& ActionSeries::underWay(Worker::Lane lane) {
  return lane == Worker::Lane::interactive ? m_interactive : m_longWork;
}
