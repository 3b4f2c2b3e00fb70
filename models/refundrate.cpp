// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refundrate.h"

#include <utility>

void RefundRate::add(qint64 nowMs, qint64 left) {
  if (!m_looks.empty() && left > m_looks.back().left) m_looks.clear();
  m_looks.push_back({nowMs, left});
  // The last look outside the window stays: without it a slow refund would have no rate.
  while (m_looks.size() > 2 && m_looks[1].ms <= nowMs - windowMs)
    m_looks.pop_front();
}

std::optional<qint64> RefundRate::perSecond() const {
  if (m_looks.size() < 2) return std::nullopt;
  const qint64 ms = m_looks.back().ms - m_looks.front().ms;
  const qint64 done = m_looks.front().left - m_looks.back().left;
  if (ms < 1'000 || done <= 0) return std::nullopt;
  return done * 1'000 / ms;
}

std::optional<qint64> RefundRate::secondsLeft() const {
  const auto rate = perSecond();
  if (!rate || *rate == 0) return std::nullopt;
  const qint64 left = m_looks.back().left;
  return left / *rate + (left % *rate == 0 ? 0 : 1);
}

void RefundRates::look(qint64 nowMs, const std::vector<RefundUnderWay>& refunds) {
  std::map<qint64, RefundRate> rates;
  for (const RefundUnderWay& refund : refunds) {
    if (refund.isPaused()) continue;
    RefundRate& rate = rates[refund.campaign.value];
    const auto before = m_rates.find(refund.campaign.value);
    if (before != m_rates.end()) rate = before->second;
    rate.add(nowMs, refund.pledgesLeft);
  }
  m_rates = std::move(rates);
}

const RefundRate* RefundRates::of(CampaignId campaign) const {
  const auto found = m_rates.find(campaign.value);
  return found == m_rates.end() ? nullptr : &found->second;
}
