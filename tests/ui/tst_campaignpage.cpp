// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/pledgesmodel.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaign/tierdialog.h"
#include "ui/campaignpage.h"
#include "ui/choicebar.h"
#include "ui/figurecard.h"
#include "ui/mainwindow.h"
#include "ui/reasondialog.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// One campaign's page in the real window, driven by keyboard, on a real platform.
class TestCampaignPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsACampaignAsPlainText();
  void followsWhatOthersPledge();
  void addsAReward();
  void keepsAPriceThatSomebodyPaid();
  void removesARewardThatNobodyChose();
  void confirmsAPendingPledge();
  void cancelsAPledge();
  void refundsOnlyWithAReason();
  void cancelsTheCampaignWithAReason();
  void showsWhatACancelledCampaignDoes();
  void cancelsNothingThatWasNotShown();
  void closesASuccessfulCampaignThatIsDue();
  void refundsAFailedCampaignThatIsDue();
  void offersNothingAfterTheEnd();
  void saysThatACampaignIsUnknown();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_page->findChild<T*>(QString::fromLatin1(name));
  }
  void open(CampaignId id);
  void press(const char* button);
  // Of the dialog that is open.
  template <class Dialog>
  void answer(const char* field, const QString& text, const char* button);
  void selectPledge(PledgeId id);
  [[nodiscard]] QString figure(const char* name) const;
  [[nodiscard]] QString status(PledgeId id) const;

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  CampaignPage* m_page = nullptr;
  UserId m_ana, m_omar;
  CampaignId m_campaign;
  PledgeId m_paid, m_held;
};

void TestCampaignPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestCampaignPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana"_qs, {10'000});
  m_omar = m_test->person(u"Omar"_qs);
  m_campaign =
      m_test->campaign(m_omar, u"<b>Oven</b>"_qs,
                       {.description = u"<script>x</script>"_qs,
                        .goal = {8'000},
                        .tiers = {{.title = u"Loaf"_qs, .price = {1'000}, .quantityAvailable = 5},
                                  {.title = u"Seat"_qs, .price = {9'000}}},
                        .milestones = {{.title = u"Bricks"_qs, .target = {3'000}}}});
  const TierId loaf = m_test->detail(m_campaign).tiers.at(0).id;
  m_paid = m_test->pledge({.user = m_ana, .campaign = m_campaign, .tier = loaf, .amount = {4'000}});
  m_held =
      m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {5'000}, .payNow = false});
  m_window = std::make_unique<MainWindow>();
  open(m_campaign);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  QTRY_COMPARE(find<TableView>("pledgesTable")->model()->rowCount(), 2);
}

void TestCampaignPage::cleanup() {
  m_window.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestCampaignPage::open(CampaignId id) {
  m_page = new CampaignPage(m_test->console(), id);
  m_window->addPage(m_page);
  m_window->showPage(m_page);
}

void TestCampaignPage::press(const char* button) {
  auto* const found = find<QPushButton>(button);
  QVERIFY2(found && found->isEnabled(), button);
  QTest::keyClick(found, Qt::Key_Space);
}

template <class Dialog>
void TestCampaignPage::answer(const char* field, const QString& text, const char* button) {
  QTRY_VERIFY(m_window->findChild<Dialog*>());
  auto* const dialog = m_window->findChild<Dialog*>();
  if (auto* const edit = dialog->template findChild<QLineEdit*>(QString::fromLatin1(field))) {
    edit->setText(text);
  }
  auto* const send = dialog->template findChild<QPushButton*>(QString::fromLatin1(button));
  QTRY_VERIFY(send->isEnabled());  // where money moves, what happens is shown first
  QTest::keyClick(send, Qt::Key_Space);
}

void TestCampaignPage::selectPledge(PledgeId id) {
  auto* const table = find<TableView>("pledgesTable");
  for (int row = 0; row < table->model()->rowCount(); ++row) {
    if (table->model()->index(row, 0).data(IdRole).toLongLong() == id.value) table->selectRow(row);
  }
  QVERIFY(table->currentRow() >= 0);
}

QString TestCampaignPage::figure(const char* name) const {
  return find<FigureCard>(name)->accessibleDescription();
}

QString TestCampaignPage::status(PledgeId id) const {
  return m_test->platform().value(
      u"SELECT status FROM groundswell.pledges WHERE id = %1"_qs.arg(id.value));
}

void TestCampaignPage::showsACampaignAsPlainText() {
  QCOMPARE(find<QLabel>("campaignTitle")->text(), u"<b>Oven</b>"_qs);
  QCOMPARE(find<QLabel>("campaignTitle")->textFormat(), Qt::PlainText);
  QCOMPARE(find<QLabel>("campaignDescription")->text(), u"<script>x</script>"_qs);
  QCOMPARE(find<QLabel>("campaignDescription")->textFormat(), Qt::PlainText);
  QVERIFY(figure("figureRaised").startsWith(u"€40.00 50"));
  QVERIFY(figure("figurePledges").startsWith(u"1 "));
  QVERIFY(figure("figurePending").startsWith(u"€50.00 "));
  QCOMPARE(m_window->windowTitle(), u"<b>Oven</b> – Groundswell"_qs);
}

void TestCampaignPage::followsWhatOthersPledge() {
  m_test->follow();
  selectPledge(m_paid);
  m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {1'000}});
  QTRY_VERIFY_WITH_TIMEOUT(figure("figureRaised").startsWith(u"€50.00 62"), 10'000);
  auto* const table = find<TableView>("pledgesTable");
  QTRY_COMPARE(table->model()->rowCount(), 3);
  QCOMPARE(table->model()->index(table->currentRow(), 0).data(IdRole).toLongLong(), m_paid.value);
}

void TestCampaignPage::addsAReward() {
  press("tierAdd");
  answer<TierDialog>("tierTitle", u"Cake & tea"_qs, "tierSend");
  auto* const dialog = m_window->findChild<TierDialog*>();
  QCOMPARE(dialog->findChild<QLabel*>(u"priceError"_qs)->text(), u"Enter an amount."_qs);
  auto* const price = dialog->findChild<QLineEdit*>(u"tierPrice"_qs);
  QTest::keyClicks(price, u"7.50"_qs);
  QTest::keyClick(price, Qt::Key_Return);
  QTRY_COMPARE(m_test->detail(m_campaign).tiers.size(), size_t(3));
  QTRY_COMPARE(m_page->banner()->text(), u"The reward “Cake & tea” was saved."_qs);
  const TierId added = m_test->detail(m_campaign).tiers.at(2).id;
  QTRY_VERIFY(find<QPushButton>(qPrintable(u"tierRemove%1"_qs.arg(added.value))));
}

void TestCampaignPage::keepsAPriceThatSomebodyPaid() {
  const Tier loaf = m_test->detail(m_campaign).tiers.at(0);
  QVERIFY(!find<QPushButton>(qPrintable(u"tierRemove%1"_qs.arg(loaf.id.value))));
  press(qPrintable(u"tierChange%1"_qs.arg(loaf.id.value)));
  QTRY_VERIFY(m_window->findChild<TierDialog*>());
  auto* const dialog = m_window->findChild<TierDialog*>();
  QVERIFY(dialog->findChild<QLineEdit*>(u"tierPrice"_qs)->isReadOnly());
  auto* const quantity = dialog->findChild<QLineEdit*>(u"tierQuantity"_qs);
  quantity->setText(u"9"_qs);
  QTest::keyClick(quantity, Qt::Key_Return);
  QTRY_COMPARE(m_test->detail(m_campaign).tiers.at(0).quantityAvailable.value_or(0), 9);
}

void TestCampaignPage::removesARewardThatNobodyChose() {
  const Tier seat = m_test->detail(m_campaign).tiers.at(1);
  press(qPrintable(u"tierRemove%1"_qs.arg(seat.id.value)));
  answer<ReasonDialog>("", {}, "removeTierSend");
  QTRY_COMPARE(m_test->detail(m_campaign).tiers.size(), size_t(1));
}

void TestCampaignPage::confirmsAPendingPledge() {
  selectPledge(m_held);
  press("pledgeConfirm");
  answer<ReasonDialog>("", {}, "confirmPledgeSend");
  QTRY_COMPARE(m_page->banner()->text(),
               u"Ana paid €50.00. Wallet before: €60.00, now: €10.00."_qs);
  QCOMPARE(status(m_held), u"confirmed"_qs);
  QTRY_VERIFY(!find<QPushButton>("pledgeConfirm")->isEnabled());
}

void TestCampaignPage::cancelsAPledge() {
  selectPledge(m_paid);
  QVERIFY(!find<QPushButton>("pledgeConfirm")->isEnabled());
  press("pledgeCancel");
  answer<ReasonDialog>("cancelPledgeReason", u"asked for it"_qs, "cancelPledgeSend");
  QTRY_COMPARE(m_page->banner()->text(),
               u"Ana got €40.00 back. Wallet before: €60.00, now: €100.00."_qs);
  QCOMPARE(status(m_paid), u"refunded"_qs);
}

void TestCampaignPage::refundsOnlyWithAReason() {
  selectPledge(m_paid);
  press("pledgeRefund");
  answer<ReasonDialog>("refundPledgeReason", u"  "_qs, "refundPledgeSend");
  auto* const dialog = m_window->findChild<ReasonDialog*>();
  QVERIFY(dialog->findChild<QLabel*>(u"reasonError"_qs)->text().startsWith(u"A reason is needed."));
  dialog->findChild<QLineEdit*>(u"refundPledgeReason"_qs)->setText(QString(201, u'x'));
  QTest::keyClick(dialog->findChild<QPushButton*>(u"refundPledgeSend"_qs), Qt::Key_Space);
  QVERIFY(dialog->findChild<QLabel*>(u"reasonError"_qs)->text().contains(u"200"));
  QCOMPARE(status(m_paid), u"confirmed"_qs);
  answer<ReasonDialog>("refundPledgeReason", u"twice"_qs, "refundPledgeSend");
  QTRY_COMPARE(status(m_paid), u"refunded"_qs);
  QCOMPARE(m_test->balance(m_ana), 10'000);
}

void TestCampaignPage::cancelsTheCampaignWithAReason() {
  find<QAction>("cancelCampaign")->trigger();
  answer<ReasonDialog>("cancelCampaignReason", u"fire"_qs, "cancelCampaignSend");
  QTRY_COMPARE(m_page->banner()->text(),
               u"The campaign was cancelled. €40.00 went back to the backers."_qs);
  QCOMPARE(m_test->detail(m_campaign).campaign.status, u"failed"_qs);
  QCOMPARE(m_test->balance(m_ana), 10'000);
  QTRY_VERIFY(!find<QAction>("pledge")->isEnabled());
}

// Wallet, funds, promise, places: before and after, and nothing done yet.
void TestCampaignPage::showsWhatACancelledCampaignDoes() {
  find<QAction>("cancelCampaign")->trigger();
  auto* const dialog = m_window->findChild<ReasonDialog*>();
  QVERIFY(dialog);
  QVERIFY(!dialog->findChild<QPushButton*>(u"cancelCampaignSend"_qs)->isEnabled());
  QTRY_VERIFY(dialog->isShown());
  const auto* const table = dialog->findChild<TableView*>(u"previewTable"_qs);
  QStringList lines;
  for (int row = 0; row < table->model()->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
      cells.append(table->model()->index(row, column).data().toString());
    lines.append(cells.join(u'|'));
  }
  QVERIFY2(lines.contains(u"Wallet|Ana|€60.00|€100.00|+€40.00"_qs), qPrintable(lines.join(u'\n')));
  QVERIFY2(lines.filter(u"Campaign|"_qs).value(0).endsWith(u"|Active|Failed|"_qs),
           qPrintable(lines.join(u'\n')));
  QVERIFY2(lines.filter(u"Raised|"_qs).value(0).endsWith(u"|€40.00|€0.00|−€40.00"_qs),
           qPrintable(lines.join(u'\n')));
  QVERIFY(dialog->findChild<QLabel*>(u"previewSums"_qs)->text().contains(u"€40.00"));
  QTest::keyClick(dialog->findChild<QPushButton*>(u"cancelCampaignCancel"_qs), Qt::Key_Space);
  QCOMPARE(m_test->detail(m_campaign).campaign.status, u"active"_qs);
  QCOMPARE(m_test->balance(m_ana), 6'000);
}

void TestCampaignPage::cancelsNothingThatWasNotShown() {
  find<QAction>("cancelCampaign")->trigger();
  auto* const dialog = m_window->findChild<ReasonDialog*>();
  QVERIFY(dialog);
  QTRY_VERIFY(dialog->isShown());
  const UserId rich = m_test->person(u"Rich"_qs, {9'000});
  m_test->pledge({.user = rich, .campaign = m_campaign, .amount = {4'000}});
  answer<ReasonDialog>("cancelCampaignReason", u"fire"_qs, "cancelCampaignSend");
  QTRY_VERIFY(dialog->findChild<Banner*>()->text().startsWith(u"Something changed since"));
  QCOMPARE(m_test->detail(m_campaign).campaign.status, u"active"_qs);
  QTRY_VERIFY(dialog->isShown());
  answer<ReasonDialog>("cancelCampaignReason", u"fire"_qs, "cancelCampaignSend");
  QTRY_COMPARE(m_test->detail(m_campaign).campaign.status, u"failed"_qs);
  QCOMPARE(m_test->balance(rich), 9'000);
}

void TestCampaignPage::closesASuccessfulCampaignThatIsDue() {
  const UserId rich = m_test->person(u"Rich"_qs, {9'000});
  m_test->pledge({.user = rich, .campaign = m_campaign, .amount = {4'000}});
  QVERIFY(!find<QAction>("closeCampaign")->isVisible());
  m_test->moveTime(m_campaign, 31 * 86'400);
  m_page->refresh();
  QTRY_VERIFY(find<QAction>("closeCampaign")->isVisible());
  find<QAction>("closeCampaign")->trigger();
  QTRY_COMPARE(m_page->banner()->text(), u"The campaign was successful; its creator was paid."_qs);
  QCOMPARE(m_test->balance(m_omar), 8'000);
}

void TestCampaignPage::refundsAFailedCampaignThatIsDue() {
  m_test->moveTime(m_campaign, 31 * 86'400);
  m_page->refresh();
  QTRY_VERIFY(find<QAction>("closeCampaign")->isVisible());
  find<QAction>("closeCampaign")->trigger();
  QTRY_COMPARE(m_page->banner()->text(),
               u"The campaign failed; €40.00 went back to its backers."_qs);
  QCOMPARE(m_test->balance(m_ana), 10'000);
}

void TestCampaignPage::offersNothingAfterTheEnd() {
  m_test->moveTime(m_campaign, 31 * 86'400);
  m_page->refresh();
  QTRY_VERIFY(find<QAction>("closeCampaign")->isVisible());
  QVERIFY(!find<QAction>("pledge")->isEnabled());
  QVERIFY(!find<QPushButton>("tierAdd")->isVisible());
  selectPledge(m_held);
  for (const char* const button : {"pledgeConfirm", "pledgeCancel", "pledgeRefund"})
    QVERIFY(!find<QPushButton>(button)->isEnabled());
}

void TestCampaignPage::saysThatACampaignIsUnknown() {
  open({999'999});
  QTRY_VERIFY(m_page->findChild<QLabel*>(u"pageErrorSentence"_qs));
  QTRY_VERIFY(find<QLabel>("pageErrorSentence")->text().contains(u"There is no such campaign."));
  QVERIFY(!find<QAction>("pledge")->isEnabled());
}

QTEST_MAIN(TestCampaignPage)
#include "tst_campaignpage.moc"
