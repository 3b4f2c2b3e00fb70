// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

// What our item models answer besides Qt's own roles. DisplayRole is always plain text, as it is
// shown and as an export writes it.
enum Role {
  StatusRole = Qt::UserRole + 1,  // QString: a state's name as in the schema ("active")
  ProgressRole,                   // int: floored percent, 0 and up, may exceed 100
  IdRole,                         // qint64: the row's identity
  MoneyRole,                      // qint64: minor units
  // Answered by headerData() for horizontal sections:
  WidthRole,    // int: wanted width in pixels, 0: the view decides
  StretchRole,  // bool: this column takes the room that is left
};
