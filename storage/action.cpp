// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace {

using Type = ActionDescription::Type;
using Gate = ActionDescription::Gate;
using EndsSessions = ActionDescription::EndsSessions;

const std::vector<ActionDescription>& table() {
  static const std::vector<ActionDescription> descriptions = {
      {"register_user", Gate::none, {{"name", Type::text}, {"email", Type::text}}},
      {"change_user",
       Gate::wallet,
       {{"user_id", Type::bigint},
        {"expected_version", Type::bigint},
        {"name", Type::text},
        {"email", Type::text}}},
      {"deactivate_user", Gate::wallet, {{"user_id", Type::bigint}, {"reason", Type::text}}},
      {"reactivate_user", Gate::wallet, {{"user_id", Type::bigint}, {"reason", Type::text}}},
      {"add_note", Gate::none, {{"user_id", Type::bigint}, {"text", Type::text}}},
      {"deposit",
       Gate::wallet,
       {{"user_id", Type::bigint},
        {"amount", Type::bigint},
        {"reference", Type::text},
        {"reason", Type::text}}},
      {"deposit_many", Gate::everyWallet, {{"entries", Type::json}}},
      {"deposit_run", Gate::everyWallet, {{"run_id", Type::text}, {"entry_count", Type::bigint}}},
      {"withdraw",
       Gate::wallet,
       {{"user_id", Type::bigint},
        {"amount", Type::bigint},
        {"reference", Type::text},
        {"reason", Type::text}}},
      {"create_campaign", Gate::none, {{"campaign", Type::json}}},
      {"change_campaign",
       Gate::campaign,
       {{"campaign_id", Type::bigint},
        {"expected_version", Type::bigint},
        {"changes", Type::json}}},
      {"save_tier",
       Gate::campaign,
       {{"tier_id", Type::bigint},
        {"campaign_id", Type::bigint},
        {"expected_version", Type::bigint},
        {"tier", Type::json}}},
      {"remove_tier", Gate::none, {{"tier_id", Type::bigint}}},
      {"save_milestone",
       Gate::campaign,
       {{"milestone_id", Type::bigint},
        {"campaign_id", Type::bigint},
        {"expected_version", Type::bigint},
        {"milestone", Type::json}}},
      {"remove_milestone", Gate::none, {{"milestone_id", Type::bigint}}},
      {"place_pledge",
       Gate::campaignAndWallet,
       {{"user_id", Type::bigint},
        {"campaign_id", Type::bigint},
        {"tier_id", Type::bigint},
        {"amount", Type::bigint},
        {"pay_now", Type::boolean},
        {"anonymous", Type::boolean}}},
      {"confirm_pledge", Gate::pledge, {{"pledge_id", Type::bigint}}},
      {"cancel_pledge", Gate::pledge, {{"pledge_id", Type::bigint}, {"reason", Type::text}}},
      {"refund_pledge", Gate::pledge, {{"pledge_id", Type::bigint}, {"reason", Type::text}}},
      {"close_campaign",
       Gate::campaignAndRefunds,
       {{"campaign_id", Type::bigint}, {"refund_limit", Type::bigint}}},
      {"cancel_campaign",
       Gate::campaignAndRefunds,
       {{"campaign_id", Type::bigint}, {"reason", Type::text}, {"refund_limit", Type::bigint}}},
      {"pause_refunds", Gate::campaign, {{"campaign_id", Type::bigint}, {"reason", Type::text}}},
      {"resume_refunds", Gate::campaign, {{"campaign_id", Type::bigint}}},
      {"release_expired_pledges", Gate::everyWallet, {{"row_limit", Type::bigint}}},
      {"change_settings", Gate::none, {{"settings", Type::json}}},
      {"invite_person",
       Gate::none,
       {{"user_id", Type::bigint},
        {"name", Type::text},
        {"email", Type::text},
        {"login", Type::text},
        {"groups", Type::json},
        {"verifier", Type::secret}}},
      {"change_groups",
       Gate::wallet,
       {{"user_id", Type::bigint}, {"groups", Type::json}, {"reason", Type::text}}},
      {"lock_person",
       Gate::wallet,
       {{"user_id", Type::bigint}, {"reason", Type::text}},
       EndsSessions::yes},
      {"unlock_person", Gate::wallet, {{"user_id", Type::bigint}, {"reason", Type::text}}},
      {"reset_password",
       Gate::wallet,
       {{"user_id", Type::bigint}, {"verifier", Type::secret}},
       EndsSessions::yes},
      {"revoke_person",
       Gate::wallet,
       {{"user_id", Type::bigint}, {"reason", Type::text}},
       EndsSessions::yes},
      {"change_password", Gate::none, {{"verifier", Type::secret}}},
  };
  return descriptions;
}

