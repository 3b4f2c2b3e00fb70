// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosticssources.h"

DiagnosticsSources diagnosticsSources(Console& console) {
  return {.counted = [&console] { return console.worker().diagnostics(); },
          .connection = [&console] { return console.connectionState(); },
          .server =
              [&console](std::function<void(Result<ServerFacts>)> done) {
                console.read<ServerFacts>(&console, serverFacts, std::move(done));
              },
          .schemaVersion = console.platform().schemaVersion};
}
