// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/campaigns.h"
#include "storage/closures.h"

// What the closure panel lists: what is due, what ends next, what was closed last. The console
// outlives the models and what they ask.

using DueModel = PagedModel<DueCampaign>;
using EndingModel = PagedModel<CampaignRow>;
using ClosuresModel = PagedModel<Closure>;

namespace closureModel {

enum DueColumn { dueNumber, dueTitle, dueDeadline, dueWork };
enum EndingColumn { endingNumber, endingTitle, endingProgress, endingLeft };
enum ClosuresColumn {
  closedNumber,
  closedTitle,
  closedOutcome,
  closedWhy,
  closedRaised,
  closedGoal,
  closedAt,
  closedBy
};

[[nodiscard]] DueModel* makeDue(PageSource<DueCampaign> source, QObject* parent);
// now: the database's moment.
[[nodiscard]] EndingModel* makeEnding(std::function<QDateTime()> now,
                                      PageSource<CampaignRow> source, QObject* parent);
[[nodiscard]] ClosuresModel* makeClosures(const Currency& currency, PageSource<Closure> source,
                                          QObject* parent);

// The longest waiting first.
[[nodiscard]] PageSource<DueCampaign> dueSource(Console& console);
// Active campaigns whose deadline is still to come, the next one first.
[[nodiscard]] PageSource<CampaignRow> endingSource(Console& console);
// The newest first.
[[nodiscard]] PageSource<Closure> closuresSource(Console& console);

}  // namespace closureModel
