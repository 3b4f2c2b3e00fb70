// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

// Comma-separated values as in RFC 4180: fields with commas, quotes or line ends stand in quotes, a
// quote in them is doubled. UTF-8, with or without a byte order mark; empty lines are skipped.
struct CsvRecord {
  int line = 0;  // of the file, where it begins, from 1
  QStringList fields;
};

// The error is a sentence that names the line.
[[nodiscard]] tl::expected<std::vector<CsvRecord>, QString> parseCsv(const QByteArray& bytes);
