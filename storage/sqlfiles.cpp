// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfiles.h"

#include <QDir>
#include <QFile>

// A static library's resources are not registered by themselves.
static void registerSqlFiles() {
  Q_INIT_RESOURCE(storage_sql);
}

namespace sqlfiles {

QString text(const QString& path) {
  registerSqlFiles();
  QFile file(QStringLiteral(":/sql/%1.sql").arg(path));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no SQL file %s", qUtf8Printable(path));
  QStringList kept;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  for (const QString& line : lines) {
    if (!line.trimmed().startsWith(u"--")) kept.append(line);
  }
  return kept.join(u'\n').trimmed();
}

QStringList names(const QString& folder) {
  registerSqlFiles();
  QStringList found = QDir(QStringLiteral(":/sql/") + folder)
                          .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
  for (QString& name : found)
    name.chop(4);
  return found;
}

int schemaVersion() {
  static const int version = static_cast<int>(names(QStringLiteral("migrations")).size());
  return version;
}

}  // namespace sqlfiles
