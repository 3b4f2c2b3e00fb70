// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pledges.h"

#include "storage/row.h"

namespace {

Pledge readPledge(const Row& r) {
  return {.id = r.id<PledgeId>(0),
          .user = r.id<UserId>(1),
          .userName = r.text(2),
          .campaign = r.id<CampaignId>(3),
          .campaignTitle = r.text(4),
          .tier = r.id<TierId>(5),
          .tierTitle = r.text(6),
          .amount = r.money(7),
          .status = r.text(8),
          .anonymous = r.flag(9),
          .createdAt = r.moment(10),
          .confirmedAt = r.moment(11),
          .refundedAt = r.moment(12),
          .refundReason = r.text(13)};
}

Action pledgeAction(const QString& function, PledgeId pledge, const QString& reason = {}) {
  Action action{.function = function, .arguments = {{QStringLiteral("pledge_id"), pledge.value}}};
  if (!reason.isEmpty()) action.arguments.insert(QStringLiteral("reason"), reason);
  return action;
}

}  // namespace

Result<std::vector<Pledge>> pledgesPage(Connection& connection, const PledgesPageRequest& request) {
  return rows(connection, {"pledges_page"},
              {{"campaign_id", valueOrNull(request.campaign)},
               {"user_id", valueOrNull(request.user)},
               {"status", request.status.isEmpty() ? QVariant() : QVariant(request.status)},
               {"pledge_id", QVariant()},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              readPledge);
}

Result<std::vector<Pledge>> backersPage(Connection& connection, const BackersPageRequest& request) {
  return rows(connection, {"backers_page"},
              {{"campaign_id", request.campaign.value},
               {"status", request.status.isEmpty() ? QVariant() : QVariant(request.status)},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              readPledge);
}

Result<std::optional<Pledge>> pledge(Connection& connection, PledgeId id) {
  return row(connection, {"pledges_page"},
             {{"campaign_id", QVariant()},
              {"user_id", QVariant()},
              {"status", QVariant()},
              {"pledge_id", id.value},
              {"after_id", QVariant()},
              {"rows_max", 1}},
             readPledge);
}

Action PlacePledge::toAction() const {
  Action action{.function = QStringLiteral("place_pledge"),
                .arguments = {{QStringLiteral("user_id"), user.value},
                              {QStringLiteral("campaign_id"), campaign.value},
                              {QStringLiteral("amount"), amount.minor},
                              {QStringLiteral("pay_now"), payNow},
                              {QStringLiteral("anonymous"), anonymous}}};
  if (!tier.isNone()) action.arguments.insert(QStringLiteral("tier_id"), tier.value);
  return action;
}

Action ConfirmPledge::toAction() const {
  return pledgeAction(QStringLiteral("confirm_pledge"), pledge);
}

Action CancelPledge::toAction() const {
  return pledgeAction(QStringLiteral("cancel_pledge"), pledge, reason);
}

Action RefundPledge::toAction() const {
  return pledgeAction(QStringLiteral("refund_pledge"), pledge, reason);
}
