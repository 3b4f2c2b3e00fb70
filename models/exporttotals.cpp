// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporttotals.h"

#include <algorithm>

void ExportTotals::addTo(Total& total, const std::vector<Money>& amounts) {
  ++total.rows;
  for (size_t i = 0; i < amounts.size(); ++i) {
    qint64& sum = total.sums[i].minor;
    if (__builtin_add_overflow(sum, amounts[i].minor, &sum)) m_hasOverflowed = true;
  }
}

void ExportTotals::add(QByteArrayView group, const std::vector<Money>& amounts) {
  auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Total& total) {
    return QByteArrayView(total.group) == group;
  });
  if (found == m_groups.end()) {
    m_groups.push_back({.group = group.toByteArray()});
    found = std::prev(m_groups.end());
    found->sums.resize(m_all.sums.size());
  }
  addTo(*found, amounts);
  addTo(m_all, amounts);
}

std::vector<ExportTotals::Total> ExportTotals::perGroup(const QStringList& order) const {
  const auto place = [&](const Total& total) {
    const qsizetype at = order.indexOf(QString::fromUtf8(total.group));
    return at < 0 ? order.size() : at;
  };
  std::vector<Total> sorted = m_groups;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Total& a, const Total& b) { return place(a) < place(b); });
  return sorted;
}
