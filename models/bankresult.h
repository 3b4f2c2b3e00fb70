// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/exportreport.h"
#include "models/format.h"
#include "storage/bankstatement.h"

// What became of a bank's file, row by row, as a file of comma-separated values: for whoever files
// it away, and for the bank's rows that still have to be cleared up. Waits for the disk.
struct BankResult {
  std::shared_ptr<const BankStatement> statement;
  Currency currency;
  QString file;
  QDateTime asOf;  // UTC, the database's
};
// Errors: as writeWholeFile.
[[nodiscard]] Result<ExportReport> writeBankResult(const BankResult& result,
                                                   ExportProgress& progress);
