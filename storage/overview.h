// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/connection.h"
#include "storage/money.h"

// What matters now, for whoever runs the platform.
struct OverviewFigures {
  // Pending pledges are counted up to here: one more means "or more".
  static constexpr qint64 lapsingMax = 10'000;

  qint64 active = 0;  // campaigns, the due ones too
  qint64 due = 0;
  qint64 endingSoon = 0;  // within 24 hours
  Money inEscrow;
  qint64 refunds = 0;  // failed campaigns with money to give back
  qint64 refundsPaused = 0;
  Money refundsLeft;
  qint64 lapsing = 0;  // pending pledges whose hold ends within lapsingHours
  Money lapsingAmount;

  friend bool operator==(const OverviewFigures&, const OverviewFigures&) = default;
};

// What moved in one slice of five minutes; slice is invalid for what has none.
struct MoneyMove {
  static constexpr qint64 sliceSeconds = 300;

  QDateTime slice = {};  // UTC, its beginning
  QString type;          // of the log
  qint64 lines = 0;
  Money amount;
};

struct OverviewNews {
  OverviewFigures figures;
  std::optional<Money> wallets = {};  // only where it was asked from the beginning
  std::vector<MoneyMove> moves = {};  // since the position asked from, each line exactly once
  QString position = {};              // to ask from next
};

// All of one moment. since: the position of the news before; empty: from the beginning, which reads
// every person's wallet and all that moved from `from` on (inclusive). Errors: notPermitted for who
// is neither staff nor auditor.
[[nodiscard]] Result<OverviewNews> overviewNews(Connection& connection, const QString& since,
                                                const QDateTime& from);
