// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proof.h"

#include "storage/connection_p.h"

Result<std::vector<Disagreement>> proveBooks(Connection& connection, Cancellation& cancellation) {
  const Failure cancelled(Error{.kind = ErrorKind::cancelled});
  if (cancellation.isRequested()) return cancelled;
  const Cancellation::Watch watch(cancellation, connection.d().handle());
  auto found = reconcile(connection);
  if (!found && cancellation.isRequested()) return cancelled;
  return found;
}
