// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaignpicker.h"
#include "ui/filters/filterchip.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// The transaction log in the real window, driven by keyboard, on a real platform.
class TestLogPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsTheNewestFirst();
  void filtersByType();
  void filtersByPerson();
  void filtersByCampaign();
  void findsACampaignByWords();
  void refusesWhatIsNoCampaignAtTheField();
  void filtersByDays();
  void refusesDaysTheWrongWayRound();
  void saysThatNothingFitsAndClearsTheFilters();
  void opensTheCampaignOfALine();
  void opensThePersonOfALine();
  void showsWhatOtherConsolesDo();
  void saysWhenTheServerIsAway();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString types() const;
  [[nodiscard]] QMenu* popup() const;
  void addFilter(const QString& filter);
  void chooseType(const QString& type);

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  LogPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana, m_omar;
  CampaignId m_ferry;
};

void TestLogPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestLogPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_omar = m_test->person(u"Omar Okafor"_qs);
  m_ferry = m_test->campaign(m_omar, u"Ferry film"_qs);
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {40'000}});
  m_window = std::make_unique<MainWindow>();
  m_page = new LogPage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = in<TableView>("logTable");
  QTRY_VERIFY(types().startsWith(
      u"Pledge confirmed, Campaign created, Person registered, Deposit, Person registered"));
}

void TestLogPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestLogPage::types() const {
  QStringList types;
  for (int row = 0; row < m_table->model()->rowCount(); ++row)
    types.append(m_table->model()->index(row, logModel::type).data().toString());
  return types.join(u", "_qs);
}

