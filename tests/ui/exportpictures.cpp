// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws an export that runs, was done, was refused and was cancelled, and
// a text that somebody else changed meanwhile, in both schemes, so that a person can look at it.
// Needs the test server.
//   QT_QPA_PLATFORM=offscreen exportpictures FOLDER [LANGUAGE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include "models/logexport.h"
#include "tests/support/testconsole.h"
#include "ui/campaign/campaigntextdialog.h"
#include "ui/exporttask.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

constexpr int settleMs = 700;

void save(QWidget& window, const QDir& folder, const QString& name) {
  QTest::qWait(settleMs);
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(50);
    const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
    window.grab().save(folder.filePath(u"%1-%2.png"_qs.arg(name, suffix)));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
}

// An export that is where a person would look at it: it ends when it is cancelled.
ExportTable endless() {
  return {.title = u"log"_qs,
          .write = [](Connection&, Cancellation& cancellation,
                      const ExportTable::Sink& sink) -> Result<QDateTime> {
            for (int i = 0; i < 412'345; ++i)
              sink.totals.add({}, {});
            sink.lineWritten();
            while (!cancellation.isRequested())
              QThread::msleep(20);
            return Failure(Error{.kind = ErrorKind::cancelled});
          }};
}

// Somebody saved another text of a campaign while it was changed here.
void drawMeanwhile(TestConsole& test, const QDir& folder) {
  const CampaignId id = test.campaign(
      test.person(u"Omar Okafor"_qs), u"A bakery for the old harbour"_qs,
      {.description = u"Bread baked by neighbours for neighbours: a loaf a week for everybody who "
                      "pledges, and an oven that stays."_qs});
  auto* const dialog = new CampaignTextDialog(test.console(), test.detail(id).campaign, nullptr);
  dialog->open();
  test.perform(ChangeCampaign{.campaign = id,
                              .expectedVersion = test.detail(id).campaign.version,
                              .title = u"A bakery for the new harbour"_qs,
                              .description = u"Bread baked by neighbours for neighbours: two "
                                             "loaves a week for everybody, and an oven."_qs}
                   .toAction());
  dialog->findChild<QLineEdit*>(u"campaignTextTitle"_qs)->setText(u"The harbour bakery"_qs);
  save(*dialog, folder, u"campaign-text"_qs);
  dialog->findChild<QPushButton*>(u"campaignTextSend"_qs)->click();
  save(*dialog, folder, u"campaign-text-meanwhile"_qs);
  dialog->findChild<QPushButton*>(u"meanwhileTake"_qs)->click();
  save(*dialog, folder, u"campaign-text-taken"_qs);
  delete dialog;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  for (int i = 1; i <= 20; ++i)
    test.person(u"Ana Lindqvist %1"_qs.arg(i), {12'345 * i});
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const page = new LogPage(test.console());
  window.addPage(page);
  window.resize(1280, 800);
  window.show();
  auto* const action = page->findChild<QAction*>(u"logExport"_qs);
  QString file = folder.absoluteFilePath(u"transaction-log.csv"_qs);
  page->exporting().setFileChooser(
      [&file](const QString&, const std::function<void(const QString&)>& chosen) { chosen(file); });
  save(window, folder, u"export-before"_qs);
  action->trigger();
  save(window, folder, u"export-done"_qs);
  page->exporting().setTable(endless);
  action->trigger();
  save(window, folder, u"export-running"_qs);
  page->exporting().cancel();
  save(window, folder, u"export-cancelled"_qs);
  page->exporting().setTable([] { return logExport({}, LogScope::all); });
  file = folder.absoluteFilePath(u"transaction-log.pdf"_qs);
  action->trigger();
  save(window, folder, u"export-pdf"_qs);
  file = folder.absoluteFilePath(u"none/transaction-log.csv"_qs);
  action->trigger();
  save(window, folder, u"export-refused"_qs);
  drawMeanwhile(test, folder);
  return 0;
}
