// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "storage/error.h"
#include "storage/recenttimes.h"

// What a console's storage did since it was opened: counted while it works, read by whoever shows
// it. Nothing here holds a value that a person typed.

// The worker's two lanes.
enum class Lane { interactive, longWork };

// One action from its first message to its end, over all its tries; transaction.cpp fills it in.
struct ActionRun {
  int tries = 0;
  // Tries that were followed by another, by why they failed.
  int serializationFailures = 0;  // 40001
  int deadlocks = 0;              // 40P01
  int predicateLocks = 0;         // 53200: the server's room for predicate locks was used up
  int resent = 0;                 // the outcome was not known; called again with the same id
  std::chrono::microseconds backedOff{};
  std::chrono::microseconds took{};       // back-off included
  std::optional<ErrorKind> failure = {};  // how it ended; none: done

  void retried(const QString& sqlState, std::chrono::microseconds wait);
};

struct ActionFigures {
  qint64 done = 0;
  qint64 refused = 0;   // by a rule, or by rights: the database's answer, and no failure
  qint64 conflict = 0;  // retries used up: nothing was charged
  qint64 unknown = 0;   // the connection broke and the outcome was not learned in time
  qint64 failed = 0;    // timed out, or a mistake of ours
  // tries = all of the above + all of the next four.
  qint64 tries = 0;
  qint64 serializationFailures = 0;
  qint64 deadlocks = 0;
  qint64 predicateLocks = 0;
  qint64 resent = 0;
  std::chrono::microseconds backedOff{};  // all of them together
  std::chrono::microseconds backedOffMost{};
  // Of the latest `recent` actions.
  int recent = 0;
  std::chrono::microseconds median{};
  std::chrono::microseconds worst{};

  [[nodiscard]] qint64 ended() const { return done + refused + conflict + unknown + failed; }
  [[nodiscard]] qint64 retried() const {
    return serializationFailures + deadlocks + predicateLocks;
  }
};

struct StatementFigures {
  enum class Kind { query, action };

  qint64 id = 0;  // stays with the name as long as the console is open
  Kind kind = Kind::query;
  QString name;  // a query's file, an action's function
  qint64 count = 0;
  qint64 failed = 0;                    // a refusal is an answer, and no failure
  std::chrono::microseconds median{};   // of the latest
  std::chrono::microseconds mean{};     // of all
  std::chrono::microseconds slowest{};  // of all
  QDateTime slowestAt;                  // when that ended; this computer's clock, UTC
};

struct LaneUse {
  int threads = 0;  // at most so many jobs run at once
  int busy = 0;
  int waiting = 0;
  qint64 jobs = 0;                          // that ended
  std::chrono::microseconds longestWait{};  // of a job for a thread
  int sessions = 0;                         // open now
  qint64 sessionsOpened = 0;
  qint64 sessionsLost = 0;
};

struct DiagnosticsSnapshot {
  QDateTime since;  // this computer's clock, UTC
  ActionFigures actions;
  std::array<LaneUse, 2> lanes;              // by Lane
  std::vector<StatementFigures> statements;  // in the order in which they were first run

  [[nodiscard]] const LaneUse& lane(Lane lane) const { return lanes[size_t(lane)]; }
};

// The recorder. The worker owns it and hands it to the connections it opens, so it outlives them.
// Any thread may call it; a call is a lock and a few additions. Its memory is bounded: a fixed
// number of names, a fixed number of times for each.
class Diagnostics final {
 public:
  // More than there are queries and actions; further names are counted together.
  static constexpr size_t namesMax = 128;
  static constexpr const char* furtherNames = "…";

  // How many threads each lane has.
  explicit Diagnostics(std::array<int, 2> threads);

  void jobQueued(Lane lane);
  void jobBegan(Lane lane, std::chrono::microseconds waited);
  void jobEnded(Lane lane);
  void sessionOpened(Lane lane);
  void sessionClosed(Lane lane, bool wasLost);
  // By the name of its file.
  void queryRan(const char* name, std::chrono::microseconds took, bool failed);
  void actionEnded(const QString& function, const ActionRun& run);

  [[nodiscard]] DiagnosticsSnapshot snapshot() const;

 private:
  struct Times {
    qint64 id = 0;
    qint64 count = 0;
    qint64 failed = 0;
    std::chrono::microseconds total{};
    std::chrono::microseconds slowest{};
    qint64 slowestAtMs = 0;  // since 1970, UTC
    RecentTimes recent;
  };
  using Name = std::pair<StatementFigures::Kind, std::string>;

  void statementRan(Name name, std::chrono::microseconds took, bool failed);

  mutable std::mutex m_mutex;
  const QDateTime m_since = QDateTime::currentDateTimeUtc();
  ActionFigures m_actions;
  RecentTimes m_recentActions;
  std::array<LaneUse, 2> m_lanes;
  std::map<Name, Times> m_statements;
};

// Where a connection tells what it does; by itself (command line, setup) nowhere.
struct Recording {
  Diagnostics* diagnostics = nullptr;
  Lane lane = Lane::interactive;
};
