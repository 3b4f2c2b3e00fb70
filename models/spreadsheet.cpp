// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spreadsheet.h"

QString spreadsheetCell(const QString& text) {
  static const QString dangerous = QStringLiteral("=+-@\t\r\n");
  QString cell = text;
  if (!cell.isEmpty() && dangerous.contains(cell.front())) cell.prepend(u'\'');
  for (QChar& character : cell) {
    if (character == u'\t' || character == u'\r' || character == u'\n') character = u' ';
  }
  return cell;
}
