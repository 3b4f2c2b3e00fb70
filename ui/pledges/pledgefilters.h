// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listfilter.h"

// By what the list of all pledges can be narrowed: "status", "campaign", "person", "least" to
// "most", "from" to "until". Rewards depend on the campaign, see TierFilter.
[[nodiscard]] QList<ListFilter> pledgeFilters();
