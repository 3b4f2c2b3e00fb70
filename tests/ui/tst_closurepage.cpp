// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/banner.h"
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

  void listsWhatIsDueAndWhatEndsNextApart();
  void saysThatNothingIsDue();
  void movesACampaignToTheClosedOnes();
  void asksTheServiceToRun();
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
  CampaignId m_due, m_soon, m_later;
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
  m_later = m_test->campaign(omar, u"Later"_qs, {.deadline = now.addDays(9)});
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
  QTRY_COMPARE(titles("closureEnding"), u"Soon, Later"_qs);
}

QString TestClosurePage::titles(const char* table) const {
  const QAbstractItemModel* const model = in<TableView>(table)->model();
  QStringList titles;
  for (int row = 0; row < model->rowCount(); ++row)
    titles.append(model->index(row, 1).data().toString());
  return titles.join(u", "_qs);
}

void TestClosurePage::listsWhatIsDueAndWhatEndsNextApart() {
  show();
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  QCOMPARE(card("closureDueCount"), u"1 with 1 pledge"_qs);
  QCOMPARE(card("closureNext"), u"3 days left \u200eSoon"_qs);
  QTRY_COMPARE(in<PageState>("closureClosedState")->currentWidget()->objectName(), u"pageEmpty"_qs);
}

void TestClosurePage::saysThatNothingIsDue() {
  m_test->perform(CloseCampaign{.campaign = m_due}.toAction());
  show();
  QTRY_COMPARE(card("closureDueCount"), u"0 everything that ended is closed"_qs);
  QTRY_COMPARE(in<PageState>("closureDueState")->currentWidget()->objectName(), u"pageEmpty"_qs);
}

void TestClosurePage::movesACampaignToTheClosedOnes() {
  show();
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  m_test->perform(CloseCampaign{.campaign = m_due}.toAction());
  QTRY_COMPARE(titles("closureClosed"), u"Due"_qs);
  QTRY_COMPARE(titles("closureDue"), QString());
  const QAbstractItemModel* const closed = in<TableView>("closureClosed")->model();
  QCOMPARE(closed->index(0, closureModel::closedOutcome).data().toString(), u"Failed"_qs);
  QCOMPARE(closed->index(0, closureModel::closedRaised).data().toString(), u"€10.00"_qs);
  QCOMPARE(closed->index(0, closureModel::closedBy).data().toString(), u"maria"_qs);
}

void TestClosurePage::asksTheServiceToRun() {
  show();
  const QSignalSpy asked(m_page, &ClosurePage::runNowRequested);
  in<TableView>("closureDue")->setFocus();
  QTest::keyClick(in<TableView>("closureDue"), Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(asked.count(), 1);
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
  QTRY_COMPARE(titles("closureDue"), u"Due"_qs);
  for (const char* const name : {"closureDue", "closureEnding"}) {
    auto* const table = in<TableView>(name);
    table->setFocus();
    table->selectRow(0);
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
  QCOMPARE(titles("closureEnding"), u"Soon, Later"_qs);
  m_test->platform().execute(u"GRANT SELECT ON groundswell.campaigns TO gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(!m_page->banner()->isVisible());
}

QTEST_MAIN(TestClosurePage)
#include "tst_closurepage.moc"
