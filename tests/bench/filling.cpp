// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filling.h"

#include <algorithm>

#include "storage/connection_p.h"
#include "storage/demodata.h"
#include "storage/quoted.h"
#include "tests/bench/benchcommand.h"

namespace {

constexpr qint64 rowsOfOneStatement = 500'000;
// Of the demo data: pledges, their payment, refunds, the deposits before them.
constexpr int linesOfOnePledge = 2;

// %1 lines: half of them deposits of the price, then as many pledges of it, so that no wallet is
// another afterwards; funds and places follow.
//   %2 the first backer  %3 backers  %4 the first campaign  %5 campaigns  %6 its tier  %7 the price
//   %8 where to go on among them
const QString growth = QStringLiteral(
    "WITH asked AS MATERIALIZED (SELECT n, gen_random_uuid() AS request_id, m "
    "FROM generate_series(%8, %8 + %1 / 2 - 1) n, groundswell.moment() m), "
    "requested AS (INSERT INTO groundswell.requests (request_id, actor, kind, arguments_hash, "
    "state, result, created_at) SELECT request_id, session_user, 'deposit', '', 'done', '{}', m "
    "FROM asked) "
    "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, amount, actor, "
    "request_id) SELECT m, 'deposit', %2 + n % %3, %7, session_user, request_id FROM asked "
    "ORDER BY n; "
    "WITH placed AS (INSERT INTO groundswell.pledges (user_id, campaign_id, tier_id, amount, "
    "status, created_at, confirmed_at) SELECT %2 + n % %3, %4 + n % %5, %6 + n % %5, %7, "
    "'confirmed', m, m FROM generate_series(%8, %8 + %1 / 2 - 1) n, groundswell.moment() m "
    "RETURNING id, user_id, campaign_id, created_at), "
    "asked AS MATERIALIZED (SELECT placed.*, gen_random_uuid() AS request_id FROM placed), "
    "requested AS (INSERT INTO groundswell.requests (request_id, actor, kind, arguments_hash, "
    "state, result, created_at) SELECT request_id, session_user, 'place_pledge', '', 'done', "
    "'{}', created_at FROM asked) "
    "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, pledge_id, "
    "amount, actor, request_id) SELECT created_at, 'pledge_confirmed', user_id, campaign_id, id, "
    "%7, session_user, request_id FROM asked ORDER BY id; "
    "UPDATE groundswell.campaigns c SET current_funds = current_funds + g.places * %7 "
    "FROM (SELECT %4 + n % %5 AS id, count(*) AS places FROM generate_series(%8, %8 + %1 / 2 - 1) "
    "n "
    "GROUP BY 1) g WHERE c.id = g.id; "
    "UPDATE groundswell.reward_tiers t SET quantity_claimed = quantity_claimed + g.places, "
    "ever_claimed = true FROM (SELECT %6 + n % %5 AS id, count(*) AS places "
    "FROM generate_series(%8, %8 + %1 / 2 - 1) n GROUP BY 1) g WHERE t.id = g.id; SELECT 1");

Result<void> outcome(const Result<qint64>& result) {
  if (!result) return Failure(result.error());
  return {};
}

}  // namespace

namespace filling {

Result<qint64> logRows(const BenchPlatform& platform) {
  return platform.asOwner(QStringLiteral("SELECT count(*) FROM groundswell.transaction_logs"));
}

Result<void> believable(const BenchPlatform& platform, int campaigns, int rows) {
  const auto known = platform.asOwner(QStringLiteral("SELECT count(*) FROM groundswell.campaigns"));
  if (!known) return Failure(known.error());
  if (*known == 0) {
    const int pledges = rows / linesOfOnePledge;
    const auto filled = fillWithDemoData({.adminUri = platform.uri(),
                                          .campaigns = campaigns,
                                          .users = std::max(pledges / 10, 100),
                                          .pledges = pledges,
                                          .seed = 3});
    if (!filled) return Failure(filled.error());
  }
  const auto backers = platform.backers(1'000);
  if (!backers) return Failure(backers.error());
  const auto lines = logRows(platform);
  if (!lines || *lines >= rows) return outcome(lines);
  const auto more = platform.newCampaigns(1);
  if (!more) return Failure(more.error());
  if (auto grown = grow(platform, {*more, *backers}, rows); !grown) return grown;
  return vacuum(platform);
}

Result<void> grow(const BenchPlatform& platform, const Work& work, qint64 rows) {
  auto lines = logRows(platform);
  if (!lines) return outcome(lines);
  qint64 done = 0;
  for (qint64 missing = rows - *lines; missing > 0;) {
    const qint64 now = std::min(missing + missing % 2, rowsOfOneStatement);
    const auto grown = platform.asOwner(growth.arg(now)
                                            .arg(work.backers.first)
                                            .arg(work.backers.count)
                                            .arg(work.campaigns.campaigns.first)
                                            .arg(work.campaigns.campaigns.count)
                                            .arg(work.campaigns.tiers.first)
                                            .arg(BenchPlatform::price().minor)
                                            .arg(done));
    if (!grown) return outcome(grown);
    missing -= now;
    done += now / 2;
  }
  return {};
}

Result<void> vacuum(const BenchPlatform& platform) {
  auto& server = platform.admin().d();
  const auto vacuumed = server.message(QStringLiteral("VACUUM (ANALYZE)"));
  if (!vacuumed) return Failure(vacuumed.error());
  // What filling left to be written is not for whoever is measured next; only a superuser may.
  static_cast<void>(server.message(QStringLiteral("CHECKPOINT")));
  return {};
}

Result<void> copy(const QString& platformUri, const QString& database) {
  auto info = Conninfo::parse(Address(platformUri));
  if (!info) return Failure(info.error());
  const QString from = info->database();
  info->setDatabase(QStringLiteral("postgres"));
  const auto server = Connection::open(Address(info->uri()), Connection::longStatementTimeout);
  if (!server) return Failure(server.error());
  auto* const session = (*server)->d().handle();
  const auto name = quoted::identifier(session, database);
  const auto model = quoted::identifier(session, from);
  if (!name || !model) return bench::failure(database + QStringLiteral(" is no name."));
  return (*server)
      ->d()
      .message(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(*name, *model))
      .map([](const QVariantList&) {});
}

}  // namespace filling
