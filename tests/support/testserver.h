// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/cluster.h"
#include "storage/result.h"

// The PostgreSQL cluster of one build folder's tests. CTest starts it before the first test that
// needs it and stops it after the last (fixture `test_server`); it belongs to no test process.
// By hand: `tests/support/testserver start`, then any test, then `testserver stop`.
namespace testServer {

// The template that every TestPlatform is a copy of: a scratch platform with its first manager.
inline constexpr QLatin1StringView templateDatabase("gwt_template");
inline constexpr QLatin1StringView rolePrefix("gwt");
inline constexpr QLatin1StringView managerLogin("maria");

// A new cluster with a new template; what an earlier run left is thrown away, running or not.
[[nodiscard]] Result<void> start();
[[nodiscard]] Result<void> stop();

// The running cluster, for its addresses. An error where it does not run.
[[nodiscard]] Result<Cluster> running();

}  // namespace testServer
