// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/demodata.h"
#include "tests/support/testplatform.h"

namespace {

DemoDataRequest request(const TestPlatform& platform, qint64 seed = 7) {
  return {.adminUri = platform.superuserUri(),
          .campaigns = 60,
          .users = 200,
          .pledges = 3'000,
          .seed = seed};
}

// Of everything but the moment it was made: times count from the first campaign's deadline.
QString checksum(const TestPlatform& platform) {
  return platform.value(
      QStringLiteral("WITH start AS (SELECT deadline FROM groundswell.campaigns WHERE id = 1) "
                     "SELECT md5(string_agg(line, '|' ORDER BY line)) FROM ("
                     "SELECT format('user %s %s %s %s', id, name, email, balance) AS line "
                     "FROM groundswell.users UNION ALL "
                     "SELECT format('campaign %s %s %s %s %s %s %s', c.id, creator_id, title, goal,"
                     " current_funds, pending_funds, c.deadline - start.deadline) "
                     "FROM groundswell.campaigns c, start UNION ALL "
                     "SELECT format('pledge %s %s %s %s %s %s %s', id, user_id, campaign_id, "
                     "tier_id, amount, status, created_at - start.deadline) "
                     "FROM groundswell.pledges, start UNION ALL "
                     "SELECT format('log %s %s %s %s %s', id, type, user_id, pledge_id, amount) "
                     "FROM groundswell.transaction_logs) lines"));
}

}  // namespace

class TestDemoData final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesTheSameDataFromTheSameSeed();
  void agreesWithItsBooks();
  void leavesAThirdOfTheCampaignsDueAndHalfOfThoseReachedTheirGoal();
  void neverLetsAWalletBelowZero();
  void writesTheBooksInTheOrderOfTime();
  void sellsSomeTiersOutAndNoneOver();
  void keepsPendingPledgesYoungAndOffDueCampaigns();
  void leavesNothingBehindButTheData();
  void continuesWithTheNextIds();
  void isRefusedTwice();
  void isRefusedWhereTheBooksAreReal();
  void namesTheCountThatIsWrong();
};

void TestDemoData::makesTheSameDataFromTheSameSeed() {
  const TestPlatform one;
  const TestPlatform same;
  const TestPlatform other;
  QVERIFY(fillWithDemoData(request(one)));
  QVERIFY(fillWithDemoData(request(same)));
  QVERIFY(fillWithDemoData(request(other, 8)));
  QCOMPARE(checksum(same), checksum(one));
  QVERIFY(checksum(other) != checksum(one));
}

void TestDemoData::agreesWithItsBooks() {
  for (const qint64 seed : {1, 2, 3}) {
    const TestPlatform platform;
    const auto report = fillWithDemoData(request(platform, seed));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->campaigns, 60);
    QCOMPARE(report->users, 201);  // and the first manager
    QCOMPARE(report->pledges, 3'000);
    QCOMPARE(platform.reconcile(), QStringList());
  }
}

void TestDemoData::leavesAThirdOfTheCampaignsDueAndHalfOfThoseReachedTheirGoal() {
  const TestPlatform platform;
  const auto report = fillWithDemoData(request(platform));
  QVERIFY(report);
  QCOMPARE(report->due, 20);
  QCOMPARE(platform.value(QStringLiteral("SELECT count(*) FROM groundswell.campaigns "
                                         "WHERE deadline < clock_timestamp() AND status = 'active' "
                                         "AND current_funds >= goal")),
           u"10"_qs);
}

void TestDemoData::neverLetsAWalletBelowZero() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  QCOMPARE(platform.value(QStringLiteral(
               "SELECT min(balance) >= 0 FROM (SELECT sum(CASE "
               "WHEN type IN ('deposit', 'refund') THEN amount "
               "WHEN type = 'pledge_confirmed' THEN -amount ELSE 0 END) "
               "OVER (PARTITION BY user_id ORDER BY id) AS balance "
               "FROM groundswell.transaction_logs WHERE user_id IS NOT NULL) running")),
           u"t"_qs);
}

void TestDemoData::writesTheBooksInTheOrderOfTime() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  // The first line is setup's own, of today.
  QCOMPARE(platform.value(QStringLiteral(
               "SELECT count(*) FROM (SELECT created_at < lag(created_at) OVER (ORDER BY id) AS "
               "back FROM groundswell.transaction_logs WHERE id > 1) lines WHERE back")),
           u"0"_qs);
}

void TestDemoData::sellsSomeTiersOutAndNoneOver() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  QVERIFY(platform
              .value(QStringLiteral("SELECT count(*) FROM groundswell.reward_tiers "
                                    "WHERE quantity_claimed = quantity_available"))
              .toInt() > 0);
  QCOMPARE(platform.value(QStringLiteral("SELECT count(*) FROM groundswell.reward_tiers "
                                         "WHERE quantity_claimed > quantity_available")),
           u"0"_qs);
}

void TestDemoData::keepsPendingPledgesYoungAndOffDueCampaigns() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  const auto pending = [&](const QString& which) {
    return platform
        .value(QStringLiteral("SELECT count(*) FROM groundswell.pledges p JOIN "
                              "groundswell.campaigns c ON c.id = p.campaign_id "
                              "WHERE p.status = 'pending' AND ") +
               which)
        .toInt();
  };
  QVERIFY(pending(QStringLiteral("true")) > 30);
  QCOMPARE(pending(QStringLiteral("c.deadline < clock_timestamp()")), 0);
  QCOMPARE(pending(QStringLiteral("p.created_at < clock_timestamp() - interval '72 hours'")), 0);
}

void TestDemoData::leavesNothingBehindButTheData() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  QCOMPARE(platform.value(QStringLiteral(
               "SELECT count(*) FROM (SELECT relname FROM pg_class UNION ALL SELECT proname FROM "
               "pg_proc) things WHERE relname LIKE 'demo\\_%'")),
           u"0"_qs);
}

void TestDemoData::continuesWithTheNextIds() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  QCOMPARE(platform.value(QStringLiteral(
               "INSERT INTO groundswell.users (name, email, created_at) "
               "VALUES ('Next', 'next@example.org', clock_timestamp()) RETURNING id")),
           u"202"_qs);
  QCOMPARE(platform.value(QStringLiteral("SELECT nextval('groundswell.pledges_id_seq')")),
           u"3001"_qs);
}

void TestDemoData::isRefusedTwice() {
  const TestPlatform platform;
  QVERIFY(fillWithDemoData(request(platform)));
  const QString before = checksum(platform);
  const auto again = fillWithDemoData(request(platform));
  QVERIFY(!again);
  QCOMPARE(again.error().refusal, Refusal::invalidValue);
  QCOMPARE(again.error().facts.value(u"field"_qs).toString(), u"platform"_qs);
  QCOMPARE(checksum(platform), before);
}

void TestDemoData::isRefusedWhereTheBooksAreReal() {
  const TestPlatform platform;
  platform.execute(QStringLiteral("UPDATE groundswell.platform_settings SET scratch = false"));
  const auto refused = fillWithDemoData(request(platform));
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::notScratch);
  QCOMPARE(platform.value(QStringLiteral("SELECT count(*) FROM groundswell.users")), u"1"_qs);
}

void TestDemoData::namesTheCountThatIsWrong() {
  const TestPlatform platform;
  DemoDataRequest wrong = request(platform);
  wrong.users = 1;
  const auto refused = fillWithDemoData(wrong);
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::amountOutOfRange);
  QCOMPARE(refused.error().facts.value(u"field"_qs).toString(), u"users"_qs);
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
