// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/tasks.h"
#include "storage/closures.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/choicebar.h"
#include "ui/figurecard.h"
#include "ui/hourchart.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/pill.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// The overview in the real window, on a real platform.
class TestOverviewPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsWhereTheMoneyIsAndWhatMoved();
  void followsWhatAnotherConsoleWrites();
  void showsWhatWaitsOrEnds();
  void isALinkByKeyboardAndMouse();
  void leadsToThePromisesThatItCounts();
  void leavesWhatTheWindowSays();
  void showsTheHoursAsChartAndAsTable();
  void provesTheBooksByItselfAndOnDemand();
  void saysWhatDisagrees();
  void showsTheClosureService();
  void saysWhenTheServerIsAway();
  void namesEveryControl();

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
  void show();

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  OverviewPage* m_page = nullptr;
  UserId m_omar, m_ana;
  CampaignId m_campaign;
};

void TestOverviewPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestOverviewPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_omar = m_test->person(u"Omar"_qs);
  m_ana = m_test->person(u"Ana"_qs, {500'000});
  m_campaign = m_test->campaign(m_omar, u"Harbour bakery"_qs, {.goal = {900'000}});
  m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {120'050}});
}

void TestOverviewPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestOverviewPage::show() {
  m_window = std::make_unique<MainWindow>();
  m_page = new OverviewPage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QTRY_VERIFY(!card("overviewEscrow").startsWith(u"–"));
}

void TestOverviewPage::showsWhereTheMoneyIsAndWhatMoved() {
  show();
  QCOMPARE(card("overviewEscrow"), u"€1,200.50 of active campaigns"_qs);
  QCOMPARE(card("overviewWallets"), u"€3,799.50 of everybody together"_qs);
  QCOMPARE(card("overviewDeposited"), u"€5,000.00 by now yesterday: €0.00"_qs);
  QCOMPARE(card("overviewPledged"), u"€1,200.50 by now yesterday: €0.00"_qs);
  QCOMPARE(card("overviewActive"), u"1 none is past its deadline"_qs);
}

void TestOverviewPage::followsWhatAnotherConsoleWrites() {
  m_test->console().follow();
  show();
  m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {10'000}});
  QTRY_COMPARE(card("overviewEscrow"), u"€1,300.50 of active campaigns"_qs);
  QCOMPARE(card("overviewWallets"), u"€3,699.50 of everybody together"_qs);
  QCOMPARE(card("overviewPledged"), u"€1,300.50 by now yesterday: €0.00"_qs);
}

void TestOverviewPage::showsWhatWaitsOrEnds() {
  const CampaignId missed = m_test->campaign(m_omar, u"Missed"_qs, {.goal = {900'000}});
  m_test->pledge({.user = m_ana, .campaign = missed, .amount = {1'000}});
  m_test->moveTime(missed, 31 * 86'400);
  m_test->perform(CloseCampaign{.campaign = missed, .refundLimit = 0}.toAction());
  const CampaignId soon = m_test->campaign(m_omar, u"Soon"_qs, {.goal = {900'000}});
  m_test->pledge({.user = m_ana, .campaign = soon, .amount = {2'500}, .payNow = false});
  m_test->moveTime(soon, 30 * 86'400 - 7'200);
  show();
  QCOMPARE(card("overviewEnding"), u"1 what closing would do"_qs);
  QCOMPARE(card("overviewRefunds"), u"1 €10.00 to give back"_qs);
  QCOMPARE(card("overviewLapsing"), u"1 pending, €25.00"_qs);
  QCOMPARE(card("overviewEscrow"), u"€1,210.50 €10.00 goes back"_qs);
  m_test->perform(PauseRefunds{.campaign = missed, .reason = u"x"_qs}.toAction());
  m_page->refresh();
  QTRY_COMPARE(card("overviewRefunds"), u"1 €10.00, 1 paused"_qs);
}

void TestOverviewPage::isALinkByKeyboardAndMouse() {
  show();
  QSignalSpy links(m_page, &OverviewPage::linkActivated);
  const auto last = [&links] { return links.last().at(0).toUrl().toString(); };
  auto* const active = in<FigureCard>("overviewActive");
  active->setFocus();
  QTest::keyClick(active, Qt::Key_Return);
  QCOMPARE(last(), u"groundswell://campaigns?status=active"_qs);
  QTest::keyClick(active, Qt::Key_Tab);
  QVERIFY(in<FigureCard>("overviewEnding")->hasFocus());
  QTest::keyClick(in<FigureCard>("overviewEnding"), Qt::Key_Space);
  QCOMPARE(last(), u"groundswell://closures?window=day"_qs);
  QTest::mouseClick(in<FigureCard>("overviewRefunds"), Qt::LeftButton);
  QCOMPARE(last(), u"groundswell://closures?list=refunds"_qs);
  QTest::mouseClick(in<FigureCard>("overviewLapsing"), Qt::LeftButton);
  QCOMPARE(last(), u"groundswell://pledges?sort=number&status=lapsing"_qs);
  QCOMPARE(links.count(), 4);
}

void TestOverviewPage::leadsToThePromisesThatItCounts() {
  const auto promise = [this](qint64 amount) {
    const CampaignId campaign = m_test->campaign(m_omar, u"Soon"_qs, {.goal = {900'000}});
    m_test->pledge({.user = m_ana, .campaign = campaign, .amount = {amount}, .payNow = false});
    return campaign;
  };
  m_test->moveTime(promise(2'500), 70 * 3'600);  // a promise holds its place for 72 hours
  promise(7'000);
  show();
  QCOMPARE(card("overviewLapsing"), u"1 pending, €25.00"_qs);
  auto* const pledges = new PledgesPage(m_test->console());
  m_window->addPage(pledges);
  connect(m_page, &OverviewPage::linkActivated, this,
          [this](const QUrl& link) { m_window->go(link.toString()); });
  QTest::mouseClick(in<FigureCard>("overviewLapsing"), Qt::LeftButton);
  QCOMPARE(m_window->currentPage(), pledges);
  QTRY_COMPARE(pledges->findChild<QLabel*>(u"pledgesSum"_qs)->text(), u"1 pledge · €25.00");
  QCOMPARE(pledges->findChild<TableView*>(u"allPledgesTable"_qs)->model()->rowCount(), 1);
  QVERIFY(pledges->findChild<QPushButton*>(u"lapsingChoice"_qs)->isChecked());
}

void TestOverviewPage::leavesWhatTheWindowSays() {
  show();
  m_page->banner()->say(Banner::Kind::warning, u"The connection is not safe."_qs);
  m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {10'000}});
  m_page->refresh();
  QTRY_COMPARE(card("overviewEscrow"), u"€1,300.50 of active campaigns"_qs);
  QVERIFY(m_page->banner()->isVisible());
}

void TestOverviewPage::showsTheHoursAsChartAndAsTable() {
  show();
  const QString words = in<HourChart>("hourChart")->accessibleDescription();
  QVERIFY2(words.startsWith(u"1 in 24 hours; most, 1, at "), qPrintable(words));
  auto* const table = in<TableView>("overviewHours");
  QVERIFY(!table->isVisible());
  auto* const choice = in<ChoiceBar>("overviewHoursAs");
  auto* const chart = choice->findChild<QPushButton*>(u"chartChoice"_qs);
  chart->setFocus();
  QTest::keyClick(chart, Qt::Key_Right);
  QVERIFY(table->isVisible());
  QCOMPARE(table->model()->rowCount(), 24);
  QCOMPARE(table->model()->index(23, 2).data().toString(), u"1"_qs);
  QCOMPARE(table->model()->index(23, 3).data().toString(), u"€1,200.50"_qs);
  QCOMPARE(table->model()->index(0, 2).data().toString(), u"0"_qs);
}

void TestOverviewPage::provesTheBooksByItselfAndOnDemand() {
  show();
  QTRY_COMPARE(in<Pill>("proofState")->accessibleName(), u"Every total agrees"_qs);
  QVERIFY(in<QLabel>("proofWhen")->text().startsWith(u"Last proved "));
  QVERIFY(m_test->console().tasks().all().isEmpty());
  auto* const run = in<QPushButton>("proofRun");
  run->setFocus();
  QTest::keyClick(run, Qt::Key_Space);
  QVERIFY(!run->isEnabled());
  QCOMPARE(m_test->console().tasks().running().size(), 1);
  QTRY_COMPARE(m_test->console().tasks().unreadCount(), 1);
  const Task* const task = m_test->console().tasks().all().first();
  QCOMPARE(task->state(), Task::State::success);
  QCOMPARE(task->result(), u"The books agree: every total follows from the log."_qs);
  QVERIFY(run->isEnabled());
}

void TestOverviewPage::saysWhatDisagrees() {
  m_test->platform().execute(
      u"UPDATE groundswell.users SET balance = balance + 7 WHERE id = %1"_qs.arg(m_ana.value));
  show();
  QTRY_COMPARE(in<Pill>("proofState")->accessibleName(), u"2 totals disagree"_qs);
  const QString found = in<QLabel>("proofFound")->text();
  QVERIFY2(found.contains(
               u"wallet_is_its_log, no. %1: 379,950 expected, 379,957 found"_qs.arg(m_ana.value)),
           qPrintable(found));
  m_test->platform().execute(
      u"UPDATE groundswell.users SET balance = balance - 7 WHERE id = %1"_qs.arg(m_ana.value));
}

void TestOverviewPage::showsTheClosureService() {
  show();
  QCOMPARE(card("overviewClosing"), u"By hand this console closes nothing by itself"_qs);
  ClosureState state;
  state.running = true;
  state.nextRunAt = QDateTime::currentDateTimeUtc().addMSecs(20'500);
  m_page->showClosures(state);
  QCOMPARE(card("overviewClosing"), u"Waiting looks again in 20 seconds"_qs);
  QTRY_COMPARE(card("overviewClosing"), u"Waiting looks again in 19 seconds"_qs);
}

void TestOverviewPage::saysWhenTheServerIsAway() {
  show();
  m_test->platform().execute(
      u"REVOKE EXECUTE ON FUNCTION groundswell.overview_figures FROM gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY(m_page->banner()->text().startsWith(u"What you see may be out of date."));
  QCOMPARE(card("overviewEscrow"), u"€1,200.50 of active campaigns"_qs);
  m_test->platform().execute(
      u"GRANT EXECUTE ON FUNCTION groundswell.overview_figures TO gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(!m_page->banner()->isVisible());
}

void TestOverviewPage::namesEveryControl() {
  show();
  const auto widgets = m_page->findChildren<QWidget*>();
  for (const QWidget* const widget : widgets) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
    QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
  }
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
