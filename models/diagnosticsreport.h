// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/diagnosticssources.h"

// What the page of diagnostics shows, as plain text for a report to the developers: in English and
// in UTC whatever the window's language is, and without names of people, logins, servers or
// platforms. server: the latest answer; none: it did not answer.
[[nodiscard]] QString diagnosticsReport(const DiagnosticsSnapshot& counted,
                                        const ConnectionState& connection, int schemaVersion,
                                        const std::optional<ServerFacts>& server);
