// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/milestones.h"
#include "storage/page.h"
#include "storage/tiers.h"

// One line of the campaign list.
struct CampaignRow {
  CampaignId id;
  QString title;
  UserId creator;
  QString creatorName;
  QString status;  // active successful failed
  Money goal;
  Money raised;            // confirmed; of a closed campaign what it had raised when it closed
  Money pending;           // promised, counted nowhere
  QDateTime deadline;      // UTC
  qint64 secondsLeft = 0;  // by the database's clock; not positive: due or closed
  QString sortKey = {};    // what the page was sorted by, as the server prints it
};

struct Campaign : CampaignRow {
  QString description;
  bool cancellationAllowed = true;
  int version = 0;
  QDateTime createdAt;  // UTC
  QDateTime closedAt;   // invalid while active
  QString closedReason;
  Money escrow;       // confirmed pledges not refunded; of a successful one what was paid out
  qint64 backed = 0;  // confirmed pledges
};

enum class CampaignSort { number, title, deadline, goal, raised, progress };

struct CampaignsPageRequest {
  QString search = {};  // words of title or creator
  QString status = {};  // empty: every
  std::optional<UserId> creator = {};
  CampaignSort sort = CampaignSort::deadline;
  Qt::SortOrder order = Qt::AscendingOrder;
  std::optional<CampaignRow> after = {};
  int rowsMax = pageRowsMax;
};
[[nodiscard]] Result<std::vector<CampaignRow>> campaignsPage(Connection& connection,
                                                             const CampaignsPageRequest& request);

// Nothing where there is no such campaign.
[[nodiscard]] Result<std::optional<Campaign>> campaign(Connection& connection, CampaignId id);

// Of the active campaigns.
struct CampaignFigures {
  qint64 active = 0;
  Money raised;           // confirmed
  qint64 endingSoon = 0;  // within 24 hours
  qint64 due = 0;         // past their deadline, not closed yet

  friend bool operator==(const CampaignFigures&, const CampaignFigures&) = default;
};
[[nodiscard]] Result<CampaignFigures> campaignFigures(Connection& connection);

// Confirmed money in escrow over time.
struct FundingPoint {
  QDateTime at;  // UTC
  Money raised;
};

// Everything that a campaign's page shows, of one moment.
struct CampaignDetail {
  Campaign campaign;
  std::vector<Tier> tiers;
  std::vector<Milestone> milestones;
  std::vector<FundingPoint> funding;
};
// Errors: rejected/unknownCampaign.
[[nodiscard]] Result<CampaignDetail> campaignDetail(Connection& connection, CampaignId id);

struct NewTier {
  QString title;
  QString description = {};
  Money price;
  std::optional<qint64> quantityAvailable = {};
};
struct NewMilestone {
  QString title;
  QString description = {};
  Money target;
};
// Answer: campaign_id.
struct CreateCampaign {
  UserId creator;
  QString title;
  QString description = {};
  Money goal;
  QDateTime deadline;  // 1 hour to 90 days ahead
  bool cancellationAllowed = true;
  std::vector<NewTier> tiers = {};
  std::vector<NewMilestone> milestones = {};
  [[nodiscard]] Action toAction() const;
};

// New words for a running campaign. Answer: campaign_id, title, version.
struct ChangeCampaign {
  CampaignId campaign;
  int expectedVersion = 0;
  QString title;
  QString description = {};
  [[nodiscard]] Action toAction() const;
};

// Ends a campaign before its deadline; its pledges are refunded. Answer: left.
struct CancelCampaign {
  CampaignId campaign;
  QString reason;
  int refundLimit = 10'000;
  [[nodiscard]] Action toAction() const;
};
