// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "storage/action.h"
#include "storage/connection.h"

// What an action would do, known because it was done and taken back: the action's own function, and
// those done with it, ran in one message that ended in ROLLBACK. No transaction is open while a
// person looks at it. A campaign that fails is shown with all its refunds, also where they are more
// than the action makes itself.

// One thing that changes. Amounts in minor units, places as numbers, milestones and ends as 0 or 1.
struct Effect {
  enum class Kind {
    wallet,      // a person's balance
    wallets,     // those of people whom the caller may not look into, together; name: how many
    raised,      // a campaign's confirmed funds
    pending,     // a campaign's promised funds
    places,      // claimed of a tier
    milestone,   // of the campaign `id`
    successful,  // a campaign ends so
    failed       // or so
  };
  Kind kind;
  qint64 id = 0;  // of the person, campaign or tier
  QString name;   // the person's, or a title
  qint64 before = 0;
  qint64 after = 0;

  friend bool operator==(const Effect&, const Effect&) = default;
};

struct Preview {
  static constexpr int rowsMax = 200;  // of each kind

  struct Moved {
    qint64 lines = 0;
    Money amount;
    friend bool operator==(const Moved&, const Moved&) = default;
  };

  QString digest;  // over all effects; the same as long as the action would do the same
  Answer answer;   // what the action would answer; where several are done together, the first
  // By the log's type ("deposit", "refund", ...), with what follows.
  std::map<QString, Moved> moved;
  // Of those, the refunds of campaigns that fail by it which are not in this transaction: they
  // follow right after it, in batches.
  Moved follows;
  std::map<Effect::Kind, qint64> counts;  // of all effects, told or not
  std::vector<Effect> effects;            // at most rowsMax of each kind, by kind and id

  // How many effects of a kind there are, beside those told.
  [[nodiscard]] qint64 untold(Effect::Kind kind) const;
};

// Errors: what the action itself would be refused for, and connectionLost; nothing was done.
[[nodiscard]] Result<Preview> preview(Connection& connection, const Action& action);

// Does it, if it does exactly what the preview with that digest showed. Errors: as the action's;
// changedMeanwhile with the field "effects" where it would do something else by now: nothing was
// done, look at a new preview.
[[nodiscard]] Result<Answer> confirm(Connection& connection, const Action& action,
                                     const QString& digest);

// The same as an action that somebody else sends: a worker, with its note in the outbox.
[[nodiscard]] Action confirmed(Action action, const QString& digest);
