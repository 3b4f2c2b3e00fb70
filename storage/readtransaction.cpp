// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readtransaction.h"

#include <QVariant>

#include "storage/connection_p.h"

Result<void> beginRead(Connection& connection, Consistency consistency) {
  const QString begin =
      consistency == Consistency::snapshot
          ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
          : QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE");
  return connection.d().message(begin).map([](const QVariantList&) {});
}

void endRead(Connection& connection) {
  if (connection.isLost()) return;  // it ended with the session
  static_cast<void>(connection.d().message(QStringLiteral("ROLLBACK")));
}
