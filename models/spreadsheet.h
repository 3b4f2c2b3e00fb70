// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A text as one cell of what goes into a spreadsheet. One that begins with = + - @, a tab or a line
// break would be run there as a formula: it gets an apostrophe before it, which spreadsheets take
// for "this is text". Tabs and line breaks inside, which would begin another cell, become spaces.
// For texts that people wrote; amounts and dates of ours are none.
// Source: OWASP, "CSV Injection".
[[nodiscard]] QString spreadsheetCell(const QString& text);
