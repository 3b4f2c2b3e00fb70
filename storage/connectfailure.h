// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

class Conninfo;

// Why a session could not be opened, after it could not. Qt and PQconnectdb tell only words, in the
// server's language; asked once more with every detail, the server tells the SQLSTATE too. Blocks,
// for 5 s at most. `words` is what was said the first time, kept as the detail.
[[nodiscard]] Error connectFailure(const Conninfo& info, const QString& words);
