// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <vector>

#include <QDateTime>
#include <QString>

#include "storage/cancellation.h"
#include "storage/money.h"

// What the thread that exports and whoever looks on share.
struct ExportProgress {
  std::atomic<qint64> rows = 0;  // written so far
  Cancellation cancellation;
};

// What became of an export.
struct ExportReport {
  struct Sum {
    QString title;  // of the column
    Money money;
  };

  QString file = {};
  QDateTime asOf = {};  // UTC, the database's
  qint64 rows = 0;
  std::vector<Sum> sums = {};  // over all lines, in the order of the columns
};
