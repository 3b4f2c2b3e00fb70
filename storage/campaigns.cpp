// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaigns.h"

#include <QJsonArray>

#include "storage/readtransaction.h"
#include "storage/row.h"

namespace {

struct SortKey {
  const char* key;   // the SQL expression that the list is ordered by
  const char* type;  // of its keyset value
};

SortKey sortKey(CampaignSort sort) {
  switch (sort) {
    case CampaignSort::number:
      return {"c.id", "bigint"};
    case CampaignSort::title:
      return {"c.title", "text"};
    case CampaignSort::deadline:
      return {"c.deadline", "timestamptz"};
    case CampaignSort::goal:
      return {"c.goal", "bigint"};
    case CampaignSort::raised:
      return {"coalesce(c.closed_funds, c.current_funds)", "bigint"};
    case CampaignSort::progress:
      return {"(coalesce(c.closed_funds, c.current_funds)::numeric * 1000000 / c.goal)::bigint",
              "bigint"};
  }
  return {"c.id", "bigint"};
}

CampaignRow readRow(const Row& r) {
  return {.id = r.id<CampaignId>(0),
          .title = r.text(1),
          .creator = r.id<UserId>(2),
          .creatorName = r.text(3),
          .status = r.text(4),
          .goal = r.money(5),
          .raised = r.money(6),
          .pending = r.money(7),
          .deadline = r.moment(8),
          .secondsLeft = r.integer(9)};
}

Campaign readCampaign(const Row& r) {
  Campaign campaign;
  static_cast<CampaignRow&>(campaign) = readRow(r);
  campaign.description = r.text(10);
  campaign.cancellationAllowed = r.flag(11);
  campaign.version = static_cast<int>(r.integer(12));
  campaign.createdAt = r.moment(13);
  campaign.closedAt = r.moment(14);
  campaign.closedReason = r.text(15);
  campaign.escrow = r.money(16);
  campaign.backed = r.integer(17);
  return campaign;
}

Result<CampaignDetail> readDetail(Connection& connection, CampaignId id) {
  CampaignDetail detail;
  const auto found = campaign(connection, id);
  if (!found) return Failure(found.error());
  if (!*found) {
    return Failure(Error{.kind = ErrorKind::rejected, .refusal = Refusal::unknownCampaign});
  }
  detail.campaign = **found;
  auto tiers = tiersOf(connection, id);
  if (!tiers) return Failure(tiers.error());
  detail.tiers = *tiers;
  auto milestones = milestonesOf(connection, id);
  if (!milestones) return Failure(milestones.error());
  detail.milestones = *milestones;
  auto funding =
      rows(connection, {"campaign_funding"}, {{"campaign_id", id.value}}, [](const Row& r) {
        return FundingPoint{r.moment(0), r.money(1)};
      });
  if (!funding) return Failure(funding.error());
  detail.funding = *funding;
  return detail;
}

}  // namespace

Result<std::vector<CampaignRow>> campaignsPage(Connection& connection,
                                               const CampaignsPageRequest& request) {
  const auto [key, type] = sortKey(request.sort);
  const bool ascending = request.order == Qt::AscendingOrder;
  const auto& after = request.after;
  return rows(connection,
              {"campaigns_page",
               {{"key", key},
                {"type", type},
                {"comparison", ascending ? ">" : "<"},
                {"direction", ascending ? "ASC" : "DESC"}}},
              {{"status", request.status.isEmpty() ? QVariant() : QVariant(request.status)},
               {"creator_id", valueOrNull(request.creator)},
               {"search", valueOrNull(searchPattern(request.search))},
               {"after_id", after ? QVariant(after->id.value) : QVariant()},
               {"after_key", after ? QVariant(after->sortKey) : QVariant()},
               {"rows_max", request.rowsMax}},
              [](const Row& r) {
                CampaignRow line = readRow(r);
                line.sortKey = r.text(10);
                return line;
              });
}

Result<std::optional<Campaign>> campaign(Connection& connection, CampaignId id) {
  return row(connection, {"campaign"}, {{"campaign_id", id.value}}, readCampaign);
}

Result<CampaignFigures> campaignFigures(Connection& connection) {
  return row(connection, {"campaign_figures"}, {},
             [](const Row& r) {
               return CampaignFigures{r.integer(0), r.money(1), r.integer(2), r.integer(3)};
             })
      .map([](const std::optional<CampaignFigures>& found) {
        return found.value_or(CampaignFigures{});
      });
}

Result<CampaignDetail> campaignDetail(Connection& connection, CampaignId id) {
  return inReadTransaction(connection, Consistency::snapshot,
                           [&] { return readDetail(connection, id); });
}

Action CreateCampaign::toAction() const {
  QJsonArray tierArray;
  for (const NewTier& tier : tiers) {
    QJsonObject object{{QStringLiteral("title"), tier.title},
                       {QStringLiteral("description"), tier.description},
                       {QStringLiteral("price"), tier.price.minor}};
    if (tier.quantityAvailable) {
      object.insert(QStringLiteral("quantity_available"), *tier.quantityAvailable);
    }
    tierArray.append(object);
  }
  QJsonArray milestoneArray;
  for (const NewMilestone& milestone : milestones) {
    milestoneArray.append(QJsonObject{{QStringLiteral("title"), milestone.title},
                                      {QStringLiteral("description"), milestone.description},
                                      {QStringLiteral("target_amount"), milestone.target.minor}});
  }
  return {.function = QStringLiteral("create_campaign"),
          .arguments = {{QStringLiteral("campaign"),
                         QJsonObject{{QStringLiteral("creator_id"), creator.value},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("description"), description},
                                     {QStringLiteral("goal"), goal.minor},
                                     {QStringLiteral("deadline"),
                                      deadline.toUTC().toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("cancellation_allowed"), cancellationAllowed},
                                     {QStringLiteral("tiers"), tierArray},
                                     {QStringLiteral("milestones"), milestoneArray}}}}};
}

Action ChangeCampaign::toAction() const {
  return {.function = QStringLiteral("change_campaign"),
          .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                        {QStringLiteral("expected_version"), expectedVersion},
                        {QStringLiteral("changes"),
                         QJsonObject{{QStringLiteral("title"), title},
                                     {QStringLiteral("description"), description}}}}};
}

Action CancelCampaign::toAction() const {
  return {.function = QStringLiteral("cancel_campaign"),
          .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                        {QStringLiteral("reason"), reason},
                        {QStringLiteral("refund_limit"), refundLimit}}};
}
