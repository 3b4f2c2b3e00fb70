// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <latch>
#include <thread>

#include <QTest>

#include "storage/connection_p.h"
#include "storage/people.h"
#include "storage/row.h"
#include "storage/serverfacts.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "storage/worker.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

using namespace std::chrono_literals;

// What is counted while real transactions, queries and jobs run.
class TestDiagnostics final : public QObject {
  Q_OBJECT

  using MaybePerson = std::optional<Person>;

 private Q_SLOTS:
  void init();
  void cleanup();

  void countsASerializationFailureThatWasTriedAgain();
  void countsEachCauseApart_data();
  void countsEachCauseApart();
  void countsRetriesThatWereUsedUp();
  void countsARefusalAsAnAnswerAndNoRetry();
  void countsWhatWasSentAgainAfterALostSession();
  void namesASlowQuery();
  void countsAQueryThatFailed();
  void knowsBusyThreadsAndWaitingJobs();
  void countsOpenAndLostSessions();
  void readsTheServersSettings();

 private:
  void open() {
    m_connection = std::move(Connection::open(m_platform->uri(), Connection::actionStatementTimeout,
                                              {.diagnostics = m_diagnostics.get()})
                                 .value());
  }
  // The function of the platform that a deposit begins with fails that often, in that way.
  void failEntering(int times, const QString& sqlState) const;
  [[nodiscard]] Result<Answer> deposit() {
    return SerializableTransaction::run(*m_connection, Deposit{{2}, {10}}.toAction());
  }
  [[nodiscard]] ActionFigures actions() const { return m_diagnostics->snapshot().actions; }
  [[nodiscard]] StatementFigures statement(const QString& name) const {
    for (const StatementFigures& one : m_diagnostics->snapshot().statements) {
      if (one.name == name) return one;
    }
    return {};
  }

  std::unique_ptr<TestPlatform> m_platform;
  std::unique_ptr<Diagnostics> m_diagnostics;
  std::unique_ptr<Connection> m_connection;
};

void TestDiagnostics::init() {
  m_platform = std::make_unique<TestPlatform>();
  m_platform->addPat();
  m_diagnostics = std::make_unique<Diagnostics>(std::array{3, 2});
  open();
}

void TestDiagnostics::cleanup() {
  m_connection.reset();
  QCOMPARE(m_platform->reconcile(), QStringList());
  m_platform.reset();
}

// Two transactions write one wallet, and the other goes round the gate: it holds the row when the
// deposit comes, whose snapshot is then too old.
void TestDiagnostics::countsASerializationFailureThatWasTriedAgain() {
  RawSession other(m_platform->superuserUri());
  QVERIFY(other.send(
      u"BEGIN; UPDATE groundswell.users SET version = version + 1 WHERE id = 2 RETURNING id"_qs));
  Result<Answer> answer = Failure(Error{});
  std::jthread depositing([&] {
    const auto connection =
        Connection::open(m_platform->uri(), 30s, {.diagnostics = m_diagnostics.get()});
    answer = SerializableTransaction::run(**connection, Deposit{{2}, {10}}.toAction());
  });
  QTRY_COMPARE(m_platform->value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                                 "'Lock' AND datname = current_database()"_qs),
               u"1");
  QCOMPARE(actions().ended(), 0);
  QVERIFY(other.send(u"COMMIT; SELECT 1"_qs));
  depositing.join();
  QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().detail));
  QCOMPARE(answer->tries, 2);
  const ActionFigures counted = actions();
  QCOMPARE(counted.serializationFailures, 1);
  QCOMPARE(counted.deadlocks + counted.predicateLocks + counted.resent, 0);
  QCOMPARE(counted.done, 1);
  QCOMPARE(counted.tries, 2);
}

void TestDiagnostics::failEntering(int times, const QString& sqlState) const {
  m_platform->execute(
      u"CREATE SEQUENCE groundswell.failures; GRANT ALL ON SEQUENCE groundswell.failures TO "
      u"PUBLIC; "
      "CREATE OR REPLACE FUNCTION groundswell.enter(campaign_id bigint, user_id bigint, "
      "pledge_id bigint, refund_limit bigint DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$ "
      "BEGIN "
      "IF nextval('groundswell.failures') <= %1 THEN "
      "RAISE 'made up' USING ERRCODE = '%2'; END IF; END $$"_qs.arg(times)
          .arg(sqlState));
}

void TestDiagnostics::countsEachCauseApart_data() {
  QTest::addColumn<QList<qint64>>("causes");
  QTest::newRow("40001") << QList<qint64>{2, 0, 0};
  QTest::newRow("40P01") << QList<qint64>{0, 2, 0};
  QTest::newRow("53200") << QList<qint64>{0, 0, 2};
}

