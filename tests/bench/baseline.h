// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchplatform.h"

// The limit that others are measured against, on the same tables of the same server.
namespace baseline {

// One READ COMMITTED function with row locks that writes what a pledge writes (campaign, tier,
// wallet, pledge, log, request), and nothing else: no guard, no rights, no result, no milestones.
// pgbench runs it with prepared statements.
struct Pledges {
  BenchPlatform::Campaigns campaigns;
  IdRange backers;
  int clients = 0;
  int seconds = 0;
};
[[nodiscard]] Result<void> prepare(const BenchPlatform& platform);
// Pledges per second.
[[nodiscard]] Result<double> pledgesPerSecond(const BenchPlatform& platform,
                                              const Pledges& pledges);

// All refunds of a campaign in one set-based statement; answers refunds per second.
[[nodiscard]] Result<double> refundsPerSecond(const BenchPlatform& platform, CampaignId campaign,
                                              int pledges);

[[nodiscard]] double median(std::vector<double> values);

}  // namespace baseline
