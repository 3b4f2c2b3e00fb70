// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/pledges.h"

// Pledges as a PagedModel: of one campaign or of one person, the newest first, or all.
using PledgesModel = PagedModel<Pledge>;

namespace pledgesModel {

// Of a campaign: who pledged; of a person: to what.
enum class About { campaign, person };
enum ColumnOf { number, other, reward, status, amount, placed };

[[nodiscard]] std::vector<Column<Pledge>> columns(const Currency& currency, About about);
// Of everybody to everything: by number (so by time) or by amount.
enum AllColumnOf { allNumber, backer, campaign, allReward, allStatus, allAmount, allPlaced };
[[nodiscard]] std::vector<Column<Pledge>> allColumns(const Currency& currency);

// What the list asks for, from its first row on, in its present order; its export asks the same.
[[nodiscard]] PledgesPageRequest request(const PledgeFilter& filter, const PledgesModel& model);
[[nodiscard]] PageSource<Pledge> source(Console& console, const PledgeFilter& filter);
// As the campaign's creator sees them: anonymous backers have no name.
[[nodiscard]] PageSource<Pledge> backersSource(Console& console, CampaignId campaign,
                                               const QString& status);

// Whole days of the viewer's zone, both included; invalid: no limit.
void setDays(PledgeFilter& filter, const QDate& first, const QDate& last);

[[nodiscard]] qint64 idOf(const Pledge& pledge);

// The backer's name, and that the public does not see it; "Anonymous" where it may not be known.
[[nodiscard]] QString backerText(const Pledge& pledge);

}  // namespace pledgesModel
