// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"
#include "storage/diagnostics.h"

// The statements that a console ran, the slowest first unless a column is chosen.

using StatementsModel = PagedModel<StatementFigures>;

namespace statementsModel {

enum Column { name, kind, count, median, mean, slowest, slowestAt, failed };

// statements: what was counted so far; asked at each refresh.
[[nodiscard]] StatementsModel* make(std::function<std::vector<StatementFigures>()> statements,
                                    QObject* parent);

// Slowest first; for whoever lists them elsewhere.
void sortBySlowest(std::vector<StatementFigures>& statements);

}  // namespace statementsModel
