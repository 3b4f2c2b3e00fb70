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

// What an action's gate is found by; NULL where it has none of that kind.
struct Entry {
  QString campaign = none;
  QString user = none;  // 0: every wallet
  QString pledge = none;
  QString refundLimit = none;
};

Entry entryOf(const Action& action) {
  switch (actions::find(action.function)->gate) {
    case Gate::none:
      break;
    case Gate::wallet:
      return {.user = argument(action, "user_id")};
    case Gate::everyWallet:
      return {.user = every};
    case Gate::campaign:
      return {.campaign = argument(action, "campaign_id")};
    case Gate::campaignAndWallet:
      return {.campaign = argument(action, "campaign_id"), .user = argument(action, "user_id")};
    case Gate::campaignAndRefunds:
      return {.campaign = argument(action, "campaign_id"),
              .refundLimit = argument(action, "refund_limit")};
    case Gate::pledge:
      return {.pledge = argument(action, "pledge_id")};
  }
  return {};
}

QString enterOne(const Action& action) {
  const Entry entry = entryOf(action);
  QStringList arguments{entry.campaign, entry.user, entry.pledge};
  if (entry.refundLimit != none) arguments.append(entry.refundLimit);
  return QStringLiteral("groundswell.enter(%1)").arg(arguments.join(QLatin1StringView(", ")));
}

// Whoever closes a campaign takes every wallet: who its backers are is not known before its gate is
// taken, and by then it is too late to take others in their order.
QString enterAll(const Action& action) {
  QStringList campaigns;
  QStringList users;
  QStringList pledges;
  for (const Action* const one : actions::together(action)) {
    const Entry entry = entryOf(*one);
    campaigns.append(entry.campaign);
    users.append(entry.refundLimit == none ? entry.user : every);
    pledges.append(entry.pledge);
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
