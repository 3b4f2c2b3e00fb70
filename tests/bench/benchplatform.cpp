// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchplatform.h"

#include <QVariant>

#include "storage/connection_p.h"
#include "storage/platform.h"
#include "storage/setup.h"
#include "tests/bench/benchcommand.h"

namespace {

// The same statistics for every run, whatever autovacuum was about to do.
const QString analyze = QStringLiteral(
    "ANALYZE groundswell.users, groundswell.campaigns, groundswell.reward_tiers, "
    "groundswell.pledges, groundswell.transaction_logs, groundswell.requests");

}  // namespace

Result<BenchPlatform> BenchPlatform::open(const QString& uri) {
  const auto needed = needsSetUp(uri);
  if (!needed) return Failure(needed.error());
  if (*needed) {
    if (auto made = setUp({.adminUri = uri, .scratch = true}); !made) return Failure(made.error());
  }
  auto admin = Connection::open(Address(uri), Connection::longStatementTimeout);
  if (!admin) return Failure(admin.error());
  const auto facts = (*admin)->d().message(
      QStringLiteral("SELECT (SELECT scratch FROM groundswell.platform_settings WHERE only_row); "
                     "SELECT quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace "
                     "WHERE nspname = 'groundswell'"));
  if (!facts) return Failure(facts.error());
  if (!facts->at(0).toBool()) {
    return bench::failure(
        QStringLiteral("This platform is not scratch: nothing is measured on real books."));
  }
  return BenchPlatform(uri, *std::move(admin), facts->at(1).toString());
}

Result<qint64> BenchPlatform::asOwner(const QString& statements) const {
  // A superuser is a member of every role; another login becomes one for this transaction.
  const QString join = QStringLiteral(
                           "SELECT CASE WHEN pg_has_role(session_user, '%1', 'MEMBER') THEN '' "
                           "ELSE 'GRANT %1 TO ' || quote_ident(session_user) END")
                           .arg(m_owner);
  const auto grant = m_admin->d().message(join);
  if (!grant) return Failure(grant.error());
  const QString granted = grant->at(0).toString();
  const QString begin =
      granted.isEmpty() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN; %1").arg(granted);
  const QString end = granted.isEmpty()
                          ? QStringLiteral("RESET ROLE")
                          : QStringLiteral("RESET ROLE; REVOKE %1 FROM CURRENT_USER").arg(m_owner);
  const auto results =
      m_admin->d().message(QStringLiteral("%1; SET LOCAL ROLE %2; SET LOCAL jit = off; "
                                          "SET LOCAL plan_cache_mode = auto; %3; %4; COMMIT")
                               .arg(begin, m_owner, statements, end));
  if (!results) {
    static_cast<void>(m_admin->d().message(QStringLiteral("ROLLBACK")));
    return Failure(results.error());
  }
  const qsizetype tail = granted.isEmpty() ? 3 : 4;
  return results->at(results->size() - tail).toLongLong();
}

Result<IdRange> BenchPlatform::backers(int count) const {
  const QString range =
      QStringLiteral("SELECT %1 FROM groundswell.users WHERE email LIKE 'bench-%@example.org'");
  const auto known = asOwner(range.arg(QStringLiteral("count(*)")));
  if (!known) return Failure(known.error());
  if (*known < count) {
    // Every wallet full enough for any run, and in the books.
    const auto made = asOwner(
        QStringLiteral(
            "WITH made AS (INSERT INTO groundswell.users (name, email, balance, created_at) "
            "SELECT 'Backer ' || n, 'bench-' || n || '@example.org', 1000000000000, "
            "groundswell.moment() FROM generate_series(%1, %2) n RETURNING id) "
            "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, amount, actor) "
            "SELECT groundswell.moment(), 'deposit', id, 1000000000000, session_user FROM made "
            "ORDER BY id; %3; SELECT 1")
            .arg(*known + 1)
            .arg(count)
            .arg(analyze));
    if (!made) return Failure(made.error());
  }
  const auto first = asOwner(range.arg(QStringLiteral("min(id)")));
  if (!first) return Failure(first.error());
  return IdRange{.first = *first, .count = count};
}

Result<BenchPlatform::Campaigns> BenchPlatform::newCampaigns(int count) const {
  const auto campaign =
      asOwner(QStringLiteral(
                  "WITH creator AS (INSERT INTO groundswell.users (name, email, created_at) "
                  "SELECT 'Creator', 'creator-' || gen_random_uuid() || '@example.org', "
                  "groundswell.moment() RETURNING id), "
                  "made AS (INSERT INTO groundswell.campaigns (creator_id, title, goal, deadline, "
                  "created_at) SELECT c.id, 'Campaign ' || n, 10000000000000, "
                  "groundswell.moment() + interval '30 days', groundswell.moment() "
                  "FROM creator c, generate_series(1, %1) n RETURNING id) "
                  "SELECT min(id) FROM made")
                  .arg(count));
  if (!campaign) return Failure(campaign.error());
  const auto tier = asOwner(
      QStringLiteral("WITH made AS (INSERT INTO groundswell.reward_tiers (campaign_id, title, "
                     "price, quantity_available, position) "
                     "SELECT n, 'Reward', %3, 1000000000, 1 FROM generate_series(%1, %2) n "
                     "RETURNING id) SELECT min(id) FROM made; %4; SELECT min(id) FROM "
                     "groundswell.reward_tiers WHERE campaign_id = %1")
          .arg(*campaign)
          .arg(*campaign + count - 1)
          .arg(price().minor)
          .arg(analyze));
  if (!tier) return Failure(tier.error());
  return Campaigns{.campaigns = {*campaign, count}, .tiers = {*tier, count}};
}

Result<CampaignId> BenchPlatform::newFailing(const IdRange& backers, int pledges) const {
  const auto made = newCampaigns(1);
  if (!made) return Failure(made.error());
  const CampaignId campaign{made->campaigns.first};
  const auto filled = asOwner(
      QStringLiteral(
          "WITH placed AS (INSERT INTO groundswell.pledges (user_id, campaign_id, tier_id, amount, "
          "status, created_at, confirmed_at) SELECT %2 + n % %3, %1, %5, %6, 'confirmed', m, m "
          "FROM generate_series(0, %4 - 1) n, groundswell.moment() m "
          "RETURNING id, user_id, created_at), "
          "paid AS (UPDATE groundswell.users u SET balance = balance - p.amount FROM "
          "(SELECT user_id, count(*) * %6 AS amount FROM placed GROUP BY 1) p "
          "WHERE u.id = p.user_id), "
          "claimed AS (UPDATE groundswell.reward_tiers SET quantity_claimed = %4, "
          "ever_claimed = true WHERE id = %5) "
          "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, "
          "pledge_id, amount, actor) SELECT created_at, 'pledge_confirmed', user_id, %1, id, %6, "
          "session_user FROM placed ORDER BY id; "
          "UPDATE groundswell.campaigns SET current_funds = %4::bigint * %6, "
          "created_at = groundswell.moment() - interval '10 days', "
          "deadline = groundswell.moment() WHERE id = %1; %7; SELECT 1")
          .arg(campaign.value)
          .arg(backers.first)
          .arg(backers.count)
          .arg(pledges)
          .arg(made->tiers.first)
          .arg(price().minor)
          .arg(analyze));
  if (!filled) return Failure(filled.error());
  return campaign;
}

Result<qint64> BenchPlatform::disagreements() const {
  return reconcile(*m_admin).map(
      [](const std::vector<Disagreement>& found) { return static_cast<qint64>(found.size()); });
}
