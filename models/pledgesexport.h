// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "models/pledgesmodel.h"

// Pledges as a file, the newest first, as a list shows them to who is signed in: of a campaign, of
// a person, or all. `about`: whose they are, in words, and the file's heading.
[[nodiscard]] ExportTable pledgesExport(const pledgesModel::Filter& filter, const QString& about);
