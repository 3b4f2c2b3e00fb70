// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace {

QString inFile(const QString& key) {
  return QStringLiteral("view/") + key;
}

}  // namespace

QStringList ViewSettings::recall(const QString& key) const {
  return QSettings(m_path, QSettings::IniFormat).value(inFile(key)).toStringList();
}

void ViewSettings::keep(const QString& key, const QStringList& texts) {
  QDir().mkpath(QFileInfo(m_path).path());
  QSettings settings(m_path, QSettings::IniFormat);
  if (texts.isEmpty()) {
    settings.remove(inFile(key));
  } else {
    settings.setValue(inFile(key), texts);
  }
}
