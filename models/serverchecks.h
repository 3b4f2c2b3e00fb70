// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "storage/serverfacts.h"

// Whether the server is as the books need it.
struct ServerCheck {
  enum class State { good, note, warning };

  qint64 id = 0;  // one of the checks, whatever it found
  QString key;    // the setting's own name, for a report
  QString name;   // as it is shown
  QString value;
  QString reported;  // the same in a report: no language, no group separators
  State state = State::good;
  QString advice = {};  // what to do about a warning, or what a note means; empty: nothing
};

// Every check, in the order of their weight; warnings first.
[[nodiscard]] std::vector<ServerCheck> serverChecks(const ServerFacts& facts);

// "ok", "note", "warning": for StatusRole and reports.
[[nodiscard]] QString nameOf(ServerCheck::State state);
[[nodiscard]] QString stateText(ServerCheck::State state);
