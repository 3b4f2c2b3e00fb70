// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QUuid>

#include "storage/action.h"
#include "storage/bankstatement.h"
#include "storage/cancellation.h"
#include "storage/connection.h"

// A bank's statement becomes deposits: whose money each row is, is asked before anything is
// booked; then the run is handed over in pieces, and booked by one action. For the lane of long
// work.
namespace depositRuns {

// Told how many rows were dealt with, every some thousand.
using Progress = std::function<void(qint64 rows)>;

// Asks whose wallet each row that can be booked names, and whether its reference was booked before;
// sets the verdicts. Rows that a person assigned keep their person. Errors: as a read's, and
// cancelled.
[[nodiscard]] Result<void> judge(Connection& connection, BankStatement& statement,
                                 const Cancellation& cancellation, const Progress& progress = {});

// Hands the rows that are ready over as the run with that id; answers how many. No money moves.
// Errors: as an action's, and cancelled.
[[nodiscard]] Result<qint64> stage(Connection& connection, const BankStatement& statement,
                                   const QUuid& run, const Cancellation& cancellation,
                                   const Progress& progress = {});

}  // namespace depositRuns

// Books a run that was handed over, in one transaction. Answer: booked, booked_amount, skipped (the
// references that somebody else booked meanwhile).
struct DepositRun {
  QUuid run;
  qint64 entryCount = 0;  // 1 to entriesMax
  static constexpr qint64 entriesMax = 100'000;
  [[nodiscard]] Action toAction() const;
};
