// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QComboBox>

#include "models/console.h"

// Narrows pledges by reward: any, none, or one of the chosen campaign's. Without a campaign only
// the first two are offered. Reads the rewards itself; GUI thread only.
class TierFilter final : public QComboBox {
  Q_OBJECT

 public:
  explicit TierFilter(Console& console, QWidget* parent = nullptr);

  // Whose rewards are offered; a reward of another campaign is no longer chosen.
  void setCampaign(std::optional<CampaignId> campaign);

  // Nothing: any. TierId{}: without a reward.
  [[nodiscard]] std::optional<TierId> tier() const;
  // As it stands in an address: "none", a number, or empty for any. Set it after the campaign;
  // false where it is not understood.
  [[nodiscard]] QString value() const;
  bool setValue(const QString& value);

 Q_SIGNALS:
  void tierChanged();

 private:
  void fill();

  Console& m_console;
  std::optional<CampaignId> m_campaign;
  std::optional<qint64> m_tier;  // 0: without
  std::vector<std::pair<qint64, QString>> m_tiers;
};
