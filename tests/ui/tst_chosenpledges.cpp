// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "storage/closures.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/pledges/chosenpledges.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// The chosen pledges are refunded together, by keyboard, on a real platform.
class TestChosenPledges final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void refundsAllOfThem();
  void asksForAReason();
  void refundsNoneWhereOneIsRefused();
  void showsAgainWhatChangedMeanwhile();
  void leavesOutWhatIsRefundedOrTheirOwn();
  void refundsAThousandAtATime();
  void refundsOneInItsOwnWords();
  void isInTheContextMenu();
  void isOfferedToStaffOnly();

 private:
  [[nodiscard]] QDialog* dialog() const {
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
  }
  [[nodiscard]] QPushButton* send() const {
    return dialog()->findChild<QPushButton*>(u"refundPledgesSend"_qs);
  }
  [[nodiscard]] QString text(const char* label) const {
    return dialog()->findChild<QLabel*>(QLatin1StringView(label))->text();
  }
  [[nodiscard]] QAction* refund() const { return m_page->findChild<QAction*>(u"pledgesRefund"_qs); }
  [[nodiscard]] QString states() const {
    return m_test->platform().value(
        u"SELECT string_agg(status, ' ' ORDER BY id) FROM groundswell.pledges"_qs);
  }
  void openPage();
  // Chooses all of them and opens the dialog, both with keys.
  void open();
  // A usual reason, with the keys that a person would use, and Enter.
  void agree() const;
  void press(int key) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  PledgesPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana, m_ben, m_omar;
  CampaignId m_ferry;
  PledgeId m_paid, m_other, m_promised;
};

