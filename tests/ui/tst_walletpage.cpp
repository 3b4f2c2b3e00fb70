// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/roles.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

// A wallet in the real window, driven by keyboard, on a real platform.
class TestWalletPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsWhatThePersonHas();
  void beginsWithWhoIsSignedIn();
  void depositsThroughEveryLayerToTheStatement();
  void depositsOneAfterTheOther();
  void withdrawsWhatTheWalletHolds();
  void refusesBadAmountsAtTheField_data();
  void refusesBadAmountsAtTheField();
  void refusesBadTextsAtTheField();
  void refusesTheSameBankReferenceTwice();
  void refusesToDepositForNobodyAndForTheDeactivated();
  void refusesToWithdrawMoreThanTheWalletHolds();
  void findsAPersonByKeyboard();
  void choosesTheOneWhoWasTypedBeforeEnter();
  void keepsTheShownPersonWhenNobodyElseIsChosen();
  void dropsAnAnswerToAnOlderQuestion();
  void showsWhatOtherConsolesDo();
  void opensACampaignOfTheStatementAndOfThePledges();
  void saysThatThereIsNoSuchPerson();
  void saysInTheDialogWhatNoFieldIsToBlameFor();
  void saysWhenTheServerIsAway();

 private:
  [[nodiscard]] QDialog* open(const char* action, const char* dialog);
  template <class T>
  [[nodiscard]] T* in(QWidget* parent, const char* name) const {
    T* const found = parent->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString text(QWidget* dialog, const char* label) const {
    return in<QLabel>(dialog, label)->text();
  }
  // Row 0 is the newest line.
  [[nodiscard]] QString statement(int row) const;
  [[nodiscard]] QString figure(const char* card) const {
    return in<QWidget>(m_page, card)->accessibleDescription();
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  WalletPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana, m_omar;
  CampaignId m_ferry;
};

void TestWalletPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestWalletPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_omar = m_test->person(u"Omar Okafor"_qs);
  m_ferry = m_test->campaign(m_omar, u"Ferry film"_qs);
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {40'000}});
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {1'050}, .payNow = false});
  m_window = std::make_unique<MainWindow>();
  m_page = new WalletPage(m_test->console(), m_ana);
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = in<TableView>(m_page, "walletStatement");
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  QTRY_COMPARE(figure("walletBalance"), u"€4,600.00 Free to spend"_qs);
}

void TestWalletPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QDialog* TestWalletPage::open(const char* action, const char* dialog) {
  in<QAction>(m_page, action)->trigger();
  auto* const found = in<QDialog>(m_page, dialog);
  const bool isActive = QTest::qWaitFor([&] { return QApplication::activeWindow() == found; });
  if (!isActive) qFatal("%s never became active", dialog);
  return found;
}

QString TestWalletPage::statement(int row) const {
  QStringList cells;
  for (int column = 1; column < m_table->model()->columnCount(); ++column)
    cells.append(m_table->model()->index(row, column).data().toString());
  return cells.join(u'|');
}

void TestWalletPage::showsWhatThePersonHas() {
  QCOMPARE(m_page->title(), u"Ana Lindqvist"_qs);
  QCOMPARE(statement(0), u"Pledge confirmed|Ferry film|||€400.00|€4,600.00"_qs);
  QCOMPARE(statement(1), u"Deposit|||€5,000.00||€5,000.00"_qs);
  QCOMPARE(figure("walletConfirmed"), u"€400.00 1 pledge"_qs);
  QCOMPARE(figure("walletPending"), u"€10.50 1 pledge"_qs);
  QCOMPARE(figure("walletRefunded"), u"€0.00 0 pledges"_qs);
  auto* const pledges = in<TableView>(m_page, "walletPledges");
  QTRY_COMPARE(pledges->model()->rowCount(), 2);
}

void TestWalletPage::beginsWithWhoIsSignedIn() {
  const WalletPage own(m_test->console());
  QCOMPARE(own.user(), m_test->console().person()->id);
}

void TestWalletPage::depositsThroughEveryLayerToTheStatement() {
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
  auto* const dialog = in<QDialog>(m_page, "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  QTRY_VERIFY(amount->hasFocus());
  QTest::keyClicks(amount, u"1,250.5"_qs);
  QTest::keyClick(amount, Qt::Key_Tab);
  QTest::keyClicks(QApplication::focusWidget(), u"SEPA 4711"_qs);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QTest::keyClicks(QApplication::focusWidget(), u"First instalment"_qs);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

  auto* const close = in<QPushButton>(dialog, "depositClose");
  QTRY_VERIFY(close->isVisible());
  QCOMPARE(text(dialog, "depositSentence"), u"€1,250.50 came into the wallet of Ana Lindqvist."_qs);
  QCOMPARE(text(dialog, "depositBefore"), u"€4,600.00"_qs);
  QCOMPARE(text(dialog, "depositMoved"), u"+€1,250.50"_qs);
  QCOMPARE(text(dialog, "depositAfter"), u"€5,850.50"_qs);
  QTRY_COMPARE(statement(0), u"Deposit||SEPA 4711 · First instalment|€1,250.50||€5,850.50"_qs);
  QTRY_COMPARE(figure("walletBalance"), u"€5,850.50 Free to spend"_qs);
  QCOMPARE(m_test->balance(m_ana), 585'050);
  QCOMPARE(
      m_test->platform().value(u"SELECT amount || ' ' || actor FROM groundswell.transaction_logs "
                               u"WHERE reference = 'SEPA 4711'"_qs),
      u"125050 maria"_qs);
  const QPointer<QDialog> alive = dialog;
  QTest::keyClick(close, Qt::Key_Return);
  QTRY_VERIFY(!alive);
}

void TestWalletPage::depositsOneAfterTheOther() {
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  for (int i = 1; i <= 2; ++i) {
    QTest::keyClicks(amount, u"10"_qs);
    QTest::keyClick(amount, Qt::Key_Return);
    auto* const another = in<QPushButton>(dialog, "depositAnother");
    QTRY_VERIFY(another->isVisible());
    QTest::keyClick(another, Qt::Key_Space);
    QVERIFY(amount->isVisible());
    QCOMPARE(amount->text(), QString());
    QCOMPARE(m_test->balance(m_ana), 460'000 + i * 1'000);
  }
}

void TestWalletPage::withdrawsWhatTheWalletHolds() {
  auto* const dialog = open("withdrawAction", "withdrawDialog");
  auto* const amount = in<QLineEdit>(dialog, "withdrawAmount");
  QTest::keyClicks(amount, u"4600"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QTRY_VERIFY(in<QPushButton>(dialog, "withdrawClose")->isVisible());
  QCOMPARE(m_test->balance(m_ana), 0);
  QTRY_COMPARE(statement(0), u"Withdrawal||||€4,600.00|€0.00"_qs);
}

void TestWalletPage::refusesBadAmountsAtTheField_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("said");
  QTest::newRow("empty") << QString() << u"Enter an amount."_qs;
  QTest::newRow("negative") << u"-5"_qs << u"The amount must not be negative."_qs;
  QTest::newRow("zero") << u"0.00"_qs << u"The amount must be more than zero."_qs;
  QTest::newRow("too precise") << u"1.005"_qs << u"EUR has at most 2 decimals."_qs;
  QTest::newRow("too large") << u"100000000000.01"_qs
                             << u"The amount must be at most €100,000,000,000.00."_qs;
  QTest::newRow("overflow") << u"99999999999999999999999"_qs
                            << u"The amount must be at most €100,000,000,000.00."_qs;
  QTest::newRow("words") << u"1; DROP"_qs << u"This is not an amount. Write it like 1,234.50."_qs;
}

void TestWalletPage::refusesBadAmountsAtTheField() {
  QFETCH(QString, typed);
  QFETCH(QString, said);
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  QTest::keyClicks(amount, typed);
  QTest::keyClick(amount, Qt::Key_Return);
  QCOMPARE(text(dialog, "amountError"), said);
  QCOMPARE(m_test->worker().pendingActions(), 0);
  QVERIFY(amount->hasFocus());
  QTest::keyClicks(amount, u"7"_qs);
  QCOMPARE(text(dialog, "amountError"), QString());
}

void TestWalletPage::refusesBadTextsAtTheField() {
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  auto* const reference = in<QLineEdit>(dialog, "depositReference");
  auto* const reason = in<QLineEdit>(dialog, "depositReason");
  QTest::keyClicks(amount, u"5"_qs);
  reference->setText(QString(201, u'x'));
  reason->setText(QStringLiteral("a") + QChar(u'\0') + u'b');
  QTest::keyClick(amount, Qt::Key_Return);
  QVERIFY2(text(dialog, "referenceError").contains(u"200"),
           qPrintable(text(dialog, "referenceError")));
  QVERIFY(!text(dialog, "reasonError").isEmpty());
  QVERIFY(reference->hasFocus());
  QCOMPARE(m_test->worker().pendingActions(), 0);
  // What only looks dangerous is taken as it is.
  const QString hostile =
      u"'); DROP TABLE users; -- \\ \" % \u202e\u05e9\u05dc\u05d5\u05dd e\u0301"_qs;
  reference->setText(QString(200, u'é'));
  reason->setText(hostile);
  QTest::keyClick(amount, Qt::Key_Return);
  QTRY_VERIFY(in<QPushButton>(dialog, "depositClose")->isVisible());
  QCOMPARE(m_test->platform().value(u"SELECT reason FROM groundswell.transaction_logs "
                                    u"WHERE reference IS NOT NULL"_qs),
           hostile);
}

void TestWalletPage::refusesTheSameBankReferenceTwice() {
  m_test->perform(Deposit{.user = m_omar, .amount = {100}, .reference = u"SEPA 1"_qs}.toAction());
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  QTest::keyClicks(amount, u"5"_qs);
  in<QLineEdit>(dialog, "depositReference")->setText(u" SEPA 1 "_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QTRY_COMPARE(text(dialog, "referenceError"),
               u"This bank reference was recorded before. Check whether this payment was entered "
               u"already."_qs);
  QVERIFY(in<QLineEdit>(dialog, "depositReference")->hasFocus());
  QCOMPARE(m_test->balance(m_ana), 460'000);
}

void TestWalletPage::refusesToDepositForNobodyAndForTheDeactivated() {
  m_test->perform({.function = u"deactivate_user"_qs,
                   .arguments = {{u"user_id"_qs, m_test->person(u"Dora Left"_qs).value},
                                 {u"reason"_qs, u"moved"_qs}}});
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const person = in<PersonPicker>(dialog, "depositPerson");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  QTest::keyClicks(amount, u"5"_qs);
  person->clearPerson();
  QTest::keyClick(amount, Qt::Key_Return);
  QCOMPARE(text(dialog, "user_idError"), u"Choose a person."_qs);
  QVERIFY(person->hasFocus());
  QTest::keyClicks(person, u"dora"_qs);
  QTest::keyClick(person, Qt::Key_Return);
  QTRY_VERIFY(person->person());
  QTest::keyClick(person, Qt::Key_Return);
  QVERIFY2(text(dialog, "user_idError").contains(u"deactivated"),
           qPrintable(text(dialog, "user_idError")));
}

void TestWalletPage::refusesToWithdrawMoreThanTheWalletHolds() {
  auto* const dialog = open("withdrawAction", "withdrawDialog");
  auto* const amount = in<QLineEdit>(dialog, "withdrawAmount");
  QTest::keyClicks(amount, u"4600.01"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QVERIFY2(text(dialog, "amountError").contains(u"€4,600.00"),
           qPrintable(text(dialog, "amountError")));
  QCOMPARE(m_test->balance(m_ana), 460'000);
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

void TestWalletPage::saysInTheDialogWhatNoFieldIsToBlameFor() {
  m_test->platform().execute(u"REVOKE EXECUTE ON FUNCTION groundswell.deposit FROM gwt_manager"_qs);
  auto* const dialog = open("depositAction", "depositDialog");
  auto* const amount = in<QLineEdit>(dialog, "depositAmount");
  QTest::keyClicks(amount, u"5"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  auto* const banner = dialog->findChild<Banner*>();
  QTRY_VERIFY(banner->isVisible());
  QCOMPARE(banner->kind(), Banner::Kind::error);
  QVERIFY2(banner->text().startsWith(u"The deposit was not made. No money moved."),
           qPrintable(banner->text()));
  QVERIFY(in<QPushButton>(dialog, "depositSend")->isEnabled());
  QVERIFY(amount->hasFocus());
  QCOMPARE(m_test->balance(m_ana), 460'000);
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
