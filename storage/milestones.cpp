// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/milestones.h"

#include "storage/row.h"

Result<std::vector<Milestone>> milestonesOf(Connection& connection, CampaignId campaign) {
  return rows(connection, {"campaign_milestones"}, {{"campaign_id", campaign.value}},
              [](const Row& r) {
                return Milestone{.id = r.id<MilestoneId>(0),
                                 .campaign = r.id<CampaignId>(1),
                                 .title = r.text(2),
                                 .description = r.text(3),
                                 .target = r.money(4),
                                 .achieved = r.flag(5),
                                 .achievedAt = r.moment(6),
                                 .position = static_cast<int>(r.integer(7)),
                                 .version = static_cast<int>(r.integer(8))};
              });
}

Action SaveMilestone::toAction() const {
  Action action{.function = QStringLiteral("save_milestone"),
                .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                              {QStringLiteral("milestone"),
                               QJsonObject{{QStringLiteral("title"), title},
                                           {QStringLiteral("description"), description},
                                           {QStringLiteral("target_amount"), target.minor}}}}};
  if (milestone) {
    action.arguments.insert(QStringLiteral("milestone_id"), milestone->value);
    action.arguments.insert(QStringLiteral("expected_version"), expectedVersion);
  }
  return action;
}

Action RemoveMilestone::toAction() const {
  return {.function = QStringLiteral("remove_milestone"),
          .arguments = {{QStringLiteral("milestone_id"), milestone.value}}};
}
