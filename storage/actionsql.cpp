// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actionsql.h"

#include "storage/quoted.h"

namespace {

using Gate = ActionDescription::Gate;
using Type = ActionDescription::Type;

Result<QString> literal(pg_conn* connection, const QJsonValue& value, Type type) {
  if (value.isNull() || value.isUndefined()) return QStringLiteral("NULL");
  switch (type) {
    case Type::bigint:
      return quoted::number(value.toInteger());
    case Type::boolean:
      return quoted::boolean(value.toBool());
    case Type::text:
    case Type::secret:
      return quoted::text(connection, value.toString());
    case Type::json:
      return quoted::json(connection, value);
  }
  return QStringLiteral("NULL");
}

}  // namespace

namespace actionsql {

QString enterCall(const Action& action, Gate gate) {
  const auto argument = [&](const char* name) {
    const QJsonValue value = action.arguments.value(QLatin1StringView(name));
    return value.isDouble() ? quoted::number(value.toInteger()) : QStringLiteral("NULL");
  };
  const QString none = QStringLiteral("NULL");
  const QString every = QStringLiteral("0");
  const auto call = [](const QStringList& arguments) {
    return QStringLiteral("SELECT groundswell.enter(%1)")
        .arg(arguments.join(QLatin1StringView(", ")));
  };
  switch (gate) {
    case Gate::none:
      return call({none, none, none});
    case Gate::wallet:
      return call({none, argument("user_id"), none});
    case Gate::everyWallet:
      return call({none, every, none});
    case Gate::campaign:
      return call({argument("campaign_id"), none, none});
    case Gate::campaignAndWallet:
      return call({argument("campaign_id"), argument("user_id"), none});
    case Gate::campaignAndRefunds:
      return call({argument("campaign_id"), none, none, argument("refund_limit")});
    case Gate::pledge:
      return call({none, none, argument("pledge_id")});
  }
  return call({none, none, none});
}

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
  const QString call =
      QStringLiteral("groundswell.%1(%2)")
          .arg(QLatin1StringView(description.function), arguments.join(QLatin1StringView(", ")));
  if (action.expectedEffects.isEmpty()) return call;
  return quoted::text(connection, action.expectedEffects).map([&](const QString& digest) {
    return QStringLiteral("groundswell.demand_effects(%1, %2)").arg(call, digest);
  });
}

}  // namespace actionsql
