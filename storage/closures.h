// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

// Work for the closure service: a campaign that is due, or failed with refunds left.
struct DueCampaign {
  CampaignId campaign;
  QDateTime deadline;  // UTC
  QString status;
  qint64 pledgesLeft = 0;
  QString title = {};
};
[[nodiscard]] Result<std::vector<DueCampaign>> dueCampaigns(Connection& connection, int rowsMax);

// Whether ReleaseExpiredPledges has anything to do.
[[nodiscard]] Result<bool> hasLapsedPledges(Connection& connection);

// Milliseconds by the database's clock until the next deadline of an active campaign; nothing
// where none is active.
[[nodiscard]] Result<std::optional<qint64>> msToNextDeadline(Connection& connection);

// Ends sessions that sit on a gate.
[[nodiscard]] Result<void> endStuckSessions(Connection& connection);

// Closes what is due, once, and refunds up to refundLimit pledges of a failed campaign.
// Answer: status, closed, refunded, refunded_amount, left (1 000 for more), others_wait.
struct CloseCampaign {
  CampaignId campaign;
  int refundLimit = 10'000;
  [[nodiscard]] Action toAction() const;
};

// Gives back the places of pending pledges that were not paid in time. Answer: released.
struct ReleaseExpiredPledges {
  int rowLimit = 10'000;
  [[nodiscard]] Action toAction() const;
};

// A campaign that was closed, with who did it.
struct Closure {
  CampaignId campaign;
  QString title;
  QString status;
  QString reason;
  Money goal;
  Money raised;
  QDateTime at;  // UTC
  QString actor;
};
[[nodiscard]] Result<std::vector<Closure>> recentClosures(Connection& connection,
                                                          int rowsMax = pageRowsMax);
