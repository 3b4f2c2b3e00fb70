// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logtotals.h"

#include <algorithm>

#include "models/format.h"

void LogTotals::add(const LogRecord& line) {
  auto found = std::find_if(m_totals.begin(), m_totals.end(), [&](const Total& total) {
    return QByteArrayView(total.type) == line.type;
  });
  if (found == m_totals.end()) {
    m_totals.push_back({.type = line.type.toByteArray()});
    found = std::prev(m_totals.end());
  }
  ++found->rows;
  ++m_rows;
  // No amount is negative: no sum of a type is larger than that of all.
  if (__builtin_add_overflow(m_sum.minor, line.amount.minor, &m_sum.minor)) m_hasOverflowed = true;
  if (!m_hasOverflowed) found->sum = found->sum + line.amount;
}

std::vector<LogTotals::Total> LogTotals::perType() const {
  const QStringList order = logTypes();
  const auto place = [&](const Total& total) {
    const qsizetype at = order.indexOf(QString::fromUtf8(total.type));
    return at < 0 ? order.size() : at;
  };
  std::vector<Total> sorted = m_totals;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Total& a, const Total& b) { return place(a) < place(b); });
  return sorted;
}
