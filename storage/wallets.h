// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

// Money comes into a person's wallet. Answer: balance_before, balance, amount, log_id.
struct Deposit {
  UserId user;
  Money amount;            // 1 to moneyMax
  QString reference = {};  // the bank's, good for one deposit; empty: none
  QString reason = {};
  [[nodiscard]] Action toAction() const;
};

// Money leaves a wallet, never more than it holds. Answer as Deposit's.
struct Withdraw {
  UserId user;
  Money amount;
  QString reference = {};
  QString reason = {};
  [[nodiscard]] Action toAction() const;
};

// One line of a wallet's statement.
struct WalletLine {
  LogId id;
  QDateTime at;  // UTC
  QString type;
  CampaignId campaign;  // none where no campaign took part
  QString campaignTitle;
  PledgeId pledge;
  QString actor;
  QString reference;
  QString reason;
  Money moved;    // signed: what came in or, negative, went out
  Money balance;  // after this line
};

struct WalletPageRequest {
  UserId user;
  std::optional<WalletLine> after = {};
  int rowsMax = pageRowsMax;
};
// The newest first.
[[nodiscard]] Result<std::vector<WalletLine>> walletPage(Connection& connection,
                                                         const WalletPageRequest& request);

// What a person has and what the person's pledges come to.
struct WalletFigures {
  Money balance;
  Money confirmed;  // pledges paid from the wallet and not given back
  qint64 confirmedCount = 0;
  Money pending;  // promised, still in the wallet or not even there
  qint64 pendingCount = 0;
  Money refunded;  // pledges that were paid and given back
  qint64 refundedCount = 0;
  qint64 campaigns = 0;  // started by the person, in whatever state
  qint64 activeCampaigns = 0;
};
// Nothing where there is no such person.
[[nodiscard]] Result<std::optional<WalletFigures>> walletFigures(Connection& connection,
                                                                 UserId user);
