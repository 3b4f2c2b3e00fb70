// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/log.h"

// The transaction log as a table, read by keyset, the newest first.
using LogModel = PagedModel<LogLine>;

namespace logModel {

enum ColumnOf { number, time, type, person, campaign, pledge, amount, actor, reference, reason };

// What the page and its export share.
[[nodiscard]] QString columnTitle(ColumnOf column);
[[nodiscard]] bool isAnonymous(UserId person, PledgeId pledge);
[[nodiscard]] QString anonymousText();

[[nodiscard]] LogModel* make(const Currency& currency, PageSource<LogLine> source, QObject* parent);
// The console outlives what asks.
[[nodiscard]] PageSource<LogLine> source(Console& console, const LogFilter& filter, LogScope scope);

// Whole days of the viewer's zone, both included, as the log is asked for them.
struct Days {
  QDate first, last;  // invalid: no limit

  friend bool operator==(const Days&, const Days&) = default;
};
void setDays(LogFilter& filter, const Days& days);

}  // namespace logModel
