// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "storage/closures.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaignspage.h"
#include "ui/choicebar.h"
#include "ui/figurecard.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// The list of campaigns in the real window, driven by keyboard, on a real platform.
class TestCampaignsPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void listsTheNewestFirst();
  void searchesTitlesAndCreatorsOnTheServer();
  void takesSearchWordsLiterally();
  void filtersByStatus();
  void sortsByHeaderOnTheServer();
  void opensACampaignWithEnter();
  void keepsTheSelectionWhenOthersChangeSomething();
  void showsFiguresOfActiveCampaigns();
  void saysWhatIsMissingWhenEmpty();
  void saysWhenTheServerIsAway();

 private:
  [[nodiscard]] QString titles() const;
  void search(const QString& words);

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  CampaignsPage* m_page = nullptr;
  TableView* m_table = nullptr;
  CampaignId m_bakery, m_ferry, m_roof;
};

void TestCampaignsPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestCampaignsPage::init() {
  m_test = std::make_unique<TestConsole>();
  const UserId ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  const UserId omar = m_test->person(u"Omar Okafor"_qs, {500'000});
  m_bakery = m_test->campaign(ana, u"Bakery oven 50%"_qs, {.goal = {200'000}});
  m_ferry = m_test->campaign(omar, u"Ferry film"_qs, {.goal = {300'000}});
  m_roof = m_test->campaign(ana, u"Roof"_qs, {.goal = {100'000}});
  m_test->pledge({.user = omar, .campaign = m_bakery, .amount = {50'000}});
  m_test->pledge({.user = ana, .campaign = m_ferry, .amount = {40'000}});
  m_window = std::make_unique<MainWindow>();
  m_page = new CampaignsPage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  m_table = m_page->findChild<TableView*>(u"campaignsTable"_qs);
  QTRY_COMPARE(titles(), u"Roof, Ferry film, Bakery oven 50%"_qs);
}

void TestCampaignsPage::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestCampaignsPage::titles() const {
  QStringList titles;
  for (int row = 0; row < m_table->model()->rowCount(); ++row)
    titles.append(m_table->model()->index(row, campaignsModel::campaign).data().toString());
  return titles.join(u", "_qs);
}

void TestCampaignsPage::search(const QString& words) {
  auto* const field = m_window->findChild<QLineEdit*>(u"search"_qs);
  QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
  field->clear();
  QTest::keyClicks(field, words);
  QTest::keyClick(field, Qt::Key_Return);
}

void TestCampaignsPage::listsTheNewestFirst() {
  QCOMPARE(m_table->model()->index(0, campaignsModel::creator).data().toString(),
           u"Ana Lindqvist"_qs);
  QCOMPARE(m_table->model()->index(2, campaignsModel::progress).data(ProgressRole).toInt(), 25);
}

void TestCampaignsPage::searchesTitlesAndCreatorsOnTheServer() {
  search(u"okaf"_qs);
  QTRY_COMPARE(titles(), u"Ferry film"_qs);
  search(u"ROOF"_qs);
  QTRY_COMPARE(titles(), u"Roof"_qs);
}

void TestCampaignsPage::takesSearchWordsLiterally() {
  search(u"%"_qs);
  QTRY_COMPARE(titles(), u"Bakery oven 50%"_qs);
  search(u"'; DROP TABLE x --"_qs);
  QTRY_COMPARE(titles(), QString());
}

void TestCampaignsPage::filtersByStatus() {
  m_test->moveTime(m_roof, 40 * 86'400);
  m_test->perform(CloseCampaign{.campaign = m_roof}.toAction());
  auto* const status = m_page->findChild<ChoiceBar*>(u"campaignsStatus"_qs);
  auto* const all = status->findChild<QWidget*>(u"allChoice"_qs);
  all->setFocus();
  for (int i = 0; i < 3; ++i)
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QCOMPARE(status->chosen(), u"failed"_qs);
  QTRY_COMPARE(titles(), u"Roof"_qs);
  status->choose(u"active"_qs);
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven 50%"_qs);
}

void TestCampaignsPage::sortsByHeaderOnTheServer() {
  QHeaderView* const header = m_table->horizontalHeader();
  const auto clickOn = [&](int column) {
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10});
  };
  clickOn(campaignsModel::goal);
  QTRY_COMPARE(titles(), u"Roof, Bakery oven 50%, Ferry film"_qs);
  clickOn(campaignsModel::goal);
  QTRY_COMPARE(titles(), u"Ferry film, Bakery oven 50%, Roof"_qs);
  clickOn(campaignsModel::progress);
  QTRY_COMPARE(titles(), u"Roof, Ferry film, Bakery oven 50%"_qs);
  clickOn(campaignsModel::status);  // the server does not sort by it: nothing happens
  QCOMPARE(header->sortIndicatorSection(), int(campaignsModel::progress));
}

void TestCampaignsPage::opensACampaignWithEnter() {
  QSignalSpy opened(m_page, &Page::openRequested);
  m_table->setFocus();
  m_table->selectRow(1);
  QTest::keyClick(m_table, Qt::Key_Return);
  QCOMPARE(opened.count(), 1);
  QVERIFY(m_window->currentPage() != m_page);
  QTRY_COMPARE(m_window->windowTitle(), u"Ferry film – Groundswell"_qs);
  QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(m_window->currentPage(), m_page);
}

void TestCampaignsPage::keepsTheSelectionWhenOthersChangeSomething() {
  m_test->follow();
  m_table->selectRow(1);
  QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
  m_test->campaign(m_test->person(u"Newcomer"_qs), u"Fresh"_qs);
  QTRY_COMPARE_WITH_TIMEOUT(titles(), u"Fresh, Roof, Ferry film, Bakery oven 50%"_qs, 10'000);
  QCOMPARE(m_table->currentRow(), 2);
  QCOMPARE(resets.count(), 0);
}

void TestCampaignsPage::showsFiguresOfActiveCampaigns() {
  const auto figure = [&](const char* name) {
    return m_page->findChild<FigureCard*>(QString::fromLatin1(name))->accessibleDescription();
  };
  QTRY_VERIFY(figure("figureActive").startsWith(u"3 "));
  QVERIFY(figure("figureRaised").startsWith(u"€900.00 "));
  QVERIFY(figure("figureDue").startsWith(u"0 "));
  m_test->moveTime(m_roof, 40 * 86'400);
  m_page->refresh();
  QTRY_VERIFY(figure("figureDue").startsWith(u"1 "));
  m_test->moveTime(m_ferry, 30 * 86'400 - 3'600);
  m_page->refresh();
  QTRY_VERIFY(figure("figureEndingSoon").startsWith(u"1 "));
}

void TestCampaignsPage::saysWhatIsMissingWhenEmpty() {
  search(u"nothing like it"_qs);
  QTRY_VERIFY(m_page->findChild<QLabel*>(u"pageEmptySentence"_qs));
  auto* const sentence = m_page->findChild<QLabel*>(u"pageEmptySentence"_qs);
  QTRY_COMPARE(sentence->text(), u"No campaign matches “nothing like it”."_qs);
  QVERIFY(sentence->isVisible());
  search({});
  m_page->findChild<ChoiceBar*>(u"campaignsStatus"_qs)->choose(u"successful"_qs);
  QTRY_COMPARE(sentence->text(), u"No campaign is in this state."_qs);
  auto* const all = m_page->findChild<QWidget*>(u"pageEmptyAction"_qs);
  all->setFocus();
  QTest::keyClick(all, Qt::Key_Space);
  QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void TestCampaignsPage::saysWhenTheServerIsAway() {
  m_test->platform().execute(
      u"REVOKE CONNECT ON DATABASE %1 FROM gwt_manager, gwt_staff, gwt_creator, gwt_backer;"
      u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' "
      u"AND pid <> pg_backend_pid()"_qs.arg(m_test->platform().database()));
  m_page->refresh();
  QTRY_COMPARE(m_page->banner()->kind(), Banner::Kind::warning);
  QVERIFY(m_page->banner()->text().startsWith(u"What you see may be out of date."));
  QCOMPARE(m_table->model()->rowCount(), 3);  // what was there stays readable
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"
