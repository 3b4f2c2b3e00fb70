// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preview.h"

#include <algorithm>
#include <optional>

#include <QJsonArray>

#include "storage/transaction.h"

namespace {

constexpr std::pair<const char*, Effect::Kind> kinds[] = {
    {"wallet", Effect::Kind::wallet},         {"wallets", Effect::Kind::wallets},
    {"raised", Effect::Kind::raised},         {"pending", Effect::Kind::pending},
    {"places", Effect::Kind::places},         {"milestone", Effect::Kind::milestone},
    {"successful", Effect::Kind::successful}, {"failed", Effect::Kind::failed},
};

std::optional<Effect::Kind> kindNamed(const QString& name) {
  for (const auto& [known, kind] : kinds) {
    if (name == QLatin1StringView(known)) return kind;
  }
  return std::nullopt;
}

Preview::Moved movedFrom(const QJsonObject& sums) {
  return {.lines = sums[u"lines"_qs].toInteger(), .amount = {sums[u"amount"_qs].toInteger()}};
}

Preview previewFrom(const QJsonObject& told) {
  Preview preview{.digest = told[u"digest"_qs].toString(),
                  .answer = {.json = told[u"answer"_qs].toObject()},
                  .moved = {},
                  .follows = movedFrom(told[u"follows"_qs].toObject()),
                  .counts = {},
                  .effects = {}};
  const QJsonObject moved = told[u"moved"_qs].toObject();
  for (auto it = moved.begin(); it != moved.end(); ++it) {
    preview.moved[it.key()] = movedFrom(it.value().toObject());
  }
  const QJsonObject counts = told[u"counts"_qs].toObject();
  for (auto it = counts.begin(); it != counts.end(); ++it) {
    if (const auto kind = kindNamed(it.key())) preview.counts[*kind] = it.value().toInteger();
  }
  const QJsonArray rows = told[u"rows"_qs].toArray();
  for (const auto& row : rows) {
    if (const auto kind = kindNamed(row[0].toString())) {
      preview.effects.push_back({.kind = *kind,
                                 .id = row[1].toInteger(),
                                 .name = row[2].toString(),
                                 .before = row[3].toInteger(),
                                 .after = row[4].toInteger()});
    }
  }
  return preview;
}

}  // namespace

qint64 Preview::untold(Effect::Kind kind) const {
  const auto all = counts.find(kind);
  if (all == counts.end()) return 0;
  return all->second - std::ranges::count(effects, kind, &Effect::kind);
}

Result<Preview> preview(Connection& connection, const Action& action) {
  return SerializableTransaction::rehearse(connection, action, Preview::rowsMax).map(previewFrom);
}

Action confirmed(Action action, const QString& digest) {
  action.expectedEffects = digest;
  return action;
}

Result<Answer> confirm(Connection& connection, const Action& action, const QString& digest) {
  return SerializableTransaction::run(connection, confirmed(action, digest));
}
