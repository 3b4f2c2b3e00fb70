// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/campaignsmodel.h"
#include "models/logmodel.h"
#include "models/notesmodel.h"
#include "models/roles.h"
#include "storage/personnotes.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/backerspage.h"
#include "ui/banner.h"
#include "ui/filters/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

// Everybody with their wallets, and one person's page, in the real window on a real platform.
class TestBackersPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsWhoCameLastFirst();
  void findsPeopleByNameAddressAndNumber();
  void narrowsByEachFilter();
  void sortsByNameAndBalance();
  void registersSomebodyNew();
  void refusesAnAddressThatIsTaken();
  void opensAPersonsPage();
  void showsAllThatIsKnownOfAPerson();
  void notesSomethingForGood();
  void deactivatesWithAReasonAndReactivates();
  void saysWhyAStarterStays();
  void letsAnAuditorLookOnly();
  void showsWhatOtherConsolesDo();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_window->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  void openPage();
  void openPerson(UserId person);
  [[nodiscard]] QString names() const { return column("backersTable", backersModel::name); }
  [[nodiscard]] QString column(const char* table, int column) const;
  void await(const char* dialog) const;
  void press(const char* button) const {
    QTest::mouseClick(in<QPushButton>(button), Qt::LeftButton);
  }
  [[nodiscard]] bool isOffered(const char* action) const {
    const auto* const found =
        m_window->currentPage()->findChild<QAction*>(QLatin1StringView(action));
    return found && found->isVisible() && found->isEnabled();
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  BackersPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana, m_ben, m_omar;
  CampaignId m_ferry;
};

void TestBackersPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestBackersPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_ben = m_test->person(u"Ben Okafor"_qs, {1'000});
  m_omar = m_test->person(u"Omar Starter"_qs);
  m_ferry = m_test->campaign(m_omar, u"Ferry film"_qs);
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {40'000}});
  openPage();
  QTRY_VERIFY(names().startsWith(u"Omar Starter, Ben Okafor, Ana Lindqvist"));
}

void TestBackersPage::openPage() {
  m_window = std::make_unique<MainWindow>();
  m_page = new BackersPage(m_test->console());
  m_window->addPage(m_page);
  m_window->resize(1280, 800);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = in<TableView>("backersTable");
}

void TestBackersPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestBackersPage::column(const char* table, int column) const {
  QStringList cells;
  const QAbstractItemModel* const model = in<TableView>(table)->model();
  for (int row = 0; row < model->rowCount(); ++row)
    cells.append(model->index(row, column).data().toString());
  return cells.join(u", "_qs);
}

void TestBackersPage::await(const char* dialog) const {
  auto* const found = in<QDialog>(dialog);
  if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }))
    qFatal("%s never became active", dialog);
}

void TestBackersPage::openPerson(UserId person) {
  m_page->openPerson(person);
  const auto* const page = qobject_cast<WalletPage*>(m_window->currentPage());
  QVERIFY(page);
  QCOMPARE(page->user(), person);
  QTRY_VERIFY(!in<QWidget>("walletBalance")->accessibleDescription().isEmpty());
}

void TestBackersPage::showsWhoCameLastFirst() {
  QVERIFY(column("backersTable", backersModel::balance).startsWith(u"€0.00, €10.00, €4,600.00"));
  QVERIFY(column("backersTable", backersModel::state).startsWith(u"Active, Active, Active"));
  QVERIFY(column("backersTable", backersModel::roles).endsWith(u"Manager"));
}

void TestBackersPage::findsPeopleByNameAddressAndNumber() {
  m_page->setSearchText(u"LIND"_qs);
  QTRY_COMPARE(names(), u"Ana Lindqvist"_qs);
  m_page->setSearchText(QString::number(m_omar.value));
  QTRY_VERIFY(names().contains(u"Omar Starter"));
  m_page->setSearchText(u"nobody at all"_qs);
  QTRY_COMPARE(names(), QString());
  m_page->setSearchText({});
  QTRY_VERIFY(names().contains(u"Ana Lindqvist"));
}

