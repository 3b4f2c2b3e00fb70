// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/console.h"
#include "storage/diagnostics.h"
#include "storage/serverfacts.h"

// Where the page of diagnostics has its figures from; all are called in the GUI thread.
struct DiagnosticsSources {
  std::function<DiagnosticsSnapshot()> counted;
  std::function<ConnectionState()> connection;
  // Asks the server; answers once, later.
  std::function<void(std::function<void(Result<ServerFacts>)> done)> server;
  int schemaVersion = 0;
};

// The console's; it outlives them.
[[nodiscard]] DiagnosticsSources diagnosticsSources(Console& console);
