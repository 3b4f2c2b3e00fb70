// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/logmodel.h"
#include "models/pledgesmodel.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaignpage.h"
#include "ui/campaignspage.h"
#include "ui/choicebar.h"
#include "ui/filters/filterbar.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

// What the pages show to each role, and let it do: no more than the database would.
class TestRoles final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsACreatorTheBackersButNotTheAnonymousOnes();
  void letsACreatorManageTheOwnCampaignOnly();
  void beginsWithTheCreatorsOwnCampaigns();
  void invitesANewCreatorToBegin();
  void showsACreatorTheOwnLogWithoutAnonymousNames();
  void showsABackerTheOwnPledgesOnly();
  void letsABackerPledgeForThemselves();
  void letsABackerPayAndCancelFromTheWallet();
  void invitesANewBackerToLookAround();
  void showsABackerTheOwnLogOnly();
  void letsAnAuditorReadEverythingAndChangeNothing();
  void booksNoMoneyForTheStaffMemberWhoBooks();
  void keepsAStaffMembersOwnPledgeThatReachedTheGoalAtTheEnd();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    T* const found = m_page->findChild<T*>(QString::fromLatin1(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  template <class PageType, class... Arguments>
  PageType* open(Arguments... arguments);
  // A signed in person and what was there before: Ana pledged anonymously, Ben openly.
  UserId signIn(const char* role);
  // Of each row, one cell.
  [[nodiscard]] QStringList column(const char* table, int number) const;
  // Everything that a table could tell, tool tips too.
  [[nodiscard]] QString everything(const char* table) const;
  [[nodiscard]] bool isOffered(const char* action) const;
  [[nodiscard]] bool isShown(const char* widget) const;
  void press(const char* button);
  void send(const char* dialog, const char* button);

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  Page* m_page = nullptr;
  UserId m_ana, m_ben, m_omar;
  CampaignId m_campaign;  // Omar's
};

void TestRoles::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestRoles::init() {
  m_test = std::make_unique<TestConsole>();
  m_window = std::make_unique<MainWindow>();
  m_ana = m_test->person(u"Ana Secret"_qs, {10'000});
  m_ben = m_test->person(u"Ben Open"_qs, {10'000});
  m_omar = m_test->person(u"Omar"_qs);
  m_campaign = m_test->campaign(m_omar, u"Oven"_qs);
  m_test->pledge({.user = m_ben, .campaign = m_campaign, .amount = {2'000}});
}

void TestRoles::cleanup() {
  m_window.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

UserId TestRoles::signIn(const char* role) {
  return m_test->signIn({QString::fromLatin1(role)});
}

template <class PageType, class... Arguments>
PageType* TestRoles::open(Arguments... arguments) {
  auto* const page = new PageType(m_test->console(), arguments...);
  m_page = page;
  m_window->addPage(page);
  m_window->showPage(page);
  m_window->show();
  if (!QTest::qWaitForWindowExposed(m_window.get())) qFatal("no window");
  return page;
}

QStringList TestRoles::column(const char* table, int number) const {
  const auto* const model = find<TableView>(table)->model();
  QStringList cells;
  for (int row = 0; row < model->rowCount(); ++row)
    cells.append(model->index(row, number).data().toString());
  return cells;
}

QString TestRoles::everything(const char* table) const {
  const auto* const model = find<TableView>(table)->model();
  QString all;
  for (int row = 0; row < model->rowCount(); ++row) {
    for (int cell = 0; cell < model->columnCount(); ++cell) {
      for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
        all += model->index(row, cell).data(role).toString() + u'|';
    }
  }
  return all;
}

bool TestRoles::isOffered(const char* action) const {
  const auto* const found = find<QAction>(action);
  return found->isVisible() && found->isEnabled();
}

bool TestRoles::isShown(const char* widget) const {
  const auto found = m_page->findChildren<QWidget*>(QString::fromLatin1(widget));
  return std::ranges::any_of(found, [](const QWidget* one) { return one->isVisible(); });
}

void TestRoles::press(const char* button) {
  auto* const found = find<QPushButton>(button);
  QTRY_VERIFY2(found->isVisible() && found->isEnabled(), button);
  QTest::keyClick(found, Qt::Key_Space);
}

void TestRoles::send(const char* dialog, const char* button) {
  QTRY_VERIFY(m_window->findChild<QDialog*>(QString::fromLatin1(dialog)));
  auto* const found = m_window->findChild<QDialog*>(QString::fromLatin1(dialog));
  QTest::keyClick(found->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::Key_Space);
  QTRY_VERIFY(!m_window->findChild<QDialog*>(QString::fromLatin1(dialog)));
}

void TestRoles::showsACreatorTheBackersButNotTheAnonymousOnes() {
  const UserId creator = signIn("creator");
  const CampaignId own = m_test->campaign(creator, u"Kiln"_qs);
  const PledgeId hidden =
      m_test->pledge({.user = m_ana, .campaign = own, .amount = {1'000}, .anonymous = true});
  m_test->pledge({.user = m_ben, .campaign = own, .amount = {2'000}});
  m_test->perform(CancelPledge{hidden, u"Ana Secret asked"_qs}.toAction());
  open<CampaignPage>(own);
  QTRY_COMPARE(column("pledgesTable", pledgesModel::other),
               (QStringList{u"Ben Open"_qs, u"Anonymous"_qs}));
  QVERIFY(!everything("pledgesTable").contains(u"Secret"));
  QCOMPARE(find<QLabel>("pledgesTitle")->text(), u"Backers");
  for (const char* const button : {"pledgeConfirm", "pledgeCancel", "pledgeRefund"})
    QVERIFY2(!isShown(button), button);
}

void TestRoles::letsACreatorManageTheOwnCampaignOnly() {
  const UserId creator = signIn("creator");
  const CampaignId own = m_test->campaign(creator, u"Kiln"_qs);
  open<CampaignPage>(own);
  QTRY_VERIFY(isOffered("cancelCampaign"));
  QVERIFY(isShown("tierAdd"));
  QVERIFY(isShown("milestoneAdd"));
  QVERIFY(!isOffered("pledge"));
  open<CampaignPage>(m_campaign);
  QTRY_COMPARE(find<QLabel>("campaignTitle")->text(), u"Oven");
  QVERIFY(!isOffered("cancelCampaign"));
  QVERIFY(!isShown("tierAdd"));
  QVERIFY(!isShown("milestoneAdd"));
  QVERIFY(!isOffered("pledge"));
  QVERIFY(!isShown("pledgesCard"));
}

void TestRoles::beginsWithTheCreatorsOwnCampaigns() {
  const UserId creator = signIn("creator");
  m_test->campaign(creator, u"Kiln"_qs);
  open<CampaignsPage>();
  QTRY_COMPARE(column("campaignsTable", 1), QStringList{u"Kiln"_qs});
  QVERIFY(isOffered("newCampaign"));
  QVERIFY(!isShown("figureRaised"));
  find<ChoiceBar>("campaignsWhose")->choose(u"everybodys"_qs);
  QTRY_COMPARE(column("campaignsTable", 1), (QStringList{u"Kiln"_qs, u"Oven"_qs}));
  QVERIFY(isShown("figureRaised"));
}

void TestRoles::invitesANewCreatorToBegin() {
  signIn("creator");
  open<CampaignsPage>();
  QTRY_VERIFY(isShown("pageEmpty"));
  auto* const begin = find<QWidget>("pageEmpty")->findChild<QPushButton*>();
  QVERIFY(begin->isVisible());
  QTest::keyClick(begin, Qt::Key_Space);
  QVERIFY(m_window->findChild<QDialog*>(u"campaignDialog"_qs));
  QVERIFY(!m_window->findChild<QWidget*>(u"campaignCreator"_qs));
}

void TestRoles::showsACreatorTheOwnLogWithoutAnonymousNames() {
  const UserId creator = signIn("creator");
  const CampaignId own = m_test->campaign(creator, u"Kiln"_qs);
  m_test->pledge({.user = m_ana, .campaign = own, .amount = {1'000}, .anonymous = true});
  m_test->pledge({.user = m_ben, .campaign = own, .amount = {2'000}});
  const LogPage* const page = open<LogPage>();
  QCOMPARE(page->title(), u"My log");
  QTRY_VERIFY(column("logTable", logModel::person).contains(u"Anonymous"));
  QVERIFY(column("logTable", logModel::person).contains(u"Ben Open"));
  QVERIFY(!everything("logTable").contains(u"Secret"));
  QVERIFY(!column("logTable", logModel::campaign).contains(u"Oven"));
  QVERIFY(!find<FilterBar>("logFilters")->keys().contains(u"person"));
  find<TableView>("logTable")->selectRow(0);
  QVERIFY(!isOffered("logOpenPerson"));
}

void TestRoles::showsABackerTheOwnPledgesOnly() {
  const UserId backer = signIn("backer");
  open<CampaignPage>(m_campaign);
  QTRY_VERIFY(isShown("pageEmpty"));
  QCOMPARE(find<QLabel>("pledgesTitle")->text(), u"Your pledges");
  QCOMPARE(find<TableView>("pledgesTable")->model()->rowCount(), 0);
  m_test->perform(Deposit{.user = backer, .amount = {5'000}}.toAction());
  m_test->pledge({.user = backer, .campaign = m_campaign, .amount = {1'500}});
  m_page->refresh();
  QTRY_COMPARE(column("pledgesTable", pledgesModel::other), QStringList{u"backer"_qs});
  QVERIFY(!isShown("tierAdd"));
  QVERIFY(!isOffered("cancelCampaign"));
  QVERIFY(!isShown("pledgeRefund"));
}

void TestRoles::letsABackerPledgeForThemselves() {
  const UserId backer = signIn("backer");
  m_test->perform(Deposit{.user = backer, .amount = {5'000}}.toAction());
  open<CampaignPage>(m_campaign);
  QTRY_VERIFY(isOffered("pledge"));
  find<QAction>("pledge")->trigger();
  auto* const dialog = m_window->findChild<QDialog*>(u"pledgeDialog"_qs);
  QVERIFY(dialog);
  QVERIFY(!dialog->findChild<QWidget*>(u"pledgeBacker"_qs));
  // Not the balance of sign-in.
  QTRY_COMPARE(dialog->findChild<QLabel*>(u"pledgeBalance"_qs)->text(), u"Wallet: €50.00");
  QTest::keyClicks(dialog->findChild<QLineEdit*>(u"pledgeAmount"_qs), u"12"_qs);
  send("pledgeDialog", "pledgeSend");
  QTRY_COMPARE(m_page->banner()->text(),
               u"You pledged €12.00. Wallet before: €50.00, now: €38.00.");
  QCOMPARE(m_test->balance(backer), 3'800);
}

void TestRoles::letsABackerPayAndCancelFromTheWallet() {
  const UserId backer = signIn("backer");
  m_test->perform(Deposit{.user = backer, .amount = {5'000}}.toAction());
  m_test->pledge({.user = backer, .campaign = m_campaign, .amount = {1'500}, .payNow = false});
  const WalletPage* const page = open<WalletPage>();
  QCOMPARE(page->title(), u"My wallet");
  QVERIFY(!isShown("walletPerson"));
  QVERIFY(!isOffered("depositAction"));
  QVERIFY(!isOffered("withdrawAction"));
  QVERIFY(!isShown("pledgeConfirm"));
  find<QTabBar>("walletTabs")->setCurrentIndex(1);
  QTRY_COMPARE(find<TableView>("walletPledges")->model()->rowCount(), 1);
  QVERIFY(!find<QPushButton>("pledgeConfirm")->isEnabled());
  find<TableView>("walletPledges")->selectRow(0);
  press("pledgeConfirm");
  send("confirmPledgeDialog", "confirmPledgeSend");
  QTRY_COMPARE(m_page->banner()->text(), u"You paid €15.00. Wallet before: €50.00, now: €35.00.");
  QTRY_COMPARE(column("walletPledges", pledgesModel::status), QStringList{u"Confirmed"_qs});
  press("pledgeCancel");
  send("cancelPledgeDialog", "cancelPledgeSend");
  QTRY_COMPARE(m_page->banner()->text(),
               u"You got €15.00 back. Wallet before: €35.00, now: €50.00.");
  QTRY_VERIFY(!find<QPushButton>("pledgeCancel")->isEnabled());
}

void TestRoles::invitesANewBackerToLookAround() {
  signIn("backer");
  const WalletPage* const page = open<WalletPage>();
  QTRY_VERIFY(isShown("pageEmpty"));
  find<QTabBar>("walletTabs")->setCurrentIndex(1);
  QPushButton* browse = nullptr;
  const auto isOfferedToBrowse = [&] {
    for (QWidget* const empty : m_page->findChildren<QWidget*>(u"pageEmpty"_qs)) {
      auto* const button = empty->findChild<QPushButton*>();
      if (empty->isVisible() && button && button->isVisible()) browse = button;
    }
    return browse != nullptr;
  };
  QTRY_VERIFY(isOfferedToBrowse());
  QSignalSpy asked(page, &WalletPage::campaignsRequested);
  QTest::keyClick(browse, Qt::Key_Space);
  QCOMPARE(asked.count(), 1);
}

void TestRoles::showsABackerTheOwnLogOnly() {
  const UserId backer = signIn("backer");
  m_test->perform(Deposit{.user = backer, .amount = {5'000}}.toAction());
  open<LogPage>();
  QTRY_VERIFY(find<TableView>("logTable")->model()->rowCount() > 0);
  for (const QString& person : column("logTable", logModel::person))
    QCOMPARE(person, u"backer");
}

void TestRoles::letsAnAuditorReadEverythingAndChangeNothing() {
  signIn("auditor");
  open<CampaignsPage>();
  QTRY_COMPARE(column("campaignsTable", 1), QStringList{u"Oven"_qs});
  QVERIFY(!isOffered("newCampaign"));
  open<CampaignPage>(m_campaign);
  QTRY_COMPARE(column("pledgesTable", pledgesModel::other), QStringList{u"Ben Open"_qs});
  find<TableView>("pledgesTable")->selectRow(0);
  for (const char* const action : {"pledge", "cancelCampaign", "closeCampaign"})
    QVERIFY2(!isOffered(action), action);
  for (const char* const button :
       {"pledgeConfirm", "pledgeCancel", "pledgeRefund", "tierAdd", "milestoneAdd"})
    QVERIFY2(!isShown(button), button);
  open<WalletPage>(m_ben);
  QTRY_COMPARE(m_page->title(), u"Ben Open");
  QVERIFY(isShown("walletPerson"));
  QVERIFY(!find<QLineEdit>("walletPerson")->isReadOnly());
  for (const char* const action : {"depositAction", "withdrawAction"})
    QVERIFY2(!isOffered(action), action);
  find<QTabBar>("walletTabs")->setCurrentIndex(1);
  QTRY_COMPARE(find<TableView>("walletPledges")->model()->rowCount(), 1);
  for (const char* const button : {"pledgeConfirm", "pledgeCancel", "pledgeRefund"})
    QVERIFY2(!isShown(button), button);
  open<LogPage>();
  QTRY_VERIFY(column("logTable", logModel::person).contains(u"Ben Open"));
  QVERIFY(find<FilterBar>("logFilters")->keys().contains(u"person"));
}

void TestRoles::booksNoMoneyForTheStaffMemberWhoBooks() {
  const UserId staff = signIn("staff");
  m_test->perform(Deposit{.user = staff, .amount = {5'000}}.toAction());
  m_test->pledge({.user = staff, .campaign = m_campaign, .amount = {1'500}});
  auto* const page = open<WalletPage>();
  QCOMPARE(page->user(), staff);
  QVERIFY(!isOffered("depositAction"));
  page->showPerson(m_ben);
  QVERIFY(isOffered("depositAction"));
  open<CampaignPage>(m_campaign);
  QTRY_COMPARE(column("pledgesTable", pledgesModel::other),
               (QStringList{u"staff"_qs, u"Ben Open"_qs}));
  auto* const refund = find<QPushButton>("pledgeRefund");
  find<TableView>("pledgesTable")->selectRow(1);
  QVERIFY(refund->isEnabled());
  find<TableView>("pledgesTable")->selectRow(0);
  QVERIFY(!refund->isEnabled());
}

void TestRoles::keepsAStaffMembersOwnPledgeThatReachedTheGoalAtTheEnd() {
  const UserId staff = signIn("staff");
  m_test->perform(Deposit{.user = staff, .amount = {5'000}}.toAction());
  const CampaignId ending =
      m_test->campaign(m_omar, u"Ending"_qs,
                       {.goal = {3'000}, .deadline = m_test->console().serverNow().addSecs(7'200)});
  m_test->pledge({.user = m_ana, .campaign = ending, .amount = {2'000}});
  m_test->pledge({.user = staff, .campaign = ending, .amount = {2'000}});
  open<CampaignPage>(ending);
  QTRY_COMPARE(column("pledgesTable", pledgesModel::other),
               (QStringList{u"staff"_qs, u"Ana Secret"_qs}));
  auto* const cancel = find<QPushButton>("pledgeCancel");
  find<TableView>("pledgesTable")->selectRow(1);
  QVERIFY(cancel->isEnabled());
  find<TableView>("pledgesTable")->selectRow(0);
  QVERIFY(!cancel->isEnabled());
}

QTEST_MAIN(TestRoles)
#include "tst_roles.moc"
