// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/closuremodel.h"
#include "tests/support/testconsole.h"
#include "ui/actiondialog.h"
#include "ui/banner.h"
#include "ui/choicebar.h"
#include "ui/closurepage.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// The closure panel in the real window, on a real platform; the service is played by the test.
class TestClosurePage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void listsWhatIsDueAndWhatEndsSoon();
  void saysWhatClosingWouldDo();
  void saysThatNothingIsDue();
  void namesTheNextDeadlineAlthoughOnlyDueOnesAreListed();
  void movesACampaignToTheClosedOnes();
  void asksTheServiceToRun();
  void closesOnlyTheChosenOne();
  void pausesRefundsByKeyboard();
  void showsAPauseAtAnotherConsole();
  void showsHowFastARefundGoes();
  void refusesAPauseWithoutReason();
  void showsTheServiceWaiting();
  void showsTheServiceWorking();
  void showsThatNoServiceRuns();
  void showsAndForgetsAnErrorOfTheService();
  void opensACampaignWithEnter();
  void saysWhenTheServerIsAway();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString titles(const char* table) const;
  [[nodiscard]] QString card(const char* name) const {
    return in<QWidget>(name)->accessibleDescription();
  }
  void show();
  // next: when the service looks again; none while it works.
  static ClosureState service(const QDateTime& next) {
    ClosureState state;
    state.running = true;
    state.nextRunAt = next;
    return state;
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  ClosurePage* m_page = nullptr;
  [[nodiscard]] QString cell(const char* table, int row, int column) const {
    return in<TableView>(table)->model()->index(row, column).data().toString();
  }
  // The due campaign was closed, and its one pledge is not given back yet.
  void closeWithoutRefund();
  void showRefunds();
  [[nodiscard]] QDialog* dialog() const {
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
  }

  CampaignId m_due, m_soon, m_later, m_far;
};

