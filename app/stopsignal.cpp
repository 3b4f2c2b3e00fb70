// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignal.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace {

// A signal's handler may do next to nothing: it writes a byte that the event loop reads.
int writeEnd = -1;
int readEnd = -1;

void handle(int) {
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

void setHandler(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGINT, &action, nullptr);
}

}  // namespace

StopSignal::StopSignal(QObject* parent) : QObject(parent) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
  readEnd = ends[0];
  writeEnd = ends[1];
  auto* const notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
  connect(notifier, &QSocketNotifier::activated, this, [this] {
    char byte = 0;
    while (::read(readEnd, &byte, 1) > 0) {
    }
    Q_EMIT received();
  });
  setHandler(&handle);
}

StopSignal::~StopSignal() {
  setHandler(SIG_DFL);
  ::close(readEnd);
  ::close(writeEnd);
}
