// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/roles.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/filters/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/pledges/tierfilter.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// All pledges in the real window, driven by keyboard and mouse, on a real platform.
class TestPledgesPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsTheNewestFirstWithNumberAndSum();
  void narrowsByEachFilter();
  void narrowsByTheRewardsOfTheChosenCampaign();
  void findsAPledgeByItsNumber();
  void sortsByAmount();
  void keepsItsFiltersInItsAddress();
  void tellsAPledgesLifeAndWhoDidIt();
  void opensCampaignAndBacker();
  void confirmsOneBesideTheList();
  void confirmsManyAlthoughOneIsRefusedInTheMiddle();
  void triesNoFurtherThanSomebodyWants();
  void refundsWithAReasonFromTheListOnly();
  void saysThatSomebodyElseWasFaster();
  void showsWhatOtherConsolesDo();
  void letsAnAuditorLookOnly();
  void saysWhenTheServerIsAway();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_window->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  void openPage();
  [[nodiscard]] QString column(int column) const;
  [[nodiscard]] QString amounts() const { return column(pledgesModel::allAmount); }
  [[nodiscard]] QString sum() const { return in<QLabel>("pledgesSum")->text(); }
  [[nodiscard]] QString life() const;
  [[nodiscard]] QString by() const { return u"by "_qs + m_manager; }
  void select(PledgeId pledge);
  void await(const char* dialog) const;
  // What moves money can be sent once it was shown what would happen.
  void press(const char* button) const {
    QTRY_VERIFY2(in<QPushButton>(button)->isEnabled(), button);
    QTest::mouseClick(in<QPushButton>(button), Qt::LeftButton);
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  PledgesPage* m_page = nullptr;
  TableView* m_table = nullptr;
  QString m_manager;
  UserId m_ana, m_ben, m_omar;
  CampaignId m_ferry, m_oven;
  PledgeId m_paid, m_promised, m_poor, m_later;
};

void TestPledgesPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