void TestClosurePage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestClosurePage::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  const UserId omar = m_test->person(u"Omar"_qs);
  const UserId ana = m_test->person(u"Ana"_qs, {500'000});
  const QDateTime now = m_test->console().serverNow();
  m_due = m_test->campaign(omar, u"Due"_qs, {.deadline = now.addDays(2)});
  m_far = m_test->campaign(omar, u"Far"_qs, {.deadline = now.addDays(9)});
  m_later = m_test->campaign(omar, u"Later"_qs, {.deadline = now.addDays(6)});
  m_soon = m_test->campaign(omar, u"Soon"_qs, {.deadline = now.addDays(3).addSecs(60)});
  m_test->pledge({.user = ana, .campaign = m_due, .amount = {1'000}});
  m_test->moveTime(m_due, 3 * 86'400);
}

void TestClosurePage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestClosurePage::show() {
  m_window = std::make_unique<MainWindow>();
  m_page = new ClosurePage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QTRY_VERIFY(titles("closureDue").endsWith(u"Later"));
}

void TestClosurePage::closeWithoutRefund() {
  m_test->perform(CloseCampaign{.campaign = m_due, .refundLimit = 0}.toAction());
}

void TestClosurePage::showRefunds() {
  in<ChoiceBar>("closureHistory")->choose(u"refunds"_qs);
  QTRY_COMPARE(titles("closureRefunds"), u"Due"_qs);
  auto* const table = in<TableView>("closureRefunds");
  table->setFocus();
  table->selectRow(0);
}

QString TestClosurePage::titles(const char* table) const {
  const QAbstractItemModel* const model = in<TableView>(table)->model();
  QStringList titles;
  for (int row = 0; row < model->rowCount(); ++row)
    titles.append(model->index(row, 1).data().toString());
  return titles.join(u", "_qs);
}

void TestClosurePage::namesTheNextDeadlineAlthoughOnlyDueOnesAreListed() {
  show();
  QTest::mouseClick(in<QPushButton>("dueChoice"), Qt::LeftButton);
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  QCOMPARE(card("closureNext"), u"3 days left \u200eSoon"_qs);
  for (const CampaignId campaign : {m_far, m_later, m_soon})
    m_test->moveTime(campaign, 30 * 86'400);
  QTRY_COMPARE(card("closureNext"), u"None no campaign ends later"_qs);
}

void TestClosurePage::listsWhatIsDueAndWhatEndsSoon() {
  show();
  QCOMPARE(titles("closureDue"), u"Due, Soon, Later"_qs);
  QCOMPARE(cell("closureDue", 0, closureModel::closingEnds), u"due now"_qs);
  QCOMPARE(cell("closureDue", 1, closureModel::closingEnds), u"3 days left"_qs);
  QCOMPARE(card("closureDueCount"), u"1 the service closes it by itself"_qs);
  QTRY_COMPARE(card("closureNext"), u"3 days left \u200eSoon"_qs);
  auto* const week = in<QPushButton>("weekChoice");
  week->setFocus();
  QTest::keyClick(week, Qt::Key_Right);
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  QTest::mouseClick(in<QPushButton>("dueChoice"), Qt::LeftButton);
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  QTRY_COMPARE(in<PageState>("closureClosedState")->currentWidget()->objectName(), u"pageEmpty"_qs);
}

void TestClosurePage::saysWhatClosingWouldDo() {
  const UserId ben = m_test->person(u"Ben"_qs, {9'000'000});
  const CampaignId funded =
      m_test->campaign(m_test->person(u"Mina"_qs), u"Funded"_qs,
                       {.goal = {50'000}, .deadline = m_test->console().serverNow().addDays(4)});
  m_test->pledge({.user = ben, .campaign = funded, .amount = {50'000}});
  const qint64 goal = m_test->detail(m_later).campaign.goal.minor;
  m_test->pledge({.user = ben, .campaign = m_later, .amount = {goal - 1'000}});
  m_test->pledge({.user = ben, .campaign = m_later, .amount = {999}, .payNow = false});
  show();
  QTRY_COMPARE(titles("closureDue"), u"Due, Soon, Funded, Later"_qs);
  using namespace closureModel;
  QCOMPARE(cell("closureDue", 0, closingOutcome), u"Would fail"_qs);
  QCOMPARE(cell("closureDue", 0, closingMoves), u"€10.00"_qs);
  QCOMPARE(cell("closureDue", 2, closingOutcome), u"Would succeed"_qs);
  QCOMPARE(cell("closureDue", 2, closingMissing), u"–"_qs);
  QCOMPARE(cell("closureDue", 2, closingPlaces), u"–"_qs);
  QCOMPARE(cell("closureDue", 3, closingMissing), u"€10.00"_qs);
  QCOMPARE(cell("closureDue", 3, closingPending), u"€9.99"_qs);
  m_test->pledge({.user = ben, .campaign = m_later, .amount = {100}, .payNow = false});
  m_page->refresh();
  QTRY_COMPARE(cell("closureDue", 3, closingPending), u"€10.99 would tip it"_qs);
}

void TestClosurePage::saysThatNothingIsDue() {
  m_test->perform(CloseCampaign{.campaign = m_due}.toAction());
  show();
  QTRY_COMPARE(card("closureDueCount"), u"0 everything that ended is closed"_qs);
  QTest::mouseClick(in<QPushButton>("dueChoice"), Qt::LeftButton);
  QTRY_COMPARE(in<PageState>("closureDueState")->currentWidget()->objectName(), u"pageEmpty"_qs);
}

void TestClosurePage::movesACampaignToTheClosedOnes() {
  show();
  QTRY_COMPARE(titles("closureDue"), u"Due, Soon, Later"_qs);
  m_test->perform(CloseCampaign{.campaign = m_due}.toAction());
  QTRY_COMPARE(titles("closureClosed"), u"Due"_qs);
  QTRY_COMPARE(titles("closureDue"), u"Soon, Later"_qs);
  QCOMPARE(cell("closureClosed", 0, closureModel::closedOutcome), u"Failed"_qs);
  QCOMPARE(cell("closureClosed", 0, closureModel::closedRaised), u"€10.00"_qs);
  QCOMPARE(cell("closureClosed", 0, closureModel::closedBy), m_test->console().person()->name);
}

void TestClosurePage::asksTheServiceToRun() {
  m_test->perform(CloseCampaign{.campaign = m_due}.toAction());
  show();
  const QSignalSpy asked(m_page, &ClosurePage::runNowRequested);
  in<TableView>("closureDue")->setFocus();
  QTest::keyClick(in<TableView>("closureDue"), Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(asked.count(), 1);
  QVERIFY(!dialog());
}

void TestClosurePage::closesOnlyTheChosenOne() {
  show();
  auto* const one = in<QAction>("runOneAction");
  in<TableView>("closureDue")->selectRow(1);  // it is not due
  QVERIFY(!one->isEnabled());
  in<TableView>("closureDue")->selectRow(0);
  QVERIFY(one->isEnabled());
  one->trigger();
  QTRY_VERIFY(dialog());
  auto* const send = dialog()->findChild<QPushButton*>(u"closeDueSend"_qs);
  QTRY_VERIFY(send->isEnabled());
  QTest::keyClick(dialog(), Qt::Key_Return);
  QTRY_COMPARE(titles("closureClosed"), u"Due"_qs);
  QTRY_VERIFY(!one->isEnabled());
}

void TestClosurePage::pausesRefundsByKeyboard() {
  closeWithoutRefund();
  show();
  auto* const pause = in<QAction>("pauseRefunds");
  QVERIFY(!pause->isVisible());
  showRefunds();
  QVERIFY(pause->isEnabled());
  QVERIFY(!in<QAction>("resumeRefunds")->isEnabled());
  QCOMPARE(card("closureRefundsCount"), u"1 €10.00 to give back"_qs);
  pause->trigger();
  QTRY_VERIFY(dialog());
  QTest::keyClicks(dialog()->findChild<QLineEdit*>(u"pauseRefundsReason"_qs), u"Bank is down"_qs);
  QTest::keyClick(dialog(), Qt::Key_Return);
  QTRY_VERIFY(m_page->banner()->text().contains(u"are paused"));
  QTRY_COMPARE(cell("closureRefunds", 0, closureModel::refundState), u"Paused"_qs);
  QVERIFY(cell("closureRefunds", 0, closureModel::refundSpeed).endsWith(u": Bank is down"));
  QCOMPARE(card("closureRefundsCount"), u"1 €10.00 to give back, 1 paused"_qs);
  QTRY_VERIFY(in<QAction>("resumeRefunds")->isEnabled());
  QVERIFY(!pause->isEnabled());
  const QSignalSpy asked(m_page, &ClosurePage::runOneRequested);
  in<QAction>("resumeRefunds")->trigger();
  QTRY_VERIFY(dialog());
  QTest::keyClick(dialog(), Qt::Key_Return);
  QTRY_COMPARE(asked.count(), 1);
  QTRY_COMPARE(cell("closureRefunds", 0, closureModel::refundState), u"Refunding"_qs);
}

// Two consoles of two windows on one platform: one pauses, the other one sees it by its poll.
void TestClosurePage::showsAPauseAtAnotherConsole() {
  closeWithoutRefund();
  show();
  showRefunds();
  Worker worker(m_test->platform().uri());
  Console console(worker, m_test->console().platform(), m_test->console().person());
  {
    MainWindow window;
    auto* const page = new ClosurePage(console);
    window.addPage(page);
    window.show();
    console.follow();
    auto* const refunds = page->findChild<TableView*>(u"closureRefunds"_qs)->model();
    const auto state = [refunds] {
      return refunds->index(0, closureModel::refundState).data().toString();
    };
    QTRY_COMPARE(state(), u"Refunding"_qs);
    m_test->console().worker().act(
        this, PauseRefunds{.campaign = m_due, .reason = u"Bank is down"_qs}.toAction(),
        [](const Result<Answer>&) {});
    QTRY_COMPARE(state(), u"Paused"_qs);
    QTRY_COMPARE(cell("closureRefunds", 0, closureModel::refundState), u"Paused"_qs);
    page->findChild<ChoiceBar*>(u"closureHistory"_qs)->choose(u"refunds"_qs);
    page->findChild<TableView*>(u"closureRefunds"_qs)->selectRow(0);
    page->findChild<QAction*>(u"resumeRefunds"_qs)->trigger();
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(cell("closureRefunds", 0, closureModel::refundState), u"Refunding"_qs);
  }
}

void TestClosurePage::showsHowFastARefundGoes() {
  const UserId ben = m_test->person(u"Ben"_qs, {9'000'000});
  const CampaignId big =
      m_test->campaign(m_test->person(u"Mina"_qs), u"Big"_qs,
                       {.goal = {9'000'000}, .deadline = m_test->console().serverNow().addDays(1)});
  for (int i = 0; i < 40; ++i)
    m_test->pledge({.user = ben, .campaign = big, .amount = {1'000}});
  m_test->moveTime(big, 2 * 86'400);
  m_test->perform(CloseCampaign{.campaign = big, .refundLimit = 0}.toAction());
  show();
  in<ChoiceBar>("closureHistory")->choose(u"refunds"_qs);
  QTRY_COMPARE(titles("closureRefunds"), u"Big"_qs);
  QCOMPARE(cell("closureRefunds", 0, closureModel::refundSpeed),
           u"waits for the closure service"_qs);
  QElapsedTimer watch;
  watch.start();
  QTRY_VERIFY(watch.elapsed() > 1'000);
  m_test->perform(CloseCampaign{.campaign = big, .refundLimit = 30}.toAction());
  m_page->refresh();
  QTRY_VERIFY(
      cell("closureRefunds", 0, closureModel::refundSpeed).contains(u" per second · about "));
  QCOMPARE(cell("closureRefunds", 0, closureModel::refundLeft), u"10"_qs);
  QCOMPARE(cell("closureRefunds", 0, closureModel::refundProgress), u"75\u00a0%"_qs);
}

void TestClosurePage::refusesAPauseWithoutReason() {
  closeWithoutRefund();
  show();
  showRefunds();
  in<QAction>("pauseRefunds")->trigger();
  QTRY_VERIFY(dialog());
  QTest::keyClick(dialog(), Qt::Key_Return);
  QVERIFY(dialog());
  QTest::keyClick(dialog(), Qt::Key_Escape);
  QTRY_VERIFY(!dialog());
  QCOMPARE(cell("closureRefunds", 0, closureModel::refundState), u"Refunding"_qs);
}

void TestClosurePage::showsTheServiceWaiting() {
  show();
  m_page->showState(service(QDateTime::currentDateTimeUtc().addMSecs(20'500)));
  QCOMPARE(card("closureService"), u"Waiting looks again in 20 seconds"_qs);
  QTRY_COMPARE(card("closureService"), u"Waiting looks again in 18 seconds"_qs);
  QVERIFY(in<QAction>("runNowAction")->isEnabled());
}

void TestClosurePage::showsTheServiceWorking() {
  show();
  ClosureState working = service({});
  m_page->showState(working);
  QCOMPARE(card("closureService"), u"Under way looking for what is due"_qs);
  working.campaign = CampaignId{12};
  working.refunded = 20'000;
  working.left = 56'000;
  m_page->showState(working);
  QCOMPARE(card("closureService"), u"Under way campaign 12: 20,000 refunded, 56,000 left"_qs);
  QVERIFY(!in<QAction>("runNowAction")->isEnabled());
}

void TestClosurePage::showsThatNoServiceRuns() {
  show();
  m_page->showState({});
  QCOMPARE(card("closureService"), u"By hand this console closes nothing by itself"_qs);
  QVERIFY(in<QAction>("runNowAction")->isEnabled());
}

void TestClosurePage::showsAndForgetsAnErrorOfTheService() {
  show();
  const QDateTime next = QDateTime::currentDateTimeUtc().addSecs(20);
  ClosureState state = service(next);
  state.lastError = Error{.kind = ErrorKind::conflict};
  m_page->showState(state);
  QVERIFY(m_page->banner()->isVisible());
  QVERIFY(m_page->banner()->text().startsWith(u"The campaign was not closed."));
  m_page->showState(service(next));
  QVERIFY(!m_page->banner()->isVisible());
}

void TestClosurePage::opensACampaignWithEnter() {
  show();
  const QSignalSpy chosen(m_page, &ClosurePage::campaignChosen);
  QTRY_COMPARE(titles("closureDue"), u"Due, Soon, Later"_qs);
  for (const int row : {0, 1}) {
    auto* const table = in<TableView>("closureDue");
    table->setFocus();
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
  }
  QCOMPARE(chosen.count(), 2);
  QCOMPARE(chosen.at(0).at(0).value<CampaignId>(), m_due);
  QCOMPARE(chosen.at(1).at(0).value<CampaignId>(), m_soon);
}

void TestClosurePage::saysWhenTheServerIsAway() {
  show();
  m_test->platform().execute(u"REVOKE SELECT ON groundswell.campaigns FROM gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(titles("closureDue"), u"Due, Soon, Later"_qs);
  m_test->platform().execute(u"GRANT SELECT ON groundswell.campaigns TO gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(!m_page->banner()->isVisible());
}

QTEST_MAIN(TestClosurePage)
#include "tst_closurepage.moc"
