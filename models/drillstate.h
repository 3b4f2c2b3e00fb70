// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/drill.h"

// What the drill is doing, or what it found, for whoever shows it.
struct DrillState {
  bool running = false;
  QString doing = {};                      // in words, while it runs
  int percent = 0;                         // roughly how far
  std::optional<Race> race = {};           // the one under way
  std::optional<DrillReport> report = {};  // of the last drill
  std::optional<Error> error = {};  // why there is none; detail may be a sentence for a person
};
