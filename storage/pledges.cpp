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

Bindings filterBindings(const PledgeFilter& filter) {
  const bool isLapsing = filter.status == lapsingStatus;
  return {{"pledge_id", valueOrNull(filter.pledge)},
          {"campaign_id", valueOrNull(filter.campaign)},
          {"tier_id", valueOrNull(filter.tier)},
          {"user_id", valueOrNull(filter.user)},
          {"status", filter.status.isEmpty() || isLapsing ? QVariant() : QVariant(filter.status)},
          {"lapsing_hours", isLapsing ? QVariant(lapsingHours) : QVariant()},
          {"least", valueOrNull(filter.least)},
          {"most", valueOrNull(filter.most)},
          {"from", valueOrNull(filter.from)},
          {"until", valueOrNull(filter.until)}};
}

Action pledgeAction(const QString& function, PledgeId pledge, const QString& reason = {}) {
  Action action{.function = function, .arguments = {{QStringLiteral("pledge_id"), pledge.value}}};
  if (!reason.isEmpty()) action.arguments.insert(QStringLiteral("reason"), reason);
  return action;
}

}  // namespace

Result<std::vector<Pledge>> pledgesPage(Connection& connection, const PledgesPageRequest& request) {
  const bool byAmount = request.sort == PledgeSort::amount;
  const bool ascending = request.order == Qt::AscendingOrder;
  Bindings bindings = filterBindings(request.filter);
  const auto& after = request.after;
  if (after) {
    const qint64 key = byAmount ? after->amount.minor : after->id.value;
    bindings.push_back({"after_key", QString::number(key)});
    bindings.push_back({"after_id", after->id.value});
  } else {
    bindings.push_back({"after_key", QVariant()});
    bindings.push_back({"after_id", QVariant()});
  }
  bindings.push_back({"rows_max", request.rowsMax});
  return rows(connection,
              {"pledges_page",
               {{"key", byAmount ? "l.amount" : "l.id"},
                {"comparison", ascending ? ">" : "<"},
                {"direction", ascending ? "ASC" : "DESC"}}},
              bindings, readPledge);
}

Result<PledgeTotals> pledgeTotals(Connection& connection, const PledgeFilter& filter,
                                  PledgeCount count) {
  const bool isGlance = count == PledgeCount::glance;
  Bindings bindings = filterBindings(filter);
  bindings.push_back({"rows_max", isGlance ? QVariant(pledgesCountedMax + 1) : QVariant()});
  auto totals = row(connection, {"pledge_totals"}, bindings, [isGlance](const Row& r) {
    return PledgeTotals{.count = r.integer(0),
                        .sum = r.money(1),
                        .isMore = isGlance && r.integer(0) > pledgesCountedMax};
  });
  return totals.map(
      [](const std::optional<PledgeTotals>& read) { return read.value_or(PledgeTotals{}); });
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
  return pledgesPage(connection, {.filter = {.pledge = id}, .rowsMax = 1})
      .map([](const std::vector<Pledge>& found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
      });
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
