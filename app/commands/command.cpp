// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <algorithm>
#include <array>

namespace commands {

std::span<const Command* const> all() {
  static constexpr std::array<const Command*, 7> table = {&setup, &serve,  &demoData, &call,
                                                          &show,  &replay, &drill};
  return table;
}

const Command* find(const QString& name) {
  const auto table = all();
  const auto found = std::find_if(table.begin(), table.end(), [&](const Command* command) {
    return name == QLatin1StringView(command->name);
  });
  return found == table.end() ? nullptr : *found;
}

}  // namespace commands
