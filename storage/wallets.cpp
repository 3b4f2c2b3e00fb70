// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wallets.h"

#include "storage/row.h"

namespace {

Action moneyAction(const QString& function, UserId user, Money amount, const QString& reference,
                   const QString& reason) {
  Action action{.function = function,
                .arguments = {{QStringLiteral("user_id"), user.value},
                              {QStringLiteral("amount"), amount.minor}}};
  if (!reference.isEmpty()) action.arguments.insert(QStringLiteral("reference"), reference);
  if (!reason.isEmpty()) action.arguments.insert(QStringLiteral("reason"), reason);
  return action;
}

}  // namespace

Action Deposit::toAction() const {
  return moneyAction(QStringLiteral("deposit"), user, amount, reference, reason);
}

Action Withdraw::toAction() const {
  return moneyAction(QStringLiteral("withdraw"), user, amount, reference, reason);
}

Result<std::vector<WalletLine>> walletPage(Connection& connection,
                                           const WalletPageRequest& request) {
  const auto& after = request.after;
  return rows(connection, {"wallet_page"},
              {{"user_id", request.user.value},
               {"after_id", after ? QVariant(after->id.value) : QVariant()},
               {"balance", after ? QVariant((after->balance - after->moved).minor) : QVariant()},
               {"rows_max", request.rowsMax}},
              [](const Row& r) {
                return WalletLine{.id = r.id<LogId>(0),
                                  .at = r.moment(1),
                                  .type = r.text(2),
                                  .campaign = r.id<CampaignId>(3),
                                  .campaignTitle = r.text(4),
                                  .pledge = r.id<PledgeId>(5),
                                  .actor = r.text(6),
                                  .reference = r.text(7),
                                  .reason = r.text(8),
                                  .moved = r.money(9),
                                  .balance = r.money(10)};
              });
}

Result<std::optional<WalletFigures>> walletFigures(Connection& connection, UserId user) {
  return row(connection, {"wallet_figures"}, {{"user_id", user.value}}, [](const Row& r) {
    return WalletFigures{.balance = r.money(0),
                         .confirmed = r.money(1),
                         .confirmedCount = r.integer(2),
                         .pending = r.money(3),
                         .pendingCount = r.integer(4),
                         .refunded = r.money(5),
                         .refundedCount = r.integer(6),
                         .campaigns = r.integer(7),
                         .activeCampaigns = r.integer(8)};
  });
}
