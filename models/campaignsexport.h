// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/campaigns.h"

// The campaigns that a list shows, in its order, as a file. `whose`: the creator's name where the
// list is narrowed to one.
[[nodiscard]] ExportTable campaignsExport(const CampaignsPageRequest& request,
                                          const QString& whose = {});
