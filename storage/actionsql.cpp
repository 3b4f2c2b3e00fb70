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

const QString none = QStringLiteral("NULL");
const QString every = QStringLiteral("0");

QString argument(const Action& action, const char* name) {
  const QJsonValue value = action.arguments.value(QLatin1StringView(name));
  return value.isDouble() ? quoted::number(value.toInteger()) : none;
}

QString enterOne(const Action& action) {
  const auto argumentNamed = [&](const char* name) { return argument(action, name); };
  const auto call = [](const QStringList& arguments) {
    return QStringLiteral("groundswell.enter(%1)").arg(arguments.join(QLatin1StringView(", ")));
  };
  switch (actions::find(action.function)->gate) {
    case Gate::none:
      return call({none, none, none});
    case Gate::wallet:
      return call({none, argumentNamed("user_id"), none});
    case Gate::everyWallet:
      return call({none, every, none});
    case Gate::campaign:
      return call({argumentNamed("campaign_id"), none, none});
    case Gate::campaignAndWallet:
      return call({argumentNamed("campaign_id"), argumentNamed("user_id"), none});
    case Gate::campaignAndRefunds:
      return call({argumentNamed("campaign_id"), none, none, argumentNamed("refund_limit")});
    case Gate::pledge:
      return call({none, none, argumentNamed("pledge_id")});
  }
  return call({none, none, none});
}

// Whoever closes a campaign takes every wallet: who its backers are is not known before its gate is
// taken, and by then it is too late to take others in their order.
QString enterAll(const Action& action) {
  QStringList campaigns;
  QStringList users;
  QStringList pledges;
  for (const Action* const one : actions::together(action)) {
    switch (actions::find(one->function)->gate) {
      case Gate::none:
        break;
      case Gate::wallet:
        users.append(argument(*one, "user_id"));
        break;
      case Gate::everyWallet:
        users.append(every);
        break;
      case Gate::campaign:
        campaigns.append(argument(*one, "campaign_id"));
        break;
      case Gate::campaignAndWallet:
        campaigns.append(argument(*one, "campaign_id"));
        users.append(argument(*one, "user_id"));
        break;
      case Gate::campaignAndRefunds:
        campaigns.append(argument(*one, "campaign_id"));
        users.append(every);
        break;
      case Gate::pledge:
        pledges.append(argument(*one, "pledge_id"));
        break;
    }
  }
  const auto array = [](const QStringList& ids) {
    return QStringLiteral("'{%1}'").arg(ids.join(u','));
  };
  return QStringLiteral("groundswell.enter_all(%1, %2, %3)")
      .arg(array(campaigns), array(users), array(pledges));
}

}  // namespace

namespace actionsql {

QString enterCall(const Action& action) {
  return action.also.empty() ? enterOne(action) : enterAll(action);
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
  return QStringLiteral("groundswell.%1(%2)")
      .arg(QLatin1StringView(description.function), arguments.join(QLatin1StringView(", ")));
}

Result<QString> demandCall(pg_conn* connection, const QString& digest) {
  return quoted::text(connection, digest).map([](const QString& text) {
    return QStringLiteral("groundswell.demand_effects(%1)").arg(text);
  });
}

}  // namespace actionsql
