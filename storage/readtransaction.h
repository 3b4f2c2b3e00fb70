// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

// Several reads that must agree; for storage's own .cpp files.
enum class Consistency {
  snapshot,   // the pages of one view: REPEATABLE READ, READ ONLY
  deferrable  // proofs, statements, exports: SERIALIZABLE, READ ONLY, DEFERRABLE
};

[[nodiscard]] Result<void> beginRead(Connection& connection, Consistency consistency);
// Always ends the transaction; a read has nothing to lose.
void endRead(Connection& connection);

template <class Job>
[[nodiscard]] auto inReadTransaction(Connection& connection, Consistency consistency, Job job)
    -> decltype(job()) {
  if (auto begun = beginRead(connection, consistency); !begun) return Failure(begun.error());
  auto result = job();
  endRead(connection);
  return result;
}
