// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/diagnosticspage.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

using namespace std::chrono_literals;

// The page in the real window: with figures made up here, and with those of a real console.
class TestDiagnosticsPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void saysThatNothingRanYet();
  void showsActionsAndRetries();
  void showsThreadsAndConnections();
  void showsWhatTheServerSays();
  void keepsWhatTheServerSaidWhenItIsAway();
  void offersToAskAgainWhenTheServerNeverAnswered();
  void readsOnlyWhileItIsShown();
  void asksTheServerAgainOnF5();
  void copiesTheReportByKeyboard();
  void isReachedByTab();
  void showsARealConsolesWork();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString card(const char* name) const {
    return in<QWidget>(name)->accessibleDescription();
  }
  [[nodiscard]] QString cell(const char* table, int row, int column) const {
    return in<TableView>(table)->model()->index(row, column).data().toString();
  }
  [[nodiscard]] QString state(const char* name) const {
    return in<PageState>(name)->currentWidget()->objectName();
  }
  // What the sources answer.
  [[nodiscard]] DiagnosticsSources madeUp();
  void show(const DiagnosticsSources& sources);

  DiagnosticsSnapshot m_counted;
  ConnectionState m_connection;
  Result<ServerFacts> m_server = Failure(Error{});
  int m_reads = 0;
  int m_questions = 0;
  std::unique_ptr<MainWindow> m_window;
  DiagnosticsPage* m_page = nullptr;
};

void TestDiagnosticsPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestDiagnosticsPage::init() {
  m_counted = {};
  m_counted.lanes[size_t(Lane::interactive)].threads = 3;
  m_counted.lanes[size_t(Lane::longWork)].threads = 2;
  m_connection = {.since = QDateTime({2026, 3, 1}, {9, 5}, Qt::UTC)};
  m_server = ServerFacts{.version = 150018,
                         .versionText = u"15.18 (Debian 15.18-0+deb12u1)"_qs,
                         .synchronousCommit = u"on"_qs,
                         .synchronousCommitElsewhere = u"on"_qs,
                         .predicateLocksPerTransaction = 256,
                         .connectionsMax = 200,
                         .idleTimeout = 30min,
                         .idleTransactionTimeout = 10s,
                         .idleTransactionTimeoutElsewhere = 10s,
                         .logMinErrorStatement = u"panic"_qs,
                         .synchronousStandbyNames = {},
                         .roundTrip = 310us,
                         .clockDifferenceMs = 1'500};
  m_reads = 0;
  m_questions = 0;
}

void TestDiagnosticsPage::cleanup() {
  m_window.reset();
}

DiagnosticsSources TestDiagnosticsPage::madeUp() {
  return {.counted =
              [this] {
                ++m_reads;
                return m_counted;
              },
          .connection = [this] { return m_connection; },
          .server =
              [this](const auto& done) {
                ++m_questions;
                done(m_server);
              },
          .schemaVersion = 4};
}

void TestDiagnosticsPage::show(const DiagnosticsSources& sources) {
  m_window = std::make_unique<MainWindow>();
  m_page = new DiagnosticsPage(sources);
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDiagnosticsPage::saysThatNothingRanYet() {
  show(madeUp());
  QCOMPARE(card("diagnosticsDone"), u"0 0 refused, 0 failed");
  QCOMPARE(card("diagnosticsRetried"), u"0 40001: 0, 40P01: 0, 53200: 0");
  QCOMPARE(card("diagnosticsTook"), u"– no action yet");
  QCOMPARE(card("diagnosticsWaited"), u"– no action yet");
  QCOMPARE(state("statementsState"), u"pageEmpty");
}

void TestDiagnosticsPage::showsActionsAndRetries() {
  ActionFigures& actions = m_counted.actions;
  actions = {.done = 1'200, .refused = 3, .conflict = 1, .unknown = 2, .failed = 4, .tries = 1'219};
  actions.serializationFailures = 5;
  actions.deadlocks = 1;
  actions.predicateLocks = 2;
  actions.resent = 1;
  actions.backedOff = 600ms;
  actions.backedOffMost = 250ms;
  actions.recent = 128;
  actions.median = 4'200us;
  actions.worst = 310ms;
  show(madeUp());
  QCOMPARE(card("diagnosticsDone"), u"1,200 3 refused, 7 failed");
  QCOMPARE(in<QWidget>("diagnosticsRetried")->accessibleName(), u"Tried again, of 1,219 tries");
  QCOMPARE(card("diagnosticsRetried"), u"8 40001: 5, 40P01: 1, 53200: 2");
  QCOMPARE(card("diagnosticsTook"), u"4.2 ms at worst 310 ms of the last 128");
  QCOMPARE(card("diagnosticsWaited"), u"600 ms at most 250 ms for one action");
}

void TestDiagnosticsPage::showsThreadsAndConnections() {
  LaneUse& lane = m_counted.lanes[size_t(Lane::interactive)];
  lane.busy = 3;
  lane.waiting = 12;
  lane.sessions = 2;
  show(madeUp());
  QCOMPARE(card("diagnosticsInteractive"), u"3 of 3 busy 12 waiting, 2 connections");
  QCOMPARE(card("diagnosticsLongWork"), u"0 of 2 busy 0 waiting, 0 connections");
  QCOMPARE(card("diagnosticsConnection"), u"Connected since 01/03/2026 09:05");
  // A second later, without a key.
  lane.busy = 1;
  m_connection.connected = false;
  m_connection.reconnects = 2;
  QTRY_COMPARE(card("diagnosticsInteractive"), u"1 of 3 busy 12 waiting, 2 connections");
  QCOMPARE(card("diagnosticsConnection"), u"No answer since 01/03/2026 09:05, reconnects: 2");
}

void TestDiagnosticsPage::showsWhatTheServerSays() {
  show(madeUp());
  QCOMPARE(card("diagnosticsRoundTrip"), u"0.31 ms this clock is 1.5 s ahead");
  QCOMPARE(cell("serverTable", 0, serverModel::value), u"15.18");
  QCOMPARE(cell("serverTable", 0, serverModel::state), u"Warning");
  QVERIFY(cell("serverTable", 0, serverModel::advice).contains(u"15.20 or newer"));
  const auto labels = m_page->findChildren<QLabel*>();
  QVERIFY(std::ranges::any_of(
      labels, [](const QLabel* label) { return label->text() == u"Server: 1 warning"; }));
  m_server->clockDifferenceMs = -40;
  m_page->refresh();
  QCOMPARE(card("diagnosticsRoundTrip"), u"0.31 ms this clock is 40 ms behind");
}

void TestDiagnosticsPage::keepsWhatTheServerSaidWhenItIsAway() {
  show(madeUp());
  const auto answer = m_server;
  m_server = Failure(Error{.kind = ErrorKind::connectionLost});
  m_page->refresh();
  QVERIFY(m_page->banner()->isVisible());
  QCOMPARE(cell("serverTable", 0, serverModel::value), u"15.18");
  QCOMPARE(card("diagnosticsRoundTrip"), u"– the server does not answer");
  QVERIFY(m_page->report().contains(u"server: no answer"));
  m_server = answer;
  m_page->refresh();
  QVERIFY(!m_page->banner()->isVisible());
  QCOMPARE(card("diagnosticsRoundTrip"), u"0.31 ms this clock is 1.5 s ahead");
}

void TestDiagnosticsPage::offersToAskAgainWhenTheServerNeverAnswered() {
  const auto answer = m_server;
  m_server = Failure(Error{.kind = ErrorKind::connectionLost});
  show(madeUp());
  QCOMPARE(state("serverState"), u"pageError");
  m_server = answer;
  auto* const retry = in<PageState>("serverState")->findChild<QWidget*>(u"pageRetry"_qs);
  retry->setFocus();
  QTest::keyClick(retry, Qt::Key_Space);
  QCOMPARE(cell("serverTable", 0, serverModel::value), u"15.18");
}

void TestDiagnosticsPage::readsOnlyWhileItIsShown() {
  show(madeUp());
  auto* const other =
      new DiagnosticsPage({.counted = [] { return DiagnosticsSnapshot(); },
                           .connection = [] { return ConnectionState(); },
                           .server = [](const auto& done) { done(Failure(Error{})); }});
  m_window->addPage(other);
  QTRY_VERIFY(m_reads >= 2);
  m_window->showPage(other);
  const int reads = m_reads;
  const int questions = m_questions;
  // The other page goes on meanwhile: its clock is the same.
  int ticks = 0;
  QTimer clock;
  connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
  clock.start(700);
  QTRY_VERIFY(ticks >= 3);
  QCOMPARE(m_reads, reads);
  QCOMPARE(m_questions, questions);
  m_window->showPage(m_page);
  QCOMPARE(m_reads, reads + 1);
  QCOMPARE(m_questions, questions + 1);
}

void TestDiagnosticsPage::asksTheServerAgainOnF5() {
  show(madeUp());
  const int questions = m_questions;
  in<TableView>("serverTable")->setFocus();
  QTest::keyClick(in<TableView>("serverTable"), Qt::Key_F5);
  QCOMPARE(m_questions, questions + 1);
}

void TestDiagnosticsPage::copiesTheReportByKeyboard() {
  m_counted.actions.done = 42;
  show(madeUp());
  in<TableView>("serverTable")->setFocus();
  QTest::keyClick(in<TableView>("serverTable"), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
  const QString copied = QGuiApplication::clipboard()->text();
  QVERIFY2(copied.contains(u"actions: 42 done"), qPrintable(copied));
  QVERIFY(copied.contains(u"warning  server_version = 15.18"));
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::success);
  QVERIFY(m_page->banner()->isVisible());
  // The next answer of the server does not take that away.
  m_page->refresh();
  QVERIFY(m_page->banner()->isVisible());
}

void TestDiagnosticsPage::isReachedByTab() {
  m_counted.statements = {
      {.id = 1, .name = u"changes"_qs, .count = 1, .slowestAt = m_connection.since}};
  show(madeUp());
  QSet<QString> reached;
  m_page->setFocus();
  for (int i = 0; i < 30; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    reached.insert(QApplication::focusWidget()->objectName());
  }
  QVERIFY(reached.contains(u"serverTable"_qs));
  QVERIFY(reached.contains(u"statementsTable"_qs));
}

void TestDiagnosticsPage::showsARealConsolesWork() {
  TestConsole test;
  const UserId ann = test.person(u"Ann"_qs);
  show(diagnosticsSources(test.console()));
  QTRY_VERIFY(cell("serverTable", 0, serverModel::name).size() > 0);
  bool done = false;
  test.worker().act(this, Deposit{.user = ann, .amount = {500}}.toAction(),
                    [&](const Result<Answer>& answer) { done = answer.has_value(); });
  QTRY_VERIFY(done);
  m_page->refresh();
  QCOMPARE(card("diagnosticsDone"), u"1 0 refused, 0 failed");
  QCOMPARE(in<QWidget>("diagnosticsRetried")->accessibleName(), u"Tried again, of 1 tries");
  QVERIFY(card("diagnosticsTook").contains(u"of the last 1"));
  QVERIFY(card("diagnosticsConnection").startsWith(u"Connected since "));
  QStringList names;
  const QAbstractItemModel* const model = in<TableView>("statementsTable")->model();
  for (int row = 0; row < model->rowCount(); ++row)
    names.append(model->index(row, 0).data().toString());
  QVERIFY2(names.contains(u"deposit") && names.contains(u"server"), qPrintable(names.join(u' ')));
  // No name of a person, login, database or socket is in what goes out.
  const QString report = m_page->report();
  QVERIFY(report.contains(u"deposit"));
  for (const QString& secret : {test.platform().database(), u"Ann"_qs, u"maria"_qs, u"/tmp"_qs})
    QVERIFY2(!report.contains(secret), qPrintable(report));
  m_window.reset();
}

QTEST_MAIN(TestDiagnosticsPage)
#include "tst_diagnosticspage.moc"
