// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <latch>
#include <thread>

#include <QTest>

#include "storage/campaigns.h"
#include "storage/closures.h"
#include "storage/platform.h"
#include "storage/pledges.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

// Money under a rush, once as the console does it (gates, SERIALIZABLE) and twice as somebody with
// psql could: the guard replaced, no gates, weaker levels. Nothing may be oversold, doubled or lost
// in any of them.

namespace {

const QString console = QStringLiteral("console");

// One caller of a race: the console's own way, or a raw session at some level.
class Caller final {
 public:
  Caller(const TestPlatform& platform, const QString& way) : m_way(way) {
    if (way == console) {
      auto opened = Connection::open(platform.uri());
      if (!opened) qFatal("%s", qUtf8Printable(opened.error().detail));
      m_connection = *std::move(opened);
    } else {
      m_raw = std::make_unique<RawSession>(platform.uri());
    }
  }

  Result<Answer> operator()(const Action& action) {
    return m_raw ? m_raw->run(action, m_way) : SerializableTransaction::run(*m_connection, action);
  }

 private:
  QString m_way;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<RawSession> m_raw;
};

// Runs the job in that many threads, all let go at the same moment.
template <class Job>
void race(const TestPlatform& platform, const QString& way, int threads, Job job) {
  std::latch start(threads);
  std::vector<std::jthread> running;
  for (int number = 0; number < threads; ++number) {
    running.emplace_back([&, number] {
      Caller caller(platform, way);
      start.arrive_and_wait();
      job(caller, number);
    });
  }
}

// People 1001, 1002, ... with that much in their wallets, in the books too.
void makeBackers(const TestPlatform& platform, int count, qint64 balance) {
  platform.execute(
      QStringLiteral(
          "INSERT INTO groundswell.users (id, name, email, balance, created_at) "
          "OVERRIDING SYSTEM VALUE SELECT 1000 + n, 'Backer ' || n, 'b' || n || '@x.example', %2, "
          "clock_timestamp() FROM generate_series(1, %1) n; "
          "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, amount, actor) "
          "SELECT clock_timestamp(), 'deposit', 1000 + n, %2, 'test' "
          "FROM generate_series(1, %1) n; ANALYZE groundswell.users")
          .arg(count)
          .arg(balance));
}

UserId backer(int number) {
  return {1001 + number};
}

struct Made {
  CampaignId campaign;
  TierId tier;
};

Made makeCampaign(const TestPlatform& platform, Money goal, std::optional<qint64> places) {
  Caller caller(platform, console);
  const auto answer = caller(CreateCampaign{
      .creator = {1},
      .title = QStringLiteral("A race"),
      .goal = goal,
      .deadline = QDateTime::currentDateTimeUtc().addDays(10),
      .tiers = {{.title = QStringLiteral("Early"), .price = {1'000}, .quantityAvailable = places}}}
                                 .toAction());
  if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
  return {answer->id<CampaignId>("campaign_id"),
          {answer->json.value(QStringLiteral("tier_ids"))[0].toInteger()}};
}

void moveIntoPast(const TestPlatform& platform, CampaignId campaign) {
  auto connection = Connection::open(platform.uri());
  if (!connection || !scratchMoveTime(**connection, campaign.value, 11 * 24 * 3'600)) {
    qFatal("cannot move time");
  }
}

qint64 number(const TestPlatform& platform, const QString& sql) {
  return platform.value(sql).toLongLong();
}

void allowEveryLevel(const TestPlatform& platform) {
  platform.execute(
      QStringLiteral("CREATE OR REPLACE FUNCTION groundswell.assert_serializable() RETURNS void "
                     "LANGUAGE plpgsql AS $$ BEGIN END $$"));
}

void addWays() {
  QTest::addColumn<QString>("way");
  QTest::newRow("as the console does it") << console;
  QTest::newRow("repeatable read, no gates") << QStringLiteral("REPEATABLE READ");
  QTest::newRow("read committed, no gates") << QStringLiteral("READ COMMITTED");
}

}  // namespace

class TestRaces final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_platform = std::make_unique<TestPlatform>();
    allowEveryLevel(*m_platform);
  }
  void cleanup() {
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  void sellsTheLastTenPlacesToTenOfThirtyTwo_data() { addWays(); }
  void sellsTheLastTenPlacesToTenOfThirtyTwo() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 32, 5'000);
    const Made made = makeCampaign(*m_platform, {100'000}, 10);
    std::atomic<int> sold = 0;
    std::atomic<int> soldOut = 0;
    race(*m_platform, way, 32, [&](Caller& caller, int number) {
      const auto answer = caller(PlacePledge{
          .user = backer(number),
          .campaign = made.campaign,
          .tier = made.tier,
          .amount = {1'000}}.toAction());
      if (answer) ++sold;
      if (!answer && answer.error().kind == ErrorKind::soldOut) ++soldOut;
    });
    QCOMPARE(sold.load(), 10);
    QCOMPARE(soldOut.load(), 22);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT sum(balance) FROM groundswell.users "
                                                "WHERE id > 1000")),
             32 * 5'000 - 10 * 1'000);
  }

  void chargesOneWalletNoMoreThanItHolds_data() { addWays(); }
  void chargesOneWalletNoMoreThanItHolds() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 1, 5'500);
    const Made made = makeCampaign(*m_platform, {100'000}, {});
    std::atomic<int> paid = 0;
    std::atomic<int> refused = 0;
    race(*m_platform, way, 16, [&](Caller& caller, int) {
      const auto answer = caller(
          PlacePledge{.user = backer(0), .campaign = made.campaign, .amount = {1'000}}.toAction());
      if (answer) ++paid;
      if (!answer && answer.error().kind == ErrorKind::insufficientFunds) ++refused;
    });
    QCOMPARE(paid.load(), 5);
    QCOMPARE(refused.load(), 11);
  }

  void doesTheSameRequestOnceFromEightThreads_data() { addWays(); }
  void doesTheSameRequestOnceFromEightThreads() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 1, 50'000);
    const Made made = makeCampaign(*m_platform, {100'000}, 100);
    const Action action = PlacePledge{
        .user = backer(0),
        .campaign = made.campaign,
        .tier = made.tier,
        .amount = {1'000}}.toAction();
    std::atomic<int> answered = 0;
    std::atomic<int> replayed = 0;
    std::atomic<qint64> pledges = 0;
    race(*m_platform, way, 8, [&](Caller& caller, int) {
      const auto answer = caller(action);
      if (!answer) return;
      ++answered;
      pledges += answer->id<PledgeId>("pledge_id").value;
      if (answer->replayed()) ++replayed;
    });
    QCOMPARE(answered.load(), 8);
    QCOMPARE(replayed.load(), 7);
    const qint64 one =
        number(*m_platform, QStringLiteral("SELECT max(id) FROM groundswell.pledges"));
    QCOMPARE(pledges.load(), 8 * one);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.pledges")), 1);
  }

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

  void movesMoneyBothWaysBetweenTheSameWallets_data() { addWays(); }
  void movesMoneyBothWaysBetweenTheSameWallets() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 4, 100'000);
    const Made made = makeCampaign(*m_platform, {100'000'000}, {});
    std::atomic<int> failed = 0;
    race(*m_platform, way, 8, [&](Caller& caller, int number) {
      for (int round = 0; round < 10; ++round) {
        const auto placed = caller(PlacePledge{
            .user = backer(number % 4),
            .campaign = made.campaign,
            .amount = {100 + number}}.toAction());
        if (!placed) {
          ++failed;
          continue;
        }
        const auto cancelled =
            caller(CancelPledge{.pledge = placed->id<PledgeId>("pledge_id")}.toAction());
        if (!cancelled) ++failed;
      }
    });
    QCOMPARE(failed.load(), 0);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT sum(balance) FROM groundswell.users "
                                                "WHERE id > 1000")),
             400'000);
  }

  void refundsTwentyThousandBesideARush();
  void goesOnWithRefundsAfterAKill();

 private:
  std::unique_ptr<TestPlatform> m_platform;
};

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

void TestRaces::refundsTwentyThousandBesideARush() {
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
void TestRaces::goesOnWithRefundsAfterAKill() {
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

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
