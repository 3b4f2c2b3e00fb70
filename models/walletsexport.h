// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/people.h"

// Everybody whom a list shows with what their wallets hold, in its order, as a file.
[[nodiscard]] ExportTable walletsExport(const PeopleListRequest& request);
