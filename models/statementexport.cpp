// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementexport.h"

#include <QCoreApplication>

#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StatementExport)
};

using Line = WalletLine;

std::optional<Money> in(const Line& line) {
  return line.moved.minor > 0 ? std::optional(line.moved) : std::nullopt;
}

std::optional<Money> out(const Line& line) {
  return line.moved.minor < 0 ? std::optional(Money{-line.moved.minor}) : std::nullopt;
}

Money orNone(const std::optional<Money>& money) {
  return money.value_or(Money{});
}

std::vector<ExportColumn<Line>> columns() {
  return {
      exportColumn<Line>(Words::tr("No."), 9, &Line::id),
      exportColumn<Line>(Words::tr("Time"), 19, &Line::at),
      exportColumn<Line>(Words::tr("What happened"), 20,
                         [](const Line& line) { return logTypeText(line.type); }),
      exportColumn<Line>(Words::tr("Type"), 18, &Line::type, false),
      exportColumn<Line>(Words::tr("Campaign no."), 9, &Line::campaign),
      exportColumn<Line>(Words::tr("Campaign"), 28, &Line::campaignTitle),
      exportColumn<Line>(Words::tr("Pledge"), 9, &Line::pledge),
      exportColumn<Line>(Words::tr("Reference"), 18, &Line::reference),
      exportColumn<Line>(Words::tr("Reason"), 24,
                         [](const Line& line) { return reasonText(line.reason); }),
      exportColumn<Line>(Words::tr("In"), 15, in),
      exportColumn<Line>(Words::tr("Out"), 15, out),
      exportColumn<Line>(Words::tr("Balance"), 15, &Line::balance),
  };
}

}  // namespace

ExportTable statementExport(const Person& person) {
  return exportTable<Line>(
      {.title = Words::tr("Statement of %1").arg(person.name),
       .facts = {{Words::tr("Person no."), person.id.value}, {Words::tr("Person"), person.name}},
       .columns = columns(),
       .group = [](const Line& line) { return line.type.toUtf8(); },
       .groupText = logTypeText,
       .groupTitle = Words::tr("What happened"),
       .groupOrder = logTypes(),
       .sums = {{Words::tr("In"), [](const Line& line) { return orNone(in(line)); }},
                {Words::tr("Out"), [](const Line& line) { return orNone(out(line)); }}},
       .stream = byPages<Line>([user = person.id](Connection& connection,
                                                  const std::optional<Line>& after, int rowsMax) {
         return walletPage(connection, {.user = user, .after = after, .rowsMax = rowsMax});
       })});
}
