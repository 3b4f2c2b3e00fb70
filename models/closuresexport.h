// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/closures.h"

// Every campaign that was closed, the newest closure first, as a file.
[[nodiscard]] ExportTable closuresExport();
// The campaigns whose refunds are under way or paused, the earliest deadline first.
[[nodiscard]] ExportTable refundsExport();
