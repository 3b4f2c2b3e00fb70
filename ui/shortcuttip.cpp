// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuttip.h"

#include <QAction>

void nameShortcut(QAction& action) {
  const QString keys = action.shortcut().toString(QKeySequence::NativeText);
  const QString named = QStringLiteral("(%1)").arg(keys);
  if (keys.isEmpty() || action.toolTip().contains(named)) return;
  action.setToolTip(action.toolTip() + u' ' + named);
}
