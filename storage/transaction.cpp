// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <algorithm>
#include <thread>

#include <QJsonDocument>
#include <QRandomGenerator>

#include "storage/actionsql.h"
#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/socketdeadline.h"

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr QLatin1StringView begin(
    "BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL synchronous_commit = off");
// Ends a message: whatever it did is durable when it is answered. Without a write of its own its
// commit would wait for nothing.
constexpr QLatin1StringView durable("pg_logical_emit_message(true, 'durable', '')");
// Where in an action's message its calls begin: after the three statements of the gates and the two
// of `begin`.
constexpr qsizetype callsAt = 5;

// Several statements that are sent at once.
struct Message {
  QString text;
  qsizetype commitAt;  // which of them commits what was done
  std::vector<const Action*> calls = {};
};

// Whoever did several things wants to know which of them was refused.
void nameTheRefused(const Message& message, qsizetype completed, Error& error) {
  const qsizetype nth = completed - callsAt;
  if (message.calls.size() < 2 || nth < 0 || nth >= qsizetype(message.calls.size())) return;
  const QJsonObject& arguments = message.calls[size_t(nth)]->arguments;
  for (const QString& key : {QStringLiteral("pledge_id"), QStringLiteral("campaign_id")}) {
    if (arguments.contains(key) && !error.facts.contains(key)) {
      error.facts.insert(key, arguments.value(key));
    }
  }
}

// One attempt: the whole message, and after a failure whatever it left behind is cleared.
Result<QVariantList> attempt(Connection& connection, const Message& message,
                             Clock::time_point deadline) {
  Connection::Private& d = connection.d();
  const SocketDeadline guard(d.handle(), deadline);
  qsizetype completed = 0;
  auto results = d.message(message.text, &completed);
  if (results) return results;
  Error& error = results.error();
  if (error.kind == ErrorKind::connectionLost) return Failure(error);
  // A lost session frees its gates by itself; a living one is asked to.
  static_cast<void>(d.message(QStringLiteral("ROLLBACK; SELECT groundswell.leave()")));
  // Committed, and then something after it failed: never "nothing happened".
  if (completed > message.commitAt) error.kind = ErrorKind::outcomeUnknown;
  if (!SerializableTransaction::isRetried(error)) nameTheRefused(message, completed, error);
  return Failure(error);
}

// After a lost connection, calling again with the same id is how the outcome is learned: what
// was done answers its stored result.
bool reconnect(Connection& connection, Clock::time_point deadline) {
  while (Clock::now() < deadline) {
    const auto opened = connection.reopen();
    if (opened) return true;
    // A login that was refused is not tried again and again.
    if (opened.error().kind != ErrorKind::connectionLost) return false;
    std::this_thread::sleep_for(200ms);
  }
  return false;
}

struct Attempts {
  Result<QVariantList> last;
  int tries;
};

Attempts untilItHolds(Connection& connection, const Message& message, ActionRun& run) {
  const auto start = Clock::now();
  const auto deadline = start + SerializableTransaction::deadline;
  bool wasLost = false;  // an earlier attempt may have been done
  for (int tries = 1;; ++tries) {
    auto result = connection.isLost()
                      ? Result<QVariantList>(Failure(Error{.kind = ErrorKind::connectionLost}))
                      : attempt(connection, message, deadline);
    if (result) return {result, tries};
    Error error = result.error();
    if (error.kind == ErrorKind::connectionLost) {
      wasLost = true;
      if (reconnect(connection, deadline)) {
        ++run.resent;
        continue;
      }
      error.kind = ErrorKind::outcomeUnknown;
      return {Failure(error), tries};
    }
    if (error.kind == ErrorKind::outcomeUnknown) wasLost = true;
    const bool retried = SerializableTransaction::isRetried(error) &&
                         tries < SerializableTransaction::triesMax &&
                         Clock::now() < start + SerializableTransaction::triesTime;
    if (!retried) {
      // The lost attempt may still stand at the gate on the server and be done after this refusal.
      if (wasLost) error.kind = ErrorKind::outcomeUnknown;
      return {Failure(error), tries};
    }
    const auto wait = SerializableTransaction::backOff(error, tries);
    run.retried(error.sqlState, wait);
    std::this_thread::sleep_for(wait);
  }
}

// The same, and what it took is noted for the diagnostics.
Attempts recorded(Connection& connection, const QString& function, const Message& message) {
  ActionRun run;
  const auto start = Clock::now();
  Attempts attempts = untilItHolds(connection, message, run);
  run.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
  run.tries = attempts.tries;
  if (!attempts.last) run.failure = attempts.last.error().kind;
  if (auto* const diagnostics = connection.d().recording.diagnostics) {
    diagnostics->actionEnded(function, run);
  }
  return attempts;
}

