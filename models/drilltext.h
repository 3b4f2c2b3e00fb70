// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "storage/drill.h"

// The drill in words, for its page and for the command. Plain text.

// "The last places".
[[nodiscard]] QString raceName(Race race);
// What is tried, before it was.
[[nodiscard]] QString racePlan(Race race);
// What was proved, or that it was not.
[[nodiscard]] QString raceProof(const RaceResult& result);
// "Pledges taken".
[[nodiscard]] QString factText(DrillFact fact);
// A figure's number, which may be money; expected ones may be "at least 1".
[[nodiscard]] QString expectedText(const DrillFigure& figure, const Currency& currency);
[[nodiscard]] QString foundText(const DrillFigure& figure, const Currency& currency);
// "32 actions, 34 tries, 0.4 s".
[[nodiscard]] QString effortText(const RaceResult& result);
// The closing sentence.
[[nodiscard]] QString verdictText(const DrillReport& report);
