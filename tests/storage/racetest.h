// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <latch>
#include <thread>

#include <QTest>

#include "storage/campaigns.h"
#include "storage/platform.h"
#include "storage/transaction.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

// Money under a rush, once as the console does it (gates, SERIALIZABLE) and twice as somebody with
// psql could: the guard replaced, no gates, weaker levels. Nothing may be oversold, doubled or lost
// in any of them.

inline const QString console = QStringLiteral("console");

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
inline void makeBackers(const TestPlatform& platform, int count, qint64 balance) {
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

inline UserId backer(int number) {
  return {1001 + number};
}

struct Made {
  CampaignId campaign;
  TierId tier;
};

inline Made makeCampaign(const TestPlatform& platform, Money goal, std::optional<qint64> places) {
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

inline void moveIntoPast(const TestPlatform& platform, CampaignId campaign) {
  auto connection = Connection::open(platform.uri());
  if (!connection || !scratchMoveTime(**connection, campaign.value, 11 * 24 * 3'600)) {
    qFatal("cannot move time");
  }
}

inline qint64 number(const TestPlatform& platform, const QString& sql) {
  return platform.value(sql).toLongLong();
}

inline void addWays() {
  QTest::addColumn<QString>("way");
  QTest::newRow("as the console does it") << console;
  QTest::newRow("repeatable read, no gates") << QStringLiteral("REPEATABLE READ");
  QTest::newRow("read committed, no gates") << QStringLiteral("READ COMMITTED");
}

// A test of races, each on a platform of its own.
class RaceTest : public QObject {
 protected:
  void setUp() {
    m_platform = std::make_unique<TestPlatform>();
    m_platform->allowEveryLevel();
  }
  void tearDown() {
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  std::unique_ptr<TestPlatform> m_platform;
};
