// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the overview, the closures and the tasks on a test platform, in
// both schemes, so that a person can look at it. Needs the test server (tests/support/testserver).
//   QT_QPA_PLATFORM=offscreen overviewpictures FOLDER [LANGUAGE]
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>

#include "models/tasks.h"
#include "storage/closures.h"
#include "tests/support/testconsole.h"
#include "ui/choicebar.h"
#include "ui/closurepage.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/tableview.h"
#include "ui/taskbar.h"
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

CampaignId campaign(TestConsole& test, UserId creator, const QString& title, qint64 goal,
                    const QDateTime& deadline) {
  return test.campaign(
      creator, title,
      {.goal = {goal},
       .deadline = deadline,
       .tiers = {{.title = u"Early"_qs, .price = {1'000}, .quantityAvailable = 900}}});
}

// A refund under way, one that is paused, one campaign that is due, and some that end soon.
void fill(TestConsole& test) {
  const UserId omar = test.person(u"Omar Haddad"_qs);
  const UserId ana = test.person(u"Ana Lindqvist"_qs, {9'000'000'00});
  const QDateTime now = test.console().serverNow();
  const auto failed = [&](const QString& title, int pledges) {
    const CampaignId id = campaign(test, omar, title, 8'000'000, now.addDays(1));
    for (int i = 0; i < pledges; ++i)
      test.pledge({.user = ana, .campaign = id, .amount = {125'050}});
    test.moveTime(id, 2 * 86'400);
    test.perform(CloseCampaign{.campaign = id, .refundLimit = pledges / 3}.toAction());
    return id;
  };
  failed(u"Documentary: the last ferry of the northern islands"_qs, 24);
  const CampaignId paused = failed(u"Low-noise bike trailer"_qs, 9);
  test.perform(
      PauseRefunds{.campaign = paused, .reason = u"The bank asks us to wait until Monday"_qs}
          .toAction());
  const CampaignId funded = campaign(test, omar, u"Solar roof for the village hall"_qs, 5'200'000,
                                     now.addSecs(5 * 3'600));
  test.pledge({.user = ana, .campaign = funded, .amount = {5'375'748}});
  const CampaignId tips =
      campaign(test, omar, u"مكتبة متنقلة للقرى"_qs, 900'000, now.addSecs(20 * 3'600));
  test.pledge({.user = ana, .campaign = tips, .amount = {870'000}});
  test.pledge({.user = ana, .campaign = tips, .amount = {35'000}, .payNow = false});
  for (int day = 2; day < 7; ++day) {
    const CampaignId id = campaign(test, omar, u"Community orchard, phase %1"_qs.arg(day),
                                   1'600'000 * day, now.addDays(day));
    test.pledge({.user = ana, .campaign = id, .amount = {90'000 * day}});
  }
  const CampaignId due = campaign(test, omar, u"Open-source braille display, second batch"_qs,
                                  2'000'000, now.addDays(1));
  test.pledge({.user = ana, .campaign = due, .amount = {301'386}});
  test.moveTime(due, 86'400 + 600);
  const CampaignId reached =
      campaign(test, omar, u"Night train to the coast"_qs, 700'000, now.addDays(1));
  test.pledge({.user = ana, .campaign = reached, .amount = {712'000}});
  test.moveTime(reached, 86'400 + 300);
  const CampaignId closed = campaign(test, omar, u"Harbour bakery"_qs, 100'000, now.addDays(1));
  test.pledge({.user = ana, .campaign = closed, .amount = {120'000}});
  test.moveTime(closed, 2 * 86'400);
  test.perform(CloseCampaign{.campaign = closed}.toAction());
}

// Lines of the past day as if many had pledged: the books do not agree then, and say so.
void fillHours(TestConsole& test) {
  test.platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, "
      "pledge_id, amount, actor) SELECT groundswell.moment() - n * interval '97 seconds', "
      "'pledge_confirmed', 2, 3, 1, 1500 + n * 7, 'maria' FROM generate_series(1, 1700) n "
      "WHERE sin(n / 110.0) > -0.4 OR n % 4 = 0"_qs);
}

void drawOverview(MainWindow& window, TestConsole& test, OverviewPage& page) {
  QTest::qWait(1'500);
  save(window, u"overview-empty"_qs);
  fill(test);
  fillHours(test);
  page.activated();
  QTest::qWait(1'000);
  page.findChild<QWidget*>(u"proofRun"_qs)->setFocus();
  QTest::keyClick(page.findChild<QWidget*>(u"proofRun"_qs), Qt::Key_Space);
  ClosureState state;
  state.running = true;
  state.nextRunAt = QDateTime::currentDateTimeUtc().addSecs(24);
  page.showClosures(state);
  QTest::qWait(1'500);
  page.findChild<QWidget*>(u"overviewEnding"_qs)->setFocus();
  save(window, u"overview"_qs);
  window.resize(1920, 1080);
  QTest::qWait(200);
  save(window, u"overview-large"_qs);
  window.resize(1280, 800);
  page.findChild<ChoiceBar*>(u"overviewHoursAs"_qs)->choose(u"table"_qs);
  QTest::qWait(200);
  save(window, u"overview-table"_qs);
  test.platform().execute(
      u"REVOKE EXECUTE ON FUNCTION groundswell.overview_figures FROM gwt_manager"_qs);
  page.refresh();
  QTest::qWait(800);
  save(window, u"overview-error"_qs);
  test.platform().execute(
      u"GRANT EXECUTE ON FUNCTION groundswell.overview_figures TO gwt_manager"_qs);
}

void drawClosing(MainWindow& window, ClosurePage& page) {
  for (const auto& [action, name] : {std::pair(u"runOneAction"_qs, u"closures-close-one"_qs),
                                     std::pair(u"runNowAction"_qs, u"closures-close"_qs)}) {
    page.findChild<QAction*>(action)->trigger();
    auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    QTest::qWait(1'000);
    save(*dialog, name);
    dialog->close();
  }
  save(window, u"closures-closing"_qs);
}

void drawClosures(MainWindow& window, ClosurePage& page) {
  window.showPage(&page);
  page.refresh();
  QTest::qWait(1'200);
  page.findChild<TableView*>(u"closureDue"_qs)->selectRow(0);
  save(window, u"closures"_qs);
  drawClosing(window, page);
  page.findChild<ChoiceBar*>(u"closureHistory"_qs)->choose(u"refunds"_qs);
  ClosureState state;
  state.running = true;
  state.campaign = CampaignId{1};
  state.refunded = 8;
  state.left = 16;
  page.showState(state);
  QTest::qWait(400);
  page.findChild<TableView*>(u"closureRefunds"_qs)->selectRow(0);
  save(window, u"closures-refunds"_qs);
  window.resize(1920, 1080);
  QTest::qWait(200);
  save(window, u"closures-large"_qs);
  window.resize(1280, 800);
  page.findChild<QAction*>(u"pauseRefunds"_qs)->trigger();
  QTest::qWait(200);
  if (QWidget* const dialog = QApplication::activeModalWidget()) {
    save(*dialog, u"pause"_qs);
    dialog->close();
  }
  page.findChild<ChoiceBar*>(u"closureWindow"_qs)->choose(u"due"_qs);
  QTest::qWait(300);
  save(window, u"closures-due"_qs);
}

void drawTasks(MainWindow& window, TestConsole& test) {
  Tasks& tasks = test.console().tasks();
  tasks.dismissEnded();
  // A dialog took the keyboard before.
  window.activateWindow();
  QTest::qWait(100);
  QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
  QTest::qWait(100);
  save(window, u"tasks-empty"_qs);
  QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
  qint64 nowMs = 0;
  tasks.setClock([&nowMs] { return nowMs; });
  Task* const refused = tasks.begin(u"import"_qs, u"Import deposits.csv"_qs);
  refused->finish(
      Task::State::refused,
      u"The deposits were not made. No money moved. Line 17: there is no such person."_qs);
  Task* const done = tasks.begin(u"export"_qs, u"Export the transaction log"_qs);
  done->offer(u"Show"_qs, [] {});
  done->finish(Task::State::success,
               u"1,204,551 lines, amounts of €18,204,551.00 in all, as of 24 Nov 2026 13:40."_qs);
  tasks.begin(u"bulk"_qs, u"Release 40 lapsed pledges"_qs)
      ->finish(Task::State::partly, u"38 were released; 2 had been paid meanwhile."_qs);
  Task* const refunds = tasks.begin(u"closures"_qs, u"Refund campaign 1"_qs);
  Task* const import = tasks.begin(u"statement"_qs, u"Read the bank's statement"_qs);
  import->setCancel([]{});
  nowMs = 8'000;
  refunds->setProgress(20'000, 76'000, u"20,000 of 76,000 pledges"_qs);
  import->setProgress(1'200, -1, u"1,200 lines"_qs);
  save(window, u"tasks-bar"_qs);
  QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
  QTest::qWait(100);
  save(window, u"tasks"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  folder = QDir(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  MainWindow window;
  window.taskBar()->follow(test.console().tasks());
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const overview = new OverviewPage(test.console());
  window.addPage(overview);
  auto* const closures = new ClosurePage(test.console());
  window.addPage(closures);
  window.resize(1280, 800);
  window.show();
  drawOverview(window, test, *overview);
  drawClosures(window, *closures);
  drawTasks(window, test);
  return 0;
}
