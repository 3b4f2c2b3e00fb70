// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/terminal.h"

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

int runCommand(int argc, char* argv[], CommandLine& commandLine) {
  const QCoreApplication application(argc, argv);
  commandLine.process();
  return commandLine.runCommand();
}

int runDesktop(int argc, char* argv[], CommandLine& commandLine) {
  {
    // Help and mistakes need no display.
    const QCoreApplication application(argc, argv);
    commandLine.process();
  }
  // Our --platform is not Qt's, which would look for a windowing plugin of that name.
  int onlyTheName = 1;
  const QApplication application(onlyTheName, argv);
  terminal::complain(QStringLiteral("There is no window yet."));
  return number(ExitCode::bug);
}

}  // namespace

int main(int argc, char* argv[]) {
  nameApplication();
  CommandLine commandLine(textsOf(argc, argv));
  return commandLine.command() ? runCommand(argc, argv, commandLine)
                               : runDesktop(argc, argv, commandLine);
}
