// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QStringList>

#include "storage/money.h"

// Counts the lines of a list and adds up its amounts, per group (a type, a state) and together.
class ExportTotals final {
 public:
  struct Total {
    QByteArray group = {};
    qint64 rows = 0;
    std::vector<Money> sums = {};
  };

  explicit ExportTotals(size_t sums) { m_all.sums.resize(sums); }

  // As many amounts as there are sums.
  void add(QByteArrayView group, const std::vector<Money>& amounts);

  // In this order, what it does not name last; without groups of which there is no line.
  [[nodiscard]] std::vector<Total> perGroup(const QStringList& order) const;
  [[nodiscard]] const Total& all() const { return m_all; }
  // The sums mean nothing.
  [[nodiscard]] bool hasOverflowed() const { return m_hasOverflowed; }

 private:
  void addTo(Total& total, const std::vector<Money>& amounts);

  std::vector<Total> m_groups;  // in the order in which they came
  Total m_all;
  bool m_hasOverflowed = false;
};
