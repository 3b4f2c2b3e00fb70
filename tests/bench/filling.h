// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchplatform.h"

// Makes a scratch platform large, set-based and with its books right.
namespace filling {

[[nodiscard]] Result<qint64> logRows(const BenchPlatform& platform);

// On a platform without campaigns: that many, with believable people, pledges and history. Then, on
// any, log lines up to rows.
[[nodiscard]] Result<void> believable(const BenchPlatform& platform, int campaigns, int rows);

// Log lines up to rows as work leaves them: deposits and paid pledges of the backers in turns, each
// with its request.
struct Work {
  BenchPlatform::Campaigns campaigns;
  IdRange backers;
};
[[nodiscard]] Result<void> grow(const BenchPlatform& platform, const Work& work, qint64 rows);

// So that no autovacuum comes between, every plan knows what is there, and it is on the disk.
[[nodiscard]] Result<void> vacuum(const BenchPlatform& platform);

// The platform as it is now, in another database of its server; nobody may be connected to it. The
// login has to be one that may create databases.
[[nodiscard]] Result<void> copy(const QString& platformUri, const QString& database);

}  // namespace filling
