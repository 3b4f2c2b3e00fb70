// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include <utility>

namespace {

constexpr qint64 littleMs = 60'000;

}  // namespace

Overview::Overview(Console& console, QObject* parent, const QTimeZone& zone)
    : QObject(parent), m_console(console), m_zone(zone) {
  // After a failover lines may be missing that were counted.
  connect(&m_console, &Console::connectionChanged, this, [this](bool isConnected) {
    if (!isConnected) return;
    m_flow.reset();
    refresh();
  });
}

void Overview::refresh() {
  if (m_isAsking) {
    m_again = true;
    return;
  }
  ask();
}

void Overview::ask() {
  m_isAsking = true;
  const QString since = m_flow.position();
  const bool isLittle =
      !since.isEmpty() && m_sinceAnswer.isValid() && !m_sinceAnswer.hasExpired(littleMs);
  const QDateTime from = MoneyFlow::beginning(m_console.serverNow(), m_zone);
  m_console.worker().run<OverviewNews>(
      this, isLittle ? Worker::Lane::interactive : Worker::Lane::longWork,
      [since, from](Connection& connection) { return overviewNews(connection, since, from); },
      [this, since](const Result<OverviewNews>& news) {
        m_isAsking = false;
        // Counted from where nobody is any more.
        if (since == m_flow.position()) answered(news);
        if (std::exchange(m_again, false)) ask();
      });
}

void Overview::answered(const Result<OverviewNews>& news) {
  if (!news) {
    m_error = news.error();
    Q_EMIT failed();
    return;
  }
  m_error.reset();
  m_sinceAnswer.start();
  m_flow.take(*news);
  m_figures = news->figures;
  Q_EMIT changed();
}

Moved Overview::today(MoneyFlow::What what) const {
  return m_flow.today(what, m_console.serverNow(), m_zone);
}

Moved Overview::yesterdayUntilNow(MoneyFlow::What what) const {
  return m_flow.yesterdayUntilNow(what, m_console.serverNow(), m_zone);
}

std::vector<HourOfPledges> Overview::hours() const {
  return m_flow.hours(m_console.serverNow(), m_zone);
}
