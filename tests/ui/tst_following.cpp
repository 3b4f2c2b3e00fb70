// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "models/pagedtablemodel.h"
#include "storage/access.h"
#include "storage/closures.h"
#include "storage/logins.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/backerspage.h"
#include "ui/campaignpage.h"
#include "ui/campaignspage.h"
#include "ui/closurepage.h"
#include "ui/filters/filterbar.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/peoplepage.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

// Two consoles on one platform, a worker, a poll and a window each: what is done at one is seen at
// the other, in every list, and whoever reads there does not lose the place.
class TestFollowing final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void asksMoreOftenThanEveryTwoSeconds();
  void showsWhatTheOtherDid_data();
  void showsWhatTheOtherDid();
  void keepsThePlaceWhereOneReads_data();
  void keepsThePlaceWhereOneReads();
  void showsACampaignsNewTextAndMoney();
  void missesNothingWhenVeryMuchHappens();
  void copiesARowOfEveryList_data();
  void copiesARowOfEveryList();

 private:
  // One person's console.
  struct Desk {
    std::unique_ptr<Worker> worker;
    std::unique_ptr<Console> console;
    std::unique_ptr<MainWindow> window;
    Page* page = nullptr;

    [[nodiscard]] TableView* table(const QString& name) const {
      auto* const found = window->findChild<TableView*>(name);
      if (!found) qFatal("there is no %s", qPrintable(name));
      return found;
    }
  };
  [[nodiscard]] Desk desk() const;
  void open(Desk& desk, const QString& room);
  void lists() const;
  // What is done at a desk; waits for the answer.
  static void act(Desk& desk, const Action& action);
  // Something that every list shows, by its room.
  [[nodiscard]] Action work(const QString& room);
  void makeRows(const QString& room);
  // As the database counts them.
  [[nodiscard]] int rowsThere(const QString& room) const;
  [[nodiscard]] static QString textOf(const TableView& table);

  std::unique_ptr<TestConsole> m_test;
  Desk m_mine;
  Desk m_theirs;
  UserId m_ana;
  UserId m_witness;
  CampaignId m_campaign;
};

void TestFollowing::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestFollowing::init() {
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_witness = m_test->person(u"Wim Witness"_qs);
  m_campaign = m_test->campaign(m_test->person(u"Omar Okafor"_qs), u"Bread"_qs);
  m_mine = desk();
  m_theirs = desk();
}

