// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <barrier>
#include <latch>
#include <thread>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "storage/pledges.h"
#include "storage/requests.h"
#include "storage/transaction.h"
#include "tests/support/durableserver.h"
#include "tests/support/rawsession.h"

using namespace std::chrono_literals;

namespace {

constexpr auto flush = 2ms;
constexpr int backers = 64;
constexpr int campaigns = 4;

QString id(const QUuid& request) {
  return request.toString(QUuid::WithoutBraces);
}

// A position in the WAL, as a number of bytes.
QString bytesUpTo(const char* position) {
  return QStringLiteral("(%1 - '0/0'::pg_lsn)::bigint").arg(QLatin1StringView(position));
}

// A client's answers, each with how far the disk was right after it, seen by a second session.
class Witness final {
 public:
  explicit Witness(const QString& uri) : m_session(uri) {}

  void tell(const QUuid& request) {
    const auto flushed =
        m_session.send(QStringLiteral("SELECT ") + bytesUpTo("pg_current_wal_flush_lsn()"));
    if (!flushed) qFatal("%s", qUtf8Printable(flushed.error().detail));
    m_told.append(QJsonObject{{QStringLiteral("request_id"), id(request)},
                              {QStringLiteral("flushed"), flushed->toLongLong()}});
  }
  [[nodiscard]] const QJsonArray& told() const { return m_told; }

 private:
  RawSession m_session;
  QJsonArray m_told;
};

}  // namespace

// On a server whose disk needs 2 ms for a flush: whoever is told "done" could be told so by a crash
// of the whole machine in the next moment, too. A kill of the server cannot show that, for the
// operating system keeps what was written and not flushed.
class TestDurability final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { m_server.reset(); }
  void cleanup() { QCOMPARE(m_server->disagreements(), QString()); }

  void hasADiskThatTakesItsTime();
  void tellsWhatIsOnTheDisk_data();
  void tellsWhatIsOnTheDisk();
  void tellsASecondAskerNothingSooner();
  void tellsWhoAbandonsNothingSooner();
  void noticesAnAnswerThatWasGivenTooEarly();

 private:
  // What all witnesses were told: how much it was, how much of it is found in the WAL, and how
  // much was told before it was flushed.
  struct Verdict {
    qint64 told = 0;
    qint64 found = 0;
    qint64 tooEarly = 0;
  };
  [[nodiscard]] Verdict verdict(const QJsonArray& told) const;

  // In that many threads, each with a connection and a witness of its own.
  template <class Job>
  [[nodiscard]] QJsonArray witnessed(int clients, Job job) const;
  [[nodiscard]] PlacePledge someonesPledge() const;
  [[nodiscard]] std::vector<Action> someonesPledges(int count) const;

  std::unique_ptr<DurableServer> m_server;
  std::vector<CampaignId> m_campaigns;
  QString m_begin;
};

void TestDurability::initTestCase() {
  m_server = std::make_unique<DurableServer>(DurableServer::Disk{.flush = flush});
  m_server->addBackers(backers);
  m_campaigns = m_server->addCampaigns(campaigns);
  static_cast<void>(m_server->value(QStringLiteral("CREATE EXTENSION pg_walinspect")));
  m_begin = m_server->value(QStringLiteral("SELECT pg_current_wal_flush_lsn()"));
}

template <class Job>
QJsonArray TestDurability::witnessed(int clients, Job job) const {
  std::latch start(clients);
  std::vector<QJsonArray> told(static_cast<size_t>(clients));
  {
    std::vector<std::jthread> threads;
    threads.reserve(told.size());
    for (int number = 0; number < clients; ++number) {
      threads.emplace_back([&, number] {
        auto connection = Connection::open(m_server->uri());
        if (!connection) qFatal("%s", qUtf8Printable(connection.error().detail));
        Witness witness(m_server->superuserUri());
        start.arrive_and_wait();
        job(**connection, witness, number);
        told[static_cast<size_t>(number)] = witness.told();
      });
    }
  }
  QJsonArray all;
  for (const QJsonArray& one : told) {
    for (const QJsonValue answer : one)
      all.append(answer);
  }
  return all;
}

