// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "storage/action.h"
#include "storage/connection.h"

struct Tier {
  TierId id;
  CampaignId campaign;
  QString title;
  QString description;
  Money price;
  std::optional<qint64> quantityAvailable;  // the total limit; none: unlimited
  qint64 quantityClaimed = 0;
  bool everClaimed = false;
  bool closed = false;
  int position = 0;
  int version = 0;

  // Places left; none: unlimited.
  [[nodiscard]] std::optional<qint64> left() const {
    return quantityAvailable ? std::optional(*quantityAvailable - quantityClaimed) : std::nullopt;
  }
};

[[nodiscard]] Result<std::vector<Tier>> tiersOf(Connection& connection, CampaignId campaign);

// Adds a tier, or changes one. The price is frozen once anything was ever claimed, the limit never
// goes below what is claimed. Answer: tier_id.
struct SaveTier {
  std::optional<TierId> tier;  // none: a new one
  CampaignId campaign;
  int expectedVersion = 0;
  QString title;
  QString description = {};
  Money price;
  std::optional<qint64> quantityAvailable = {};
  bool closed = false;
  [[nodiscard]] Action toAction() const;
};

// Only where nothing was ever claimed.
struct RemoveTier {
  TierId tier;
  [[nodiscard]] Action toAction() const;
};
