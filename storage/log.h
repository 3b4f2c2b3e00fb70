// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

#include <QByteArrayView>
#include <QDateTime>

#include "storage/cancellation.h"
#include "storage/connection.h"
#include "storage/ids.h"
#include "storage/money.h"
#include "storage/page.h"

// One line of the transaction log.
struct LogLine {
  LogId id;
  QDateTime at;  // UTC
  QString type;
  UserId user;  // none where no person took part; so campaign and pledge
  QString userName;
  CampaignId campaign;
  QString campaignTitle;
  PledgeId pledge;
  Money amount;   // 0 where nothing moved
  QString actor;  // a login
  QString reference;
  QString reason;
  QString actorName = {};  // empty where the caller may not see it, or the login is nobody's
};

struct LogFilter {
  QString type = {};  // empty: every
  std::optional<UserId> user = {};
  std::optional<CampaignId> campaign = {};
  std::optional<QDateTime> from = {};   // inclusive
  std::optional<QDateTime> until = {};  // exclusive

  friend bool operator==(const LogFilter&, const LogFilter&) = default;
};

// Whose lines: everybody's (for staff and auditors), or the caller's own and those of the caller's
// own campaigns, in which anonymous backers have no name; own ones cannot be asked by user.
enum class LogScope { all, own };

struct LogPageRequest {
  LogFilter filter;
  LogScope scope = LogScope::all;
  std::optional<LogId> after = {};
  int rowsMax = pageRowsMax;
};
// The newest first.
[[nodiscard]] Result<std::vector<LogLine>> logPage(Connection& connection,
                                                   const LogPageRequest& request);

// The life of one pledge, the oldest line first, without the names of person and campaign.
[[nodiscard]] Result<std::vector<LogLine>> pledgeLog(Connection& connection, PledgeId pledge);

// A line on its way through: a LogLine of which nothing is copied. The texts are UTF-8 and live
// until the next line.
struct LogRecord {
  LogId id;
  qint64 atMs = 0;  // since 1970, UTC
  QByteArrayView type;
  UserId user;
  QByteArrayView userName;
  CampaignId campaign;
  QByteArrayView campaignTitle;
  PledgeId pledge;
  Money amount;
  QByteArrayView actor;
  QByteArrayView reference;
  QByteArrayView reason;
  QByteArrayView actorName;
};

// Hands on every line that the pages of this filter would show, in their order and by the same
// query and rights, as they were at one moment; the client's memory does not grow with them.
// Answers that moment (the database's, UTC): no line is younger. Errors: cancelled, and what any
// read may end with; lines were handed on then that make no whole.
[[nodiscard]] Result<QDateTime> streamLog(Connection& connection, const LogFilter& filter,
                                          LogScope scope, Cancellation& cancellation,
                                          const std::function<void(const LogRecord&)>& read);

// What changed since a snapshot, for lists that follow other consoles. since empty: only learn
// where to begin.
struct LogChanges {
  QString next;  // to ask from next time
  std::vector<CampaignId> campaigns;
  std::vector<UserId> users;
  bool isCut = false;  // more was written than is named here: anything may have changed

  [[nodiscard]] bool concern(CampaignId campaign) const {
    return isCut || std::ranges::find(campaigns, campaign) != campaigns.end();
  }
  [[nodiscard]] bool concern(UserId user) const {
    return isCut || std::ranges::find(users, user) != users.end();
  }
  [[nodiscard]] bool concernCampaigns() const { return isCut || !campaigns.empty(); }
  [[nodiscard]] bool concernUsers() const { return isCut || !users.empty(); }
};
[[nodiscard]] Result<LogChanges> logChanges(Connection& connection, const QString& since);
