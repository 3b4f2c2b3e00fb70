// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentry.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PaletteEntry)
};

// "&Export", "Q&&A" -> "Export", "Q&A".
QString readable(const QString& text) {
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == u'&' && ++i == text.size()) break;
    plain += text[i];
  }
  return plain;
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const QList<QAction*>& actions) {
  std::vector<PaletteEntry> entries;
  for (QAction* const action : actions) {
    const bool isUsable = action->isVisible() && action->isEnabled() && !action->isSeparator();
    if (!isUsable || action->text().isEmpty()) continue;
    const bool isRoom = action->data().typeId() == QMetaType::QString;
    PaletteEntry entry{.title = readable(action->text()),
                       .note = isRoom ? Words::tr("Room") : Words::tr("Action"),
                       .keys = action->shortcut().toString(QKeySequence::NativeText),
                       .run = [action = QPointer(action)] {
                         if (action) action->trigger();
                       }};
    // By its address it counts as visited.
    if (isRoom) entry.address.room = action->data().toString();
    entries.push_back(std::move(entry));
  }
  return entries;
}
