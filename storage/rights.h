// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

// Who may call which SQL function, and read what: the one table that setup grants from.
namespace rights {

inline constexpr const char* groups[] = {"manager", "staff",   "creator",
                                         "backer",  "auditor", "service"};

struct FunctionRight {
  const char* function;
  std::vector<const char*> groups;
};

// Functions that are not listed are internal: nobody but the owner calls them.
[[nodiscard]] const std::vector<FunctionRight>& functions();

struct RelationRight {
  const char* relation;
  std::vector<const char*> groups;
};

// SELECT only; nobody is granted anything else on a table.
[[nodiscard]] const std::vector<RelationRight>& relations();

}  // namespace rights
