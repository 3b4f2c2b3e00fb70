// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QTimeZone>

#include "storage/overview.h"

// What was deposited or pledged in some time.
struct Moved {
  qint64 lines = 0;
  Money amount;

  friend Moved operator+(Moved a, Moved b) { return {a.lines + b.lines, a.amount + b.amount}; }
  friend bool operator==(const Moved&, const Moved&) = default;
};

struct HourOfPledges {
  QDateTime from;  // UTC; the hour begins as the viewer's clock shows it
  Moved pledged;
};

// Keeps what moved lately, in slices of five minutes, and what all wallets hold: begins with one
// reading of the whole and goes on with what came since. Plain arithmetic; any one thread.
class MoneyFlow final {
 public:
  enum class What { deposited, pledged };

  // From where the whole is read: the beginning of the viewer's yesterday, at least 25 hours ago.
  [[nodiscard]] static QDateTime beginning(const QDateTime& now, const QTimeZone& zone);

  void take(const OverviewNews& news);
  // What was taken does not count any more: the next news are the whole.
  void reset();

  // Where to ask from next; empty: from the beginning.
  [[nodiscard]] const QString& position() const { return m_position; }
  [[nodiscard]] std::optional<Money> wallets() const { return m_wallets; }
  // Since the viewer's midnight; and the day before until the same time of day (to five minutes).
  [[nodiscard]] Moved today(What what, const QDateTime& now, const QTimeZone& zone) const;
  [[nodiscard]] Moved yesterdayUntilNow(What what, const QDateTime& now,
                                        const QTimeZone& zone) const;
  // The last 24 hours, the oldest first, the one under way last.
  [[nodiscard]] std::vector<HourOfPledges> hours(const QDateTime& now, const QTimeZone& zone) const;

 private:
  using Slices = std::map<qint64, Moved>;  // by seconds since 1970

  [[nodiscard]] Moved between(What what, const QDateTime& from, const QDateTime& until) const;

  Slices m_deposited;
  Slices m_pledged;
  std::optional<Money> m_wallets;
  QString m_position;
};
