// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/action.h"

struct pg_conn;

// An action as SQL text; for storage's own files and for tests that go round the gates.
namespace actionsql {

// SELECT groundswell.enter(campaign_id, user_id, pledge_id)
[[nodiscard]] QString enterCall(const Action& action, ActionDescription::Gate gate);

// groundswell.deposit(user_id => 7, ..., request_id => '...'), quoted for that connection; where a
// preview was shown, inside the call that demands its digest.
[[nodiscard]] Result<QString> functionCall(pg_conn* connection, const Action& action,
                                           const ActionDescription& description);

}  // namespace actionsql
