// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTextStream>

#include "tests/support/testserver.h"

int main(int argc, char* argv[]) {
  const QCoreApplication application(argc, argv);
  QTextStream err(stderr);
  const QString command = QCoreApplication::arguments().value(1);
  if (command != u"start" && command != u"stop") {
    err << "usage: testserver start|stop" << Qt::endl;
    return 2;
  }
  const auto done = command == u"start" ? testServer::start() : testServer::stop();
  if (!done) err << done.error().detail << Qt::endl;
  return done ? 0 : 1;
}
