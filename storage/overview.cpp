// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overview.h"

#include "storage/pledges.h"
#include "storage/readtransaction.h"
#include "storage/row.h"

namespace {

OverviewFigures readFigures(const Row& r) {
  return {.active = r.integer(0),
          .due = r.integer(1),
          .endingSoon = r.integer(2),
          .inEscrow = r.money(3),
          .refunds = r.integer(4),
          .refundsPaused = r.integer(5),
          .refundsLeft = r.money(6),
          .lapsing = r.integer(7),
          .lapsingAmount = r.money(8)};
}

Result<void> readWallets(Connection& connection, OverviewNews& news) {
  return eachRow(connection, {"wallets_total"}, {},
                 [&](const Row& r) { news.wallets = r.money(0); });
}

Result<OverviewNews> readNews(Connection& connection, const QString& since, const QDateTime& from) {
  OverviewNews news;
  auto done =
      eachRow(connection, {"money_position"}, {}, [&](const Row& r) { news.position = r.text(0); });
  if (done) {
    done =
        eachRow(connection, {"overview_figures"},
                {{"lapsing_hours", lapsingHours}, {"lapsing_max", OverviewFigures::lapsingMax + 1}},
                [&](const Row& r) { news.figures = readFigures(r); });
  }
  if (done && since.isEmpty()) done = readWallets(connection, news);
  if (!done) return Failure(done.error());
  auto moves =
      rows(connection, {"money_flow"},
           {{"since", since.isEmpty() ? QVariant() : QVariant(since)}, {"from_moment", from}},
           [](const Row& r) {
             return MoneyMove{r.moment(0), r.text(1), r.integer(2), r.money(3)};
           });
  if (!moves) return Failure(moves.error());
  news.moves = *std::move(moves);
  return news;
}

}  // namespace

Result<OverviewNews> overviewNews(Connection& connection, const QString& since,
                                  const QDateTime& from) {
  return inReadTransaction(connection, Consistency::snapshot,
                           [&] { return readNews(connection, since, from); });
}
