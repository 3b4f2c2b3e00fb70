// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "models/closurestate.h"

// What the closure service does, in a person's words: a figure and a note below it. Pure.

[[nodiscard]] bool isWorking(const ClosureState& state);
// "Under way", "Waiting", "By hand"
[[nodiscard]] QString closureFigure(const ClosureState& state);
// "campaign 12: 20,000 refunded, 56,000 left", "looks again in 20 seconds"; now: the desktop's,
// UTC.
[[nodiscard]] QString closureNote(const ClosureState& state, const QDateTime& now);
