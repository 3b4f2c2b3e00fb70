// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportreport.h"
#include "models/format.h"
#include "storage/log.h"

// The transaction log as a CSV file. The first line names the columns: those of the log's page,
// with the numbers of persons and campaigns and the stable name of the type beside the words in the
// viewer's language. Below it stands every line of the log, the newest first; each begins with its
// number. An empty line ends the table. Behind it, in the same number of columns, two blocks for
// people and proofs: as of when, whose lines, and how they were filtered; and per type how many
// there are and what their amounts add up to. So a spreadsheet finds one table from its first cell
// on, and a program reads until the first line that does not begin with a number.
struct LogExport {
  LogFilter filter;
  LogScope scope = LogScope::all;
  Currency currency;
  QString file;  // whole in the end, or not there
};

// Reads and writes on the caller's thread, for as long as it takes. Errors: as streamLog() and
// writeWholeFile(); bug for amounts whose sum no number holds.
[[nodiscard]] Result<ExportReport> exportLog(Connection& connection, const LogExport& request,
                                             ExportProgress& progress);
