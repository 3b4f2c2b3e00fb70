// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/pledges.h"

// Pledges, the newest first, as a PagedModel: of one campaign, or of one person.
using PledgesModel = PagedModel<Pledge>;

namespace pledgesModel {

struct Filter {
  std::optional<CampaignId> campaign = {};
  std::optional<UserId> user = {};
  QString status = {};  // empty: every
  // As the campaign's creator sees them: anonymous backers have no name.
  bool asCreator = false;
};

// Of a campaign: who pledged; of a person: to what.
enum class About { campaign, person };
enum ColumnOf { number, other, reward, status, amount, placed };

[[nodiscard]] std::vector<Column<Pledge>> columns(const Currency& currency, About about);
// What the list asks for; its export asks the same.
[[nodiscard]] Result<std::vector<Pledge>> page(Connection& connection, const Filter& filter,
                                               std::optional<PledgeId> after, int rowsMax);
[[nodiscard]] PageSource<Pledge> source(Console& console, const Filter& filter);

[[nodiscard]] qint64 idOf(const Pledge& pledge);

// The backer's name, and that the public does not see it; "Anonymous" where it may not be known.
[[nodiscard]] QString backerText(const Pledge& pledge);

}  // namespace pledgesModel
