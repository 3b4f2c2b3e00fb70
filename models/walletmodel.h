// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/pledges.h"
#include "storage/wallets.h"

// A person's statement and pledges as tables. The sources read by keyset, the newest first.

using StatementModel = PagedModel<WalletLine>;
using WalletPledgesModel = PagedModel<Pledge>;

namespace walletColumns {
// Columns that a view treats in its own way.
inline constexpr int pledgeState = 4;
}  // namespace walletColumns

[[nodiscard]] StatementModel* makeStatementModel(const Currency& currency,
                                                 PageSource<WalletLine> source, QObject* parent);
[[nodiscard]] WalletPledgesModel* makeWalletPledgesModel(const Currency& currency,
                                                         PageSource<Pledge> source,
                                                         QObject* parent);

// The console outlives what asks.
[[nodiscard]] PageSource<WalletLine> statementSource(Console& console, UserId user);
[[nodiscard]] PageSource<Pledge> walletPledgesSource(Console& console, UserId user);
