// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

struct Pledge {
  PledgeId id;
  UserId user;
  QString userName;
  CampaignId campaign;
  QString campaignTitle;
  TierId tier;  // none: without a reward
  QString tierTitle;
  Money amount;
  QString status;  // pending confirmed refunded
  bool anonymous = false;
  QDateTime createdAt;    // UTC, as the next two
  QDateTime confirmedAt;  // invalid while pending
  QDateTime refundedAt;   // invalid unless refunded
  QString refundReason;
};

// Pending pledges whose hold ends this soon, or has ended, are about to lapse.
inline constexpr int lapsingHours = 6;
inline constexpr QStringView lapsingStatus = u"lapsing";

// What a list of pledges is narrowed to; nothing: all that the caller may see.
struct PledgeFilter {
  std::optional<PledgeId> pledge = {};  // one, by its number
  std::optional<CampaignId> campaign = {};
  std::optional<TierId> tier = {};  // TierId{}: those without a reward
  std::optional<UserId> user = {};
  // Empty: every; lapsingStatus: pending and about to lapse.
  QString status = {};
  std::optional<Money> least = {};  // inclusive, as the next
  std::optional<Money> most = {};
  std::optional<QDateTime> from = {};   // when it was placed: inclusive
  std::optional<QDateTime> until = {};  // exclusive

  friend bool operator==(const PledgeFilter&, const PledgeFilter&) = default;
};

// By number is by time too: numbers are given when a pledge is placed.
enum class PledgeSort { number, amount };

struct PledgesPageRequest {
  PledgeFilter filter = {};
  PledgeSort sort = PledgeSort::number;
  Qt::SortOrder order = Qt::DescendingOrder;
  std::optional<Pledge> after = {};
  int rowsMax = pageRowsMax;
};
[[nodiscard]] Result<std::vector<Pledge>> pledgesPage(Connection& connection,
                                                      const PledgesPageRequest& request);

// How many pledges a filter lets through and what they come to: at a glance, exact up to
// pledgesCountedMax, or all of them, however long that takes (seconds where there are millions).
inline constexpr int pledgesCountedMax = 100'000;
enum class PledgeCount { glance, whole };
struct PledgeTotals {
  qint64 count = 0;
  Money sum;            // means nothing where isMore
  bool isMore = false;  // there are more than pledgesCountedMax

  friend bool operator==(const PledgeTotals&, const PledgeTotals&) = default;
};
[[nodiscard]] Result<PledgeTotals> pledgeTotals(Connection& connection, const PledgeFilter& filter,
                                                PledgeCount count = PledgeCount::glance);

// The pledges to one of the caller's own campaigns, the newest first: an anonymous one has neither
// user nor userName, and none a refundReason.
struct BackersPageRequest {
  CampaignId campaign;
  QString status = {};  // empty: every
  std::optional<PledgeId> after = {};
  int rowsMax = pageRowsMax;
};
[[nodiscard]] Result<std::vector<Pledge>> backersPage(Connection& connection,
                                                      const BackersPageRequest& request);
[[nodiscard]] Result<std::optional<Pledge>> pledge(Connection& connection, PledgeId id);

// Answer: pledge_id, status, balance, current_funds, pending_funds, tier_left.
struct PlacePledge {
  UserId user;
  CampaignId campaign;
  TierId tier = {};  // none: without a reward
  Money amount;
  bool payNow = true;  // otherwise the place is held and no money moves
  bool anonymous = false;
  [[nodiscard]] Action toAction() const;
};

struct ConfirmPledge {
  PledgeId pledge;
  [[nodiscard]] Action toAction() const;
};

// The backer changes the mind, before the deadline and where the campaign allows it.
struct CancelPledge {
  PledgeId pledge;
  QString reason = {};
  [[nodiscard]] Action toAction() const;
};

// Staff give a confirmed pledge back; after success from the creator's wallet.
struct RefundPledge {
  PledgeId pledge;
  QString reason;
  [[nodiscard]] Action toAction() const;
};
