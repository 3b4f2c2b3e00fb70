// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/diagnosticsreport.h"
#include "models/duration.h"
#include "models/servermodel.h"
#include "models/statementsmodel.h"

using namespace std::chrono_literals;

// How diagnostics are shown, judged and reported; the figures come from here, not from a server.
class TestDiagnosticsModels final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void writesDurationsInThreeFigures_data();
  void writesDurationsInThreeFigures();
  void listsTheSlowestStatementFirst();
  void sortsByEveryColumn();
  void keepsTheChosenRowWhileFiguresChange();
  void findsNothingWrongWithAServerAsAskedFor();
  void saysWhatIsWrongAndWhatToDo_data();
  void saysWhatIsWrongAndWhatToDo();
  void showsWarningsFirst();
  void saysWhetherAStandbyConfirms();
  void reportsEverythingInEnglishWithoutNames();
  void reportsThatTheServerDidNotAnswer();

 private:
  // As the private server is, with every update.
  static ServerFacts goodServer() {
    return {.version = 150020,
            .versionText = u"15.20 (Debian 15.20-0+deb12u1)"_qs,
            .synchronousCommit = u"on"_qs,
            .synchronousCommitElsewhere = u"on"_qs,
            .predicateLocksPerTransaction = 256,
            .connectionsMax = 200,
            .idleTimeout = 30min,
            .idleTransactionTimeout = 10s,
            .idleTransactionTimeoutElsewhere = 10s,
            .logMinErrorStatement = u"panic"_qs,
            .synchronousStandbyNames = u"one"_qs,
            .roundTrip = 310us,
            .clockDifferenceMs = -12};
  }
  static std::vector<StatementFigures> statements() {
    using Kind = StatementFigures::Kind;
    const QDateTime at({2026, 3, 1}, {9, 5, 7}, Qt::UTC);
    return {{1, Kind::query, u"changes"_qs, 1'200, 0, 400us, 410us, 9ms, at},
            {2, Kind::action, u"place_pledge"_qs, 7, 1, 4'200us, 5ms, 310ms, at.addSecs(60)},
            {3, Kind::query, u"person"_qs, 30, 0, 200us, 220us, 2ms, at.addSecs(5)}};
  }
  static QString table(const PagedTableModel& model, int columns) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < columns; ++column)
        cells.append(model.index(row, column).data().toString());
      lines.append(cells.join(u" | "));
    }
    return lines.join(u'\n');
  }
  static QString names(const PagedTableModel& model) {
    return table(model, 1).replace(u'\n', u' ');
  }
};

