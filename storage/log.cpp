// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"

#include "storage/connection_p.h"
#include "storage/row.h"

namespace {

LogLine readLine(const Row& r) {
  return {.id = r.id<LogId>(0),
          .at = r.moment(1),
          .type = r.text(2),
          .user = r.id<UserId>(3),
          .userName = r.text(4),
          .campaign = r.id<CampaignId>(5),
          .campaignTitle = r.text(6),
          .pledge = r.id<PledgeId>(7),
          .amount = r.money(8),
          .actor = r.text(9),
          .reference = r.text(10),
          .reason = r.text(11)};
}

}  // namespace

Result<std::vector<LogLine>> logPage(Connection& connection, const LogPageRequest& request) {
  const LogFilter& filter = request.filter;
  Bindings parameters{{"type", filter.type.isEmpty() ? QVariant() : QVariant(filter.type)},
                      {"campaign_id", valueOrNull(filter.campaign)},
                      {"from", valueOrNull(filter.from)},
                      {"until", valueOrNull(filter.until)},
                      {"after_id", valueOrNull(request.after)},
                      {"rows_max", request.rowsMax}};
  if (request.scope == LogScope::own)
    return rows(connection, {"own_log_page"}, parameters, readLine);
  parameters.push_back({"user_id", valueOrNull(filter.user)});
  return rows(connection, {"log_page"}, parameters, readLine);
}

Result<LogChanges> logChanges(Connection& connection, const QString& since) {
  LogChanges changes;
  if (!since.isEmpty()) {
    auto read = eachRow(connection, {"changes"}, {{"since", since}, {"rows_max", pageRowsMax}},
                        [&](const Row& r) {
                          if (!r.isNull(2)) changes.users.push_back(r.id<UserId>(2));
                          if (!r.isNull(3)) changes.campaigns.push_back(r.id<CampaignId>(3));
                          changes.next = r.text(5);
                        });
    if (!read) return Failure(read.error());
  }
  if (!changes.next.isEmpty()) return changes;
  auto snapshot = connection.d().message(
      QStringLiteral("SELECT pg_snapshot_xmin(pg_current_snapshot())::text"));
  if (!snapshot) return Failure(snapshot.error());
  changes.next = snapshot->at(0).toString();
  return changes;
}
