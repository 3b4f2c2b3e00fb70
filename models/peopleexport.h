// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "models/peoplemodel.h"

// People and what they may sign in to do, by number, as a file.
[[nodiscard]] ExportTable peopleExport(const peopleModel::Filter& filter);
