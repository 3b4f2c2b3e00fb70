// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/page.h"

std::optional<QString> searchPattern(const QString& words) {
  QString escaped = words.trimmed();
  if (escaped.isEmpty()) return std::nullopt;
  escaped.remove(QChar(u'\0'));
  for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')}) {
    escaped.replace(special, QString(u'\\') + special);
  }
  return u'%' + escaped + u'%';
}
