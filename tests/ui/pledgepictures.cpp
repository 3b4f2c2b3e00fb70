// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the rooms of pledges and of people on a test platform, in both
// schemes and two sizes, so that a person can look at them. Needs the test server
// (tests/support/testserver start); with an address it draws that platform instead.
//   QT_QPA_PLATFORM=offscreen pledgepictures FOLDER [LANGUAGE [ADDRESS]]
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "storage/personnotes.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/backerspage.h"
#include "ui/filters/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

QDir folder;

void save(QWidget& widget, const QString& name) {
  for (const auto& [scheme, word] :
       {std::pair(Theme::Scheme::light, u"light"_qs), std::pair(Theme::Scheme::dark, u"dark"_qs)}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(60);
    widget.grab().save(folder.filePath(name + u'-' + word + u".png"_qs));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
  QTest::qWait(60);
}

bool isLoaded(const QWidget& page) {
  const auto tables = page.findChildren<TableView*>();
  return std::ranges::all_of(tables, [](const TableView* table) {
    return !table->isVisible() || !table->pagedModel() || !table->pagedModel()->isBusy();
  });
}

void settle(const QWidget& page) {
  QTest::qWait(150);
  if (!QTest::qWaitFor([&] { return isLoaded(page); }, 60'000)) qWarning("still loading");
  QTest::qWait(250);
}

// Ten pledges of every state, from people with long names, to campaigns in other scripts.
UserId fill(TestConsole& test) {
  const UserId creator = test.person(u"Tomáš Beneš"_qs);
  const char* const titles[] = {"Documentary: The last ferry across the fjord",
                                "<b>Harbour bakery</b> & second oven",
                                "مكتبة متنقلة للقرى الجبلية"};
  std::vector<CampaignId> campaigns;
  for (const char* const title : titles)
    campaigns.push_back(test.campaign(
        creator, QString::fromUtf8(title),
        {.goal = {900'000},
         .tiers = {{.title = u"Your name in the credits & a seat"_qs, .price = {1'000}}}}));
  std::vector<UserId> backers;
  for (const char* const name :
       {"Ngozi Okafor", "Anna-Katharina Freifrau von Droste-Hülshoff-Schücking", "Ana Lindqvist"})
    backers.push_back(test.person(QString::fromUtf8(name), Money{12'000'00}));
  for (int n = 0; n < 10; ++n) {
    const CampaignId campaign = campaigns[size_t(n) % 3];
    const PledgeId pledge =
        test.pledge({.user = backers[size_t(n / 2) % 3],
                     .campaign = campaign,
                     .tier = n % 2 == 0 ? test.detail(campaign).tiers.front().id : TierId{},
                     .amount = {2'500 + n * 1'250},
                     .payNow = n % 3 != 0,
                     .anonymous = n % 4 == 1});
    if (n == 5) test.perform(RefundPledge{pledge, u"The payment was disputed"_qs}.toAction());
  }
  test.perform(
      AddNote{backers[1], u"Called on Monday: the bank booked twice.\nPaid back."_qs}.toAction());
  test.perform(AddNote{backers[1], u"Prefers letters."_qs}.toAction());
  return backers[1];
}

void drawPledges(MainWindow& window, PledgesPage& page, const QString& name) {
  window.showPage(&page);
  settle(page);
  auto* const table = page.findChild<TableView*>(u"allPledgesTable"_qs);
  table->selectRow(4);
  settle(page);
  save(window, name);
  window.resize(1920, 1080);
  settle(page);
  save(window, name + u"-1920"_qs);
  window.resize(1280, 800);
}

void drawPledgeStates(MainWindow& window, PledgesPage& page) {
  auto* const table = page.findChild<TableView*>(u"allPledgesTable"_qs);
  table->selectAll();
  settle(page);
  save(window, u"pledges-many"_qs);
  page.findChild<QAction*>(u"pledgesConfirm"_qs)->trigger();
  auto* const dialog = page.findChild<QDialog*>(u"confirmPledgesDialog"_qs);
  settle(page);
  save(*dialog, u"pledges-confirm"_qs);
  dialog->findChild<QPushButton*>(u"confirmPledgesSend"_qs)->click();
  settle(page);
  QTest::qWait(1'000);
  save(*dialog, u"pledges-confirmed"_qs);
  dialog->close();
  save(window, u"pledges-after"_qs);
  table->selectAll();
  page.findChild<QAction*>(u"pledgesRefund"_qs)->trigger();
  auto* const refunds = window.findChild<QDialog*>(u"refundPledgesDialog"_qs);
  QTest::qWait(1'000);
  save(*refunds, u"pledges-refund-chosen"_qs);
  refunds->close();
  table->selectRow(0);
  settle(page);
  page.findChild<QPushButton*>(u"pledgeRefund"_qs)->click();
  auto* const refund = window.findChild<QDialog*>(u"refundPledgeDialog"_qs);
  refund->findChild<QPushButton*>(u"refundPledgeSend"_qs)->click();
  settle(page);
  save(*refund, u"pledges-refund"_qs);
  refund->close();
  page.findChild<FilterBar*>()->setValues({{u"campaign"_qs, u"1"_qs},
                                           {u"person"_qs, u"4"_qs},
                                           {u"least"_qs, u"10"_qs},
                                           {u"from"_qs, u"today-29"_qs},
                                           {u"status"_qs, u"confirmed"_qs}});
  settle(page);
  save(window, u"pledges-filtered"_qs);
  page.findChild<FilterBar*>()->setValues({{u"until"_qs, u"today-1"_qs}});
  settle(page);
  save(window, u"pledges-empty"_qs);
  page.findChild<FilterBar*>()->clear();
}

void drawPeople(MainWindow& window, BackersPage& page, UserId person, const QString& name) {
  window.showPage(&page);
  settle(page);
  page.findChild<TableView*>(u"backersTable"_qs)->selectRow(1);
  save(window, name);
  window.resize(1920, 1080);
  settle(page);
  save(window, name + u"-1920"_qs);
  window.resize(1280, 800);
  page.openPerson(person);
  for (int tab = 0; tab < 5; ++tab) {
    window.currentPage()->findChild<QTabBar*>(u"walletTabs"_qs)->setCurrentIndex(tab);
    settle(*window.currentPage());
    save(window, u"%1-person-%2"_qs.arg(name).arg(tab));
  }
}

void drawDialogs(MainWindow& window, BackersPage& page) {
  Page& person = *window.currentPage();
  person.findChild<QAction*>(u"personDeactivate"_qs)->trigger();
  auto* const dialog = window.findChild<QDialog*>(u"deactivateDialog"_qs);
  QTest::qWait(200);
  save(*dialog, u"person-deactivate"_qs);
  dialog->close();
  person.findChild<QPushButton*>(u"personNoteAdd"_qs)->click();
  auto* const note = window.findChild<QDialog*>(u"noteDialog"_qs);
  QTest::qWait(200);
  save(*note, u"person-note"_qs);
  note->close();
  window.back();
  page.findChild<QAction*>(u"backersRegister"_qs)->trigger();
  auto* const adding = window.findChild<QDialog*>(u"registerDialog"_qs);
  QTest::qWait(200);
  save(*adding, u"register"_qs);
  adding->close();
  page.setSearchText(u"nobody"_qs);
  settle(page);
  save(window, u"people-empty"_qs);
}

// A platform that is there already, with many pledges.
void drawLarge(const QString& address) {
  auto connection = Connection::open(address);
  if (!connection) qFatal("%s", qUtf8Printable(connection.error().detail));
  Worker worker(address);
  Console console(worker, describePlatform(**connection).value(),
                  personSignedIn(**connection).value());
  MainWindow window;
  auto* const pledges = new PledgesPage(console);
  auto* const people = new BackersPage(console);
  window.addPage(pledges);
  window.addPage(people);
  window.resize(1280, 800);
  window.show();
  drawPledges(window, *pledges, u"million-pledges"_qs);
  QElapsedTimer took;
  took.start();
  pledges->findChild<TableView*>()->model()->sort(pledgesModel::allAmount, Qt::DescendingOrder);
  settle(*pledges);
  qInfo("by amount, with 400 ms of waiting: %lld ms", took.elapsed());
  save(window, u"million-pledges-amount"_qs);
  drawPeople(window, *people, UserId{4'711}, u"million-people"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  folder = QDir(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  if (const QString address = app.arguments().value(3); !address.isEmpty()) {
    drawLarge(address);
    return 0;
  }
  TestConsole test;
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const pledges = new PledgesPage(test.console());
  auto* const people = new BackersPage(test.console());
  window.addPage(pledges);
  window.addPage(people);
  window.resize(1280, 800);
  window.show();
  settle(*pledges);
  save(window, u"pledges-none"_qs);
  const UserId person = fill(test);
  pledges->refresh();
  drawPledges(window, *pledges, u"pledges"_qs);
  drawPledgeStates(window, *pledges);
  people->refresh();
  drawPeople(window, *people, person, u"people"_qs);
  test.perform(Withdraw{.user = person, .amount = {test.balance(person)}}.toAction());
  people->openPerson(person);
  settle(*window.currentPage());
  drawDialogs(window, *people);
  return 0;
}
