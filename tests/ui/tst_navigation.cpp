// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "models/finder.h"
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

// Addresses, back and forward through the console's own rooms, on a real platform.
class TestNavigation final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void saysWhereOneIs();
  void goesToFiltersSearchAndOrder();
  void restoresFiltersOnTheWayBackAndForward();
  void restoresTheOrder();
  void keepsOnePlaceForOneSearch();
  void keepsWhatWasTypedLastWhenOneLeaves();
  void opensARowAgainOnTheWayForward();
  void goesBackToWhereARowWasOpenedFrom();
  void leavesTheListBelowARowAsItIs();
  void saysThatThereIsNoSuchRow();
  void saysThatThereIsNoSuchRoom();
  void showsNobodyElsesWallet();
  void restoresTheWalletThatWasShown();
  void copiesTheAddress();
  void findsCampaignsAndPeopleByThePalette();
  void findsNobodyForABacker();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_window->findChild<T*>(QString::fromLatin1(name));
  }
  void signIn(const QString& role);
  void makeWindow();
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_window.get(), key, modifiers);
  }
  void goBack() { press(Qt::Key_Left, Qt::AltModifier); }
  void goForward() { press(Qt::Key_Right, Qt::AltModifier); }
  [[nodiscard]] QString here() const { return m_window->currentPage()->address().toString(); }
  [[nodiscard]] QString titles() const;
  // What the palette offers for these words; the palette stays open.
  [[nodiscard]] QStringList found(const QString& words);

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  CampaignsPage* m_campaigns = nullptr;
  WalletPage* m_wallets = nullptr;
  LogPage* m_log = nullptr;
  UserId m_ana, m_omar;
  CampaignId m_oven, m_film;
};

