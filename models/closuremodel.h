// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "models/refundrate.h"
#include "storage/closures.h"

// What the closure panel lists: what is due or ends soon, what is being refunded, what was closed
// last. The console outlives the models and what they ask.

using ClosingModel = PagedModel<Closing>;
using RefundsModel = PagedModel<RefundUnderWay>;
using ClosuresModel = PagedModel<Closure>;

namespace closureModel {

enum ClosingColumn {
  closingNumber,
  closingTitle,
  closingEnds,
  closingOutcome,
  closingMissing,
  closingPending,
  closingMoves,
  closingPlaces
};
enum RefundsColumn {
  refundNumber,
  refundTitle,
  refundState,
  refundProgress,
  refundLeft,
  refundAmount,
  refundSpeed
};
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

// The words of the lists below, and of their files.
[[nodiscard]] QString whyText(const Closure& closure);
[[nodiscard]] QString refundStateText(bool isPaused);

// The columns say what closing a campaign would do now.
[[nodiscard]] ClosingModel* makeClosing(const Currency& currency, PageSource<Closing> source,
                                        QObject* parent);
// rates: outlives the model.
[[nodiscard]] RefundsModel* makeRefunds(const Currency& currency, const RefundRates& rates,
                                        PageSource<RefundUnderWay> source, QObject* parent);
[[nodiscard]] ClosuresModel* makeClosures(const Currency& currency, PageSource<Closure> source,
                                          QObject* parent);

// Which deadlines a list of closings has: what is due, and what ends within a day or a week too.
enum class Window { due, day, week };
// Active campaigns, the earliest deadline first.
[[nodiscard]] PageSource<Closing> closingSource(Console& console, Window window);
// The earliest deadline first.
[[nodiscard]] PageSource<RefundUnderWay> refundsSource(Console& console);
// The newest first.
[[nodiscard]] PageSource<Closure> closuresSource(Console& console);

// "2,500 per second · about 23 seconds left"; of a paused one who paused it, when and why.
[[nodiscard]] QString refundText(const RefundUnderWay& refund, const RefundRates& rates);

}  // namespace closureModel
