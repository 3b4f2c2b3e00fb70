// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/pledges.h"

// Pledges as a file, as a list shows them to who is signed in, in its order. `about`: whose they
// are, in words; the file's heading.
[[nodiscard]] ExportTable pledgesExport(const PledgesPageRequest& request, const QString& about);
// As a campaign's creator sees them: anonymous backers have no name.
[[nodiscard]] ExportTable backersExport(CampaignId campaign, const QString& status,
                                        const QString& about);
