// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QTest>

#include "storage/closures.h"
#include "storage/pledges.h"
#include "tests/storage/racetest.h"

namespace {

// A failed-to-be campaign with that many paid pledges of 100, one a backer, in the books too.
CampaignId makeBackedCampaign(const TestPlatform& platform, int pledges) {
  const Made made = makeCampaign(platform, {1'000'000'000}, {});
  platform.execute(
      QStringLiteral(
          "WITH placed AS (INSERT INTO groundswell.pledges (user_id, campaign_id, amount, status, "
          "created_at, confirmed_at) SELECT 1000 + n, %1, 100, 'confirmed', m, m "
          "FROM generate_series(1, %2) n, groundswell.moment() m "
          "RETURNING id, user_id, created_at) "
          "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, "
          "pledge_id, amount, actor) SELECT created_at, 'pledge_confirmed', user_id, %1, id, 100, "
          "'test' FROM placed; "
          "UPDATE groundswell.campaigns SET current_funds = 100 * %2 WHERE id = %1; "
          "UPDATE groundswell.users SET balance = balance - 100 WHERE id BETWEEN 1001 AND 1000 + "
          "%2; "
          "ANALYZE groundswell.pledges")
          .arg(made.campaign.value)
          .arg(pledges));
  return made.campaign;
}

}  // namespace

// Closing and refunding while others close, pledge or die.
class TestClosureRaces final : public RaceTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void closesOnceForTwoClosers_data() { addWays(); }
  void closesOnceForTwoClosers() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 20, 5'000);
    const Made made = makeCampaign(*m_platform, {20'000}, {});
    race(*m_platform, console, 20, [&](Caller& caller, int number) {
      QVERIFY(
          caller(PlacePledge{.user = backer(number), .campaign = made.campaign, .amount = {1'000}}
                     .toAction()));
    });
    moveIntoPast(*m_platform, made.campaign);
    std::atomic<int> closed = 0;
    std::atomic<int> answered = 0;
    race(*m_platform, way, 2, [&](Caller& caller, int) {
      const auto answer = caller(CloseCampaign{.campaign = made.campaign}.toAction());
      if (!answer) return;
      ++answered;
      if (answer->json.value(QStringLiteral("closed")).toBool()) ++closed;
    });
    QCOMPARE(answered.load(), 2);
    QCOMPARE(closed.load(), 1);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT balance FROM groundswell.users "
                                                "WHERE id = 1")),
             20'000);
  }

  // The deadline is brought so near that it passes in the middle of the rush.
  void takesNoPledgeAfterTheDeadline_data() { addWays(); }
  void takesNoPledgeAfterTheDeadline() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 12, 1'000'000);
    const Made made = makeCampaign(*m_platform, {100'000'000}, {});
    m_platform->execute(
        QStringLiteral("UPDATE groundswell.campaigns SET created_at = clock_timestamp() - "
                       "interval '1 hour', deadline = clock_timestamp() + interval '2500 ms' "
                       "WHERE id = %1")
            .arg(made.campaign.value));
    std::atomic<int> taken = 0;
    race(*m_platform, way, 12, [&](Caller& caller, int number) {
      bool open = true;
      while (open && number > 1) {
        const auto answer = caller(PlacePledge{
            .user = backer(number),
            .campaign = made.campaign,
            .amount = {100}}.toAction());
        if (answer) ++taken;
        open = answer || answer.error().kind == ErrorKind::conflict;
      }
      while (open && number <= 1) {
        const auto answer = caller(CloseCampaign{.campaign = made.campaign}.toAction());
        open = !answer || answer->json.value(QStringLiteral("status")).toString() == u"active";
      }
    });
    QVERIFY(taken.load() > 0);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.pledges p "
                                                "JOIN groundswell.campaigns c ON c.id = "
                                                "p.campaign_id WHERE p.created_at >= c.deadline")),
             0);
    // Whoever was taken got the money back, whichever console closed.
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.users "
                                                "WHERE id > 1000 AND balance <> 1000000")),
             0);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.pledges "
                                                "WHERE status = 'refunded'")),
             qint64(taken.load()));
  }

  void refundsTwentyThousandBesideARush();
  void goesOnWithRefundsAfterAKill();
};

void TestClosureRaces::refundsTwentyThousandBesideARush() {
  constexpr int backers = 20'000;
  makeBackers(*m_platform, backers, 10'000);
  const CampaignId failing = makeBackedCampaign(*m_platform, backers);
  const Made other = makeCampaign(*m_platform, {1'000'000'000}, {});
  moveIntoPast(*m_platform, failing);
  std::atomic<bool> refunding = true;
  std::atomic<int> pledged = 0;
  std::atomic<int> lost = 0;
  std::atomic<int> triesMost = 0;
  race(*m_platform, console, 7, [&](Caller& caller, int thread) {
    for (int round = 0; thread > 0 && refunding; ++round) {
      const auto answer = caller(PlacePledge{
          .user = backer((round * 6 + thread) % backers),
          .campaign = other.campaign,
          .amount = {100}}.toAction());
      answer ? ++pledged : ++lost;
    }
    if (thread > 0) return;
    for (qint64 left = 1; left > 0;) {
      const auto answer =
          caller(CloseCampaign{.campaign = failing, .refundLimit = 2'000}.toAction());
      if (!answer) ++lost;
      left = answer ? answer->integer("left") : 0;
      triesMost = std::max(triesMost.load(), answer ? answer->tries : 0);
    }
    refunding = false;
  });
  QCOMPARE(lost.load(), 0);
  QVERIFY(pledged.load() > 0);
  QVERIFY2(triesMost.load() <= 3, qUtf8Printable(QString::number(triesMost.load())));
  QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.pledges "
                                              "WHERE status = 'refunded'")),
           backers);
}

// The session that refunds is killed in the middle of a batch, as a crash would; the next one goes
// on, and nobody is refunded twice.
void TestClosureRaces::goesOnWithRefundsAfterAKill() {
  constexpr int backers = 6'000;
  makeBackers(*m_platform, backers, 1'000);
  const CampaignId failing = makeBackedCampaign(*m_platform, backers);
  moveIntoPast(*m_platform, failing);
  RawSession dying(m_platform->uri());
  const auto begun = dying.send(
      QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.close_campaign(%1, "
                     "1000, gen_random_uuid()); COMMIT; "
                     "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.close_campaign(%1, "
                     "1000, gen_random_uuid()); SELECT pg_terminate_backend(pg_backend_pid())")
          .arg(failing.value));
  QVERIFY(!begun);
  const QString refunded =
      QStringLiteral("SELECT count(*) FROM groundswell.pledges WHERE status = 'refunded'");
  QCOMPARE(number(*m_platform, refunded), 1'000);
  QCOMPARE(m_platform->reconcile(), QStringList());

  Caller caller(*m_platform, console);
  int batches = 0;
  for (qint64 left = 1; left > 0; ++batches) {
    const auto answer = caller(CloseCampaign{.campaign = failing, .refundLimit = 2'500}.toAction());
    QVERIFY(answer);
    QVERIFY(!answer->json.value(QStringLiteral("closed")).toBool());
    left = answer->integer("left");
  }
  QCOMPARE(batches, 2);
  QCOMPARE(number(*m_platform, refunded), backers);
  QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.users "
                                              "WHERE id > 1000 AND balance <> 1000")),
           0);
}

QTEST_GUILESS_MAIN(TestClosureRaces)
#include "tst_closureraces.moc"
