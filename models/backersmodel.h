// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/people.h"

// People with what their wallets hold, read by keyset, in one of three orders.
using BackersModel = PagedModel<ListedPerson>;

namespace backersModel {

enum ColumnOf { number, name, email, roles, balance, state, since };

[[nodiscard]] std::vector<Column<ListedPerson>> columns(const Currency& currency);
// The console outlives what asks.
// What the list asks for, from its first row on, in its present order; its export asks the same.
[[nodiscard]] PeopleListRequest request(const PeopleFilter& filter, const BackersModel& model);
[[nodiscard]] PageSource<ListedPerson> source(Console& console, const PeopleFilter& filter);

[[nodiscard]] qint64 idOf(const ListedPerson& person);
// "active" or "deactivated", for a pill.
[[nodiscard]] QString stateOf(const ListedPerson& person);

}  // namespace backersModel
