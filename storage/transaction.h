// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QVariant>

#include "storage/action.h"
#include "storage/connection.h"

// How an action becomes one serializable transaction.
//
// The gates are taken before BEGIN, as session locks, so that whoever waits begins with a fresh
// snapshot; gate, transaction and release travel as one message, so that a gate is held for the
// server's time only. Serialization failures are tried again, the whole function, the first time
// at once, then after a random back-off that doubles from 1 ms (cap 500 ms).
//
// The locks are not held while the disk works (early lock release): the action commits without
// waiting for its WAL, its gates are opened, and a small transaction after them waits until its
// own WAL, and so everything before it, is flushed (confirmed by the standby, where the server has
// a synchronous one). Only then the answer is given: what was told to be done is durable, a crash
// loses only a suffix of the WAL that nobody was told of. What this lets a reader see: for some
// milliseconds, as long as a flush takes, other sessions read a pledge, a balance, a closure that
// a crash of the server in that moment would undo as if it had never been. An action that builds
// on such a row is later in the WAL and would be undone with it; it too is answered after the
// flush. A stored answer that is told again, and the outcome that abandon_request tells, wait for
// the same marker.
class SerializableTransaction final {
 public:
  static constexpr int triesMax = 20;
  static constexpr std::chrono::seconds triesTime{10};
  // A frozen server trips no timeout of its own: then the socket is shut down.
  static constexpr std::chrono::seconds deadline{40};

  // Runs the action, and those that are done with it, in the connection's thread. Safe to repeat
  // with the same request ids. The answer is the action's own; where one of several was refused,
  // the error's facts name its pledge or campaign. Errors: every kind; outcomeUnknown where the
  // connection broke and calling again with the same id did not get through within the deadline.
  // conflict: nothing was charged.
  [[nodiscard]] static Result<Answer> run(Connection& connection, const Action& action);

  // Runs them, through the same gates and retries, to their end and takes all of it back; what
  // groundswell.effects() says of it, with at most rowsMax rows of each kind, and the action's
  // answer. Uses up log and
  // sequence numbers, which nobody counts on, and writes nothing else. Errors: every kind but
  // outcomeUnknown.
  [[nodiscard]] static Result<QJsonObject> rehearse(Connection& connection, const Action& action,
                                                    int rowsMax);

  // A change outside the list of actions (abandon_request, scratch_move_time, ...): one SQL call
  // that answers one value, retried alike, durable alike, without gates.
  [[nodiscard]] static Result<QVariant> runCall(Connection& connection, const QString& call);

  // Whether an attempt that failed so is worth another, and after how long; for any number of
  // failed tries >= 1. Public for its test.
  [[nodiscard]] static bool isRetried(const Error& error);
  [[nodiscard]] static std::chrono::microseconds backOff(const Error& error, int failedTries);
};
