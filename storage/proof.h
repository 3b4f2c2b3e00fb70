// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "storage/cancellation.h"
#include "storage/platform.h"

// reconcile() for whoever may not wait until it ends. Errors: cancelled, and those of any read.
[[nodiscard]] Result<std::vector<Disagreement>> proveBooks(Connection& connection,
                                                           Cancellation& cancellation);
