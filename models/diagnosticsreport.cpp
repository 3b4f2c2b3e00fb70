// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosticsreport.h"

#include <QSysInfo>

#include "models/duration.h"
#include "models/serverchecks.h"
#include "models/statementsmodel.h"

namespace {

QString took(std::chrono::microseconds duration) {
  return formatDuration(duration, QLocale::c());
}

QString actionLines(const ActionFigures& actions) {
  return u"actions: %1 done, %2 refused, %3 gave up busy, %4 unknown, %5 failed\n"
         u"tries: %6; retried: 40001 %7, 40P01 %8, 53200 %9; "_qs.arg(actions.done)
             .arg(actions.refused)
             .arg(actions.conflict)
             .arg(actions.unknown)
             .arg(actions.failed)
             .arg(actions.tries)
             .arg(actions.serializationFailures)
             .arg(actions.deadlocks)
             .arg(actions.predicateLocks) +
         u"sent again to learn the outcome %1\n"
         u"back-off: %2 in all, %3 at most\n"
         u"an action took: median %4, worst %5, of the last %6\n"_qs.arg(
             QString::number(actions.resent), took(actions.backedOff), took(actions.backedOffMost),
             took(actions.median), took(actions.worst), QString::number(actions.recent));
}

QString laneLine(const QString& name, const LaneUse& lane) {
  return u"%1: %2 of %3 busy, %4 waiting, %5 done, longest wait %6; sessions %7 open, "_qs.arg(name)
             .arg(lane.busy)
             .arg(lane.threads)
             .arg(lane.waiting)
             .arg(lane.jobs)
             .arg(took(lane.longestWait))
             .arg(lane.sessions) +
         u"%1 opened, %2 lost\n"_qs.arg(lane.sessionsOpened).arg(lane.sessionsLost);
}

QString moment(const QDateTime& at) {
  return at.toUTC().toString(Qt::ISODate);
}

QString serverLines(const std::optional<ServerFacts>& server) {
  if (!server) return u"server: no answer\n"_qs;
  QString lines = u"server: %1, round trip %2, this computer's clock %3 ms ahead\n"_qs
                      .arg(server->versionText, took(server->roundTrip))
                      .arg(server->clockDifferenceMs);
  const std::vector<ServerCheck> checks = serverChecks(*server);
  for (const ServerCheck& check : checks)
    lines +=
        u"  %1 %2 = %3\n"_qs.arg(nameOf(check.state).leftJustified(8), check.key, check.reported);
  return lines;
}

}  // namespace

QString diagnosticsReport(const DiagnosticsSnapshot& counted, const ConnectionState& connection,
                          int schemaVersion, const std::optional<ServerFacts>& server) {
  QString report = u"Groundswell %1, schema %2, Qt %3, %4\n"_qs.arg(
                       QLatin1StringView(GROUNDSWELL_VERSION), QString::number(schemaVersion),
                       QLatin1StringView(qVersion()), QSysInfo::prettyProductName()) +
                   u"counted since %1, now %2\n"_qs.arg(moment(counted.since),
                                                        moment(QDateTime::currentDateTimeUtc())) +
                   u"%1 since %2, reconnected %3 times\n"_qs
                       .arg(connection.connected ? u"connected"_qs : u"not connected"_qs,
                            moment(connection.since))
                       .arg(connection.reconnects) +
                   actionLines(counted.actions) +
                   laneLine(u"interactive"_qs, counted.lane(Lane::interactive)) +
                   laneLine(u"long work"_qs, counted.lane(Lane::longWork)) + serverLines(server) +
                   u"statements, the slowest first:\n"_qs;
  auto statements = counted.statements;
  statementsModel::sortBySlowest(statements);
  for (const StatementFigures& one : statements) {
    report += u"  %1 %2: %3 times, median %4, mean %5, slowest %6 at %7, %8 failed\n"_qs.arg(
        one.kind == StatementFigures::Kind::action ? u"action"_qs : u"query"_qs, one.name,
        QString::number(one.count), took(one.median), took(one.mean), took(one.slowest),
        moment(one.slowestAt), QString::number(one.failed));
  }
  return report;
}
