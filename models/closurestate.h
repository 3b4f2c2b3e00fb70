// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>

#include "storage/error.h"
#include "storage/ids.h"
#include "storage/money.h"

// What the closure service is doing, for whoever shows it.
struct ClosureState {
  bool running = false;            // false: this console runs no timer
  QDateTime nextRunAt;             // desktop's clock, UTC; invalid while it works
  CampaignId campaign;             // the one under way; none between two
  qint64 refunded = 0;             // pledges of this campaign given back in this run
  qint64 left = 0;                 // pledges of this campaign still to refund
  std::optional<Error> lastError;  // of the last run; it is tried again
};

// What one run of the closure service did.
struct ClosureRun {
  int successful = 0;  // campaigns that this run closed so
  int failed = 0;
  qint64 refunded = 0;  // pledges
  Money refundedAmount;
  qint64 released = 0;  // pending pledges that had lapsed
  int errors = 0;       // campaigns left for the next run
};
