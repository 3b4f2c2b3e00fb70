// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <unistd.h>

#include <QStandardPaths>

namespace places {

namespace {

QString data() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

}  // namespace

QString clusters() {
  const QString chosen = qEnvironmentVariable("GROUNDSWELL_CLUSTERS");
  if (!chosen.isEmpty()) return chosen;
  return ::geteuid() == 0 ? QStringLiteral("/var/lib/groundswell") : data();
}

QString outbox() {
  return data() + QLatin1StringView("/outbox");
}

QString settings() {
  return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
         QLatin1StringView("/groundswell.ini");
}

}  // namespace places
