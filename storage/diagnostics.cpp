// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/diagnostics.h"

#include <algorithm>

using std::chrono::microseconds;

void ActionRun::retried(const QString& sqlState, microseconds wait) {
  if (sqlState == u"40P01") {
    ++deadlocks;
  } else if (sqlState == u"53200") {
    ++predicateLocks;
  } else if (sqlState == u"40001") {
    ++serializationFailures;
  } else {
    ++resent;
  }
  backedOff += wait;
}

namespace {

// Which of the figures an end of that kind belongs to.
qint64 ActionFigures::*figureOf(const std::optional<ErrorKind>& failure) {
  if (!failure) return &ActionFigures::done;
  switch (*failure) {
    case ErrorKind::rejected:
    case ErrorKind::soldOut:
    case ErrorKind::insufficientFunds:
    case ErrorKind::changedMeanwhile:
    case ErrorKind::notPermitted:
      return &ActionFigures::refused;
    case ErrorKind::conflict:
      return &ActionFigures::conflict;
    case ErrorKind::outcomeUnknown:
      return &ActionFigures::unknown;
    case ErrorKind::connectionLost:
    case ErrorKind::timedOut:
    case ErrorKind::cancelled:  // of reads only
    case ErrorKind::bug:
      break;
  }
  return &ActionFigures::failed;
}

}  // namespace

Diagnostics::Diagnostics(std::array<int, 2> threads) {
  for (size_t lane = 0; lane < threads.size(); ++lane)
    m_lanes[lane].threads = threads[lane];
}

void Diagnostics::jobQueued(Lane lane) {
  const std::lock_guard lock(m_mutex);
  ++m_lanes[size_t(lane)].waiting;
}

void Diagnostics::jobBegan(Lane lane, microseconds waited) {
  const std::lock_guard lock(m_mutex);
  LaneUse& use = m_lanes[size_t(lane)];
  --use.waiting;
  ++use.busy;
  use.longestWait = std::max(use.longestWait, waited);
}

void Diagnostics::jobEnded(Lane lane) {
  const std::lock_guard lock(m_mutex);
  LaneUse& use = m_lanes[size_t(lane)];
  --use.busy;
  ++use.jobs;
}

void Diagnostics::sessionOpened(Lane lane) {
  const std::lock_guard lock(m_mutex);
  LaneUse& use = m_lanes[size_t(lane)];
  ++use.sessions;
  ++use.sessionsOpened;
}

void Diagnostics::sessionClosed(Lane lane, bool wasLost) {
  const std::lock_guard lock(m_mutex);
  LaneUse& use = m_lanes[size_t(lane)];
  --use.sessions;
  if (wasLost) ++use.sessionsLost;
}

void Diagnostics::queryRan(const char* name, microseconds took, bool failed) {
  const std::lock_guard lock(m_mutex);
  statementRan({StatementFigures::Kind::query, name}, took, failed);
}

void Diagnostics::actionEnded(const QString& function, const ActionRun& run) {
  const std::lock_guard lock(m_mutex);
  const auto figure = figureOf(run.failure);
  ++(m_actions.*figure);
  m_actions.tries += run.tries;
  m_actions.serializationFailures += run.serializationFailures;
  m_actions.deadlocks += run.deadlocks;
  m_actions.predicateLocks += run.predicateLocks;
  m_actions.resent += run.resent;
  m_actions.backedOff += run.backedOff;
  m_actions.backedOffMost = std::max(m_actions.backedOffMost, run.backedOff);
  m_recentActions.add(run.took);
  const bool failed = figure != &ActionFigures::done && figure != &ActionFigures::refused;
  statementRan({StatementFigures::Kind::action, function.toStdString()}, run.took, failed);
}

void Diagnostics::statementRan(Name name, microseconds took, bool failed) {
  auto found = m_statements.find(name);
  if (found == m_statements.end()) {
    if (m_statements.size() >= namesMax - 1) name = {StatementFigures::Kind::query, furtherNames};
    found = m_statements.try_emplace(std::move(name)).first;
    if (found->second.id == 0) found->second.id = qint64(m_statements.size());
  }
  Times& times = found->second;
  ++times.count;
  if (failed) ++times.failed;
  times.total += took;
  times.recent.add(took);
  if (took < times.slowest) return;
  times.slowest = took;
  times.slowestAtMs = QDateTime::currentMSecsSinceEpoch();
}

DiagnosticsSnapshot Diagnostics::snapshot() const {
  DiagnosticsSnapshot snapshot;
  snapshot.since = m_since;
  std::unique_lock lock(m_mutex);
  snapshot.actions = m_actions;
  const RecentTimes recentActions = m_recentActions;
  snapshot.lanes = m_lanes;
  const auto statements = m_statements;
  lock.unlock();  // nobody waits while this is summed up

  snapshot.actions.recent = recentActions.size();
  snapshot.actions.median = recentActions.median();
  snapshot.actions.worst = recentActions.worst();
  for (const auto& [name, times] : statements) {
    snapshot.statements.push_back(
        {.id = times.id,
         .kind = name.first,
         .name = QString::fromStdString(name.second),
         .count = times.count,
         .failed = times.failed,
         .median = times.recent.median(),
         .mean = times.total / times.count,
         .slowest = times.slowest,
         .slowestAt = QDateTime::fromMSecsSinceEpoch(times.slowestAtMs, Qt::UTC)});
  }
  std::ranges::sort(snapshot.statements, {}, &StatementFigures::id);
  return snapshot;
}
