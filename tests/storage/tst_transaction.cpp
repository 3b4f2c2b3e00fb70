// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QTest>

#include "storage/connection_p.h"
#include "storage/socketdeadline.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

using namespace std::chrono_literals;

class TestTransaction final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_platform = std::make_unique<TestPlatform>();
    m_platform->addPat();
    m_connection = std::move(Connection::open(m_platform->uri()).value());
  }
  void cleanup() {
    m_connection.reset();
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  void waitsAtRandomAndNeverTooLong() {
    const Error conflict{.kind = ErrorKind::conflict, .sqlState = QStringLiteral("40001")};
    QCOMPARE(SerializableTransaction::backOff(conflict, 1), 0us);
    for (int tries = 2; tries <= 20; ++tries) {
      const auto ceiling = std::min<std::chrono::microseconds>(500ms, 1ms * (1 << (tries - 2)));
      for (int i = 0; i < 50; ++i) {
        const auto wait = SerializableTransaction::backOff(conflict, tries);
        QVERIFY(wait >= 0us && wait <= ceiling);
      }
    }
    const Error locksUsedUp{.kind = ErrorKind::conflict, .sqlState = QStringLiteral("53200")};
    QCOMPARE(SerializableTransaction::backOff(locksUsedUp, 1), std::chrono::microseconds(250ms));
  }

  // A session that goes round the gates writes the same wallet all the time: the console's
  // transactions meet serialization failures, and get through all the same.
  void triesAgainUntilItGetsThrough() {
    m_platform->execute(
        QStringLiteral("CREATE FUNCTION groundswell.disturb() RETURNS void LANGUAGE sql AS "
                       "'UPDATE groundswell.users SET version = version + 1 WHERE id = 2'"));
    std::atomic<bool> disturbing = true;
    const std::jthread other([&] {
      RawSession session(m_platform->superuserUri());
      while (disturbing) {
        static_cast<void>(session.send(QStringLiteral("SELECT groundswell.disturb()")));
        // Who never pauses can use up every try of another, on a busy machine.
        std::this_thread::sleep_for(4ms);
      }
    });
    const auto end = qScopeGuard([&] { disturbing = false; });  // a failure must not wait forever
    int tries = 0;
    for (int i = 0; i < 300; ++i) {
      const auto answer =
          SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction());
      QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().detail));
      tries += answer->tries;
    }
    disturbing = false;
    QVERIFY2(tries > 300, qUtf8Printable(QString::number(tries)));
    QCOMPARE(balance(), 3'000);
  }

  void leavesNothingBehindAfterARefusal() {
    const auto refused = SerializableTransaction::run(
        *m_connection, Withdraw{.user = {1}, .amount = {1}}.toAction());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::insufficientFunds);
    QCOMPARE(refused.error().facts.value(QStringLiteral("balance")).toInteger(), 0);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = "
                                              "'advisory' AND classid <> 0 AND database = "
                                              "(SELECT oid FROM pg_database WHERE datname = "
                                              "current_database())")),
             u"0");
    QCOMPARE(m_platform->value(QStringLiteral("SELECT count(*) FROM groundswell.requests")), u"0");
    QVERIFY(SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction()));
  }

  // The server dies right after COMMIT: the answer is lost, the deposit is not, and it is not made
  // a second time.
  void learnsTheOutcomeAfterALostAnswer() {
    m_platform->execute(QStringLiteral(
        "CREATE SEQUENCE groundswell.losses; GRANT ALL ON SEQUENCE groundswell.losses TO PUBLIC; "
        "CREATE OR REPLACE FUNCTION groundswell.leave() RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
        "PERFORM pg_advisory_unlock_all(); "
        "IF nextval('groundswell.losses') = 1 THEN "
        "PERFORM pg_terminate_backend(pg_backend_pid()); END IF; END $$; "
        "GRANT EXECUTE ON FUNCTION pg_advisory_unlock_all() TO PUBLIC"));
    const auto answer = SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction());
    QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().detail));
    QVERIFY(answer->replayed());
    QCOMPARE(answer->tries, 2);
    QCOMPARE(balance(), 10);
  }

  // An error after COMMIT is never told as if nothing had happened.
  void learnsTheOutcomeAfterALateError() {
    m_platform->execute(QStringLiteral(
        "CREATE SEQUENCE groundswell.losses; GRANT ALL ON SEQUENCE groundswell.losses TO PUBLIC; "
        "CREATE OR REPLACE FUNCTION groundswell.leave() RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
        "PERFORM pg_advisory_unlock_all(); "
        "IF nextval('groundswell.losses') = 1 THEN RAISE 'too late'; END IF; END $$; "
        "GRANT EXECUTE ON FUNCTION pg_advisory_unlock_all() TO PUBLIC"));
    const auto answer = SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction());
    QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().detail));
    QVERIFY(answer->replayed());
    QCOMPARE(answer->tries, 2);
    QCOMPARE(balance(), 10);
  }

  void goesOnAfterItsSessionWasEndedAtTheGate() {
    RawSession holder(m_platform->superuserUri());
    QVERIFY(holder.send(QStringLiteral("SELECT pg_advisory_lock(2, 2)")));
    Result<Answer> answer = Failure(Error{});
    std::jthread depositing([&] {
      auto connection = Connection::open(m_platform->uri());
      answer = SerializableTransaction::run(**connection, Deposit{{2}, {10}}.toAction());
    });
    const QString waiting = QStringLiteral(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = "
        "current_database()");
    QTRY_COMPARE(m_platform->value(waiting), u"1");
    m_platform->execute(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = "
                       "'advisory' AND datname = current_database()"));
    QTRY_COMPARE(m_platform->value(waiting), u"1");  // called again, at the gate again
    QVERIFY(holder.send(QStringLiteral("SELECT pg_advisory_unlock_all()")));
    depositing.join();
    QVERIFY(answer);
    QCOMPARE(balance(), 10);
  }

  void givesUpOnAServerThatDoesNotAnswer() {
    QElapsedTimer timer;
    timer.start();
    const SocketDeadline deadline(m_connection->d().handle(),
                                  std::chrono::steady_clock::now() + 150ms);
    const auto slept = m_connection->d().message(QStringLiteral("SELECT pg_sleep(25)"));
    QVERIFY(!slept);
    QCOMPARE(slept.error().kind, ErrorKind::connectionLost);
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(m_connection->reopen());
  }

  void leavesNothingRunningOnTheServer() {
    const SocketDeadline deadline(m_connection->d().handle(),
                                  std::chrono::steady_clock::now() + 150ms);
    QVERIFY(!m_connection->d().message(QStringLiteral("SELECT pg_sleep(25)")));
    const QString sleeping = QStringLiteral(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = "
        "current_database()");
    QTRY_COMPARE_WITH_TIMEOUT(m_platform->value(sleeping), u"0", 15'000);
  }

  void refusesASchemaThatIsNotThisConsoles() {
    QVERIFY(m_connection->d().message(QStringLiteral("SET groundswell.schema = '999'")));
    const auto answer = SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction());
    QCOMPARE(answer.error().refusal, Refusal::schemaDiffers);
  }

  void opensNothingByAWrongUri_data() {
    QTest::addColumn<QString>("uri");
    QTest::newRow("no such socket") << QStringLiteral("postgresql:///x?host=/nowhere");
    QTest::newRow("no such database") << noDatabase();
    QTest::newRow("not a URI") << QStringLiteral("postgresql://[broken");
  }
  void opensNothingByAWrongUri() {
    QFETCH(QString, uri);
    if (uri.isEmpty()) {
      uri = m_platform->uri().replace(m_platform->database(), QStringLiteral("no_such_database"));
    }
    const auto opened = Connection::open(uri);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::connectionLost ||
            opened.error().kind == ErrorKind::rejected);
    QVERIFY(!opened.error().detail.isEmpty());
  }

 private:
  static QString noDatabase() { return {}; }

  qint64 balance() const {
    return m_platform->value(QStringLiteral("SELECT balance FROM groundswell.users WHERE id = 2"))
        .toLongLong();
  }

  std::unique_ptr<TestPlatform> m_platform;
  std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
