// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include "tests/support/delayproxy.h"

// Prints the port it listens on, and forwards until its standard input ends or it is asked to stop.
int main(int argc, char* argv[]) {
  const QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("Where sessions knock."),
                                  QStringLiteral("127.0.0.1:PORT"), QStringLiteral("127.0.0.1:0"));
  const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("Where they are led."),
                              QStringLiteral("unix:PATH|HOST:PORT"));
  const QCommandLineOption delay(QStringLiteral("delay-ms"),
                                 QStringLiteral("How much later each direction arrives."),
                                 QStringLiteral("MS"), QStringLiteral("0"));
  parser.addOptions({listen, to, delay});
  parser.addHelpOption();
  parser.process(application);

  QTextStream err(stderr);
  bool isNumber = false;
  const double delayMs = parser.value(delay).toDouble(&isNumber);
  if (!isNumber || delayMs < 0) {
    err << "--delay-ms is a number of milliseconds." << Qt::endl;
    return 2;
  }
  const auto proxy = DelayProxy::listening(
      {.listenAt = parser.value(listen),
       .to = parser.value(to),
       .delay = std::chrono::microseconds(static_cast<qint64>(delayMs * 1'000))});
  if (!proxy) {
    err << proxy.error().detail << Qt::endl;
    return 2;
  }
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  sigprocmask(SIG_BLOCK, &signals, nullptr);
  const int signal = signalfd(-1, &signals, SFD_CLOEXEC);
  (*proxy)->stopAt(signal);
  (*proxy)->stopAt(STDIN_FILENO);
  QTextStream(stdout) << (*proxy)->port() << Qt::endl;
  (*proxy)->run();
  ::close(signal);
  return 0;
}
