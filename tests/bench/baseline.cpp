// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baseline.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include "tests/bench/benchcommand.h"

namespace {

const QString pledgeFunction = QStringLiteral(R"(
CREATE OR REPLACE FUNCTION groundswell.bench_pledge(
  user_id bigint, campaign_id bigint, tier_id bigint, amount bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  id uuid := gen_random_uuid();
  pledge bigint;
BEGIN
  UPDATE groundswell.campaigns SET current_funds = current_funds + bench_pledge.amount
  WHERE id = bench_pledge.campaign_id AND status = 'active' AND deadline > clock_timestamp();
  UPDATE groundswell.reward_tiers SET quantity_claimed = quantity_claimed + 1, ever_claimed = true
  WHERE id = bench_pledge.tier_id AND quantity_claimed < quantity_available;
  UPDATE groundswell.users SET balance = balance - bench_pledge.amount
  WHERE id = bench_pledge.user_id AND balance >= bench_pledge.amount;
  INSERT INTO groundswell.pledges
    (user_id, campaign_id, tier_id, amount, status, created_at, confirmed_at)
  VALUES (bench_pledge.user_id, bench_pledge.campaign_id, bench_pledge.tier_id,
    bench_pledge.amount, 'confirmed', clock_timestamp(), clock_timestamp())
  RETURNING id INTO pledge;
  INSERT INTO groundswell.transaction_logs
    (created_at, type, user_id, campaign_id, pledge_id, amount, actor, request_id)
  VALUES (clock_timestamp(), 'pledge_confirmed', bench_pledge.user_id, bench_pledge.campaign_id,
    pledge, bench_pledge.amount, session_user, id);
  INSERT INTO groundswell.requests (request_id, actor, kind, arguments_hash, state, created_at)
  VALUES (id, session_user, 'bench_pledge', '', 'done', clock_timestamp());
END $$)");

// In the order of locks, each table written once.
const QString refundStatement = QStringLiteral(R"(
WITH gone AS (
  UPDATE groundswell.pledges SET status = 'refunded', refunded_at = clock_timestamp(),
    refund_reason = 'deadline'
  WHERE campaign_id = %1 AND status = 'confirmed'
  RETURNING id, user_id, campaign_id, tier_id, amount),
campaigns AS (
  UPDATE groundswell.campaigns SET status = 'failed', current_funds = 0, closed_at = clock_timestamp(),
    closed_reason = 'deadline', closed_funds = current_funds WHERE id = %1),
tiers AS (
  UPDATE groundswell.reward_tiers t SET quantity_claimed = t.quantity_claimed - g.places
  FROM (SELECT tier_id, count(*) AS places FROM gone GROUP BY tier_id) g WHERE t.id = g.tier_id),
wallets AS (
  UPDATE groundswell.users u SET balance = u.balance + g.amount
  FROM (SELECT user_id, sum(amount)::bigint AS amount FROM gone GROUP BY user_id) g
  WHERE u.id = g.user_id),
logged AS (
  INSERT INTO groundswell.transaction_logs
    (created_at, type, user_id, campaign_id, pledge_id, amount, actor, reason)
  SELECT clock_timestamp(), 'refund', user_id, campaign_id, id, amount, session_user, 'deadline'
  FROM gone)
SELECT count(*) FROM gone)");

QString script(const baseline::Pledges& pledges) {
  return QStringLiteral(
             "\\set backer random(%1, %2)\n"
             "\\set number random(0, %3)\n"
             "SELECT groundswell.bench_pledge(:backer, %4 + :number, %5 + :number, %6);\n")
      .arg(pledges.backers.first)
      .arg(pledges.backers.at(pledges.backers.count - 1))
      .arg(pledges.campaigns.campaigns.count - 1)
      .arg(pledges.campaigns.campaigns.first)
      .arg(pledges.campaigns.tiers.first)
      .arg(BenchPlatform::price().minor);
}

QString pgbenchProgram() {
  // Debian keeps it beside the server's programs, where no PATH looks.
  const QString beside = QStringLiteral("/usr/lib/postgresql/15/bin/pgbench");
  return QFile::exists(beside) ? beside : QStringLiteral("pgbench");
}

}  // namespace

namespace baseline {

Result<void> prepare(const BenchPlatform& platform) {
  const auto made = platform.asOwner(
      pledgeFunction + QStringLiteral("; GRANT EXECUTE ON FUNCTION groundswell.bench_pledge TO "
                                      "PUBLIC; SELECT 1"));
  if (!made) return Failure(made.error());
  return {};
}

Result<double> pledgesPerSecond(const BenchPlatform& platform, const Pledges& pledges) {
  QTemporaryFile file;
  if (!file.open()) return bench::failure(file.errorString());
  file.write(script(pledges).toUtf8());
  file.close();
  QProcess pgbench;
  pgbench.setProcessChannelMode(QProcess::MergedChannels);
  pgbench.start(pgbenchProgram(),
                {QStringLiteral("--no-vacuum"), QStringLiteral("--protocol=prepared"),
                 QStringLiteral("--client=%1").arg(pledges.clients), QStringLiteral("--jobs=2"),
                 QStringLiteral("--time=%1").arg(pledges.seconds),
                 QStringLiteral("--file=") + file.fileName(), platform.uri()});
  pgbench.waitForFinished(-1);
  const QString said = QString::fromUtf8(pgbench.readAll());
  static const QRegularExpression rate(QStringLiteral("tps = ([0-9.]+)"));
  const auto match = rate.match(said);
  if (!match.hasMatch()) {
    return bench::failure(QStringLiteral("pgbench: %1 %2").arg(pgbench.errorString(), said));
  }
  return match.captured(1).toDouble();
}

Result<double> refundsPerSecond(const BenchPlatform& platform, CampaignId campaign, int pledges) {
  QElapsedTimer time;
  time.start();
  const auto refunded = platform.asOwner(refundStatement.arg(campaign.value));
  if (!refunded) return Failure(refunded.error());
  if (*refunded != pledges) return bench::failure(QStringLiteral("The baseline refunded others."));
  return static_cast<double>(pledges) * 1e9 / static_cast<double>(time.nsecsElapsed());
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace baseline
