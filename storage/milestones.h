// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"

struct Milestone {
  MilestoneId id;
  CampaignId campaign;
  QString title;
  QString description;
  Money target;
  bool achieved = false;
  QDateTime achievedAt;  // UTC; invalid while not achieved
  int position = 0;
  int version = 0;
};

[[nodiscard]] Result<std::vector<Milestone>> milestonesOf(Connection& connection,
                                                          CampaignId campaign);

// Adds a milestone, or changes one. Answer: milestone_id.
struct SaveMilestone {
  std::optional<MilestoneId> milestone;  // none: a new one
  CampaignId campaign;
  int expectedVersion = 0;
  QString title;
  QString description = {};
  Money target;
  [[nodiscard]] Action toAction() const;
};

struct RemoveMilestone {
  MilestoneId milestone;
  [[nodiscard]] Action toAction() const;
};
