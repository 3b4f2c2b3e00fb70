// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moneyflow.h"

#include <algorithm>

namespace {

constexpr int hoursShown = 24;
constexpr qint64 secondsPerHour = 3'600;
// Nothing older is asked about, whatever the zone does with its clocks.
constexpr qint64 secondsKept = 72 * secondsPerHour;

QDateTime midnight(const QDateTime& now, const QTimeZone& zone, int daysBack) {
  return now.toTimeZone(zone).date().addDays(-daysBack).startOfDay(zone);
}

// What a line of that type does to all wallets together: 1 adds, -1 takes.
int walletSign(const QString& type) {
  if (type == u"deposit" || type == u"refund" || type == u"payout") return 1;
  if (type == u"withdrawal" || type == u"pledge_confirmed" || type == u"payout_returned") return -1;
  return 0;
}

}  // namespace

QDateTime MoneyFlow::beginning(const QDateTime& now, const QTimeZone& zone) {
  return std::min(midnight(now, zone, 1), now.addSecs(-(hoursShown + 1) * secondsPerHour)).toUTC();
}

void MoneyFlow::reset() {
  *this = {};
}

void MoneyFlow::take(const OverviewNews& news) {
  const bool isWhole = news.wallets.has_value();
  if (isWhole) {
    reset();
    m_wallets = news.wallets;
  }
  qint64 newest = 0;
  for (const MoneyMove& move : news.moves) {
    if (!isWhole && m_wallets) {
      m_wallets = Money{m_wallets->minor + walletSign(move.type) * move.amount.minor};
    }
    if (!move.slice.isValid()) continue;
    Slices& slices = move.type == u"deposit" ? m_deposited : m_pledged;
    Moved& moved = slices[move.slice.toSecsSinceEpoch()];
    moved = moved + Moved{move.lines, move.amount};
    newest = std::max(newest, move.slice.toSecsSinceEpoch());
  }
  for (Slices* const slices : {&m_deposited, &m_pledged})
    slices->erase(slices->begin(), slices->lower_bound(newest - secondsKept));
  m_position = news.position;
}

Moved MoneyFlow::between(What what, const QDateTime& from, const QDateTime& until) const {
  const Slices& slices = what == What::deposited ? m_deposited : m_pledged;
  Moved sum;
  const auto end = slices.lower_bound(until.toSecsSinceEpoch());
  for (auto slice = slices.lower_bound(from.toSecsSinceEpoch()); slice != end; ++slice)
    sum = sum + slice->second;
  return sum;
}

Moved MoneyFlow::today(What what, const QDateTime& now, const QTimeZone& zone) const {
  return between(what, midnight(now, zone, 0), now.addSecs(secondsPerHour));
}

// By the clock on the wall: on a day whose clocks were changed, half past two is half past two.
Moved MoneyFlow::yesterdayUntilNow(What what, const QDateTime& now, const QTimeZone& zone) const {
  const QDateTime local = now.toTimeZone(zone);
  const QDateTime until(local.date().addDays(-1), local.time(), zone);
  return between(what, midnight(now, zone, 1), std::min(until, midnight(now, zone, 0)));
}

std::vector<HourOfPledges> MoneyFlow::hours(const QDateTime& now, const QTimeZone& zone) const {
  const QDateTime local = now.toTimeZone(zone);
  const qint64 intoHour = local.time().msecsSinceStartOfDay() / 1'000 % secondsPerHour;
  const qint64 thisHour = now.toSecsSinceEpoch() - intoHour;
  std::vector<HourOfPledges> hours;
  for (int back = hoursShown - 1; back >= 0; --back) {
    const QDateTime from = QDateTime::fromSecsSinceEpoch(thisHour - back * secondsPerHour, Qt::UTC);
    hours.push_back({from, between(What::pledged, from, from.addSecs(secondsPerHour))});
  }
  return hours;
}
