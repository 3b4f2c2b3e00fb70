// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/closures.h"

#include "storage/row.h"

Result<std::vector<DueCampaign>> dueCampaigns(Connection& connection, int rowsMax) {
  return rows(connection, {"due_campaigns"}, {{"row_limit", rowsMax}}, [](const Row& r) {
    return DueCampaign{r.id<CampaignId>(0), r.moment(1), r.text(2), r.integer(3), r.text(4)};
  });
}

Result<bool> hasLapsedPledges(Connection& connection) {
  return row(connection, {"lapsed_pledges"}, {}, [](const Row& r) { return r.flag(0); })
      .map([](const std::optional<bool>& found) { return found.value_or(false); });
}

Result<std::optional<qint64>> msToNextDeadline(Connection& connection) {
  return row(connection, {"next_deadline"}, {}, [](const Row& r) { return r.integer(0); });
}

Result<void> endStuckSessions(Connection& connection) {
  return eachRow(connection, {"end_stuck_sessions"}, {}, [](const Row&) {});
}

Result<std::vector<Closure>> recentClosures(Connection& connection, int rowsMax) {
  return rows(connection, {"closures_recent"}, {{"rows_max", rowsMax}}, [](const Row& r) {
    return Closure{.campaign = r.id<CampaignId>(0),
                   .title = r.text(1),
                   .status = r.text(2),
                   .reason = r.text(3),
                   .goal = r.money(4),
                   .raised = r.money(5),
                   .at = r.moment(6),
                   .actor = r.text(7),
                   .actorName = r.text(8)};
  });
}

Action CloseCampaign::toAction() const {
  return {.function = QStringLiteral("close_campaign"),
          .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                        {QStringLiteral("refund_limit"), refundLimit}}};
}

Action PauseRefunds::toAction() const {
  return {.function = QStringLiteral("pause_refunds"),
          .arguments = {{QStringLiteral("campaign_id"), campaign.value},
                        {QStringLiteral("reason"), reason}}};
}

Action ResumeRefunds::toAction() const {
  return {.function = QStringLiteral("resume_refunds"),
          .arguments = {{QStringLiteral("campaign_id"), campaign.value}}};
}

Result<std::vector<RefundUnderWay>> refundsUnderWay(Connection& connection, int rowsMax) {
  return rows(connection, {"refunds_under_way"}, {{"rows_max", rowsMax}}, [](const Row& r) {
    return RefundUnderWay{.campaign = r.id<CampaignId>(0),
                          .title = r.text(1),
                          .deadline = r.moment(2),
                          .pledgesLeft = r.integer(3),
                          .fundsLeft = r.money(4),
                          .fundsBefore = r.money(5),
                          .pausedBy = r.text(6),
                          .pausedAt = r.moment(7),
                          .pauseReason = r.text(8),
                          .pausedByName = r.text(9)};
  });
}

Result<std::vector<Closing>> closingPage(Connection& connection,
                                         const ClosingPageRequest& request) {
  const auto& after = request.after;
  return rows(connection, {"closing_page"},
              {{"from_seconds", valueOrNull(request.fromSeconds)},
               {"until_seconds", valueOrNull(request.untilSeconds)},
               {"after_deadline", after ? QVariant(after->deadline) : QVariant()},
               {"after_id", after ? QVariant(after->campaign.value) : QVariant()},
               {"rows_max", request.rowsMax}},
              [](const Row& r) {
                return Closing{.campaign = r.id<CampaignId>(0),
                               .title = r.text(1),
                               .deadline = r.moment(2),
                               .goal = r.money(3),
                               .raised = r.money(4),
                               .pending = r.money(5),
                               .placesClaimed = r.integer(6),
                               .secondsLeft = r.integer(7)};
              });
}

Action ReleaseExpiredPledges::toAction() const {
  return {.function = QStringLiteral("release_expired_pledges"),
          .arguments = {{QStringLiteral("row_limit"), rowLimit}}};
}
