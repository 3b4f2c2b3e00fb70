// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/campaigns.h"

// The campaign list as a PagedModel: what its columns say, and where its pages come from.
using CampaignsModel = PagedModel<CampaignRow>;

namespace campaignsModel {

enum ColumnOf { number, campaign, creator, status, progress, raised, goal, ends };

// What the list is narrowed to.
struct Filter {
  QString search = {};
  QString status = {};  // empty: every
  std::optional<UserId> creator = {};

  friend bool operator==(const Filter&, const Filter&) = default;
};

// now: the database's clock, asked whenever a row is shown.
[[nodiscard]] std::vector<Column<CampaignRow>> columns(const Currency& currency,
                                                       std::function<QDateTime()> now);
[[nodiscard]] PageSource<CampaignRow> source(Console& console, const Filter& filter);

// What the list asks for, from its first row on, in its present order; its export asks the same.
[[nodiscard]] CampaignsPageRequest request(const Filter& filter, const CampaignsModel& model);

[[nodiscard]] qint64 idOf(const CampaignRow& row);

// "10 days left", "due now", or the day of a closed campaign's deadline.
[[nodiscard]] QString endsText(const CampaignRow& row, const QDateTime& now);

}  // namespace campaignsModel