void TestBackersPage::narrowsByEachFilter() {
  auto* const filters = in<FilterBar>("backersFilters");
  filters->setValues({{u"pledges"_qs, u"some"_qs}});
  QTRY_COMPARE(names(), u"Ana Lindqvist"_qs);
  filters->setValues({{u"least"_qs, u"5"_qs}, {u"most"_qs, u"20"_qs}});
  QTRY_COMPARE(names(), u"Ben Okafor"_qs);
  filters->setValues({{u"role"_qs, u"manager"_qs}});
  QTRY_COMPARE(names(), u"First Manager"_qs);
  m_test->perform(Withdraw{.user = m_ben, .amount = {1'000}}.toAction());
  m_test->perform(DeactivateUser{m_ben, u"asked"_qs}.toAction());
  filters->clear();
  QTest::mouseClick(in<QPushButton>("deactivatedChoice"), Qt::LeftButton);
  QTRY_COMPARE(names(), u"Ben Okafor"_qs);
  QCOMPARE(m_page->address().value(u"state"_qs), u"deactivated"_qs);
}

void TestBackersPage::sortsByNameAndBalance() {
  m_table->model()->sort(backersModel::name, Qt::AscendingOrder);
  QTRY_VERIFY(names().startsWith(u"Ana Lindqvist, Ben Okafor, First Manager"));
  m_table->model()->sort(backersModel::balance, Qt::DescendingOrder);
  QTRY_VERIFY(names().startsWith(u"Ana Lindqvist, Ben Okafor"));
}

void TestBackersPage::registersSomebodyNew() {
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_N, Qt::ControlModifier);
  await("registerDialog");
  press("registerSend");
  QVERIFY(in<QLabel>("nameError")->isVisible());
  QTest::keyClicks(in<QLineEdit>("registerName"), u"Cleo New"_qs);
  QTest::keyClicks(in<QLineEdit>("registerEmail"), u"cleo@example.org"_qs);
  QTest::keyClick(in<QLineEdit>("registerEmail"), Qt::Key_Return);
  QTRY_VERIFY(m_page->banner()->text().startsWith(u"Cleo New is registered"));
  QTRY_VERIFY(names().startsWith(u"Cleo New, Omar"));
  QTRY_COMPARE(m_table->currentRow(), 0);
}

void TestBackersPage::refusesAnAddressThatIsTaken() {
  const QString taken = m_test->platform().value(
      u"SELECT upper(email) FROM groundswell.users WHERE id = %1"_qs.arg(m_ana.value));
  in<QAction>("backersRegister")->trigger();
  await("registerDialog");
  QTest::keyClicks(in<QLineEdit>("registerName"), u"Another Ana"_qs);
  QTest::keyClicks(in<QLineEdit>("registerEmail"), taken);
  press("registerSend");
  QTRY_VERIFY(in<QLabel>("emailError")->isVisible());
  QVERIFY(in<QDialog>("registerDialog")->isVisible());
}

void TestBackersPage::opensAPersonsPage() {
  m_table->setFocus();
  m_table->selectRow(2);
  QTest::keyClick(m_table, Qt::Key_Return);
  QTRY_COMPARE(m_window->currentPage()->title(), u"Ana Lindqvist"_qs);
  m_window->back();
  QCOMPARE(m_window->currentPage(), m_page);
  QCOMPARE(m_page->open({.room = u"wallets"_qs, .number = m_ben.value}), QString());
  QTRY_COMPARE(m_window->currentPage()->title(), u"Ben Okafor"_qs);
}

void TestBackersPage::showsAllThatIsKnownOfAPerson() {
  openPerson(m_omar);
  QTRY_COMPARE(in<QWidget>("walletCampaigns")->accessibleDescription(), u"1 1 active"_qs);
  QStringList tabs;
  auto* const bar = in<QTabBar>("walletTabs");
  for (int tab = 0; tab < bar->count(); ++tab)
    tabs.append(bar->tabText(tab).remove(u'&'));
  QCOMPARE(tabs,
           (QStringList{u"Statement"_qs, u"Pledges"_qs, u"Campaigns"_qs, u"Log"_qs, u"Notes"_qs}));
  // Made when it is seen, and the keyboard finds it below its tab.
  QVERIFY(!m_window->findChild<TableView*>(u"personCampaigns"_qs));
  bar->setCurrentIndex(2);
  QVERIFY(!m_window->findChild<TableView*>(u"personLog"_qs));
  QTRY_COMPARE(column("personCampaigns", campaignsModel::campaign), u"Ferry film"_qs);
  bar->setFocus();
  QTest::keyClick(bar, Qt::Key_Tab);
  QVERIFY(in<TableView>("personCampaigns")->hasFocus());
  QSignalSpy chosen(m_page, &BackersPage::campaignChosen);
  in<TableView>("personCampaigns")->selectRow(0);
  QTest::keyClick(in<TableView>("personCampaigns"), Qt::Key_Return);
  QCOMPARE(chosen.count(), 1);
  bar->setCurrentIndex(3);
  QTRY_COMPARE(column("personLog", logModel::type), u"Campaign created, Person registered"_qs);
}

void TestBackersPage::notesSomethingForGood() {
  openPerson(m_ana);
  in<QTabBar>("walletTabs")->setCurrentIndex(4);
  QTRY_VERIFY(m_window->findChild<QWidget*>(u"personNoteAdd"_qs));
  press("personNoteAdd");
  await("noteDialog");
  press("noteSend");
  QVERIFY(in<QLabel>("textError")->isVisible());
  QTest::keyClicks(in<QPlainTextEdit>("noteText"), u"Called <i>us</i>"_qs);
  QTest::keyClick(in<QPlainTextEdit>("noteText"), Qt::Key_Return);
  QTest::keyClicks(in<QPlainTextEdit>("noteText"), u"about the ferry"_qs);
  press("noteSend");
  QTRY_COMPARE(column("personNotesTable", notesModel::text),
               u"Called <i>us</i> about the ferry"_qs);
  QCOMPARE(column("personNotesTable", notesModel::author), u"First Manager"_qs);
  QTRY_COMPARE(in<QPlainTextEdit>("personNoteText")->toPlainText(),
               u"Called <i>us</i>\nabout the ferry"_qs);
  // Another console's note comes by itself.
  m_test->perform(AddNote{m_ana, u"Second"_qs}.toAction());
  QTRY_COMPARE(column("personNotesTable", notesModel::text),
               u"Second, Called <i>us</i> about the ferry"_qs);
}

void TestBackersPage::deactivatesWithAReasonAndReactivates() {
  openPerson(m_ben);
  const auto* const action = m_window->currentPage()->findChild<QAction*>(u"personDeactivate"_qs);
  QTRY_COMPARE(action->toolTip(), u"The wallet still holds €10.00. It must be withdrawn first."_qs);
  QVERIFY(!action->isEnabled());
  m_test->perform(Withdraw{.user = m_ben, .amount = {1'000}}.toAction());
  QTRY_VERIFY(isOffered("personDeactivate"));
  QVERIFY(!isOffered("personReactivate"));
  m_window->currentPage()->findChild<QAction*>(u"personDeactivate"_qs)->trigger();
  await("deactivateDialog");
  press("deactivateSend");
  QVERIFY(in<QLabel>("reasonError")->isVisible());
  auto* const usual = in<QComboBox>("deactivateUsualReason");
  usual->setFocus();
  QTest::keyClicks(usual, u"Suspected"_qs);
  press("deactivateSend");
  QTRY_COMPARE(m_window->currentPage()->banner()->text(), u"Ben Okafor is deactivated."_qs);
  QTRY_VERIFY(isOffered("personReactivate"));
  QVERIFY(!isOffered("personDeactivate"));
  QCOMPARE(m_test->platform().value(u"SELECT reason FROM groundswell.transaction_logs "
                                    "WHERE type = 'person_changed'"_qs),
           u"deactivated: Suspected fraud"_qs);
  m_window->currentPage()->findChild<QAction*>(u"personReactivate"_qs)->trigger();
  await("reactivateDialog");
  QTest::keyClicks(in<QLineEdit>("reactivateReason"), u"cleared up"_qs);
  press("reactivateSend");
  QTRY_VERIFY(isOffered("personDeactivate"));
}

void TestBackersPage::saysWhyAStarterStays() {
  openPerson(m_omar);
  const auto* const action = m_window->currentPage()->findChild<QAction*>(u"personDeactivate"_qs);
  QTRY_VERIFY(action->isVisible());
  QVERIFY(!action->isEnabled());
  QCOMPARE(action->toolTip(),
           u"This person has an active campaign. It must be closed or cancelled first."_qs);
}

void TestBackersPage::letsAnAuditorLookOnly() {
  m_window.reset();
  m_test->signIn({u"auditor"_qs});
  openPage();
  QTRY_VERIFY(names().contains(u"Ana Lindqvist"));
  QVERIFY(!isOffered("backersRegister"));
  openPerson(m_ana);
  in<QTabBar>("walletTabs")->setCurrentIndex(4);
  QTRY_VERIFY(m_window->findChild<QPushButton*>(u"personNoteAdd"_qs));
  QVERIFY(!in<QPushButton>("personNoteAdd")->isVisible());
  for (const char* const action :
       {"personDeactivate", "personReactivate", "depositAction", "withdrawAction"})
    QVERIFY2(!isOffered(action), action);
}

void TestBackersPage::showsWhatOtherConsolesDo() {
  m_table->selectRow(1);
  m_test->perform(Deposit{.user = m_ben, .amount = {500}}.toAction());
  QTRY_VERIFY(column("backersTable", backersModel::balance).startsWith(u"€0.00, €15.00"));
  QCOMPARE(m_table->currentRow(), 1);
}

QTEST_MAIN(TestBackersPage)
#include "tst_backerspage.moc"
