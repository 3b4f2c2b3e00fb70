// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tiers.h"

#include "storage/row.h"

Result<std::vector<Tier>> tiersOf(Connection& connection, CampaignId campaign) {
  return rows(connection, {"campaign_tiers"}, {{"campaign_id", campaign.value}}, [](const Row& r) {
    return Tier{.id = r.id<TierId>(0),
                .campaign = r.id<CampaignId>(1),
                .title = r.text(2),
                .description = r.text(3),
                .price = r.money(4),
                .quantityAvailable = r.optional(5, &Row::integer),
                .quantityClaimed = r.integer(6),
                .everClaimed = r.flag(7),
                .closed = r.flag(8),
                .position = static_cast<int>(r.integer(9)),
                .version = static_cast<int>(r.integer(10))};
  });
}

Action SaveTier::toAction() const {
  QJsonObject fields{{QStringLiteral("title"), title},
                     {QStringLiteral("description"), description},
                     {QStringLiteral("price"), price.minor},
                     {QStringLiteral("closed"), closed}};
  fields.insert(QStringLiteral("quantity_available"),
                quantityAvailable ? QJsonValue(*quantityAvailable) : QJsonValue());
  Action action{.function = QStringLiteral("save_tier"),
                .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                              {QStringLiteral("tier"), fields}}};
  if (tier) {
    action.arguments.insert(QStringLiteral("tier_id"), tier->value);
    action.arguments.insert(QStringLiteral("expected_version"), expectedVersion);
  }
  return action;
}

Action RemoveTier::toAction() const {
  return {.function = QStringLiteral("remove_tier"),
          .arguments = {{QStringLiteral("tier_id"), tier.value}}};
}
