// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "storage/closures.h"

// How fast a refund goes, told from what was left at each look: whichever console or service does
// it. Plain arithmetic over the last half minute; the clock is whose who looks.
class RefundRate final {
 public:
  static constexpr qint64 windowMs = 30'000;

  // left: pledges; a growing number begins anew.
  void add(qint64 nowMs, qint64 left);

  // Pledges; nothing before two looks a second apart saw it move.
  [[nodiscard]] std::optional<qint64> perSecond() const;
  // Rounded up.
  [[nodiscard]] std::optional<qint64> secondsLeft() const;

 private:
  struct Look {
    qint64 ms = 0;
    qint64 left = 0;
  };
  std::deque<Look> m_looks;
};

// Of every refund that is listed; a paused one has no rate, and begins anew when it is resumed.
class RefundRates final {
 public:
  void look(qint64 nowMs, const std::vector<RefundUnderWay>& refunds);
  // Nothing for what was not seen, or is paused.
  [[nodiscard]] const RefundRate* of(CampaignId campaign) const;

 private:
  std::map<qint64, RefundRate> m_rates;  // by campaign
};
