// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDateTime>

#include "storage/cancellation.h"
#include "storage/connection.h"

// A read that takes as long as it takes, of one moment: whatever `read` asks this connection for,
// in one statement or page by page, is answered from one snapshot (SERIALIZABLE, READ ONLY,
// DEFERRABLE). Answers that moment (the database's, UTC): nothing that was read is younger. Errors:
// cancelled, and what `read` answers; what it handed on then makes no whole.
[[nodiscard]] Result<QDateTime> asOfOneMoment(Connection& connection, Cancellation& cancellation,
                                              const std::function<Result<void>()>& read);
