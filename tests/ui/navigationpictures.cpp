// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws filters, the command palette and the choice of columns, in both
// schemes, so that a person can look at them. Needs the test server.
//   QT_QPA_PLATFORM=offscreen navigationpictures FOLDER [LANGUAGE]
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "models/finder.h"
#include "tests/support/testconsole.h"
#include "tests/support/testmemory.h"
#include "ui/campaignspage.h"
#include "ui/filters/filterbar.h"
#include "ui/filters/filterchip.h"
#include "ui/filters/savedfilters.h"
#include "ui/filters/savedfiltersdialog.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/peoplepage.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/walletpage.h"

namespace {

constexpr int settleMs = 500;

class Pictures final {
 public:
  explicit Pictures(const QDir& folder) : m_folder(folder) {}

  void save(QWidget& window, const QString& name) {
    QTest::qWait(settleMs);
    for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
      Theme::apply(*qApp, scheme);
      QTest::qWait(50);
      const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
      window.grab().save(m_folder.filePath(
          u"%1-%2-%3.png"_qs.arg(m_number, 2, 10, QChar(u'0')).arg(name, suffix)));
    }
    Theme::apply(*qApp, Theme::Scheme::light);
    ++m_number;
  }

 private:
  QDir m_folder;
  int m_number = 1;
};

void drawFilters(MainWindow& window, LogPage* log, UserId person, Pictures& pictures) {
  window.showPage(log);
  pictures.save(window, u"log"_qs);
  auto* const filters = log->findChild<FilterBar*>();
  filters->setValues({{u"type"_qs, u"pledge_confirmed"_qs},
                      {u"person"_qs, QString::number(person.value)},
                      {u"from"_qs, u"today-6"_qs}});
  pictures.save(window, u"log-filtered"_qs);
  filters->findChild<FilterChip*>(u"logFromChip"_qs)->click();
  pictures.save(window, u"editor-days"_qs);
  QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
  auto* const add = filters->findChild<QPushButton*>(u"logAddFilter"_qs);
  auto* const menu = filters->findChild<QMenu*>(u"logAddFilterMenu"_qs);
  add->click();
  menu->actions().last()->trigger();
  menu->close();
  QTest::keyClicks(window.focusWidget(), u"no. 3"_qs);
  QTest::keyClick(window.focusWidget(), Qt::Key_Return);
  pictures.save(window, u"editor-refused"_qs);
  QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
  filters->setValue(u"campaign"_qs, u"999"_qs);
  pictures.save(window, u"log-empty"_qs);
  SavedFilters* const saved = filters->savedFilters();
  saved->setAll({{u"Refunds of this week"_qs, log->address()},
                 {u"Everything that Ana Lindqvist ever pledged & got back"_qs, log->address()}});
  SavedFiltersDialog dialog(*saved, &window);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  pictures.save(dialog, u"saved-filters"_qs);
  saved->menu()->popup({0, 0});
  pictures.save(*saved->menu(), u"saved-menu"_qs);
  saved->menu()->close();
}

void drawPalette(MainWindow& window, Pictures& pictures) {
  const auto type = [&](const QString& words) {
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.focusWidget(), words);
  };
  type({});
  pictures.save(window, u"palette"_qs);
  type(u"o"_qs);
  pictures.save(window, u"palette-found"_qs);
  QTest::keyClick(window.focusWidget(), Qt::Key_Return);
  type(u"zzz"_qs);
  pictures.save(window, u"palette-nothing"_qs);
  type(u"groundswell://campaigns/seventeen"_qs);
  pictures.save(window, u"palette-address"_qs);
  QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
  window.go(u"groundswell://treasury"_qs);
  pictures.save(window, u"no-such-room"_qs);
}

void drawColumns(MainWindow& window, CampaignsPage* campaigns, Pictures& pictures) {
  window.showPage(campaigns);
  auto* const table = campaigns->findChild<TableView*>();
  QHeaderView* const header = table->horizontalHeader();
  header->moveSection(7, 1);
  Q_EMIT header->customContextMenuRequested({40, 10});
  auto* const menu = table->findChild<QMenu*>(u"columnsMenu"_qs);
  pictures.save(*menu, u"columns-menu"_qs);
  menu->findChild<QAction*>(u"column2"_qs)->trigger();
  menu->close();
  pictures.save(window, u"columns"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  const UserId ana = test.person(u"Ana Lindqvist"_qs, {500'000});
  const UserId omar = test.person(u"Omar Okafor"_qs, {80'000});
  for (const QString& title : {u"Harbour bakery & second oven"_qs, u"Ferry film"_qs,
                               u"Open-source braille display"_qs, u"Roof"_qs}) {
    const CampaignId campaign = test.campaign(omar, title, {.goal = {200'000}});
    test.pledge({.user = ana, .campaign = campaign, .amount = {40'000}});
  }
  TestMemory memory;
  MainWindow window;
  window.resize(1280, 800);
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  window.setMemory(&memory, u"here"_qs);
  window.setFinder(makeFinder(test.console()));
  auto* const campaigns = new CampaignsPage(test.console());
  auto* const log = new LogPage(test.console());
  window.addPage(campaigns);
  window.addPage(new WalletPage(test.console()));
  window.addPage(log);
  window.addPage(new PeoplePage(test.console()));
  window.show();
  if (!QTest::qWaitForWindowActive(&window)) return 1;
  Pictures pictures(folder);
  pictures.save(window, u"campaigns"_qs);
  drawFilters(window, log, ana, pictures);
  drawPalette(window, pictures);
  drawColumns(window, campaigns, pictures);
  return 0;
}
