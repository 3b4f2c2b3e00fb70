// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/access.h"

// People and what they may sign in to do, by number, as a PagedModel.
using PeopleModel = PagedModel<PersonAccess>;

namespace peopleModel {

struct Filter {
  QString search = {};
  bool withLoginOnly = true;
};

enum ColumnOf { name, email, login, groups, state, lastSignIn, since };

[[nodiscard]] std::vector<Column<PersonAccess>> columns();
[[nodiscard]] PageSource<PersonAccess> source(Console& console, const Filter& filter);

[[nodiscard]] qint64 idOf(const PersonAccess& person);

// Has roles, though perhaps locked.
[[nodiscard]] bool hasAccess(const PersonAccess& person);
// The state's name for a pill: "may_sign_in", "locked", "no_access", "deactivated".
[[nodiscard]] QString stateOf(const PersonAccess& person);

}  // namespace peopleModel
