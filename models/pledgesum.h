// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "models/console.h"
#include "storage/pledges.h"

// How many pledges a filter lets through, and what they come to. The newest question wins; one is
// out at a time, so that somebody who types never makes the server count for every letter. Lives in
// the GUI thread.
class PledgeSum final : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<PledgeTotals>&)>;
  // Answers once, in the GUI thread.
  using Source = std::function<void(const PledgeFilter&, Done)>;

  explicit PledgeSum(Source source, QObject* parent = nullptr);
  // The console outlives what asks.
  [[nodiscard]] static Source source(Console& console);

  // Another filter: what was known is forgotten.
  void ask(const PledgeFilter& filter);
  // The same again; what is known stays until it is answered.
  void refresh();

  // Nothing while it is not known, or could not be learned.
  [[nodiscard]] const std::optional<PledgeTotals>& totals() const { return m_totals; }
  [[nodiscard]] bool isBusy() const { return m_isOut; }

 Q_SIGNALS:
  void changed();

 private:
  void send();
  void answered(const PledgeFilter& filter, const Result<PledgeTotals>& totals);

  Source m_source;
  PledgeFilter m_filter;
  std::optional<PledgeTotals> m_totals;
  bool m_isOut = false;
  bool m_isWanted = false;  // asked again while a question was out
};
