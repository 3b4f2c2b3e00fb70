// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

#include "storage/log.h"

// Counts lines of the log and adds up their amounts, per type and together.
class LogTotals final {
 public:
  struct Total {
    QByteArray type = {};
    qint64 rows = 0;
    Money sum = {};
  };

  void add(const LogRecord& line);

  // In the order of logTypes(), without those of which there is no line.
  [[nodiscard]] std::vector<Total> perType() const;
  [[nodiscard]] qint64 rows() const { return m_rows; }
  [[nodiscard]] Money sum() const { return m_sum; }
  // The sums mean nothing.
  [[nodiscard]] bool hasOverflowed() const { return m_hasOverflowed; }

 private:
  std::vector<Total> m_totals;  // in the order in which they came
  qint64 m_rows = 0;
  Money m_sum;
  bool m_hasOverflowed = false;
};