// Ben promised more than he has, between two promises of Ana's.
void TestPledgesPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  m_manager = m_test->console().person()->name;
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_ben = m_test->person(u"Ben Okafor"_qs, {1'000});
  m_omar = m_test->person(u"Omar Starter"_qs);
  m_ferry = m_test->campaign(m_omar, u"Ferry film"_qs,
                             {.tiers = {{.title = u"Ticket"_qs, .price = {1'000}}}});
  m_oven = m_test->campaign(m_omar, u"Oven"_qs);
  const TierId ticket = m_test->detail(m_ferry).tiers.front().id;
  m_paid = m_test->pledge({.user = m_ana, .campaign = m_oven, .amount = {40'000}});
  m_promised = m_test->pledge(
      {.user = m_ana, .campaign = m_ferry, .tier = ticket, .amount = {1'500}, .payNow = false});
  m_poor = m_test->pledge({.user = m_ben, .campaign = m_ferry, .amount = {2'000}, .payNow = false});
  m_later = m_test->pledge({.user = m_ana, .campaign = m_oven, .amount = {3'000}, .payNow = false});
  openPage();
  QTRY_COMPARE(amounts(), u"€30.00 €20.00 €15.00 €400.00"_qs);
}

void TestPledgesPage::openPage() {
  m_window = std::make_unique<MainWindow>();
  m_page = new PledgesPage(m_test->console());
  m_window->addPage(m_page);
  m_window->resize(1280, 800);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = in<TableView>("allPledgesTable");
}

void TestPledgesPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestPledgesPage::column(int column) const {
  QStringList cells;
  for (int row = 0; row < m_table->model()->rowCount(); ++row)
    cells.append(m_table->model()->index(row, column).data().toString());
  return cells.join(u' ');
}

QString TestPledgesPage::life() const {
  QStringList lines;
  for (const QLabel* const label : in<QWidget>("pledgeLife")->findChildren<QLabel*>())
    lines.append(label->text());
  return lines.join(u'|');
}

void TestPledgesPage::select(PledgeId pledge) {
  for (int row = 0; row < m_table->model()->rowCount(); ++row) {
    if (m_table->model()->index(row, 0).data(IdRole).toLongLong() == pledge.value)
      m_table->selectRow(row);
  }
}

void TestPledgesPage::await(const char* dialog) const {
  auto* const found = in<QDialog>(dialog);
  if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }))
    qFatal("%s never became active", dialog);
}

void TestPledgesPage::showsTheNewestFirstWithNumberAndSum() {
  QCOMPARE(column(pledgesModel::allStatus), u"Pending Pending Pending Confirmed"_qs);
  QCOMPARE(column(pledgesModel::allReward), u"– – Ticket –"_qs);
  QTRY_COMPARE(sum(), u"4 pledges · €465.00"_qs);
}

void TestPledgesPage::narrowsByEachFilter() {
  auto* const filters = in<FilterBar>("pledgesFilters");
  const auto shows = [&](const AddressValues& values, const QString& wanted, const QString& said) {
    filters->setValues(values);
    QTRY_COMPARE(amounts(), wanted);
    QTRY_COMPARE(sum(), said);
  };
  shows({{u"campaign"_qs, QString::number(m_oven.value)}}, u"€30.00 €400.00"_qs,
        u"2 pledges · €430.00"_qs);
  shows({{u"person"_qs, QString::number(m_ben.value)}}, u"€20.00"_qs, u"1 pledge · €20.00"_qs);
  shows({{u"least"_qs, u"20"_qs}, {u"most"_qs, u"30"_qs}}, u"€30.00 €20.00"_qs,
        u"2 pledges · €50.00"_qs);
  shows({{u"from"_qs, u"today"_qs}}, u"€30.00 €20.00 €15.00 €400.00"_qs, u"4 pledges · €465.00"_qs);
  filters->setValues({{u"until"_qs, u"today-1"_qs}});
  QTRY_COMPARE(in<PageState>("pledgesState")->currentWidget()->objectName(), u"pageEmpty"_qs);
  QTRY_COMPARE(sum(), u"0 pledges · €0.00"_qs);
  auto* const clear = in<QPushButton>("pageEmptyAction");
  clear->setFocus();
  QTest::keyClick(clear, Qt::Key_Return);
  QTRY_COMPARE(amounts(), u"€30.00 €20.00 €15.00 €400.00"_qs);
  QTest::mouseClick(in<QPushButton>("confirmedChoice"), Qt::LeftButton);
  QTRY_COMPARE(amounts(), u"€400.00"_qs);
}

void TestPledgesPage::narrowsByTheRewardsOfTheChosenCampaign() {
  auto* const tier = in<TierFilter>("pledgesTier");
  tier->setFocus();
  QTest::keyClicks(tier, u"Without"_qs);
  QTRY_COMPARE(amounts(), u"€30.00 €20.00 €400.00"_qs);
  QCOMPARE(tier->count(), 2);
  in<FilterBar>("pledgesFilters")->setValue(u"campaign"_qs, QString::number(m_ferry.value));
  QTRY_COMPARE(amounts(), u"€20.00"_qs);
  QTRY_COMPARE(tier->count(), 3);
  QTest::keyClick(tier, Qt::Key_End);
  QTRY_COMPARE(amounts(), u"€15.00"_qs);
  // Another campaign has other rewards.
  in<FilterBar>("pledgesFilters")->setValue(u"campaign"_qs, QString::number(m_oven.value));
  QTRY_COMPARE(amounts(), u"€30.00 €400.00"_qs);
}

void TestPledgesPage::findsAPledgeByItsNumber() {
  in<FilterBar>("pledgesFilters")->setValue(u"status"_qs, u"confirmed"_qs);
  QTRY_COMPARE(amounts(), u"€400.00"_qs);
  m_page->setSearchText(QString::number(m_poor.value));
  QTRY_COMPARE(amounts(), u"€20.00"_qs);
  QTRY_COMPARE(in<QLabel>("pledgeNumber")->text(), u"Pledge %1"_qs.arg(m_poor.value));
  for (const char* const wrong : {"x", "-3", "0", "1;", "99999999999999999999"}) {
    m_page->setSearchText(QString::fromLatin1(wrong));
    QVERIFY2(in<QLabel>("pledgesProblem")->isVisible(), wrong);
  }
  m_page->setSearchText(u"987654"_qs);
  QVERIFY(!in<QLabel>("pledgesProblem")->isVisible());
  QTRY_COMPARE(m_table->model()->rowCount(), 0);
  m_page->setSearchText({});
  QTRY_COMPARE(amounts(), u"€400.00"_qs);
}

void TestPledgesPage::sortsByAmount() {
  select(m_promised);
  m_table->model()->sort(pledgesModel::allAmount, Qt::AscendingOrder);
  QTRY_COMPARE(amounts(), u"€15.00 €20.00 €30.00 €400.00"_qs);
  QTRY_COMPARE(m_table->currentRow(), 0);
  m_table->model()->sort(pledgesModel::allAmount, Qt::DescendingOrder);
  QTRY_COMPARE(amounts(), u"€400.00 €30.00 €20.00 €15.00"_qs);
}

void TestPledgesPage::keepsItsFiltersInItsAddress() {
  const QString ferry = QString::number(m_ferry.value);
  const TierId ticket = m_test->detail(m_ferry).tiers.front().id;
  const PageAddress there{.room = u"pledges"_qs,
                          .values = {{u"campaign"_qs, ferry},
                                     {u"reward"_qs, QString::number(ticket.value)},
                                     {u"status"_qs, u"pending"_qs}}};
  QSignalSpy changed(m_page, &Page::addressChanged);
  QCOMPARE(m_page->open(there), QString());
  QTRY_COMPARE(amounts(), u"€15.00"_qs);
  QCOMPARE(m_page->address(), there);
  QVERIFY(changed.count() > 0);
  QVERIFY(!m_page->open({.room = u"pledges"_qs, .values = {{u"reward"_qs, u"x"_qs}}}).isEmpty());
  QCOMPARE(m_page->open({.room = u"pledges"_qs, .number = m_poor.value}), QString());
  QTRY_COMPARE(amounts(), u"€20.00"_qs);
}

void TestPledgesPage::tellsAPledgesLifeAndWhoDidIt() {
  m_test->perform(ConfirmPledge{m_promised}.toAction());
  m_test->perform(RefundPledge{m_promised, u"Disputed <b>twice</b>"_qs}.toAction());
  QTRY_VERIFY(column(pledgesModel::allStatus).contains(u"Refunded"));
  select(m_promised);
  QTRY_VERIFY(life().contains(u"Refund"));
  const QString told = life();
  QVERIFY2(told.startsWith(u"Pledge placed|") || told.contains(by()), qUtf8Printable(told));
  QVERIFY2(told.indexOf(u"Pledge confirmed") < told.indexOf(u"Disputed <b>twice</b>"),
           qUtf8Printable(told));
  QVERIFY(told.endsWith(by() + u" · Disputed <b>twice</b>"_qs));
  select(m_paid);
  QTRY_VERIFY(!life().contains(u"Disputed"));
}

void TestPledgesPage::opensCampaignAndBacker() {
  QSignalSpy campaigns(m_page, &PledgesPage::campaignChosen);
  QSignalSpy people(m_page, &PledgesPage::personChosen);
  select(m_poor);
  QTest::mouseClick(in<QPushButton>("pledgeBackerLink"), Qt::LeftButton);
  QTest::mouseClick(in<QPushButton>("pledgeCampaignLink"), Qt::LeftButton);
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_Return);
  QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(campaigns.count(), 2);
  QCOMPARE(campaigns.at(0).at(0).value<CampaignId>(), m_ferry);
  QCOMPARE(people.count(), 2);
  QCOMPARE(people.at(1).at(0).value<UserId>(), m_ben);
}

void TestPledgesPage::confirmsOneBesideTheList() {
  select(m_promised);
  QTRY_VERIFY(in<QPushButton>("pledgeConfirm")->isEnabled());
  press("pledgeConfirm");
  await("confirmPledgeDialog");
  press("confirmPledgeSend");
  QTRY_VERIFY(m_page->banner()->text().startsWith(u"Ana Lindqvist paid €15.00."));
  QTRY_COMPARE(column(pledgesModel::allStatus), u"Pending Pending Confirmed Confirmed"_qs);
  QTRY_VERIFY(life().contains(u"Pledge confirmed"));
  QCOMPARE(m_test->balance(m_ana), 500'000 - 40'000 - 1'500);
}

void TestPledgesPage::confirmsManyAlthoughOneIsRefusedInTheMiddle() {
  auto* const confirm = in<QAction>("pledgesConfirm");
  QVERIFY(!confirm->isEnabled());
  m_table->setFocus();
  m_table->selectRow(0);
  for (int step = 0; step < 3; ++step)
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
  QCOMPARE(in<QLabel>("pledgeSentence")->text(),
           u"4 pledges chosen, €465.00 together; 3 of them pending."_qs);
  QVERIFY(confirm->isEnabled());
  QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
  await("confirmPledgesDialog");
  QVERIFY(in<QLabel>("confirmPledgesSentence")
              ->text()
              .startsWith(u"3 pledges, €65.00 together, are paid from the wallets of 2 backers."));
  QVERIFY(in<QLabel>("confirmPledgesSentence")
              ->text()
              .endsWith(u"1 chosen pledge is not pending and is left out."));
  QTest::keyClick(in<QPushButton>("confirmPledgesSend"), Qt::Key_Return);
  QTRY_COMPARE(in<QLabel>("confirmPledgesSentence")->text(),
               u"2 of 3 pledges were confirmed. 1 was refused; nothing was charged for it."_qs);
  auto* const refused = in<TableView>("confirmPledgesRefused");
  QCOMPARE(refused->model()->rowCount(), 1);
  QCOMPARE(refused->model()->index(0, 0).data().toString(), QString::number(m_poor.value));
  QVERIFY(!refused->model()->index(0, 3).data().toString().isEmpty());
  QTest::keyClick(in<QPushButton>("confirmPledgesClose"), Qt::Key_Return);
  QTRY_COMPARE(column(pledgesModel::allStatus), u"Confirmed Pending Confirmed Confirmed"_qs);
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::warning);
  QCOMPARE(m_test->balance(m_ana), 500'000 - 40'000 - 1'500 - 3'000);
  QCOMPARE(m_test->balance(m_ben), 1'000);
  const Tasks& tasks = m_test->console().tasks();
  QCOMPARE(tasks.unreadCount(), 1);
  QCOMPARE(tasks.all().first()->state(), Task::State::partly);
  QVERIFY(tasks.all().first()->result().startsWith(u"2 of 3 pledges were confirmed."));
  QVERIFY(in<QAction>("pledgesResult")->isVisible());
  in<QAction>("pledgesResult")->trigger();
  QVERIFY(refused->isVisible());
}

void TestPledgesPage::triesNoFurtherThanSomebodyWants() {
  m_table->selectAll();
  in<QAction>("pledgesConfirm")->trigger();
  await("confirmPledgesDialog");
  QTest::keyClick(in<QPushButton>("confirmPledgesSend"), Qt::Key_Return);
  // The first one is under way, and is waited for.
  QTest::keyClick(in<QPushButton>("confirmPledgesStop"), Qt::Key_Return);
  QTRY_VERIFY(in<QLabel>("confirmPledgesSentence")->text().contains(u"Not tried: 2."));
  QTRY_COMPARE(column(pledgesModel::allStatus), u"Confirmed Pending Pending Confirmed"_qs);
}

void TestPledgesPage::refundsWithAReasonFromTheListOnly() {
  select(m_paid);
  QTRY_VERIFY(in<QPushButton>("pledgeRefund")->isEnabled());
  press("pledgeRefund");
  await("refundPledgeDialog");
  press("refundPledgeSend");
  QVERIFY(in<QLabel>("reasonError")->isVisible());
  auto* const usual = in<QComboBox>("refundPledgeUsualReason");
  usual->setFocus();
  QTest::keyClicks(usual, u"Wrong"_qs);
  QVERIFY(!in<QLabel>("reasonError")->isVisible());
  QTest::keyClicks(in<QLineEdit>("refundPledgeReason"), u"ten times too much"_qs);
  press("refundPledgeSend");
  QTRY_VERIFY(column(pledgesModel::allStatus).endsWith(u"Refunded"));
  QTRY_VERIFY(life().endsWith(by() + u" · Wrong amount: ten times too much"_qs));
  QCOMPARE(m_test->balance(m_ana), 500'000);
}

void TestPledgesPage::saysThatSomebodyElseWasFaster() {
  select(m_promised);
  QTRY_VERIFY(in<QPushButton>("pledgeConfirm")->isEnabled());
  press("pledgeConfirm");
  await("confirmPledgeDialog");
  m_test->perform(ConfirmPledge{m_promised}.toAction());
  press("confirmPledgeSend");
  auto* const said = in<QDialog>("confirmPledgeDialog")->findChild<Banner*>();
  QTRY_VERIFY(said->isVisible());
  QVERIFY2(said->text().startsWith(u"The pledge was not confirmed. Nothing was charged."),
           qUtf8Printable(said->text()));
  QCOMPARE(m_test->balance(m_ana), 500'000 - 40'000 - 1'500);  // once
  QTRY_COMPARE(column(pledgesModel::allStatus), u"Pending Pending Confirmed Confirmed"_qs);
}

void TestPledgesPage::showsWhatOtherConsolesDo() {
  select(m_promised);
  m_test->pledge({.user = m_ana, .campaign = m_oven, .amount = {100}});
  QTRY_COMPARE(amounts(), u"€1.00 €30.00 €20.00 €15.00 €400.00"_qs);
  QTRY_COMPARE(sum(), u"5 pledges · €466.00"_qs);
  QCOMPARE(m_table->currentRow(), 3);
}

void TestPledgesPage::letsAnAuditorLookOnly() {
  m_window.reset();
  m_test->signIn({u"auditor"_qs});
  openPage();
  QTRY_COMPARE(m_table->model()->rowCount(), 4);
  select(m_promised);
  QTRY_VERIFY(life().contains(by()));
  QVERIFY(!in<QAction>("pledgesConfirm")->isVisible());
  QVERIFY(!in<QAction>("pledgesConfirm")->isEnabled());
  for (const char* const button : {"pledgeConfirm", "pledgeCancel", "pledgeRefund"})
    QVERIFY2(!in<QPushButton>(button)->isVisible(), button);
}

void TestPledgesPage::saysWhenTheServerIsAway() {
  m_test->platform().execute(u"REVOKE SELECT ON groundswell.pledges FROM gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY(m_page->banner()->text().startsWith(u"What you see may be out of date."));
  QVERIFY(m_table->model()->rowCount() > 0);
  QTRY_COMPARE(sum(), u"The number is not known."_qs);
  m_test->platform().execute(u"GRANT SELECT ON groundswell.pledges TO gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(!m_page->banner()->isVisible());
  QTRY_COMPARE(sum(), u"4 pledges · €465.00"_qs);
}

QTEST_MAIN(TestPledgesPage)
#include "tst_pledgespage.moc"
