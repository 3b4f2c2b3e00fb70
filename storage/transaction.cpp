// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <algorithm>
#include <thread>

#include <QJsonDocument>
#include <QRandomGenerator>

#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/socketdeadline.h"

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Gate = ActionDescription::Gate;
using Type = ActionDescription::Type;

// SELECT groundswell.enter(campaign_id, user_id, pledge_id), or empty where no gate is needed.
QString enterCall(const Action& action, Gate gate) {
  const auto argument = [&](const char* name) {
    const QJsonValue value = action.arguments.value(QLatin1StringView(name));
    return value.isDouble() ? quoted::number(value.toInteger()) : QStringLiteral("NULL");
  };
  const QString none = QStringLiteral("NULL");
  const QString every = QStringLiteral("0");
  const auto call = [](const QString& campaign, const QString& user, const QString& pledge) {
    return QStringLiteral("SELECT groundswell.enter(%1, %2, %3)").arg(campaign, user, pledge);
  };
  switch (gate) {
    case Gate::none:
      return call(none, none, none);
    case Gate::wallet:
      return call(none, argument("user_id"), none);
    case Gate::everyWallet:
      return call(none, every, none);
    case Gate::campaign:
      return call(argument("campaign_id"), none, none);
    case Gate::campaignAndWallet:
      return call(argument("campaign_id"), argument("user_id"), none);
    case Gate::campaignAndEveryWallet:
      return call(argument("campaign_id"), every, none);
    case Gate::pledge:
      return call(none, none, argument("pledge_id"));
  }
  return call(none, none, none);
}

Result<QString> literal(pg_conn* connection, const QJsonValue& value, Type type) {
  if (value.isNull() || value.isUndefined()) return QStringLiteral("NULL");
  switch (type) {
    case Type::bigint:
      return quoted::number(value.toInteger());
    case Type::boolean:
      return quoted::boolean(value.toBool());
    case Type::text:
      return quoted::text(connection, value.toString());
    case Type::json:
      return quoted::json(connection, value);
  }
  return QStringLiteral("NULL");
}

// SELECT groundswell.deposit(user_id => 7, ..., request_id => '...')
Result<QString> functionCall(pg_conn* connection, const Action& action,
                             const ActionDescription& description) {
  QStringList arguments;
  for (const auto& parameter : description.parameters) {
    const QString name = QString::fromLatin1(parameter.name);
    auto value = literal(connection, action.arguments.value(name), parameter.type);
    if (!value) {
      value.error().facts.insert(QStringLiteral("field"), name);
      return Failure(value.error());
    }
    arguments.append(name + QLatin1StringView(" => ") + *value);
  }
  arguments.append(QLatin1StringView("request_id => ") + quoted::uuid(action.requestId));
  return QStringLiteral("SELECT groundswell.%1(%2)")
      .arg(QLatin1StringView(description.function), arguments.join(QLatin1StringView(", ")));
}

// One attempt: the whole message, and after a failure whatever it left behind is cleared.
Result<QVariant> attempt(Connection& connection, const QString& message, qsizetype answerAt,
                         Clock::time_point deadline) {
  Connection::Private& d = connection.d();
  const SocketDeadline guard(d.handle(), deadline);
  auto results = d.message(message);
  if (results) return results->at(answerAt);
  if (results.error().kind != ErrorKind::connectionLost) {
    // A lost session frees its gates by itself; a living one is asked to.
    static_cast<void>(d.message(QStringLiteral("ROLLBACK; SELECT groundswell.leave()")));
  }
  return Failure(results.error());
}

// After a lost connection, calling again with the same id is how the outcome is learned: what
// was done answers its stored result.
bool reconnect(Connection& connection, Clock::time_point deadline) {
  while (Clock::now() < deadline) {
    if (connection.reopen()) return true;
    std::this_thread::sleep_for(200ms);
  }
  return false;
}

struct Attempts {
  Result<QVariant> last;
  int tries;
};

Attempts untilItHolds(Connection& connection, const QString& message, qsizetype answerAt) {
  const auto start = Clock::now();
  const auto deadline = start + SerializableTransaction::deadline;
  bool wasLost = false;
  for (int tries = 1;; ++tries) {
    auto result = connection.isLost()
                      ? Result<QVariant>(Failure(Error{.kind = ErrorKind::connectionLost}))
                      : attempt(connection, message, answerAt, deadline);
    if (result) return {result, tries};
    Error error = result.error();
    if (error.kind == ErrorKind::connectionLost) {
      wasLost = true;
      if (reconnect(connection, deadline)) continue;
      error.kind = ErrorKind::outcomeUnknown;
      return {Failure(error), tries};
    }
    const bool retried = SerializableTransaction::isRetried(error) &&
                         tries < SerializableTransaction::triesMax &&
                         Clock::now() < start + SerializableTransaction::triesTime;
    if (!retried) {
      // The lost attempt may still stand at the gate on the server and be done after this refusal.
      if (wasLost) error.kind = ErrorKind::outcomeUnknown;
      return {Failure(error), tries};
    }
    std::this_thread::sleep_for(SerializableTransaction::backOff(error, tries));
  }
}

}  // namespace

bool SerializableTransaction::isRetried(const Error& error) {
  return error.kind == ErrorKind::conflict;
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
  const ActionDescription* const description = actions::find(action.function);
  if (!description) {
    return Failure(Error{.kind = ErrorKind::bug, .detail = action.function});
  }
  if (connection.isLost() && !connection.reopen()) {
    return Failure(Error{.kind = ErrorKind::connectionLost});
  }
  const auto call = functionCall(connection.d().handle(), action, *description);
  if (!call) return Failure(call.error());
  const QString message = QStringLiteral(
                              "BEGIN; %1; COMMIT; BEGIN ISOLATION LEVEL SERIALIZABLE; %2; COMMIT; "
                              "SELECT groundswell.leave()")
                              .arg(enterCall(action, description->gate), *call);
  const Attempts attempts = untilItHolds(connection, message, 4);
  if (!attempts.last) return Failure(attempts.last.error());
  return Answer{.json = QJsonDocument::fromJson(attempts.last->toByteArray()).object(),
                .tries = attempts.tries};
}

Result<QVariant> SerializableTransaction::runCall(Connection& connection, const QString& call) {
  if (connection.isLost() && !connection.reopen()) {
    return Failure(Error{.kind = ErrorKind::connectionLost});
  }
  const QString message =
      QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT %1; COMMIT").arg(call);
  return untilItHolds(connection, message, 1).last;
}
