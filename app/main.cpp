// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <optional>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <QApplication>
#include <QIcon>

#include "app/commandline.h"
#include "app/desktop.h"
#include "app/firstrows.h"
#include "app/tour/runtour.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

QStringList textsOf(int argc, char* argv[]) {
  QStringList texts;
  for (int i = 0; i < argc; ++i)
    texts.append(QString::fromLocal8Bit(argv[i]));
  return texts;
}

void nameApplication() {
  QCoreApplication::setApplicationName(QStringLiteral("groundswell"));
  QCoreApplication::setOrganizationName(QStringLiteral("groundswell"));
  QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDSWELL_VERSION));
}

// What a crash writes to the disk would hold passwords; nor may another program of this user look
// into this one.
void keepSecrets() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}

int runCommand(int argc, char* argv[], CommandLine& commandLine) {
  const QCoreApplication application(argc, argv);
  commandLine.process();
  return commandLine.runCommand();
}

// What the desktop was asked for; a URI may come by the environment, as for every command.
std::optional<PlatformChoice> choiceOf(const CommandLine& commandLine) {
  if (commandLine.demo()) return PlatformChoice{.kind = PlatformChoice::Kind::demo};
  if (commandLine.platform().isEmpty()) return std::nullopt;
  return PlatformChoice{.kind = PlatformChoice::Kind::server, .uri = commandLine.platform()};
}

void endWhenShown(const FirstRows& rows) {
  QObject::connect(&rows, &FirstRows::shown, qApp, [] {
    std::puts("shown");
    std::fflush(stdout);
    QApplication::closeAllWindows();  // what is under way comes to its end first
  });
}

int runDesktop(int argc, char* argv[], CommandLine& commandLine) {
  {
    // Help and mistakes need no display.
    const QCoreApplication application(argc, argv);
    commandLine.process();
  }
  // Our --platform is not Qt's, which would look for a windowing plugin of that name.
  int onlyTheName = 1;
  QApplication application(onlyTheName, argv);
  installTranslation(application);
  Theme::apply(application, Theme::preferred(application.palette()));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/groundswell.svg")));
  QApplication::setQuitOnLastWindowClosed(false);
  if (!commandLine.tourDirectory().isEmpty()) return runTour(commandLine.tourDirectory());
  std::optional<FirstRows> firstRows;
  if (commandLine.untilShown()) endWhenShown(firstRows.emplace(application));
  Desktop desktop;
  desktop.start(choiceOf(commandLine), commandLine.address());
  return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
  keepSecrets();
  nameApplication();
  CommandLine commandLine(textsOf(argc, argv));
  return commandLine.command() ? runCommand(argc, argv, commandLine)
                               : runDesktop(argc, argv, commandLine);
}
