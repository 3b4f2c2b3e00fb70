// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the deposit run from the empty room to the result, and the
// previews of a refund and a cancelled campaign, in both schemes, so that a person can look at
// them. Needs the test server.
//   QT_QPA_PLATFORM=offscreen depositrunpictures FOLDER [LANGUAGE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/campaignpage.h"
#include "ui/depositrun/bookdialog.h"
#include "ui/depositrunpage.h"
#include "ui/mainwindow.h"
#include "ui/reasondialog.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

constexpr int settleMs = 900;

void save(QWidget& window, const QDir& folder, const QString& name, QWidget* above = nullptr) {
  QTest::qWait(settleMs);
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(80);
    const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
    QWidget& drawn = above ? *above : window;
    drawn.grab().save(folder.filePath(u"%1-%2.png"_qs.arg(name, suffix)));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
}

QByteArray bankFile() {
  QByteArray text =
      "Auftragskonto;Buchungstag;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Betrag;"
      "Waehrung;Kundenreferenz\n";
  const char* const people[] = {"Ana Lindqvist",
                                "J. Whitaker",
                                "Tom\xE1\x9A Bene\x9A",
                                "Mara Okafor",
                                "Stadtwerke Schwarzenbach an der Saale",
                                "Finanzamt",
                                "ana lindqvist"};
  for (int i = 0; i < 120; ++i) {
    const QByteArray who = people[i % 7];
    const QByteArray amount = i % 23 == 5   ? "-84,00"
                              : i % 31 == 9 ? "12,345"
                                            : QByteArray::number(20 + i * 37 % 900) + ",50";
    text += "DE02;" + QByteArray::number(1 + i % 28) +
            ".11.2026;Einzahlung f\xFCr die Imkerei am "
            "alten Hafen, Wallet " +
            QByteArray::number(100 + i) + ';' + who + ';' + amount + ';' +
            (i % 40 == 17 ? "USD" : "EUR") + ";E2E-" + QByteArray::number(i % 50 == 49 ? 3 : i) +
            "\n";
  }
  return text;
}

template <class Dialog>
Dialog* opened(MainWindow& window) {
  QTest::qWait(settleMs);
  return window.findChild<Dialog*>();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  const UserId ana = test.person(u"Ana Lindqvist"_qs, {90'000});
  const UserId omar = test.person(u"J. Whitaker"_qs, {12'345});
  test.person(u"Tomáš Beneš"_qs);
  test.person(u"Mara Okafor"_qs);
  test.person(u"Mara Okafor"_qs);
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const page = new DepositRunPage(test.console(), {});
  window.addPage(page);
  window.resize(1280, 800);
  window.show();
  save(window, folder, u"run-empty"_qs);

  QFile file(folder.absoluteFilePath(u"Umsaetze-November.csv"_qs));
  if (!file.open(QIODevice::WriteOnly)) return 1;
  file.write(bankFile());
  file.close();
  page->open(file.fileName());
  QTest::qWait(settleMs);
  page->findChild<TableView*>(u"depositRunTable"_qs)->selectRow(4);
  save(window, folder, u"run-rows"_qs);
  page->findChild<QAction*>(u"depositRunFormat"_qs)->trigger();
  auto* const format = window.findChild<QDialog*>(u"formatDialog"_qs);
  save(window, folder, u"run-format"_qs, format);
  format->reject();
  page->findChild<QAction*>(u"depositRunBook"_qs)->trigger();
  auto* const book = opened<BookDialog>(window);
  save(window, folder, u"run-book"_qs, book);
  book->findChild<QPushButton*>(u"bookRunSend"_qs)->click();
  save(window, folder, u"run-booked"_qs);
  page->open(folder.absoluteFilePath(u"none.csv"_qs));
  save(window, folder, u"run-refused"_qs);

  const CampaignId campaign = test.campaign(
      omar, u"Harbour bakery second oven"_qs,
      {.goal = {100'000},
       .tiers = {{.title = u"A loaf each week"_qs, .price = {2'000}, .quantityAvailable = 40}},
       .milestones = {{.title = u"The oven"_qs, .target = {5'000}}}});
  test.pledge({.user = ana,
               .campaign = campaign,
               .tier = test.detail(campaign).tiers.at(0).id,
               .amount = {6'000}});
  auto* const about = new CampaignPage(test.console(), campaign);
  window.addPage(about);
  window.showPage(about);
  QTest::qWait(settleMs);
  about->findChild<TableView*>(u"pledgesTable"_qs)->selectRow(0);
  QTest::qWait(settleMs);
  about->findChild<QPushButton*>(u"pledgeRefund"_qs)->click();
  auto* refund = opened<ReasonDialog>(window);
  save(window, folder, u"preview-refund"_qs, refund);
  refund->reject();
  QTest::qWait(settleMs);
  about->findChild<QAction*>(u"cancelCampaign"_qs)->trigger();
  save(window, folder, u"preview-cancel"_qs, opened<ReasonDialog>(window));
  return 0;
}