// The parts of an action's message.
struct Calls {
  QString enter;
  QStringList functions;  // with the demand of a preview's digest, where one was shown
  QStringList endings;    // what is called once it is committed
};

Result<Calls> prepared(Connection& connection, const Action& action) {
  if (connection.isLost() && !connection.reopen()) {
    return Failure(Error{.kind = ErrorKind::connectionLost});
  }
  Calls calls;
  for (const Action* const one : actions::together(action)) {
    const ActionDescription* const description = actions::find(one->function);
    if (!description) {
      return Failure(Error{.kind = ErrorKind::bug, .detail = one->function});
    }
    const auto function = actionsql::functionCall(connection.d().handle(), *one, *description);
    if (!function) return Failure(function.error());
    calls.functions.append(*function);
    if (description->endsSessions == ActionDescription::EndsSessions::yes) {
      calls.endings.append(
          QStringLiteral("groundswell.end_sessions(%1)")
              .arg(quoted::number(one->arguments.value(u"user_id"_qs).toInteger())));
    }
  }
  calls.enter = actionsql::enterCall(action);
  return calls;
}

// "SELECT a; SELECT b"
QString selects(const QStringList& calls) {
  return QLatin1StringView("SELECT ") + calls.join(QLatin1StringView("; SELECT "));
}

}  // namespace

bool SerializableTransaction::isRetried(const Error& error) {
  return error.kind == ErrorKind::conflict || error.kind == ErrorKind::outcomeUnknown;
}

std::chrono::microseconds SerializableTransaction::backOff(const Error& error, int failedTries) {
  if (error.sqlState == u"53200") return 250ms;  // predicate locks are used up
  if (failedTries <= 1) return 0us;
  const auto ceiling =
      std::min<std::chrono::microseconds>(500ms, 1000us * (1LL << std::min(failedTries - 2, 20)));
  return std::chrono::microseconds(
      QRandomGenerator::global()->bounded(static_cast<qint64>(ceiling.count()) + 1));
}

Result<Answer> SerializableTransaction::run(Connection& connection, const Action& action) {
  auto calls = prepared(connection, action);
  if (!calls) return Failure(calls.error());
  if (!action.expectedEffects.isEmpty()) {
    const auto demand = actionsql::demandCall(connection.d().handle(), action.expectedEffects);
    if (!demand) return Failure(demand.error());
    calls->functions.append(*demand);
  }
  QString text =
      QStringLiteral("BEGIN; SELECT %1; COMMIT; %2; %3; COMMIT; SELECT groundswell.leave(), %4")
          .arg(calls->enter, begin, selects(calls->functions), durable);
  if (!calls->endings.isEmpty()) text += QLatin1StringView("; ") + selects(calls->endings);
  const Attempts attempts = recorded(connection, action.function,
                                     {.text = text,
                                      .commitAt = callsAt + calls->functions.size(),
                                      .calls = actions::together(action)});
  if (!attempts.last) return Failure(attempts.last.error());
  return Answer{.json = QJsonDocument::fromJson(attempts.last->at(callsAt).toByteArray()).object(),
                .tries = attempts.tries};
}

Result<QJsonObject> SerializableTransaction::rehearse(Connection& connection, const Action& action,
                                                      int rowsMax) {
  const auto calls = prepared(connection, action);
  if (!calls) return Failure(calls.error());
  const QString text =
      QStringLiteral(
          "BEGIN; SELECT %1; COMMIT; %2; %3; SELECT groundswell.effects(%4); ROLLBACK; "
          "SELECT groundswell.leave()")
          .arg(calls->enter, begin, selects(calls->functions), quoted::number(rowsMax));
  const qsizetype effectsAt = callsAt + calls->functions.size();
  const auto results =
      recorded(connection, u"effects"_qs,
               {.text = text, .commitAt = effectsAt + 1, .calls = actions::together(action)})
          .last;
  if (results) {
    QJsonObject told = QJsonDocument::fromJson(results->at(effectsAt).toByteArray()).object();
    told.insert(u"answer"_qs, QJsonDocument::fromJson(results->at(callsAt).toByteArray()).object());
    return told;
  }
  Error error = results.error();
  // Whatever happened to the connection: all of it was taken back.
  if (error.kind == ErrorKind::outcomeUnknown) error.kind = ErrorKind::connectionLost;
  return Failure(error);
}

Result<QVariant> SerializableTransaction::runCall(Connection& connection, const QString& call) {
  if (connection.isLost() && !connection.reopen()) {
    return Failure(Error{.kind = ErrorKind::connectionLost});
  }
  const QString text = QStringLiteral("%1; SELECT %2; COMMIT; SELECT %3").arg(begin, call, durable);
  const QString function = call.section(u'(', 0, 0).section(u'.', -1);
  const auto results = recorded(connection, function, {.text = text, .commitAt = 3}).last;
  if (!results) return Failure(results.error());
  return results->at(2);
}