void TestDiagnosticsModels::writesDurationsInThreeFigures_data() {
  QTest::addColumn<qint64>("us");
  QTest::addColumn<QString>("text");
  const auto add = [](qint64 us, const QString& text) {
    QTest::newRow(qPrintable(text)) << us << text;
  };
  add(0, u"0.00 ms"_qs);
  add(312, u"0.31 ms"_qs);
  add(996, u"1.0 ms"_qs);
  add(4'240, u"4.2 ms"_qs);
  add(9'960, u"10 ms"_qs);
  add(310'400, u"310 ms"_qs);
  add(999'600, u"1.0 s"_qs);
  add(30'000'000, u"30 s"_qs);
  add(1'800'000'000, u"30 min"_qs);
}

void TestDiagnosticsModels::writesDurationsInThreeFigures() {
  QFETCH(const qint64, us);
  QFETCH(const QString, text);
  QCOMPARE(formatDuration(std::chrono::microseconds(us)), text);
}

void TestDiagnosticsModels::listsTheSlowestStatementFirst() {
  const std::unique_ptr<StatementsModel> model(statementsModel::make(&statements, nullptr));
  const QAbstractItemModelTester tester(model.get());
  model->refresh();
  QCOMPARE(table(*model, model->columnCount()),
           u"place_pledge | Action | 7 | 4.2 ms | 5.0 ms | 310 ms | 09:06:07 | 1\n"
           u"changes | Read | 1,200 | 0.40 ms | 0.41 ms | 9.0 ms | 09:05:07 | 0\n"
           u"person | Read | 30 | 0.20 ms | 0.22 ms | 2.0 ms | 09:05:12 | 0"_qs);
  QCOMPARE(model->index(0, statementsModel::slowestAt).data(Qt::ToolTipRole).toString(),
           u"01/03/2026 09:06");
}

void TestDiagnosticsModels::sortsByEveryColumn() {
  const std::unique_ptr<StatementsModel> model(statementsModel::make(&statements, nullptr));
  model->refresh();
  const auto sorted = [&](int column, Qt::SortOrder order) {
    model->sort(column, order);
    return names(*model);
  };
  const auto up = Qt::AscendingOrder;
  const auto down = Qt::DescendingOrder;
  QCOMPARE(sorted(statementsModel::name, up), u"changes person place_pledge");
  QCOMPARE(sorted(statementsModel::kind, up), u"changes person place_pledge");
  QCOMPARE(sorted(statementsModel::count, down), u"changes person place_pledge");
  QCOMPARE(sorted(statementsModel::median, up), u"person changes place_pledge");
  QCOMPARE(sorted(statementsModel::mean, down), u"place_pledge changes person");
  QCOMPARE(sorted(statementsModel::slowest, up), u"person changes place_pledge");
  QCOMPARE(sorted(statementsModel::slowestAt, up), u"changes person place_pledge");
  QCOMPARE(sorted(statementsModel::failed, down), u"place_pledge changes person");
}

void TestDiagnosticsModels::keepsTheChosenRowWhileFiguresChange() {
  auto counted = statements();
  const std::unique_ptr<StatementsModel> model(
      statementsModel::make([&] { return counted; }, nullptr));
  const QAbstractItemModelTester tester(model.get());
  model->refresh();
  const QPersistentModelIndex chosen = model->index(2, 0);
  QCOMPARE(chosen.data().toString(), u"person");
  counted[2].slowest = 2s;
  counted.push_back(
      {4, StatementFigures::Kind::query, u"server"_qs, 1, 0, 1ms, 1ms, 1ms, counted[0].slowestAt});
  model->refresh();
  QCOMPARE(names(*model), u"person place_pledge changes server");
  QCOMPARE(chosen.row(), 0);
}

void TestDiagnosticsModels::findsNothingWrongWithAServerAsAskedFor() {
  const auto checks = serverChecks(goodServer());
  QCOMPARE(checks.size(), 12U);
  for (const ServerCheck& check : checks) {
    QVERIFY2(check.state == ServerCheck::State::good, qPrintable(check.key));
    QVERIFY2(check.advice.isEmpty(), qPrintable(check.advice));
  }
}

void TestDiagnosticsModels::saysWhatIsWrongAndWhatToDo_data() {
  using Change = void (*)(ServerFacts&);
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("shown");
  const auto add = [](const char* what, Change change, const QString& shown) {
    QTest::newRow(what) << change << shown;
  };
  add(
      "old minor", [](ServerFacts& f) { f.version = 150018, f.versionText = u"15.18"_qs; },
      u"PostgreSQL | 15.18 | Warning | Update the server to 15.20 or newer: it has the security "
      "fixes of November 2026."_qs);
  add(
      "old major", [](ServerFacts& f) { f.version = 130023, f.versionText = u"13.23"_qs; },
      u"PostgreSQL | 13.23 | Warning | PostgreSQL 13 gets no security fixes any more: move to a "
      "newer major release."_qs);
  add(
      "fsync", [](ServerFacts& f) { f.fsync = false; },
      u"fsync | off | Warning | Set it to on: a crash of the computer would ruin the books."_qs);
  add(
      "commit", [](ServerFacts& f) { f.synchronousCommit = u"off"_qs; },
      u"synchronous_commit | off | Warning | Set it to on: a crash would lose what was already "
      "confirmed."_qs);
  add(
      "standby not waited for", [](ServerFacts& f) { f.synchronousCommit = u"local"_qs; },
      u"synchronous_commit | local | Warning | Set it to on: a standby is named, but no commit "
      "waits for it."_qs);
  add(
      "commit elsewhere", [](ServerFacts& f) { f.synchronousCommitElsewhere = u"off"_qs; },
      u"synchronous_commit | off | Warning | Set it to on: this console does so for itself, other "
      "programs do not."_qs);
  add(
      "pages", [](ServerFacts& f) { f.fullPageWrites = false; },
      u"full_page_writes | off | Warning | Set it to on: a crash of the computer would ruin the "
      "books."_qs);
  add(
      "checksums", [](ServerFacts& f) { f.dataChecksums = false; },
      u"data_checksums | off | Warning | Stop the server and run pg_checksums --enable: a bad disk "
      "goes unnoticed."_qs);
  add(
      "predicate locks", [](ServerFacts& f) { f.predicateLocksPerTransaction = 64; },
      u"max_pred_locks_per_transaction | 64 | Warning | Set it to 256 and restart the server: in "
      "a rush actions fail and are tried again."_qs);
  add(
      "connections", [](ServerFacts& f) { f.connectionsMax = 100; },
      u"max_connections | 100 | Warning | Set it to 200 and restart the server: each console opens "
      "up to five."_qs);
  add(
      "elsewhere", [](ServerFacts& f) { f.idleTransactionTimeoutElsewhere = 0ms; },
      u"idle_in_transaction_session_timeout | none | Warning | Set it to 10 s: a transaction left "
      "open elsewhere (psql) makes everybody else fail."_qs);
  add(
      "here", [](ServerFacts& f) { f.idleTimeout = 60s; },
      u"idle_session_timeout, here | 60 s | Warning | This console asked for 30 min; something "
      "between it and the server does not keep it."_qs);
  add(
      "log", [](ServerFacts& f) { f.logMinErrorStatement = u"error"_qs; },
      u"log_min_error_statement | error | Warning | Set it to panic: what a refused request held "
      "is written to the server's log."_qs);
}

void TestDiagnosticsModels::saysWhatIsWrongAndWhatToDo() {
  using Change = void (*)(ServerFacts&);
  QFETCH(const Change, change);
  QFETCH(const QString, shown);
  ServerFacts facts = goodServer();
  change(facts);
  const std::unique_ptr<ServerModel> model(
      serverModel::make([&](const auto& done) { done(facts); }, nullptr));
  const QAbstractItemModelTester tester(model.get());
  model->refresh();
  // The only one that is shown first.
  QCOMPARE(table(*model, 4).section(u'\n', 0, 0), shown);
  QCOMPARE(model->index(0, serverModel::state).data(StatusRole).toString(), u"warning");
  QCOMPARE(model->index(0, serverModel::advice).data(Qt::ToolTipRole).toString(),
           shown.section(u" | "_qs, 3));
  QVERIFY(model->index(1, serverModel::state).data(StatusRole).toString() != u"warning");
}

void TestDiagnosticsModels::showsWarningsFirst() {
  ServerFacts facts = goodServer();
  facts.logMinErrorStatement = u"error"_qs;
  facts.dataChecksums = false;
  const auto checks = serverChecks(facts);
  QCOMPARE(checks[0].key, u"data_checksums");
  QCOMPARE(checks[1].key, u"log_min_error_statement");
  QCOMPARE(checks[2].key, u"server_version");
}

void TestDiagnosticsModels::saysWhetherAStandbyConfirms() {
  const auto standby = [](const ServerFacts& facts) {
    const ServerCheck check = serverChecks(facts).back();
    return check.value + u' ' + nameOf(check.state);
  };
  ServerFacts facts = goodServer();
  QCOMPARE(standby(facts), u"yes ok");
  facts.synchronousCommit = u"remote_apply"_qs;
  QCOMPARE(standby(facts), u"yes ok");
  facts.synchronousCommit = u"local"_qs;
  QCOMPARE(standby(facts), u"no note");
  facts.synchronousCommit = u"on"_qs;
  facts.synchronousStandbyNames.clear();
  QCOMPARE(standby(facts), u"no note");
}

void TestDiagnosticsModels::reportsEverythingInEnglishWithoutNames() {
  DiagnosticsSnapshot counted;
  counted.since = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
  counted.statements = statements();
  counted.actions.done = 5;
  counted.actions.refused = 1;
  counted.actions.tries = 8;
  counted.actions.serializationFailures = 2;
  counted.actions.backedOff = 30ms;
  counted.lanes[0] = {.threads = 3, .busy = 1, .waiting = 4, .sessions = 2, .sessionsOpened = 3};
  ServerFacts facts = goodServer();
  facts.version = 150018;
  facts.versionText = u"15.18"_qs;
  QLocale::setDefault(QLocale(QLocale::German));
  const QString report = diagnosticsReport(
      counted, {.connected = true, .since = counted.since, .reconnects = 2}, 4, facts);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  for (const QString& line :
       {u"counted since 2026-03-01T09:00:00Z, now "_qs,
        u"connected since 2026-03-01T09:00:00Z, reconnected 2 times\n"_qs,
        u"actions: 5 done, 1 refused, 0 gave up busy, 0 unknown, 0 failed\n"_qs,
        u"tries: 8; retried: 40001 2, 40P01 0, 53200 0; sent again to learn the outcome 0\n"_qs,
        u"back-off: 30 ms in all, "_qs, u"interactive: 1 of 3 busy, 4 waiting, "_qs,
        u"sessions 2 open, 3 opened, 0 lost\n"_qs,
        u"server: 15.18, round trip 0.31 ms, this computer's clock -12 ms ahead\n"_qs,
        u"  warning  server_version = 15.18\n"_qs, u"  ok       fsync = on\n"_qs,
        u"  ok       max_pred_locks_per_transaction = 256\n"_qs,
        u"  ok       idle_session_timeout (this session) = 1800000 ms\n"_qs,
        u"  ok       synchronous_standby_names = waited for\n"_qs,
        u"  action place_pledge: 7 times, median 4.2 ms, mean 5.0 ms, slowest 310 ms at "
        "2026-03-01T09:06:07Z, 1 failed\n"_qs})
    QVERIFY2(report.contains(line), qPrintable(line + u"\nis not in\n"_qs + report));
  // A standby's name is a name of a server.
  QVERIFY(!report.contains(u"= one"));
}

void TestDiagnosticsModels::reportsThatTheServerDidNotAnswer() {
  const QString report = diagnosticsReport({}, {.connected = false}, 4, std::nullopt);
  QVERIFY(report.contains(u"\nnot connected since "));
  QVERIFY(report.contains(u"\nserver: no answer\n"));
}

QTEST_GUILESS_MAIN(TestDiagnosticsModels)
#include "tst_diagnostics.moc"
