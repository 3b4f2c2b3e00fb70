// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servermodel.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ServerModel)
};

}  // namespace

namespace serverModel {

ServerModel* make(Source source, QObject* parent) {
  std::vector<::Column<ServerCheck>> columns{
      {.title = Words::tr("Setting"),
       .display = [](const ServerCheck& check) { return check.name; },
       .extra = [](const ServerCheck& check, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(check.name) : QVariant();
       },
       .width = 290},
      {.title = Words::tr("Value"),
       .display = [](const ServerCheck& check) { return check.value; },
       .width = 100},
      {.title = Words::tr("State"),
       .display = [](const ServerCheck& check) { return stateText(check.state); },
       .extra = [](const ServerCheck& check, int role) -> QVariant {
         return role == StatusRole ? QVariant(nameOf(check.state)) : QVariant();
       },
       .width = 104},
      {.title = Words::tr("What to do"),
       .display = [](const ServerCheck& check) { return check.advice; },
       .extra = [](const ServerCheck& check, int role) -> QVariant {
         return role == Qt::ToolTipRole && !check.advice.isEmpty() ? QVariant(check.advice)
                                                                   : QVariant();
       },
       .stretches = true},
  };
  return new ServerModel(
      std::move(columns), [](const ServerCheck& check) { return check.id; },
      [source = std::move(source)](const PageRequest<ServerCheck>& page, auto done) {
        if (page.after) return done(std::vector<ServerCheck>());
        source([done](const Result<ServerFacts>& facts) { done(facts.map(serverChecks)); });
      },
      parent);
}

}  // namespace serverModel
