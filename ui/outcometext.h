// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/format.h"
#include "storage/action.h"

// An action in a person's words: "Deposit of €5.00".
[[nodiscard]] QString actionText(const Action& action, const Currency& currency);

// What became of an action whose outcome was not known when it was sent.
[[nodiscard]] QString outcomeText(const Action& action, bool wasDone, const Currency& currency);
