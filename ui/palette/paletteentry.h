// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QList>
#include <QString>

#include "models/pageaddress.h"

class QAction;

// One line of the command palette: somewhere to go, or something to do.
struct PaletteEntry {
  QString title;             // what is looked for
  QString note = {};         // "Campaign 17 · Omar Okafor"
  QString keys = {};         // its shortcut, as the desktop writes it
  PageAddress address = {};  // where it leads; nowhere: `run` does something
  std::function<void()> run = {};
};

// Of what can be done now. An action whose data is a text goes to the room of that name.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const QList<QAction*>& actions);
