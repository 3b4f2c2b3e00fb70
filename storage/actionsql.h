// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/action.h"

struct pg_conn;

// An action as SQL text; for storage's own files and for tests that go round the gates.
namespace actionsql {

// groundswell.enter(campaign_id, user_id, pledge_id), or enter_all(...) where several are done
// together. Of known functions.
[[nodiscard]] QString enterCall(const Action& action);

// groundswell.deposit(user_id => 7, ..., request_id => '...'), quoted for that connection.
[[nodiscard]] Result<QString> functionCall(pg_conn* connection, const Action& action,
                                           const ActionDescription& description);

// groundswell.demand_effects('...')
[[nodiscard]] Result<QString> demandCall(pg_conn* connection, const QString& digest);

}  // namespace actionsql
