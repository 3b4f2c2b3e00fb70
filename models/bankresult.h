// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/listexport.h"
#include "storage/bankstatement.h"

// What became of a bank's file, row by row, as a file: for whoever files it away, and for the
// bank's rows that still have to be cleared up. Asks the database nothing; asOf: its moment, UTC.
[[nodiscard]] ExportTable bankResultExport(std::shared_ptr<const BankStatement> statement,
                                           const Currency& currency, const QDateTime& asOf);