// The row of a request is written by the action's own transaction, or by the one that abandons it:
// where that one's commit ends in the WAL is what the disk must have reached.
TestDurability::Verdict TestDurability::verdict(const QJsonArray& told) const {
  // Up to here and a little further, so that whatever was not flushed when it was told is now.
  static_cast<void>(
      m_server->value(QStringLiteral("SELECT pg_logical_emit_message(true, 'end', '')")));
  const QString end = m_server->value(QStringLiteral("SELECT pg_current_wal_flush_lsn()"));
  const QString json = m_server->value(
      QStringLiteral("WITH commits AS MATERIALIZED (SELECT xid::text, %1 AS ends "
                     "FROM pg_get_wal_records_info('%2', '%3') "
                     "WHERE resource_manager = 'Transaction' AND record_type LIKE 'COMMIT%'), "
                     "told AS MATERIALIZED (SELECT t.flushed, r.xmin::text AS xid "
                     "FROM jsonb_to_recordset('%4') AS t (request_id uuid, flushed bigint) "
                     "LEFT JOIN groundswell.requests r USING (request_id)) "
                     "SELECT jsonb_build_object('told', count(*), 'found', count(ends), "
                     "'tooEarly', count(*) FILTER (WHERE flushed < ends)) "
                     "FROM told LEFT JOIN commits USING (xid)")
          .arg(bytesUpTo("end_lsn"), m_begin, end,
               QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact))));
  const QJsonObject counts = QJsonDocument::fromJson(json.toUtf8()).object();
  return {.told = counts.value(QStringLiteral("told")).toInteger(),
          .found = counts.value(QStringLiteral("found")).toInteger(),
          .tooEarly = counts.value(QStringLiteral("tooEarly")).toInteger()};
}

