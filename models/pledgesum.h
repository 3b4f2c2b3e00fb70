// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QDateTime>
#include <QObject>

#include "models/console.h"
#include "storage/pledges.h"

// How many pledges a filter lets through, and what they come to. The newest question wins; one is
// out at a time, so that somebody who types never makes the server count for every letter. More
// than a glance counts are counted when somebody asks for it, and then stand as they were at that
// time. Lives in the GUI thread.
class PledgeSum final : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<PledgeTotals>&)>;
  // Answers once, in the GUI thread.
  using Source = std::function<void(const PledgeFilter&, PledgeCount, Done)>;

  explicit PledgeSum(Source source, QObject* parent = nullptr);
  // The console outlives what asks.
  [[nodiscard]] static Source source(Console& console);

  // Another filter: what was known is forgotten.
  void ask(const PledgeFilter& filter);
  // The same again; what is known stays until it is answered, and where all were counted, stays.
  void refresh();
  // Counts all of them, now.
  void countAll();

  // Nothing while it is not known, or could not be learned.
  [[nodiscard]] const std::optional<PledgeTotals>& totals() const { return m_totals; }
  [[nodiscard]] bool isBusy() const { return m_isOut; }
  // When all were counted (local time); nothing where the totals follow what happens.
  [[nodiscard]] const std::optional<QDateTime>& countedAt() const { return m_countedAt; }

 Q_SIGNALS:
  void changed();

 private:
  void want();
  void send();
  void answered(const PledgeFilter& filter, PledgeCount count, const Result<PledgeTotals>& totals);

  Source m_source;
  PledgeFilter m_filter;
  PledgeCount m_count = PledgeCount::glance;
  std::optional<PledgeTotals> m_totals;
  std::optional<QDateTime> m_countedAt;
  bool m_isOut = false;
  bool m_isWanted = false;  // asked again while a question was out
};