void TestNavigation::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestNavigation::init() {
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_omar = m_test->person(u"Omar Okafor"_qs);
  m_oven = m_test->campaign(m_ana, u"Bakery oven"_qs, {.goal = {200'000}});
  m_film = m_test->campaign(m_omar, u"Ferry film"_qs, {.goal = {300'000}});
  makeWindow();
}

void TestNavigation::makeWindow() {
  m_window = std::make_unique<MainWindow>();
  m_window->addPage(m_campaigns = new CampaignsPage(m_test->console()));
  m_window->addPage(m_wallets = new WalletPage(m_test->console()));
  m_window->addPage(m_log = new LogPage(m_test->console()));
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven"_qs);
}

void TestNavigation::signIn(const QString& role) {
  m_window.reset();
  m_test->signIn({role});
  makeWindow();
}

void TestNavigation::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestNavigation::titles() const {
  const QAbstractItemModel* const model = find<TableView>("campaignsTable")->model();
  QStringList titles;
  for (int row = 0; row < model->rowCount(); ++row)
    titles.append(model->index(row, campaignsModel::campaign).data().toString());
  return titles.join(u", "_qs);
}

void TestNavigation::saysWhereOneIs() {
  QCOMPARE(here(), u"groundswell://campaigns");
  find<ChoiceBar>("campaignsStatus")->choose(u"active"_qs);
  find<QLineEdit>("search")->setText(u"oven"_qs);
  QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
  QCOMPARE(here(), u"groundswell://campaigns?search=oven&status=active");
  press(Qt::Key_3, Qt::ControlModifier);
  QCOMPARE(here(), u"groundswell://log");
}

void TestNavigation::goesToFiltersSearchAndOrder() {
  m_window->go(u"groundswell://campaigns?creator=%1&search=oven"_qs.arg(m_ana.value));
  QTRY_COMPARE(titles(), u"Bakery oven"_qs);
  QCOMPARE(find<QLineEdit>("search")->text(), u"oven");
  m_window->go(u"groundswell://campaigns?status=active&sort=-goal"_qs);
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven"_qs);
  QCOMPARE(find<QLineEdit>("search")->text(), QString());
  m_window->go(u"groundswell://campaigns?sort=title"_qs);
  QTRY_COMPARE(titles(), u"Bakery oven, Ferry film"_qs);
  m_window->go(u"groundswell://log?type=deposit"_qs);
  QCOMPARE(m_window->currentPage(), m_log);
  QCOMPARE(m_log->filter().type, u"deposit");
  QVERIFY(!m_log->banner()->isVisible());
  m_window->go(u"groundswell://campaigns?sort=colour"_qs);
  QVERIFY(m_campaigns->banner()->text().contains(u"“sort”"));
}

void TestNavigation::restoresFiltersOnTheWayBackAndForward() {
  find<ChoiceBar>("campaignsStatus")->choose(u"failed"_qs);
  QTRY_COMPARE(titles(), QString());
  find<ChoiceBar>("campaignsStatus")->choose(u"active"_qs);
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven"_qs);
  press(Qt::Key_3, Qt::ControlModifier);
  find<FilterBar>("logFilters")->setValue(u"type"_qs, u"deposit"_qs);
  goBack();
  QCOMPARE(here(), u"groundswell://log");
  QCOMPARE(m_log->filter(), LogFilter());
  goBack();
  QCOMPARE(here(), u"groundswell://campaigns?status=active");
  goBack();
  QCOMPARE(find<ChoiceBar>("campaignsStatus")->chosen(), u"failed");
  QTRY_COMPARE(titles(), QString());
  goBack();
  QCOMPARE(here(), u"groundswell://campaigns");
  QVERIFY(!find<QToolButton>("back")->isEnabled());
  for (const char* const next :
       {"groundswell://campaigns?status=failed", "groundswell://campaigns?status=active",
        "groundswell://log", "groundswell://log?type=deposit"}) {
    goForward();
    QCOMPARE(here(), QString::fromLatin1(next));
  }
  QVERIFY(!find<QToolButton>("forward")->isEnabled());
}

void TestNavigation::restoresTheOrder() {
  QHeaderView* const header = find<TableView>("campaignsTable")->horizontalHeader();
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                    {header->sectionViewportPosition(campaignsModel::goal) + 20, 10});
  QTRY_COMPARE(titles(), u"Bakery oven, Ferry film"_qs);
  QCOMPARE(here(), u"groundswell://campaigns?sort=goal");
  goBack();
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven"_qs);
  QCOMPARE(here(), u"groundswell://campaigns");
}

void TestNavigation::keepsOnePlaceForOneSearch() {
  auto* const search = find<QLineEdit>("search");
  for (const char letter : {'o', 'v', 'e'}) {
    QTest::keyClick(search, letter);
    QTest::keyClick(search, Qt::Key_Return);
  }
  QCOMPARE(here(), u"groundswell://campaigns?search=ove");
  goBack();
  QCOMPARE(here(), u"groundswell://campaigns");
  QCOMPARE(search->text(), QString());
  QVERIFY(!find<QToolButton>("back")->isEnabled());
}

void TestNavigation::keepsWhatWasTypedLastWhenOneLeaves() {
  QTest::keyClicks(find<QLineEdit>("search"), u"oven"_qs);
  press(Qt::Key_3, Qt::ControlModifier);  // before a moment has passed
  goBack();
  QCOMPARE(here(), u"groundswell://campaigns?search=oven");
  QTRY_COMPARE(titles(), u"Bakery oven"_qs);
}

void TestNavigation::opensARowAgainOnTheWayForward() {
  auto* const table = find<TableView>("campaignsTable");
  table->setFocus();
  table->selectRow(1);
  QTest::keyClick(table, Qt::Key_Return);
  const QString address = u"groundswell://campaigns/%1"_qs.arg(m_oven.value);
  QCOMPARE(here(), address);
  goBack();
  QCOMPARE(m_window->currentPage(), m_campaigns);
  goForward();
  QCOMPARE(here(), address);
  QTRY_COMPARE(m_window->windowTitle(), u"Bakery oven – Groundswell"_qs);
  goBack();
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QVERIFY(!find<QToolButton>("back")->isEnabled());
}

void TestNavigation::goesBackToWhereARowWasOpenedFrom() {
  press(Qt::Key_3, Qt::ControlModifier);
  find<FilterBar>("logFilters")->setValue(u"type"_qs, u"campaign_created"_qs);
  m_window->go({.room = u"campaigns"_qs, .number = m_oven.value});
  QVERIFY(qobject_cast<CampaignPage*>(m_window->currentPage()));
  goBack();
  QCOMPARE(here(), u"groundswell://log?type=campaign_created");
}

void TestNavigation::leavesTheListBelowARowAsItIs() {
  find<ChoiceBar>("campaignsStatus")->choose(u"failed"_qs);
  m_window->go(u"groundswell://campaigns/%1"_qs.arg(m_oven.value));
  press(Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(here(), u"groundswell://campaigns?status=failed");
}

void TestNavigation::saysThatThereIsNoSuchRow() {
  m_window->go(u"groundswell://campaigns/999999"_qs);
  const QLabel* sentence = nullptr;
  QTRY_VERIFY(sentence = m_window->currentPage()->findChild<QLabel*>(u"pageErrorSentence"_qs));
  QTRY_VERIFY(sentence->isVisible());
  QVERIFY2(sentence->text().contains(u"campaign"), qPrintable(sentence->text()));
  m_window->go(u"groundswell://log/17"_qs);
  QVERIFY(m_log->banner()->text().contains(u"17"));
}

void TestNavigation::saysThatThereIsNoSuchRoom() {
  m_window->go(u"groundswell://people"_qs);  // not in this window
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QVERIFY(m_campaigns->banner()->text().contains(u"“people”"));
  m_window->go(u"groundswell://"_qs);
  QVERIFY(m_campaigns->banner()->text().contains(u"names no room"));
}

void TestNavigation::showsNobodyElsesWallet() {
  signIn(u"backer"_qs);
  m_window->go(u"groundswell://wallets/%1"_qs.arg(m_ana.value));
  QCOMPARE(m_window->currentPage(), m_wallets);
  QVERIFY(m_test->console().isMe(m_wallets->user()));
  QVERIFY(m_wallets->banner()->text().contains(u"somebody else's wallet"));
  m_wallets->banner()->dismiss();
  m_window->go(
      u"groundswell://wallets/%1?tab=pledges"_qs.arg(m_test->console().person()->id.value));
  QVERIFY(!m_wallets->banner()->isVisible());
  QCOMPARE(find<QTabBar>("walletTabs")->currentIndex(), 1);
}

void TestNavigation::restoresTheWalletThatWasShown() {
  m_window->go(u"groundswell://wallets/%1"_qs.arg(m_ana.value));
  QTRY_COMPARE(m_wallets->title(), u"Ana Lindqvist");
  find<QTabBar>("walletTabs")->setCurrentIndex(1);
  m_window->go(u"groundswell://wallets/%1"_qs.arg(m_omar.value));
  QTRY_COMPARE(m_wallets->title(), u"Omar Okafor");
  goBack();
  QTRY_COMPARE(m_wallets->title(), u"Ana Lindqvist");
  QCOMPARE(find<QTabBar>("walletTabs")->currentIndex(), 1);
  goBack();
  QCOMPARE(find<QTabBar>("walletTabs")->currentIndex(), 0);
}

void TestNavigation::copiesTheAddress() {
  find<ChoiceBar>("campaignsStatus")->choose(u"active"_qs);
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), u"groundswell://campaigns?status=active");
}

QStringList TestNavigation::found(const QString& words) {
  m_window->setFinder(makeFinder(m_test->console()));
  press(Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(find<QLineEdit>("paletteField"), words);
  const QAbstractItemModel* const model = find<QListView>("paletteList")->model();
  const auto lines = [model] {
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
      texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString().trimmed());
    return texts;
  };
  // While it looks, a line says so, which cannot be chosen.
  [&] { QTRY_VERIFY(model->rowCount() > 0 && !lines().first().isEmpty()); }();
  return lines();
}

void TestNavigation::findsCampaignsAndPeopleByThePalette() {
  QCOMPARE(
      found(u"okafor"_qs),
      (QStringList{
          u"Ferry film, Campaign %1 · Omar Okafor"_qs.arg(m_film.value),
          u"Omar Okafor, Person %1 · %2"_qs.arg(
              QString::number(m_omar.value),
              m_test->platform().value(
                  u"SELECT email FROM groundswell.users WHERE id = %1"_qs.arg(m_omar.value)))}));
  QVERIFY(found(QString::number(m_film.value)).first().startsWith(u"Ferry film"));
  QTest::keyClick(find<QLineEdit>("paletteField"), Qt::Key_Return);
  QCOMPARE(here(), u"groundswell://campaigns/%1"_qs.arg(m_film.value));
}

void TestNavigation::findsNobodyForABacker() {
  signIn(u"backer"_qs);
  QCOMPARE(found(u"okafor"_qs),
           QStringList{u"Ferry film, Campaign %1 · Omar Okafor"_qs.arg(m_film.value)});
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
