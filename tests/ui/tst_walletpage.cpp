// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/pledgesmodel.h"
#include "storage/wallets.h"
#include "tests/support/testmemory.h"
#include "tests/ui/walletpagetest.h"
#include "ui/banner.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"

// Whose wallet is shown, and what of it.
class TestWalletPage final : public WalletPageTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void showsWhatThePersonHas();
  void keepsTheColumnsOfATabThatIsSeenLate();
  void reachesThePledgesButtonsByTab();
  void beginsWithWhoIsSignedIn();
  void findsAPersonByKeyboard();
  void choosesTheOneWhoWasTypedBeforeEnter();
  void keepsTheShownPersonWhenNobodyElseIsChosen();
  void dropsAnAnswerToAnOlderQuestion();
  void showsWhatOtherConsolesDo();
  void opensACampaignOfTheStatementAndOfThePledges();
  void saysThatThereIsNoSuchPerson();
  void saysWhenTheServerIsAway();
};

void TestWalletPage::showsWhatThePersonHas() {
  QCOMPARE(m_page->title(), u"Ana Lindqvist"_qs);
  QCOMPARE(statement(0), u"Pledge confirmed|Ferry film|||€400.00|€4,600.00"_qs);
  QCOMPARE(statement(1), u"Deposit|||€5,000.00||€5,000.00"_qs);
  QCOMPARE(figure("walletConfirmed"), u"€400.00 1 pledge"_qs);
  QCOMPARE(figure("walletPending"), u"€10.50 1 pledge"_qs);
  QCOMPARE(figure("walletRefunded"), u"€0.00 0 pledges"_qs);
  // What is behind a tab is made and read when it is first seen.
  QVERIFY(!m_page->findChild<TableView*>(u"walletPledges"_qs));
  in<QTabBar>(m_page, "walletTabs")->setCurrentIndex(1);
  auto* const pledges = in<TableView>(m_page, "walletPledges");
  QTRY_COMPARE(pledges->model()->rowCount(), 2);
}

void TestWalletPage::keepsTheColumnsOfATabThatIsSeenLate() {
  TestMemory memory;
  m_page->setMemory(&memory, {});
  in<QTabBar>(m_page, "walletTabs")->setCurrentIndex(1);
  in<TableView>(m_page, "walletPledges")->setColumnHidden(pledgesModel::number, true);
  QTRY_COMPARE(memory.keys(), QStringList{u"columns/walletPledges"_qs});
  m_window->setMemory(&memory, {});
  auto* const again = new WalletPage(m_test->console(), m_ana, m_window->pageParent());
  m_window->addPage(again);
  m_window->showPage(again);
  in<QTabBar>(again, "walletTabs")->setCurrentIndex(1);
  QTRY_VERIFY(again->findChild<TableView*>(u"walletPledges"_qs));
  QVERIFY(in<TableView>(again, "walletPledges")->isColumnHidden(pledgesModel::number));
  m_window.reset();
}

void TestWalletPage::reachesThePledgesButtonsByTab() {
  auto* const tabs = in<QTabBar>(m_page, "walletTabs");
  tabs->setFocus();
  QTest::keyClick(tabs, Qt::Key_Right);
  auto* const pledges = in<TableView>(m_page, "walletPledges");
  QTRY_VERIFY(pledges->model()->rowCount() == 2 && pledges->isVisible());
  pledges->selectRow(0);
  auto* const cancel = in<QPushButton>(m_page, "pledgeCancel");
  QTRY_VERIFY(cancel->isEnabled());
  for (int i = 0; i < 3 && !cancel->hasFocus(); ++i)
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QVERIFY(cancel->hasFocus());
}

void TestWalletPage::beginsWithWhoIsSignedIn() {
  const WalletPage own(m_test->console());
  QCOMPARE(own.user(), m_test->console().person()->id);
}

void TestWalletPage::findsAPersonByKeyboard() {
  auto* const picker = in<PersonPicker>(m_page, "walletPerson");
  picker->setFocus();
  picker->selectAll();
  QTest::keyClicks(picker, u"an"_qs);
  QTRY_VERIFY(m_window->findChild<QListView*>(u"personPopup"_qs));
  auto* const list = m_window->findChild<QListView*>(u"personPopup"_qs);
  QTRY_VERIFY(list->isVisible());
  QVERIFY(!picker->person());
  QTest::keyClick(picker, Qt::Key_Escape);
  QVERIFY(!list->isVisible());
  picker->clear();
  QTest::keyClicks(picker, u"EXAMPLE.org"_qs);
  QTRY_VERIFY(list->isVisible());
  QCOMPARE(list->model()->rowCount(), 2);
  QTest::keyClick(picker, Qt::Key_Down);
  QTest::keyClick(picker, Qt::Key_Return);
  QVERIFY(!list->isVisible());
  QCOMPARE(picker->person()->id, m_omar);
  QTRY_COMPARE(m_page->title(), u"Omar Okafor"_qs);
  QTRY_COMPARE(m_table->model()->rowCount(), 0);
}

