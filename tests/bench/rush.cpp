// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rush.h"

#include <algorithm>

#include <QEventLoop>
#include <QTimer>

double RushFigures::perSecond() const {
  return seconds > 0 ? static_cast<double>(done) / seconds : 0;
}

double RushFigures::percentileMs(double share) const {
  if (ms.empty()) return 0;
  const auto last = static_cast<double>(ms.size() - 1);
  return ms[static_cast<std::size_t>(share * last)];
}

Rush::Rush(const QString& uri, int clients, std::function<Action()> next)
    : m_next(std::move(next)) {
  for (int i = 0; i < clients; ++i)
    m_workers.push_back(std::make_unique<Worker>(Address(uri)));
}

Rush::~Rush() = default;

void Rush::warmUp() {
  m_goesOn = false;
  for (const auto& worker : m_workers)
    send(*worker);
  waitForAll();
}

void Rush::start() {
  m_figures = {};
  m_goesOn = true;
  m_time.start();
  for (const auto& worker : m_workers)
    send(*worker);
}

RushFigures Rush::stop() {
  m_goesOn = false;
  waitForAll();
  m_figures.seconds = static_cast<double>(m_time.nsecsElapsed()) / 1e9;
  std::sort(m_figures.ms.begin(), m_figures.ms.end());
  return std::exchange(m_figures, {});
}

RushFigures Rush::run(double seconds) {
  start();
  QEventLoop loop;
  QTimer::singleShot(static_cast<int>(seconds * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
  loop.exec();
  return stop();
}

void Rush::send(Worker& worker) {
  ++m_underway;
  const qint64 sent = m_time.isValid() ? m_time.nsecsElapsed() : 0;
  worker.act(this, m_next(), [this, &worker, sent](const Result<Answer>& answer) {
    --m_underway;
    if (answer) {
      ++m_figures.done;
      m_figures.retries += answer->tries - 1;
      m_figures.ms.push_back(static_cast<double>(m_time.nsecsElapsed() - sent) / 1e6);
    } else {
      if (m_figures.failed++ == 0) {
        qWarning("%s %s", qUtf8Printable(answer.error().sqlState),
                 qUtf8Printable(answer.error().detail));
      }
    }
    if (m_goesOn) send(worker);
  });
}

void Rush::waitForAll() {
  QEventLoop loop;
  QTimer poll;
  connect(&poll, &QTimer::timeout, &loop, [&] {
    if (m_underway == 0) loop.quit();
  });
  poll.start(1);
  loop.exec();
}
