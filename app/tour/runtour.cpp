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
#include "app/throwawaycluster.h"
#include "app/tour/tour.h"
#include "app/tour/visit.h"
#include "storage/demopeople.h"
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

using Walks = std::function<std::unique_ptr<Walk>(ConsoleWindow&, const QString& folder)>;

// Signs in as one of the people and walks to the end.
bool walkAs(const QString& role, const QString& folder, const Walks& walks) {
  // No window is shown: this may wait.
  const auto opened =
      openPlatform({.choice = {.kind = PlatformChoice::Kind::tour, .login = demoLogin(role)}}, say);
  if (!opened) {
    terminal::complain(opened.error(), Attempt::connect);
    return false;
  }
  if (!QDir().mkpath(folder)) return false;
  bool good = false;
  ConsoleWindow console(*opened);
  const std::unique_ptr<Walk> walk = walks(console, folder);
  QObject::connect(walk.get(), &Walk::finished, qApp, [&good](bool wasGood) {
    good = wasGood;
    QCoreApplication::exit(0);
  });
  walk->start();
  QApplication::exec();
  console.closures().stop();
  return good;
}

}  // namespace

int runTour(const QString& folder) {
  if (!QDir().mkpath(folder)) {
    terminal::complain(
        QCoreApplication::translate("Tour", "The folder %1 cannot be made.").arg(folder));
    return EXIT_FAILURE;
  }
  qInstallMessageHandler(sayWhatMatters);
  const auto cluster = ThrowawayCluster::begin(ThrowawayCluster::Use::tour);
  if (!cluster) {
    terminal::complain(cluster.error().detail);
    return EXIT_FAILURE;
  }
  bool good = pictureOfWelcome(folder);
  good = walkAs(QStringLiteral("staff"), folder,
                [](ConsoleWindow& console, const QString& to) {
                  return std::make_unique<Tour>(console, to);
                }) &&
         good;
  for (const QString& role :
       {QStringLiteral("creator"), QStringLiteral("backer"), QStringLiteral("auditor")}) {
    good = walkAs(role, folder + u'/' + role,
                  [role](ConsoleWindow& console, const QString& to) {
                    return std::make_unique<Visit>(console, role, to);
                  }) &&
           good;
  }
  say(QCoreApplication::translate("Tour", "Pictures: %1").arg(QDir(folder).absolutePath()));
  say(good ? QCoreApplication::translate("Tour", "All steps worked and the books agree.")
           : QCoreApplication::translate("Tour", "The tour FAILED."));
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
