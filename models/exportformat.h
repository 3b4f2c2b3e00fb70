// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/format.h"

// As what a list is exported.
enum class ExportFormat {
  xlsx,          // a workbook
  csv,           // comma and decimal point, for programs, the same everywhere
  csvOfCountry,  // as spreadsheets of the viewer's country read it when it is clicked
  pdf            // paper
};

// Where to, and in which clothes.
struct ExportTarget {
  QString file;  // whole in the end, or not there
  ExportFormat format = ExportFormat::csv;
  Currency currency = {};
  QString platform = {};  // its name, for who finds the paper
};
