// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/runtour.h"

#include <cstdio>

#include <QApplication>
#include <QDir>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "app/opening.h"
#include "app/terminal.h"
#include "app/tour/tour.h"
#include "app/tour/tourcluster.h"
#include "ui/errortext.h"
#include "ui/welcomepage.h"

namespace {

void say(const QString& line) {
  std::fputs(qUtf8Printable(line + u'\n'), stdout);
  std::fflush(stdout);
}

// Qt's offscreen windows complain at each dialog that nobody could resize them anyway.
void sayWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (message.contains(u"propagateSizeHints")) return;
  std::fputs(qUtf8Printable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

// The first thing a new user sees, before there is a console.
bool pictureOfWelcome(const QString& folder) {
  WelcomePage welcome;
  welcome.resize(760, 560);
  welcome.show();
  Hand hand(folder + QLatin1StringView("/welcome"));
  return QDir().mkpath(folder + QLatin1StringView("/welcome")) &&
         hand.picture(welcome, QStringLiteral("welcome"));
}

}  // namespace

int runTour(const QString& folder) {
  if (!QDir().mkpath(folder)) {
    terminal::complain(
        QCoreApplication::translate("Tour", "The folder %1 cannot be made.").arg(folder));
    return EXIT_FAILURE;
  }
  qInstallMessageHandler(sayWhatMatters);
  const auto cluster = TourCluster::begin();
  if (!cluster) {
    terminal::complain(cluster.error().detail);
    return EXIT_FAILURE;
  }
  // No window is shown yet: this may wait.
  const auto opened = openPlatform({.choice = {.kind = PlatformChoice::Kind::tour}},
                                   [](const QString& text) { say(text); });
  if (!opened) {
    terminal::complain(opened.error(), Attempt::connect);
    return EXIT_FAILURE;
  }
  bool good = pictureOfWelcome(folder);
  {
    ConsoleWindow console(*opened);
    Tour tour(console, folder);
    QObject::connect(&tour, &Tour::finished, qApp, [&](bool tourWasGood) {
      good = good && tourWasGood;
      QCoreApplication::exit(0);
    });
    tour.start();
    QApplication::exec();
    console.closures().stop();
  }
  say(QCoreApplication::translate("Tour", "Pictures: %1").arg(QDir(folder).absolutePath()));
  say(good ? QCoreApplication::translate("Tour", "All steps worked and the books agree.")
           : QCoreApplication::translate("Tour", "The tour FAILED."));
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