PlacePledge TestDurability::someonesPledge() const {
  const auto below = [](int bound) { return QRandomGenerator::global()->bounded(bound); };
  return {.user = {1'001 + below(backers)},
          .campaign = m_campaigns[below(2) == 0 ? 0 : static_cast<size_t>(below(campaigns))],
          .amount = {100 + below(10'000)},
          .payNow = below(4) > 0};
}

std::vector<Action> TestDurability::someonesPledges(int count) const {
  std::vector<Action> actions(static_cast<size_t>(count));
  for (Action& action : actions)
    action = someonesPledge().toAction();
  return actions;
}

// Otherwise nothing here could be seen.
void TestDurability::hasADiskThatTakesItsTime() {
  constexpr int commits = 20;
  RawSession session(m_server->superuserUri());
  QElapsedTimer timer;
  timer.start();
  for (int i = 0; i < commits; ++i) {
    QVERIFY(session.send(QStringLiteral("SELECT pg_logical_emit_message(true, 'slow', '')")));
  }
  const qint64 ms = timer.elapsed();
  QVERIFY2(ms >= commits * flush.count(), qPrintable(QString::number(ms)));
}

void TestDurability::tellsWhatIsOnTheDisk_data() {
  QTest::addColumn<int>("clients");
  QTest::addColumn<QString>("setting");
  QTest::newRow("one client") << 1 << QStringLiteral("on");
  QTest::newRow("eight clients") << 8 << QStringLiteral("on");
  // Everybody may set this for their own login.
  QTest::newRow("a login that would not wait") << 1 << QStringLiteral("off");
}

// A request that was answered is asked again, at once: what is told again waits as well.
void TestDurability::tellsWhatIsOnTheDisk() {
  QFETCH(const int, clients);
  QFETCH(const QString, setting);
  constexpr int pledges = 200;
  const QString change = QStringLiteral("ALTER ROLE maria SET synchronous_commit = %1");
  static_cast<void>(m_server->value(change.arg(setting)));
  const QJsonArray told = witnessed(clients, [&](Connection& connection, Witness& witness, int) {
    for (int i = 0; i < pledges / clients; ++i) {
      const Action action = someonesPledge().toAction();
      for (const bool again : {false, true}) {
        const auto answer = SerializableTransaction::run(connection, action);
        if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
        witness.tell(action.requestId);
        if (answer->replayed() != again) qFatal("replayed: %d", answer->replayed());
      }
    }
  });
  static_cast<void>(m_server->value(change.arg(QStringLiteral("DEFAULT"))));
  const Verdict seen = verdict(told);
  QCOMPARE(seen.told, 2 * pledges);
  QCOMPARE(seen.found, seen.told);
  QCOMPARE(seen.tooEarly, 0);
}

// Two ask for the same request at the same moment; the one that did nothing finds it done while the
// other may still wait for the disk.
void TestDurability::tellsASecondAskerNothingSooner() {
  constexpr int pairs = 100;
  const std::vector<Action> actions = someonesPledges(pairs);
  std::atomic<int> replayed = 0;
  std::barrier together(2);
  const QJsonArray told = witnessed(2, [&](Connection& connection, Witness& witness, int) {
    for (const Action& action : actions) {
      together.arrive_and_wait();
      const auto answer = SerializableTransaction::run(connection, action);
      if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
      witness.tell(action.requestId);
      if (answer->replayed()) ++replayed;
    }
  });
  const Verdict seen = verdict(told);
  QCOMPARE(replayed, pairs);
  QCOMPARE(seen.told, 2 * pairs);
  QCOMPARE(seen.found, seen.told);
  QCOMPARE(seen.tooEarly, 0);
}

// One does it while the other abandons it; both outcomes are told, and both are as final.
void TestDurability::tellsWhoAbandonsNothingSooner() {
  constexpr int pairs = 100;
  const std::vector<Action> actions = someonesPledges(pairs);
  std::atomic<int> done = 0;
  std::atomic<int> abandoned = 0;
  std::barrier together(2);
  const QJsonArray told = witnessed(2, [&](Connection& connection, Witness& witness, int number) {
    for (int i = 0; i < pairs; ++i) {
      const Action& action = actions[static_cast<size_t>(i)];
      together.arrive_and_wait();
      if (number == 0) {
        const auto answer = SerializableTransaction::run(connection, action);
        if (answer) {
          witness.tell(action.requestId);
        } else if (answer.error().refusal != Refusal::requestAbandoned) {
          qFatal("%s", qUtf8Printable(answer.error().detail));
        }
      } else {
        // As long as an action takes, so that each of them is the first about as often.
        std::this_thread::sleep_for(i % 8 * 200us);
        const auto outcome = abandonRequest(connection, action.requestId);
        if (!outcome) qFatal("%s", qUtf8Printable(outcome.error().detail));
        witness.tell(action.requestId);
        ++(outcome->wasDone ? done : abandoned);
      }
    }
  });
  const Verdict seen = verdict(told);
  QVERIFY2(done > 0 && abandoned > 0, qPrintable(QString::number(done)));
  QCOMPARE(seen.told, pairs + done);
  QCOMPARE(seen.found, seen.told);
  QCOMPARE(seen.tooEarly, 0);
}

// These tests can fail: whoever does not wait is told nearly everything too early.
void TestDurability::noticesAnAnswerThatWasGivenTooEarly() {
  constexpr int pledges = 50;
  const QJsonArray told = witnessed(1, [&](Connection&, Witness& witness, int) {
    RawSession hasty(m_server->uri());
    if (!hasty.send(
            QStringLiteral("SET client_min_messages = error; SET synchronous_commit = off")))
      qFatal("SET was refused");
    for (int i = 0; i < pledges; ++i) {
      const Action action = someonesPledge().toAction();
      const auto answer = hasty.run(action, QStringLiteral("SERIALIZABLE"));
      if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
      witness.tell(action.requestId);
    }
  });
  const Verdict seen = verdict(told);
  QCOMPARE(seen.found, pledges);
  QVERIFY2(seen.tooEarly > 0, qPrintable(QString::number(seen.tooEarly)));
  qInfo("%lld of %d were told too early", static_cast<long long>(seen.tooEarly), pledges);
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