void TestDiagnostics::countsEachCauseApart() {
  QFETCH(const QList<qint64>, causes);
  failEntering(2, QString::fromLatin1(QTest::currentDataTag()));
  QVERIFY(deposit());
  const ActionFigures counted = actions();
  QCOMPARE(
      (QList<qint64>{counted.serializationFailures, counted.deadlocks, counted.predicateLocks}),
      causes);
  QCOMPARE(counted.done, 1);
  QCOMPARE(counted.tries, 3);
  QVERIFY(counted.median >= counted.backedOff);
  // For predicate locks the wait is fixed.
  if (counted.predicateLocks > 0) {
    QCOMPARE(counted.backedOff, std::chrono::microseconds(500ms));
    QCOMPARE(counted.backedOffMost, counted.backedOff);
    QVERIFY(counted.worst >= 500ms);
  }
}

void TestDiagnostics::countsRetriesThatWereUsedUp() {
  failEntering(1'000, u"40001"_qs);
  QCOMPARE(deposit().error().kind, ErrorKind::conflict);
  const ActionFigures counted = actions();
  QCOMPARE(counted.done, 0);
  QCOMPARE(counted.conflict, 1);
  QCOMPARE(counted.tries, counted.ended() + counted.retried());
  QCOMPARE(statement(u"deposit"_qs).failed, 1);
}

void TestDiagnostics::countsARefusalAsAnAnswerAndNoRetry() {
  const auto refused = SerializableTransaction::run(
      *m_connection, Withdraw{.user = {2}, .amount = {1}, .reference = u"W-1"_qs}.toAction());
  QCOMPARE(refused.error().kind, ErrorKind::insufficientFunds);
  const ActionFigures counted = actions();
  QCOMPARE(counted.refused, 1);
  QCOMPARE(counted.done, 0);
  QCOMPARE(counted.tries, 1);
  QCOMPARE(counted.retried(), 0);
  QCOMPARE(counted.backedOff, 0us);
  QCOMPARE(statement(u"withdraw"_qs).count, 1);
  QCOMPARE(statement(u"withdraw"_qs).failed, 0);
  QCOMPARE(statement(u"withdraw"_qs).kind, StatementFigures::Kind::action);
}

void TestDiagnostics::countsWhatWasSentAgainAfterALostSession() {
  m_platform->execute(
      u"CREATE SEQUENCE groundswell.losses; GRANT ALL ON SEQUENCE groundswell.losses TO PUBLIC; "
      "CREATE OR REPLACE FUNCTION groundswell.leave() RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
      "PERFORM pg_advisory_unlock_all(); "
      "IF nextval('groundswell.losses') = 1 THEN "
      "PERFORM pg_terminate_backend(pg_backend_pid()); END IF; END $$; "
      "GRANT EXECUTE ON FUNCTION pg_advisory_unlock_all() TO PUBLIC"_qs);
  QVERIFY(deposit());
  const ActionFigures counted = actions();
  QCOMPARE(counted.done, 1);
  QCOMPARE(counted.resent, 1);
  QCOMPARE(counted.tries, 2);
  QCOMPARE(counted.retried(), 0);
  const LaneUse lane = m_diagnostics->snapshot().lane(Lane::interactive);
  QCOMPARE(lane.sessionsLost, 1);
  QCOMPARE(lane.sessionsOpened, 2);
  QCOMPARE(lane.sessions, 1);
}

void TestDiagnostics::namesASlowQuery() {
  QVERIFY(person(*m_connection, {2}));
  m_platform->execute(
      u"CREATE OR REPLACE FUNCTION groundswell.server_moment() RETURNS timestamptz LANGUAGE sql "
      "AS 'SELECT clock_timestamp() FROM pg_sleep(0.2)'"_qs);
  const QDateTime before = QDateTime::currentDateTimeUtc();
  QVERIFY(eachRow(*m_connection, {"server_moment"}, {}, [](const Row&) {}));
  const StatementFigures slow = statement(u"server_moment"_qs);
  QCOMPARE(slow.count, 1);
  QCOMPARE(slow.kind, StatementFigures::Kind::query);
  QVERIFY(slow.slowest >= 200ms);
  QCOMPARE(slow.median, slow.slowest);
  QCOMPARE(slow.mean, slow.slowest);
  QVERIFY(slow.slowestAt >= before.addMSecs(200));
  QVERIFY(slow.slowestAt <= QDateTime::currentDateTimeUtc());
  QCOMPARE(statement(u"person"_qs).count, 1);
  QVERIFY(statement(u"person"_qs).slowest < slow.slowest);
}

void TestDiagnostics::countsAQueryThatFailed() {
  m_platform->execute(u"REVOKE SELECT ON groundswell.users FROM gwt_manager"_qs);
  QVERIFY(!person(*m_connection, {2}));
  m_platform->execute(u"GRANT SELECT ON groundswell.users TO gwt_manager"_qs);
  QVERIFY(person(*m_connection, {2}));
  QCOMPARE(statement(u"person"_qs).count, 2);
  QCOMPARE(statement(u"person"_qs).failed, 1);
}

void TestDiagnostics::knowsBusyThreadsAndWaitingJobs() {
  Worker worker(m_platform->uri());
  const auto lane = [&](Lane which) {
    const LaneUse use = worker.diagnostics().lane(which);
    return u"%1 of %2 busy, %3 waiting, %4 done"_qs.arg(use.busy)
        .arg(use.threads)
        .arg(use.waiting)
        .arg(use.jobs);
  };
  std::latch go(1);
  const auto release = qScopeGuard([&] {
    if (!go.try_wait()) go.count_down();
  });
  int delivered = 0;
  const auto block = [&](Lane which) {
    worker.run<int>(
        this, which,
        [&go](Connection&) -> Result<int> {
          go.wait();
          return 1;
        },
        [&delivered](const Result<int>&) { ++delivered; });
  };
  QCOMPARE(lane(Lane::interactive), u"0 of 3 busy, 0 waiting, 0 done");
  for (int i = 0; i < 5; ++i)
    block(Lane::interactive);
  block(Lane::longWork);
  QTRY_COMPARE(lane(Lane::interactive), u"3 of 3 busy, 2 waiting, 0 done");
  QTRY_COMPARE(lane(Lane::longWork), u"1 of 2 busy, 0 waiting, 0 done");
  // Each thread that is busy has its connection.
  QTRY_COMPARE(worker.diagnostics().lane(Lane::interactive).sessions, 3);
  QCOMPARE(worker.diagnostics().lane(Lane::longWork).sessions, 1);
  go.count_down();
  QTRY_COMPARE(delivered, 6);
  QCOMPARE(lane(Lane::interactive), u"0 of 3 busy, 0 waiting, 5 done");
  QCOMPARE(lane(Lane::longWork), u"0 of 2 busy, 0 waiting, 1 done");
  QVERIFY(worker.diagnostics().lane(Lane::interactive).longestWait > 0us);
}

void TestDiagnostics::countsOpenAndLostSessions() {
  const auto lane = [&] { return m_diagnostics->snapshot().lane(Lane::interactive); };
  QCOMPARE(lane().sessions, 1);
  m_connection.reset();
  QCOMPARE(lane().sessions, 0);
  QCOMPARE(lane().sessionsLost, 0);
  open();
  m_platform->execute(
      u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
      "AND application_name = 'groundswell' AND pid <> pg_backend_pid()"_qs);
  QCOMPARE(person(*m_connection, {2}).error().kind, ErrorKind::connectionLost);
  QVERIFY(m_connection->reopen());
  QCOMPARE(lane().sessions, 1);
  QCOMPARE(lane().sessionsOpened, 3);
  QCOMPARE(lane().sessionsLost, 1);
  // One that never came about is no session.
  QVERIFY(!Connection::open(u"postgresql:///x?host=/nowhere"_qs, 1s,
                            {.diagnostics = m_diagnostics.get()}));
  QCOMPARE(lane().sessionsOpened, 3);
}

void TestDiagnostics::readsTheServersSettings() {
  const auto facts = serverFacts(*m_connection);
  QVERIFY2(facts, facts ? "" : qUtf8Printable(facts.error().detail));
  const auto shown = [&](const char* name) {
    return m_platform->value(
        u"SELECT setting FROM pg_settings WHERE name = '%1'"_qs.arg(QLatin1StringView(name)));
  };
  QCOMPARE(QString::number(facts->version), shown("server_version_num"));
  QCOMPARE(facts->versionText, shown("server_version"));
  QCOMPARE(facts->fsync, shown("fsync") == u"on");
  QCOMPARE(facts->synchronousCommit, u"on"_qs);
  QCOMPARE(facts->synchronousCommitElsewhere, shown("synchronous_commit"));
  QCOMPARE(facts->fullPageWrites, shown("full_page_writes") == u"on");
  QCOMPARE(facts->dataChecksums, shown("data_checksums") == u"on");
  QCOMPARE(QString::number(facts->predicateLocksPerTransaction),
           shown("max_pred_locks_per_transaction"));
  QCOMPARE(QString::number(facts->connectionsMax), shown("max_connections"));
  QCOMPARE(facts->idleTimeout, Connection::idleTimeout);
  QCOMPARE(facts->idleTransactionTimeout, Connection::idleTransactionTimeout);
  QCOMPARE(facts->logMinErrorStatement, shown("log_min_error_statement"));
  QVERIFY(!facts->confirmsToStandby());
  QVERIFY(facts->roundTrip > 0us);
  // The same computer, the same clock: what remains is the way there and back.
  QVERIFY(std::abs(facts->clockDifferenceMs) <= facts->roundTrip / 1ms + 1);

  // What other sessions get is the server's, or the login's, not what this one asked for.
  m_platform->execute(
      u"ALTER DATABASE %1 SET idle_in_transaction_session_timeout = '7s'; "
      "ALTER DATABASE %1 SET synchronous_commit = local"_qs.arg(m_platform->database()));
  open();
  const auto again = serverFacts(*m_connection);
  QCOMPARE(again->idleTransactionTimeoutElsewhere, 7s);
  QCOMPARE(again->idleTransactionTimeout, Connection::idleTransactionTimeout);
  QCOMPARE(again->synchronousCommitElsewhere, u"local"_qs);
  QCOMPARE(again->synchronousCommit, u"on"_qs);
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
