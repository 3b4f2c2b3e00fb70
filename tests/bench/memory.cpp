// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <QFile>

namespace {

double statusMib(const char* key) {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> lines = status.readAll().split('\n');
  for (const QByteArray& line : lines) {
    if (line.startsWith(key)) return line.simplified().split(' ').value(1).toDouble() / 1024;
  }
  return 0;
}

}  // namespace

namespace memory {

double residentMib() {
  return statusMib("VmRSS:");
}

double peakMib() {
  return statusMib("VmHWM:");
}

void resetPeak() {
  QFile references(QStringLiteral("/proc/self/clear_refs"));
  if (references.open(QIODevice::WriteOnly)) references.write("5");
}

}  // namespace memory
