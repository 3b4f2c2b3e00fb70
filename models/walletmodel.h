// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/wallets.h"

// A person's statement as a table, read by keyset, the newest line first.
using StatementModel = PagedModel<WalletLine>;

[[nodiscard]] StatementModel* makeStatementModel(const Currency& currency,
                                                 PageSource<WalletLine> source, QObject* parent);
// The console outlives what asks.
[[nodiscard]] PageSource<WalletLine> statementSource(Console& console, UserId user);
