// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/replayfile.h"
#include "storage/campaigns.h"
#include "storage/connection.h"
#include "storage/wallets.h"

// Who pledges what in a replay, and what must have come of it. One pool of backers, as large as the
// largest campaign, serves all campaigns in turn, so that wallets are shared among them; each
// campaign has a creator of its own. Holds no connection; used in any thread once it is filled.
struct ReplayRun {
  explicit ReplayRun(std::vector<ReplayCampaign> file);

  std::vector<ReplayCampaign> campaigns;
  std::vector<int> firstBacker;  // by campaign, in the pool
  int poolSize = 0;

  // Filled as the platform answers.
  std::vector<UserId> backers;
  std::vector<UserId> creators;         // by campaign
  std::vector<CampaignId> campaignIds;  // by campaign

  [[nodiscard]] int backerOf(size_t campaign, int place) const {
    return (firstBacker[campaign] + place) % poolSize;
  }
  // The smallest and the largest pledge.
  [[nodiscard]] Money smallestShare() const;
  [[nodiscard]] Money largestShare() const;
  // By backer: what all pledges cost, and what is left when the failed campaigns were refunded.
  [[nodiscard]] std::vector<Money> needs() const;
  [[nodiscard]] std::vector<Money> balances() const;
};

// What is not as the file says, a sentence each, of the campaigns in [from, until): verdict, funds,
// every pledge, and the creator's balance.
[[nodiscard]] Result<QStringList> campaignDisagreements(Connection& connection,
                                                        const ReplayRun& run, size_t from,
                                                        size_t until);
// And of the wallets of the backers in [from, until).
[[nodiscard]] Result<QStringList> walletDisagreements(Connection& connection, const ReplayRun& run,
                                                      size_t from, size_t until);
