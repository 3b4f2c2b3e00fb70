// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"

#include "storage/connection_p.h"
#include "storage/rawrow.h"
#include "storage/row.h"
#include "storage/wholeread.h"

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
          .reason = r.text(11),
          .actorName = r.text(12)};
}

LogRecord readRecord(const RawRow& r) {
  return {.id = r.id<LogId>(0),
          .atMs = r.momentMs(1),
          .type = r.text(2),
          .user = r.id<UserId>(3),
          .userName = r.text(4),
          .campaign = r.id<CampaignId>(5),
          .campaignTitle = r.text(6),
          .pledge = r.id<PledgeId>(7),
          .amount = {r.integer(8)},
          .actor = r.text(9),
          .reference = r.text(10),
          .reason = r.text(11),
          .actorName = r.text(12)};
}

// The query of a page and of the whole alike; rowsMax none: all.
Result<void> eachLine(Connection& connection, const LogFilter& filter, LogScope scope,
                      std::optional<LogId> after, std::optional<int> rowsMax,
                      const std::function<void(const Row&)>& read) {
  Bindings parameters{{"type", filter.type.isEmpty() ? QVariant() : QVariant(filter.type)},
                      {"campaign_id", valueOrNull(filter.campaign)},
                      {"from", valueOrNull(filter.from)},
                      {"until", valueOrNull(filter.until)},
                      {"after_id", valueOrNull(after)},
                      {"rows_max", valueOrNull(rowsMax)}};
  if (scope == LogScope::own) return eachRow(connection, {"own_log_page"}, parameters, read);
  parameters.push_back({"user_id", valueOrNull(filter.user)});
  return eachRow(connection, {"log_page"}, parameters, read);
}

}  // namespace

Result<std::vector<LogLine>> logPage(Connection& connection, const LogPageRequest& request) {
  std::vector<LogLine> lines;
  auto done = eachLine(connection, request.filter, request.scope, request.after, request.rowsMax,
                       [&](const Row& r) { lines.push_back(readLine(r)); });
  if (!done) return Failure(done.error());
  return lines;
}

Result<std::vector<LogLine>> pledgeLog(Connection& connection, PledgeId pledge) {
  return rows(connection, {"pledge_log"}, {{"pledge_id", pledge.value}}, readLine);
}

Result<QDateTime> streamLog(Connection& connection, const LogFilter& filter, LogScope scope,
                            Cancellation& cancellation,
                            const std::function<void(const LogRecord&)>& read) {
  return asOfOneMoment(connection, cancellation, [&] {
    return eachLine(connection, filter, scope, {}, {},
                    [&](const Row& r) { read(readRecord(RawRow(r))); });
  });
}

Result<LogChanges> logChanges(Connection& connection, const QString& since) {
  LogChanges changes;
  if (!since.isEmpty()) {
    int lines = 0;
    auto read = eachRow(connection, {"changes"}, {{"since", since}, {"rows_max", pageRowsMax}},
                        [&](const Row& r) {
                          ++lines;
                          if (!r.isNull(2)) changes.users.push_back(r.id<UserId>(2));
                          if (!r.isNull(3)) changes.campaigns.push_back(r.id<CampaignId>(3));
                          changes.next = r.text(5);
                        });
    if (!read) return Failure(read.error());
    changes.isCut = lines >= pageRowsMax;
  }
  if (!changes.next.isEmpty()) return changes;
  auto snapshot = connection.d().message(
      QStringLiteral("SELECT pg_snapshot_xmin(pg_current_snapshot())::text"));
  if (!snapshot) return Failure(snapshot.error());
  changes.next = snapshot->at(0).toString();
  return changes;
}