QMenu* TestLogPage::popup() const {
  return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

// By keyboard: the button, the line of its menu.
void TestLogPage::addFilter(const QString& filter) {
  auto* const add = in<QPushButton>("logAddFilter");
  add->setFocus();
  QTest::keyClick(add, Qt::Key_Space);
  QTRY_VERIFY(popup());
  QMenu* const menu = popup();
  const auto actions = menu->actions();
  for (QAction* const action : actions) {
    if (action->objectName() != filter) continue;
    menu->setActiveAction(action);
    QTest::keyClick(menu, action->menu() ? Qt::Key_Right : Qt::Key_Return);
    if (action->menu()) return;
    // Closing a menu takes the focus of this platform's window, a little later where it is busy.
    QTRY_VERIFY(!popup());
    const auto hasFocus = [this] {
      m_window->activateWindow();
      const QWidget* const field = m_window->focusWidget();
      return field && field->hasFocus();
    };
    QTRY_VERIFY(hasFocus());
    return;
  }
  QFAIL("there is no such filter");
}

void TestLogPage::chooseType(const QString& type) {
  addFilter(u"logTypeAdd"_qs);
  QMenu* const types = popup();
  for (QAction* const action : types->actions()) {
    if (action->text() == type) types->setActiveAction(action);
  }
  QTest::keyClick(types, Qt::Key_Return);
}

void TestLogPage::showsTheNewestFirst() {
  const auto cell = [this](int column) {
    return m_table->model()->index(0, column).data().toString();
  };
  QCOMPARE(cell(logModel::person), u"Ana Lindqvist"_qs);
  QCOMPARE(cell(logModel::campaign), u"Ferry film"_qs);
  QCOMPARE(cell(logModel::amount), u"€400.00"_qs);
  // Who is signed in booked it; the login is in the tool tip.
  const QModelIndex actor = m_table->model()->index(0, logModel::actor);
  QCOMPARE(actor.data().toString(), m_test->console().person()->name);
  QCOMPARE(actor.data(Qt::ToolTipRole).toString(), u"Login: maria"_qs);
}

void TestLogPage::filtersByType() {
  chooseType(u"Deposit"_qs);
  QTRY_COMPARE(types(), u"Deposit"_qs);
  QCOMPARE(m_page->filter().type, u"deposit"_qs);
}

void TestLogPage::filtersByPerson() {
  addFilter(u"logPersonAdd"_qs);
  auto* const picker = m_window->findChild<PersonPicker*>(u"filterField"_qs);
  QTRY_VERIFY(picker->hasFocus());
  QTest::keyClicks(picker, u"omar"_qs);
  QTest::keyClick(picker, Qt::Key_Return);
  QTRY_COMPARE(types(), u"Campaign created, Person registered"_qs);
  QCOMPARE(m_page->filter().user, m_omar);
  auto* const chip = in<FilterChip>("logPersonChip");
  QCOMPARE(chip->value(), u"Omar Okafor");
  chip->setFocus();
  QTest::keyClick(chip, Qt::Key_Delete);
  QTRY_VERIFY(types().startsWith(u"Pledge confirmed"));
  QVERIFY(!m_page->filter().user);
}

void TestLogPage::filtersByCampaign() {
  addFilter(u"logCampaignAdd"_qs);
  auto* const number = m_window->findChild<QLineEdit*>(u"filterField"_qs);
  QTest::keyClicks(number, QString::number(m_ferry.value));
  QTest::keyClick(number, Qt::Key_Return);
  QTRY_COMPARE(types(), u"Pledge confirmed, Campaign created"_qs);
  QTRY_COMPARE(in<FilterChip>("logCampaignChip")->value(), u"#%1 Ferry film"_qs.arg(m_ferry.value));
}

void TestLogPage::findsACampaignByWords() {
  const CampaignId other = m_test->campaign(m_omar, u"Ferry tale"_qs);
  addFilter(u"logCampaignAdd"_qs);
  auto* const words = m_window->findChild<CampaignPicker*>(u"filterField"_qs);
  QTRY_VERIFY(words->hasFocus());
  QTest::keyClicks(words, u"ferry"_qs);
  QTRY_VERIFY(m_window->findChild<QListView*>(u"campaignPopup"_qs));
  auto* const found = m_window->findChild<QListView*>(u"campaignPopup"_qs);
  QCOMPARE(found->model()->rowCount(), 2);
  QCOMPARE(found->model()->index(0, 0).data().toString(), u"Ferry tale");
  QTest::keyClick(words, Qt::Key_Down);
  QTest::keyClick(words, Qt::Key_Return);
  QTRY_COMPARE(types(), u"Pledge confirmed, Campaign created"_qs);
  auto* const chip = in<FilterChip>("logCampaignChip");
  QCOMPARE(chip->value(), u"#%1 Ferry film"_qs.arg(m_ferry.value));
  QCOMPARE(m_page->address().toString(), u"groundswell://log?campaign=%1"_qs.arg(m_ferry.value));
  // What is chosen stands there when it is changed.
  chip->setFocus();
  QTest::keyClick(chip, Qt::Key_Return);
  auto* const again = m_window->findChild<CampaignPicker*>(u"filterField"_qs);
  QCOMPARE(again->text(), chip->value());
  QTest::keyClicks(again, u"tale"_qs);
  QTest::keyClick(again, Qt::Key_Return);
  QTRY_COMPARE(m_page->filter().campaign, other);
  QTRY_COMPARE(types(), u"Campaign created"_qs);
}

void TestLogPage::refusesWhatIsNoCampaignAtTheField() {
  addFilter(u"logCampaignAdd"_qs);
  auto* const words = m_window->findChild<QLineEdit*>(u"filterField"_qs);
  QTRY_VERIFY(words->hasFocus());
  const LogFilter before = m_page->filter();
  for (const char* const wrong : {"x", "-1", "0", "1.5", "99999999999999999999", "1; DROP"}) {
    words->clear();
    QTest::keyClicks(words, QString::fromLatin1(wrong));
    QTest::keyClick(words, Qt::Key_Return);
    const auto list = [this] { return m_window->findChild<QListView*>(u"campaignPopup"_qs); };
    QTRY_VERIFY(list() && list()->isVisible());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"No campaign was found.");
    QTest::keyClick(words, Qt::Key_Escape);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY2(m_window->findChild<QLabel*>(u"campaignError"_qs)->isVisible(), wrong);
    QCOMPARE(m_page->filter(), before);
  }
  QTest::keyClick(words, Qt::Key_Escape);
  QTRY_VERIFY(!m_window->findChild<QWidget*>(u"filterEditor"_qs));
  QVERIFY(in<QPushButton>("logAddFilter")->hasFocus());
}

