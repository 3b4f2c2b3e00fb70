// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/ids.h"

// What staff noted about a person, the newest first, as a file. `whose`: the person's name.
[[nodiscard]] ExportTable notesExport(UserId person, const QString& whose);
