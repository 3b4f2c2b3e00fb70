// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QJsonObject>
#include <QUuid>

#include "storage/ids.h"
#include "storage/money.h"
#include "storage/result.h"

// A UUID of version 7 (RFC 9562): 48 bits of this computer's clock in milliseconds, then 74 random
// ones. Requests that come one after the other so stand side by side in their index: with random
// ids each pledge wrote another page of it, which a long history makes dear.
[[nodiscard]] QUuid newRequestId();

// One call of one SQL function that changes something, with the id that makes it happen once.
// Made by the typed requests (Deposit, PlacePledge, ...) or, from the command line, by parse().
struct Action {
  QString function = {};
  QJsonObject arguments = {};  // by parameter name; amounts in minor units; absent means null
  QUuid requestId = newRequestId();
  // The digest of a preview that a person said yes to: whatever else it would do by now is refused
  // as changedMeanwhile and not done. Empty: no preview was shown.
  QString expectedEffects = {};
  // Done after it in the same transaction, or not at all with it. Each with a request id of its
  // own, but what becomes of this one becomes of all. They have neither a digest nor others of
  // their own.
  std::vector<Action> also = {};
};

// What an action takes and which gates it passes; the one list of actions in C++.
struct ActionDescription {
  // A secret is a text that is never written down: not in a note, not in a message.
  enum class Type { bigint, text, boolean, json, secret };
  // Which gates it takes before its transaction begins, see enter() in SQL.
  enum class Gate {
    none,
    wallet,       // user_id's
    everyWallet,  // deposit runs, releases
    campaign,     // campaign_id
    campaignAndWallet,
    campaignAndRefunds,  // closing: campaign_id, its creator, refund_limit backers
    pledge               // the pledge's campaign, backer and creator
  };
  // Whether user_id's open sessions end once it is committed.
  enum class EndsSessions { no, yes };
  struct Parameter {
    const char* name;
    Type type;
  };
  const char* function;
  Gate gate;
  std::vector<Parameter> parameters;
  EndsSessions endsSessions = EndsSessions::no;
};

namespace actions {

[[nodiscard]] std::span<const ActionDescription> all();
[[nodiscard]] const ActionDescription* find(const QString& function);

// The action itself, and those that are done with it.
[[nodiscard]] std::vector<const Action*> together(const Action& action);

// One of several, at least one: the first, and the others with it.
[[nodiscard]] Action asOne(std::vector<Action> actions);

// The arguments that may be written down.
[[nodiscard]] QJsonObject withoutSecrets(const Action& action);

// Checks names and types of loosely typed arguments. Errors: rejected/invalidValue; facts name the
// field, or the function that does not exist.
[[nodiscard]] Result<Action> parse(const QString& function, const QJsonObject& arguments);

}  // namespace actions

// What an action answered: the essentials of the rows it changed; its keys stand above each
// function in storage/sql/functions.
struct Answer {
  QJsonObject json = {};
  int tries = 1;  // how often the transaction was run

  [[nodiscard]] qint64 integer(const char* key) const {
    return json.value(QLatin1StringView(key)).toInteger();
  }
  [[nodiscard]] Money money(const char* key) const { return {integer(key)}; }
  template <class IdType>
  [[nodiscard]] IdType id(const char* key) const {
    return IdType{integer(key)};
  }
  // True if this request id had been done before, and this is its stored answer.
  [[nodiscard]] bool replayed() const { return json.value(QLatin1StringView("replayed")).toBool(); }

  friend bool operator==(const Answer&, const Answer&) = default;
};
