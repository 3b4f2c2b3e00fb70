// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flushdelay.h"

#include <QFile>

FlushDelay::FlushDelay(const QString& directory, std::chrono::microseconds atLeast) {
  const QString library = directory + u"/libslowflush.so"_qs;
  QFile::remove(library);
  const bool isThere = QFile::copy(QStringLiteral(SLOWFLUSH_LIBRARY), library) &&
                       QFile::setPermissions(library, QFile::ReadOwner | QFile::WriteOwner |
                                                          QFile::ReadGroup | QFile::ReadOther);
  if (!isThere) qFatal("%s cannot be written", qUtf8Printable(library));
  qputenv("LD_PRELOAD", QFile::encodeName(library));
  qputenv("SLOWFLUSH_US", QByteArray::number(static_cast<qint64>(atLeast.count())));
}

FlushDelay::~FlushDelay() {
  qunsetenv("LD_PRELOAD");
  qunsetenv("SLOWFLUSH_US");
}
