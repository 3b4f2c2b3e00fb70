// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/task.h"

// Long work in a person's words. Pure; any thread.

// "about 40 seconds left", "about 3 minutes left", "about 2 hours left": rounded up, for an
// estimate that is too short annoys.
[[nodiscard]] QString formatEstimate(qint64 secondsLeft);
// "1,250 per second"
[[nodiscard]] QString formatRate(qint64 perSecond);

// "Under way", "Done", "Done in part", "Refused", "Failed", "Cancelled".
[[nodiscard]] QString taskStateText(Task::State state);
// What it does, how fast and how long yet; of one that ended its result.
[[nodiscard]] QString taskText(const Task& task);