void TestChosenPledges::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestChosenPledges::init() {
  m_test = std::make_unique<TestConsole>();
  m_omar = m_test->person(u"Omar"_qs);
  m_ana = m_test->person(u"Ana"_qs, {500'000});
  m_ben = m_test->person(u"Ben"_qs, {500'000});
  m_ferry = m_test->campaign(m_omar, u"Ferry"_qs);
  m_paid = m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {40'000}});
  m_other = m_test->pledge({.user = m_ben, .campaign = m_ferry, .amount = {2'000}});
  m_promised =
      m_test->pledge({.user = m_ben, .campaign = m_ferry, .amount = {700}, .payNow = false});
  openPage();
}

void TestChosenPledges::openPage() {
  m_window = std::make_unique<MainWindow>();
  m_page = new PledgesPage(m_test->console());
  m_window->addPage(m_page);
  m_window->resize(1280, 800);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = m_page->findChild<TableView*>(u"allPledgesTable"_qs);
  QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void TestChosenPledges::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestChosenPledges::open() {
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(m_table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
  QVERIFY(dialog());
}

void TestChosenPledges::agree() const {
  QTRY_VERIFY(send()->isEnabled());
  auto* const usual = dialog()->findChild<QComboBox*>(u"refundPledgesUsualReason"_qs);
  // Where a reason was missed, its own words have the focus.
  if (QApplication::focusWidget() != usual) press(Qt::Key_Backtab);
  QTRY_COMPARE(QApplication::focusWidget(), usual);
  QTest::keyClick(usual, Qt::Key_Down);
  press(Qt::Key_Return);
}

void TestChosenPledges::refundsAllOfThem() {
  QVERIFY(!refund()->isEnabled());
  open();
  QCOMPARE(text("refundPledgesConsequence"),
           u"3 pledges are given back, all of them or none: €420.00 goes to their backers. "
           "Not paid yet: 1. Their places become free, and no money moves for them."_qs);
  agree();
  QTRY_COMPARE(m_page->banner()->text(),
               u"2 pledges were refunded: €420.00 went to their backers. "
               "Promises released, for which no money moved: 1."_qs);
  QVERIFY(!dialog());
  QCOMPARE(states(), u"refunded refunded refunded"_qs);
  QCOMPARE(m_test->balance(m_ana), 500'000);
  QCOMPARE(m_test->balance(m_ben), 500'000);
  QCOMPARE(m_test->platform().value(
               u"SELECT string_agg(DISTINCT refund_reason, '|') FROM groundswell.pledges"_qs),
           u"The backer asked for it"_qs);
  QTRY_VERIFY(!refund()->isEnabled());
}

void TestChosenPledges::asksForAReason() {
  open();
  QTRY_VERIFY(send()->isEnabled());
  press(Qt::Key_Return);
  QVERIFY(dialog()->findChild<QLabel*>(u"reasonError"_qs)->isVisible());
  QCOMPARE(states(), u"confirmed confirmed pending"_qs);
  agree();
  QTRY_COMPARE(states(), u"refunded refunded refunded"_qs);
}

// The creator got the money, spent some of it, and can pay two of three back: none is.
void TestChosenPledges::refundsNoneWhereOneIsRefused() {
  m_test->pledge({.user = m_ben, .campaign = m_ferry, .amount = {60'000}});
  m_test->moveTime(m_ferry, 31 * 86'400);
  m_test->perform(CloseCampaign{.campaign = m_ferry}.toAction());
  m_test->perform(Withdraw{.user = m_omar, .amount = {39'000}}.toAction());
  m_page->refresh();
  QTRY_COMPARE(m_table->model()->rowCount(), 4);
  open();
  const QLabel* sentence = nullptr;
  QTRY_VERIFY(sentence = dialog()->findChild<QLabel*>(u"pageErrorSentence"_qs));
  QTRY_VERIFY(sentence->isVisible());
  QVERIFY2(sentence->text().startsWith(
               u"The pledges were not refunded. No money moved. Pledge %1: The creator's wallet "
               "holds only €10.00."_qs.arg(m_paid.value)),
           qUtf8Printable(sentence->text()));
  QVERIFY(!send()->isEnabled());
  QCOMPARE(states(), u"confirmed confirmed refunded confirmed"_qs);
}

void TestChosenPledges::showsAgainWhatChangedMeanwhile() {
  open();
  QTRY_VERIFY(send()->isEnabled());
  // The promise is paid meanwhile: more money would go back than was shown.
  m_test->perform(ConfirmPledge{m_promised}.toAction());
  agree();
  auto* const said = dialog()->findChild<Banner*>();
  QTRY_VERIFY2(said->text().startsWith(u"Something changed"), qUtf8Printable(said->text()));
  QCOMPARE(states(), u"confirmed confirmed confirmed"_qs);
  QTRY_VERIFY(send()->isEnabled());
  press(Qt::Key_Return);
  QTRY_COMPARE(m_page->banner()->text(),
               u"3 pledges were refunded: €427.00 went to their backers."_qs);
}

void TestChosenPledges::leavesOutWhatIsRefundedOrTheirOwn() {
  m_test->perform(RefundPledge{m_paid, u"x"_qs}.toAction());
  m_test->pledge({.user = m_test->console().person()->id,
                  .campaign = m_ferry,
                  .amount = {900},
                  .payNow = false});
  m_page->refresh();
  QTRY_COMPARE(m_table->model()->rowCount(), 4);
  open();
  QCOMPARE(text("refundPledgesConsequence"),
           u"2 pledges are given back, all of them or none: €20.00 goes to their backers. "
           "Not paid yet: 1. Their places become free, and no money moves for them. "
           "Left out, because they are refunded or your own: 2."_qs);
  agree();
  QTRY_COMPARE(states(), u"refunded refunded refunded pending"_qs);
}

void TestChosenPledges::refundsAThousandAtATime() {
  std::vector<Pledge> many(1'234);
  for (size_t n = 0; n < many.size(); ++n) {
    many[n].id = PledgeId{qint64(n) + 1'000};
    many[n].user = m_ana;
    many[n].amount = {100};
    many[n].status = u"confirmed"_qs;
  }
  m_page->findChild<ChosenPledges*>()->setChosen(many);
  refund()->trigger();
  QVERIFY(dialog());
  QCOMPARE(text("refundPledgesConsequence"),
           u"1,000 pledges are given back, all of them or none: €1,000.00 goes to their backers. "
           "1,000 at a time is the most; the other 234 stay as they are."_qs);
  // None of them is there: the first is named.
  const QLabel* sentence = nullptr;
  QTRY_VERIFY(sentence = dialog()->findChild<QLabel*>(u"pageErrorSentence"_qs));
  QTRY_VERIFY(sentence->isVisible());
  QVERIFY(sentence->text().contains(u"Pledge 1000: "));
}

void TestChosenPledges::refundsOneInItsOwnWords() {
  m_table->setFocus();
  m_table->selectRow(2);
  QTest::keyClick(m_table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
  QVERIFY(dialog());
  QCOMPARE(text("refundPledgesConsequence"),
           u"1 pledge is given back: €400.00 goes to its backer."_qs);
  agree();
  QTRY_COMPARE(m_page->banner()->text(), u"1 pledge was refunded: €400.00 went to its backer."_qs);
  QCOMPARE(states(), u"refunded confirmed pending"_qs);
}

void TestChosenPledges::isInTheContextMenu() {
  QMenu menu;
  Q_EMIT m_table->contextMenuAboutToShow(&menu);
  QVERIFY(menu.actions().contains(refund()));
  QVERIFY(refund()->toolTip().contains(u"all of them or none"));
}

void TestChosenPledges::isOfferedToStaffOnly() {
  m_window.reset();
  m_test->signIn({u"auditor"_qs});
  openPage();
  m_table->selectAll();
  QVERIFY(!refund()->isVisible());
  QVERIFY(!refund()->isEnabled());
  QMenu menu;
  Q_EMIT m_table->contextMenuAboutToShow(&menu);
  QVERIFY(!menu.actions().contains(refund()));
}

QTEST_MAIN(TestChosenPledges)
#include "tst_chosenpledges.moc"
