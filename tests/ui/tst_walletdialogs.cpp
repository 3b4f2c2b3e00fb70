// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "storage/wallets.h"
#include "tests/ui/walletpagetest.h"
#include "ui/banner.h"
#include "ui/personpicker.h"

// Money in and out of a wallet.
class TestWalletDialogs final : public WalletPageTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void depositsThroughEveryLayerToTheStatement();
  void depositsOneAfterTheOther();
  void withdrawsWhatTheWalletHolds();
  void refusesBadAmountsAtTheField_data();
  void refusesBadAmountsAtTheField();
  void refusesBadTextsAtTheField();
  void refusesTheSameBankReferenceTwice();
  void refusesToDepositForNobodyAndForTheDeactivated();
  void refusesToWithdrawMoreThanTheWalletHolds();
  void saysInTheDialogWhatNoFieldIsToBlameFor();
};

void TestWalletDialogs::depositsThroughEveryLayerToTheStatement() {
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

void TestWalletDialogs::depositsOneAfterTheOther() {
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

void TestWalletDialogs::withdrawsWhatTheWalletHolds() {
  auto* const dialog = open("withdrawAction", "withdrawDialog");
  auto* const amount = in<QLineEdit>(dialog, "withdrawAmount");
  QTest::keyClicks(amount, u"4600"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QTRY_VERIFY(in<QPushButton>(dialog, "withdrawClose")->isVisible());
  QCOMPARE(m_test->balance(m_ana), 0);
  QTRY_COMPARE(statement(0), u"Withdrawal||||€4,600.00|€0.00"_qs);
}

void TestWalletDialogs::refusesBadAmountsAtTheField_data() {
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

void TestWalletDialogs::refusesBadAmountsAtTheField() {
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

void TestWalletDialogs::refusesBadTextsAtTheField() {
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

void TestWalletDialogs::refusesTheSameBankReferenceTwice() {
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

void TestWalletDialogs::refusesToDepositForNobodyAndForTheDeactivated() {
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

void TestWalletDialogs::refusesToWithdrawMoreThanTheWalletHolds() {
  auto* const dialog = open("withdrawAction", "withdrawDialog");
  auto* const amount = in<QLineEdit>(dialog, "withdrawAmount");
  QTest::keyClicks(amount, u"4600.01"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QVERIFY2(text(dialog, "amountError").contains(u"€4,600.00"),
           qPrintable(text(dialog, "amountError")));
  QCOMPARE(m_test->balance(m_ana), 460'000);
}

void TestWalletDialogs::saysInTheDialogWhatNoFieldIsToBlameFor() {
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

QTEST_MAIN(TestWalletDialogs)
#include "tst_walletdialogs.moc"