void TestLogPage::filtersByDays() {
  addFilter(u"logFromAdd"_qs);
  const auto find = [this](const char* name) {
    return m_window->findChild<QDateEdit*>(QString::fromLatin1(name));
  };
  const QDate today = find("filterField")->date();
  find("filterField")->setDate(today.addDays(-3));
  find("filterUntil")->setDate(today.addDays(-2));
  QTest::keyClick(find("filterUntil"), Qt::Key_Return);
  QTRY_COMPARE(m_table->model()->rowCount(), 0);
  auto* const chip = in<FilterChip>("logFromChip");
  chip->setFocus();
  QTest::keyClick(chip, Qt::Key_Return);
  QTRY_VERIFY(m_window->findChild<QPushButton*>(u"filterToday"_qs));
  QTest::mouseClick(m_window->findChild<QPushButton*>(u"filterToday"_qs), Qt::LeftButton);
  QTRY_VERIFY(types().startsWith(u"Pledge confirmed"));
  QCOMPARE(chip->value(), u"Today");
  QCOMPARE(m_page->address().toString(), u"groundswell://log?from=today");
}

void TestLogPage::refusesDaysTheWrongWayRound() {
  addFilter(u"logFromAdd"_qs);
  auto* const until = m_window->findChild<QDateEdit*>(u"filterUntil"_qs);
  until->setDate(until->date().addDays(-1));
  QTest::keyClick(until, Qt::Key_Return);
  QCOMPARE(m_window->findChild<QLabel*>(u"filterProblem"_qs)->text(),
           u"The last day lies before the first one."_qs);
  QCOMPARE(m_page->filter(), LogFilter());
}

void TestLogPage::saysThatNothingFitsAndClearsTheFilters() {
  chooseType(u"Withdrawal"_qs);
  auto* const state = in<PageState>("logState");
  QTRY_COMPARE(state->currentWidget()->objectName(), u"pageEmpty"_qs);
  auto* const clear = in<QPushButton>("pageEmptyAction");
  QVERIFY(clear->isVisible());
  clear->setFocus();
  QTest::keyClick(clear, Qt::Key_Return);
  QTRY_VERIFY(types().startsWith(u"Pledge confirmed"));
  QCOMPARE(m_page->filter(), LogFilter());
  QVERIFY(!in<QAction>("logClearFilters")->isEnabled());
}

void TestLogPage::opensTheCampaignOfALine() {
  const QSignalSpy chosen(m_page, &LogPage::campaignChosen);
  m_table->setFocus();
  m_table->selectRow(0);
  QVERIFY(in<QAction>("logOpenCampaign")->isEnabled());
  QTest::keyClick(m_table, Qt::Key_Return);
  QCOMPARE(chosen.count(), 1);
  QCOMPARE(chosen.at(0).at(0).value<CampaignId>(), m_ferry);
}

void TestLogPage::opensThePersonOfALine() {
  const QSignalSpy chosen(m_page, &LogPage::personChosen);
  m_table->setFocus();
  m_table->selectRow(0);
  QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(chosen.count(), 1);
  QCOMPARE(chosen.at(0).at(0).value<UserId>(), m_ana);
  m_table->selectRow(2);  // Omar was registered: no campaign took part
  QVERIFY(!in<QAction>("logOpenCampaign")->isEnabled());
  QTest::keyClick(m_table, Qt::Key_Return);
  QCOMPARE(chosen.at(1).at(0).value<UserId>(), m_omar);
}

void TestLogPage::showsWhatOtherConsolesDo() {
  m_table->selectRow(0);
  m_test->perform(Deposit{.user = m_omar, .amount = {100}}.toAction());
  QTRY_VERIFY(types().startsWith(u"Deposit, Pledge confirmed"));
  QCOMPARE(m_table->currentRow(), 1);
}

void TestLogPage::saysWhenTheServerIsAway() {
  m_test->platform().execute(u"REVOKE SELECT ON groundswell.transaction_logs FROM gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY(m_page->banner()->text().startsWith(u"What you see may be out of date."));
  QVERIFY(m_table->model()->rowCount() > 0);  // what was there stays readable
  m_test->platform().execute(u"GRANT SELECT ON groundswell.transaction_logs TO gwt_manager"_qs);
  m_page->refresh();
  QTRY_VERIFY(!m_page->banner()->isVisible());
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