bool fits(const QJsonValue& value, Type type) {
  if (value.isNull() || value.isUndefined()) return true;
  switch (type) {
    case Type::bigint:
      // Two defaults that disagree: a fraction or an overflow answers the default.
      return value.isDouble() && value.toInteger(0) == value.toInteger(1);
    case Type::text:
    case Type::secret:
      return value.isString();
    case Type::boolean:
      return value.isBool();
    case Type::json:
      return value.isObject() || value.isArray();
  }
  return false;
}

Failure invalid(const char* key, const QString& value, const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = Refusal::invalidValue,
                       .detail = why,
                       .facts = {{QLatin1StringView(key), value}}});
}

}  // namespace

QUuid newRequestId() {
  constexpr quint64 randomBits = 0xfff;
  constexpr quint64 version = 0x7000;
  constexpr quint64 variant = 0x8000'0000'0000'0000;
  auto& random = *QRandomGenerator::system();
  const auto ms = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
  QByteArray bytes(16, Qt::Uninitialized);
  qToBigEndian((ms << 16) | version | (random.generate64() & randomBits), bytes.data());
  qToBigEndian((random.generate64() >> 2) | variant, bytes.data() + 8);
  return QUuid::fromRfc4122(bytes);
}

namespace actions {

std::span<const ActionDescription> all() {
  return table();
}

const ActionDescription* find(const QString& function) {
  const auto found = std::find_if(table().begin(), table().end(), [&](const auto& description) {
    return function == QLatin1StringView(description.function);
  });
  return found == table().end() ? nullptr : &*found;
}

std::vector<const Action*> together(const Action& action) {
  std::vector<const Action*> all{&action};
  for (const Action& other : action.also)
    all.push_back(&other);
  return all;
}

Action asOne(std::vector<Action> actions) {
  Action first = std::move(actions.front());
  first.also.assign(std::make_move_iterator(actions.begin() + 1),
                    std::make_move_iterator(actions.end()));
  return first;
}

QJsonObject withoutSecrets(const Action& action) {
  QJsonObject arguments = action.arguments;
  if (const ActionDescription* const description = find(action.function)) {
    for (const auto& parameter : description->parameters) {
      if (parameter.type == Type::secret) arguments.remove(QLatin1StringView(parameter.name));
    }
  }
  return arguments;
}

Result<Action> parse(const QString& function, const QJsonObject& arguments) {
  const ActionDescription* const description = find(function);
  if (!description) {
    return invalid("function", function, QStringLiteral("there is no action %1").arg(function));
  }
  for (auto it = arguments.begin(); it != arguments.end(); ++it) {
    const auto parameter = std::find_if(
        description->parameters.begin(), description->parameters.end(),
        [&](const auto& candidate) { return it.key() == QLatin1StringView(candidate.name); });
    if (parameter == description->parameters.end()) {
      return invalid("field", it.key(),
                     QStringLiteral("%1 takes no argument %2").arg(function, it.key()));
    }
    if (!fits(it.value(), parameter->type)) {
      return invalid("field", it.key(),
                     QStringLiteral("the argument %1 is of another type").arg(it.key()));
    }
  }
  return Action{.function = function, .arguments = arguments};
}

}  // namespace actions