void TestWalletPage::choosesTheOneWhoWasTypedBeforeEnter() {
  auto* const picker = in<PersonPicker>(m_page, "walletPerson");
  picker->setFocus();
  picker->selectAll();
  QTest::keyClicks(picker, QString::number(m_omar.value));
  QTest::keyClick(picker, Qt::Key_Return);
  QTRY_VERIFY(picker->person() && picker->person()->id == m_omar);
}

void TestWalletPage::keepsTheShownPersonWhenNobodyElseIsChosen() {
  auto* const picker = in<PersonPicker>(m_page, "walletPerson");
  picker->setFocus();
  picker->selectAll();
  QTest::keyClicks(picker, u"nobody is called so"_qs);
  m_page->refresh();  // as the poll does while somebody types
  QTest::keyClick(picker, Qt::Key_Tab);
  QTRY_VERIFY(picker->person() && picker->person()->id == m_ana);
  QCOMPARE(m_page->user(), m_ana);
}

void TestWalletPage::dropsAnAnswerToAnOlderQuestion() {
  auto* const picker = in<PersonPicker>(m_page, "walletPerson");
  picker->setFocus();
  picker->selectAll();
  QTest::keyClicks(picker, u"omar"_qs);
  QTest::keyClick(picker, Qt::Key_Down);  // asks at once
  picker->selectAll();
  QTest::keyClicks(picker, u"nobody is called so"_qs);
  QTRY_VERIFY(m_window->findChild<QListView*>(u"personPopup"_qs));
  auto* const list = m_window->findChild<QListView*>(u"personPopup"_qs);
  QCOMPARE(list->model()->index(0, 0).data().toString(), u"Nobody was found."_qs);
  QTest::keyClick(picker, Qt::Key_Return);
  QVERIFY(!picker->person());
}

void TestWalletPage::showsWhatOtherConsolesDo() {
  m_table->selectRow(1);
  m_test->perform(Deposit{.user = m_ana, .amount = {100}}.toAction());
  QTRY_COMPARE(m_table->model()->rowCount(), 3);
  QCOMPARE(m_table->currentRow(), 2);
  QTRY_COMPARE(figure("walletBalance"), u"€4,601.00 Free to spend"_qs);
}

void TestWalletPage::opensACampaignOfTheStatementAndOfThePledges() {
  const QSignalSpy chosen(m_page, &WalletPage::campaignChosen);
  m_table->setFocus();
  m_table->selectRow(1);  // a deposit has no campaign
  QTest::keyClick(m_table, Qt::Key_Return);
  QCOMPARE(chosen.count(), 0);
  m_table->selectRow(0);
  QTest::keyClick(m_table, Qt::Key_Return);
  QCOMPARE(chosen.count(), 1);
  auto* const tabs = in<QTabBar>(m_page, "walletTabs");
  tabs->setFocus();
  QTest::keyClick(tabs, Qt::Key_Right);
  auto* const pledges = in<TableView>(m_page, "walletPledges");
  QTRY_VERIFY(pledges->isVisible());
  pledges->selectRow(0);
  QTest::keyClick(pledges, Qt::Key_Return);
  QCOMPARE(chosen.count(), 2);
  QCOMPARE(chosen.at(1).at(0).value<CampaignId>(), m_ferry);
}

void TestWalletPage::saysThatThereIsNoSuchPerson() {
  m_page->showPerson(UserId{987'654});
  auto* const state = in<PageState>(m_page, "walletState");
  QTRY_COMPARE(state->currentWidget()->objectName(), u"pageError"_qs);
  auto* const sentence = in<QLabel>(state->currentWidget(), "pageErrorSentence");
  QVERIFY2(sentence->text().contains(u"no such person"), qPrintable(sentence->text()));
  QVERIFY(!in<PersonPicker>(m_page, "walletPerson")->person());
  QCOMPARE(m_page->title(), u"Person"_qs);
}

void TestWalletPage::saysWhenTheServerIsAway() {
  const QString database = m_test->platform().database();
  m_test->platform().execute(u"REVOKE CONNECT ON DATABASE %1 FROM gwt_manager"_qs.arg(database));
  m_test->platform().execute(
      u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' "
      u"AND usename = 'maria'"_qs.arg(database));
  m_page->refresh();
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(m_table->model()->rowCount(), 2);  // what was there stays readable
  m_page->showPerson(m_omar);
  auto* const state = in<PageState>(m_page, "walletState");
  QTRY_COMPARE(state->currentWidget()->objectName(), u"pageError"_qs);
  m_test->platform().execute(u"GRANT CONNECT ON DATABASE %1 TO gwt_manager"_qs.arg(database));
  in<QPushButton>(state->currentWidget(), "pageRetry")->click();
  QTRY_COMPARE(m_page->title(), u"Omar Okafor"_qs);
}

QTEST_MAIN(TestWalletPage)
#include "tst_walletpage.moc"
