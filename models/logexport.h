// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/log.h"

// The transaction log as a file. The columns are those of the log's page, with the numbers of
// persons and campaigns, and beside the words in the viewer's language the stable name of the type.
// Every line of the log that the filter lets through, the newest first; each begins with its
// number. In CSV an empty line ends the table, so that a spreadsheet finds one table from its first
// cell on, and a program reads until the first line that does not begin with a number.
[[nodiscard]] ExportTable logExport(const LogFilter& filter, LogScope scope);