void TestFollowing::cleanup() {
  for (Desk* const each : {&m_mine, &m_theirs}) {
    each->window.reset();
    each->console.reset();
    each->worker.reset();
  }
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

TestFollowing::Desk TestFollowing::desk() const {
  Desk desk;
  const QString uri = m_test->platform().uri();
  const auto session = std::move(Connection::open(uri).value());
  desk.worker = std::make_unique<Worker>(uri);
  desk.console = std::make_unique<Console>(*desk.worker, describePlatform(*session).value(),
                                           personSignedIn(*session).value());
  desk.window = std::make_unique<MainWindow>();
  desk.window->resize(1280, 800);
  return desk;
}

void TestFollowing::open(Desk& desk, const QString& room) {
  Console& console = *desk.console;
  if (room == u"campaigns") desk.page = new CampaignsPage(console);
  if (room == u"campaign") desk.page = new CampaignPage(console, m_campaign);
  if (room == u"wallet") desk.page = new WalletPage(console, m_ana);
  if (room == u"log") desk.page = new LogPage(console);
  if (room == u"people") desk.page = new PeoplePage(console);
  if (room == u"closures") desk.page = new ClosurePage(console);
  if (room == u"pledges") desk.page = new PledgesPage(console);
  if (room == u"backers") desk.page = new BackersPage(console);
  desk.window->addPage(desk.page);
  desk.window->show();
  if (room == u"people") desk.page->findChild<FilterBar*>()->setValue(u"scope"_qs, u"everybody"_qs);
  console.follow();
  // What was written before its first question is no change.
  QSignalSpy changed(&console, &Console::changed);
  for (int round = 0; round < 100 && changed.isEmpty(); ++round) {
    m_test->perform(Deposit{.user = m_witness, .amount = {1}}.toAction());
    changed.wait(300);
  }
  QVERIFY(!changed.isEmpty());
}

void TestFollowing::lists() const {
  QTest::addColumn<QString>("table");
  QTest::newRow("campaigns") << u"campaignsTable"_qs;
  QTest::newRow("campaign") << u"pledgesTable"_qs;
  QTest::newRow("wallet") << u"walletStatement"_qs;
  QTest::newRow("log") << u"logTable"_qs;
  QTest::newRow("people") << u"peopleTable"_qs;
  QTest::newRow("closures") << u"closureClosed"_qs;
  QTest::newRow("pledges") << u"allPledgesTable"_qs;
  QTest::newRow("backers") << u"backersTable"_qs;
}

void TestFollowing::act(Desk& desk, const Action& action) {
  bool isDone = false;
  desk.worker->act(qApp, action, [&](const Result<Answer>& answer) {
    if (!answer) qFatal("%s", qPrintable(answer.error().detail));
    isDone = true;
  });
  QTRY_VERIFY(isDone);
}

Action TestFollowing::work(const QString& room) {
  if (room == u"campaigns")
    return CreateCampaign{.creator = m_ana,
                          .title = u"Of today"_qs,
                          .goal = {1'000},
                          .deadline = m_test->console().serverNow().addDays(30)}
        .toAction();
  if (room == u"campaign" || room == u"pledges")
    return PlacePledge{.user = m_ana, .campaign = m_campaign, .amount = {12'345}}.toAction();
  if (room == u"people" || room == u"backers")
    return RegisterUser{.name = u"Zoe of today"_qs, .email = u"zoe@example.org"_qs}.toAction();
  if (room == u"closures") {
    m_test->moveTime(m_campaign, 31 * 86'400);
    return CloseCampaign{.campaign = m_campaign}.toAction();
  }
  return Deposit{.user = m_ana, .amount = {12'345}, .reference = u"wire of today"_qs}.toAction();
}

QString TestFollowing::textOf(const TableView& table) {
  QString text;
  const auto* const model = table.model();
  for (int row = 0; row < model->rowCount(); ++row)
    for (int column = 0; column < model->columnCount(); ++column)
      text += model->index(row, column).data().toString() + u'|';
  return text;
}

void TestFollowing::asksMoreOftenThanEveryTwoSeconds() {
  QVERIFY(Console::followIntervalMs < 2'000);
}

void TestFollowing::showsWhatTheOtherDid_data() {
  lists();
}

void TestFollowing::showsWhatTheOtherDid() {
  QFETCH(QString, table);
  const QString room = QString::fromLatin1(QTest::currentDataTag());
  open(m_mine, room);
  open(m_theirs, room);
  for (const Desk* const each : {&m_mine, &m_theirs}) {
    auto* const model = qobject_cast<PagedTableModel*>(each->table(table)->model());
    QTRY_VERIFY(model->state() != PagedTableModel::State::loading);
  }
  const QMap<QString, QString> seen{
      {u"campaigns"_qs, u"Of today"_qs},   {u"campaign"_qs, u"€123.45"_qs},
      {u"wallet"_qs, u"wire of today"_qs}, {u"log"_qs, u"wire of today"_qs},
      {u"people"_qs, u"Zoe of today"_qs},  {u"closures"_qs, u"Bread"_qs},
      {u"pledges"_qs, u"€123.45"_qs},      {u"backers"_qs, u"Zoe of today"_qs}};
  QVERIFY(!textOf(*m_mine.table(table)).contains(seen[room]));
  act(m_mine, work(room));
  QElapsedTimer time;
  time.start();
  for (const Desk* const each : {&m_mine, &m_theirs})
    QTRY_VERIFY_WITH_TIMEOUT(textOf(*each->table(table)).contains(seen[room]), 20'000);
  qInfo("seen at both after %lld ms", time.elapsed());
}

void TestFollowing::keepsThePlaceWhereOneReads_data() {
  lists();
}

// Rows enough to scroll in, written by the superuser.
void TestFollowing::makeRows(const QString& room) {
  const auto& platform = m_test->platform();
  if (room == u"campaigns" || room == u"closures") {
    platform.execute(
        uR"(INSERT INTO groundswell.campaigns (creator_id, title, goal, deadline, created_at, status,
closed_at, closed_reason, closed_funds) SELECT %1, 'Film ' || n, 500, groundswell.moment() - interval '1 day',
groundswell.moment() - interval '9 days', 'failed', groundswell.moment(), 'deadline', 0 FROM generate_series(1, 90) n;
INSERT INTO groundswell.transaction_logs (created_at, xid, type, campaign_id, amount, actor)
SELECT groundswell.moment(), pg_current_xact_id(), 'campaign_closed', id, 0, 'maria'
FROM groundswell.campaigns WHERE status = 'failed')"_qs.arg(m_ana.value));
  } else if (room == u"campaign" || room == u"pledges") {
    for (int i = 0; i < 60; ++i)
      m_test->pledge({.user = m_ana, .campaign = m_campaign, .amount = {100}});
  } else if (room == u"people" || room == u"backers") {
    platform.execute(
        u"INSERT INTO groundswell.users (name, email, created_at) SELECT 'Backer ' || n, n || "
        "'@x.org', groundswell.moment() FROM generate_series(1, 90) n"_qs);
  } else {
    for (int i = 0; i < 60; ++i)
      m_test->perform(Deposit{.user = m_ana, .amount = {100}}.toAction());
  }
}

int TestFollowing::rowsThere(const QString& room) const {
  const QMap<QString, QString> from{
      {u"campaigns"_qs, u"campaigns"_qs},
      {u"campaign"_qs, u"pledges"_qs},
      {u"wallet"_qs,
       u"transaction_logs WHERE type = 'deposit' AND user_id = %1"_qs.arg(m_ana.value)},
      {u"log"_qs, u"transaction_logs"_qs},
      {u"people"_qs, u"users"_qs},
      {u"pledges"_qs, u"pledges"_qs},
      {u"backers"_qs, u"users"_qs},
      {u"closures"_qs, u"transaction_logs WHERE type = 'campaign_closed'"_qs}};
  return m_test->platform().value(u"SELECT count(*) FROM groundswell."_qs + from[room]).toInt();
}

void TestFollowing::keepsThePlaceWhereOneReads() {
  QFETCH(QString, table);
  const QString room = QString::fromLatin1(QTest::currentDataTag());
  makeRows(room);
  open(m_mine, room);
  open(m_theirs, room);
  TableView* const theirs = m_theirs.table(table);
  QVERIFY(rowsThere(room) > 50);
  QTRY_COMPARE_WITH_TIMEOUT(theirs->model()->rowCount(), rowsThere(room), 20'000);
  QTRY_VERIFY(theirs->verticalScrollBar()->maximum() > 100);
  theirs->selectRow(30);
  theirs->verticalScrollBar()->setValue(theirs->verticalScrollBar()->maximum() / 2 + 3);
  const auto read = [&] {
    const int row = theirs->rowAt(0);
    QString text = QString::number(theirs->rowViewportPosition(row));
    for (int column = 0; column < theirs->model()->columnCount(); ++column)
      text += u'|' + theirs->model()->index(row, column).data().toString();
    return text;
  };
  const QString selected = theirs->selectedText();
  const QString first = read();
  const int rows = theirs->model()->rowCount();
  act(m_mine, work(room));
  QTRY_COMPARE_WITH_TIMEOUT(theirs->model()->rowCount(), rows + 1, 20'000);
  QCOMPARE(theirs->selectedText(), selected);
  QCOMPARE(read(), first);
}

void TestFollowing::showsACampaignsNewTextAndMoney() {
  open(m_mine, u"campaign"_qs);
  open(m_theirs, u"campaign"_qs);
  QTRY_COMPARE(m_theirs.page->title(), u"Bread"_qs);
  act(m_mine, ChangeCampaign{.campaign = m_campaign,
                             .expectedVersion = m_test->detail(m_campaign).campaign.version,
                             .title = u"Rye bread"_qs}
                  .toAction());
  QTRY_COMPARE_WITH_TIMEOUT(m_theirs.page->title(), u"Rye bread"_qs, 20'000);
}

// More lines between two questions than one answer names.
void TestFollowing::missesNothingWhenVeryMuchHappens() {
  open(m_mine, u"wallet"_qs);
  TableView* const table = m_mine.table(u"walletStatement"_qs);
  QTRY_COMPARE(table->model()->rowCount(), 1);
  m_test->perform(Deposit{.user = m_ana, .amount = {7}}.toAction());
  QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
  m_test->platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, amount, actor) SELECT "
      "groundswell.moment(), pg_current_xact_id(), 'settings_changed', 0, 'maria' FROM "
      "generate_series(1, 500); "
      "INSERT INTO groundswell.transaction_logs (created_at, xid, type, user_id, amount, actor) "
      "VALUES (groundswell.moment(), pg_current_xact_id(), 'deposit', %1, 5, 'maria'); "
      "UPDATE groundswell.users SET balance = balance + 5 WHERE id = %1"_qs.arg(m_ana.value));
  QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 20'000);
}

void TestFollowing::copiesARowOfEveryList_data() {
  lists();
}

void TestFollowing::copiesARowOfEveryList() {
  QFETCH(QString, table);
  const QString room = QString::fromLatin1(QTest::currentDataTag());
  open(m_mine, room);
  act(m_mine, work(room));
  TableView* const list = m_mine.table(table);
  QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20'000);
  list->selectRow(0);
  list->setFocus();
  QApplication::clipboard()->clear();
  QTest::keySequence(list, QKeySequence::Copy);
  const QStringList cells = QApplication::clipboard()->text().split(u'\t');
  QCOMPARE(cells.size(), list->model()->columnCount());
  QCOMPARE(cells.at(1).trimmed(), list->model()->index(0, 1).data().toString());
}

QTEST_MAIN(TestFollowing)
#include "tst_following.moc"
