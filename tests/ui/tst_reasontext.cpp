// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include "models/reasontext.h"
#include "tests/support/testconsole.h"
#include "ui/mainwindow.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// Reasons as the books keep them and as a person reads them, in both languages.
class TestReasonText final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysTheKeptOnesInEnglish_data() {
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* kept, const char* read) {
      QTest::newRow(kept) << QString::fromUtf8(kept) << QString::fromUtf8(read);
    };
    row("", "");
    row("deadline", "Goal not reached");
    row("password reset", "Password reset");
    row("Wrong amount", "Wrong amount");
    row("refunds paused: The bank is down", "Refunds paused: The bank is down");
    row("deactivated: Suspected fraud: two cards", "Deactivated: Suspected fraud: two cards");
    row("own words", "own words");
    row("own words: with a colon", "own words: with a colon");
    row("Wrong amountX: no", "Wrong amountX: no");
    row("deadline: own words", "deadline: own words");
    row(": own words", ": own words");
    row("Wrong amount: ", "Wrong amount: ");
  }
  void saysTheKeptOnesInEnglish() {
    QFETCH(const QString, kept);
    QTEST(reasonText(kept), "read");
  }

  void offersWhatIsKept() {
    for (const QString& usual : usualPledgeReasons() + usualPersonReasons())
      QCOMPARE(reasonText(usual), usual);
  }

  void joinsAUsualReasonAndOwnWords() {
    QCOMPARE(joinedReason(u"Wrong amount"_qs, u"ten times"_qs), u"Wrong amount: ten times");
    QCOMPARE(joinedReason(u"Wrong amount"_qs, {}), u"Wrong amount");
    QCOMPARE(joinedReason({}, u"ten times"_qs), u"ten times");
    QCOMPARE(joinedReason({}, {}), QString());
  }

  void translatesTheUsualOnesAndNothingElse() {
    QTranslator german;
    QVERIFY(
        german.load(QLocale(QLocale::German), u"groundswell"_qs, u"_"_qs, u":/translations"_qs));
    QCoreApplication::installTranslator(&german);
    for (const QString& usual : usualPledgeReasons() + usualPersonReasons()) {
      const QString read = reasonText(usual);
      QVERIFY2(read != usual, qPrintable(usual));
      QCOMPARE(reasonText(joinedReason(usual, u"own words"_qs)), read + u": own words"_qs);
    }
    QCOMPARE(reasonText(u"own words"_qs), u"own words");
    QCoreApplication::removeTranslator(&german);
  }

  // The log can be searched for them then.
  void keepsTheChosenOneInEnglishWhoeverChoseIt() {
    QTranslator german;
    QVERIFY(
        german.load(QLocale(QLocale::German), u"groundswell"_qs, u"_"_qs, u":/translations"_qs));
    QCoreApplication::installTranslator(&german);
    Theme::apply(*qApp, Theme::Scheme::light);
    TestConsole test;
    const UserId ana = test.person(u"Ana"_qs, {50'000});
    const CampaignId campaign = test.campaign(test.person(u"Omar"_qs), u"Oven"_qs);
    test.pledge({.user = ana, .campaign = campaign, .amount = {40'000}});
    MainWindow window;
    auto* const page = new PledgesPage(test.console());
    window.addPage(page);
    window.show();
    auto* const table = page->findChild<TableView*>(u"allPledgesTable"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto* const refund = page->findChild<QPushButton*>(u"pledgeRefund"_qs);
    QTRY_VERIFY(refund->isEnabled());
    refund->click();
    auto* const usual = window.findChild<QComboBox*>(u"refundPledgeUsualReason"_qs);
    QVERIFY(usual);
    usual->setCurrentIndex(usual->findText(reasonText(u"Suspected fraud"_qs)));
    QVERIFY(usual->currentText() != u"Suspected fraud");
    auto* const send = window.findChild<QPushButton*>(u"refundPledgeSend"_qs);
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_COMPARE(test.balance(ana), 50'000);
    QCOMPARE(test.platform().value(
                 u"SELECT reason FROM groundswell.transaction_logs WHERE type = 'refund'"_qs),
             u"Suspected fraud");
    QCoreApplication::removeTranslator(&german);
  }
};

QTEST_MAIN(TestReasonText)
#include "tst_reasontext.moc"
