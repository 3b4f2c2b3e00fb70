// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/setupsession.h"

// What setup demands of a database and takes away from everybody there. Whoever holds a password
// can open psql: what PUBLIC may do, every person may.
namespace hardening {

// Before anything is made: nobody but its owners may create objects in any schema; a schema of our
// name is ours; the role prefix belongs to no other database of the server, and no login has one of
// our names.
// Errors: rejected/unsafeDatabase or rejected/prefixTaken, the statement that helps in detail.
[[nodiscard]] Result<void> refuseUnsafe(const SetupSession& session);

// A new platform's groups begin without members and in no other group, whatever was left of roles
// of these names.
[[nodiscard]] Result<void> emptyGroups(SetupSession& session);

// In setup's transaction: SELECT and EXECUTE by the table of rights, and nothing else.
[[nodiscard]] Result<void> grantRights(const SetupSession& session);

// In setup's transaction: put_login() goes to the role that may create roles.
[[nodiscard]] Result<void> handOverLogins(const SetupSession& session);

// In setup's transaction: who may connect; no temporary objects.
[[nodiscard]] Result<void> closeDatabase(SetupSession& session);

// What only a superuser may do, after the transaction; what fails becomes a warning.
void closeServer(SetupSession& session);

}  // namespace hardening
