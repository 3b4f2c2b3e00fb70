// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleexport.h"

#include <QCoreApplication>

#include "models/grouptext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PeopleExport)
};

std::vector<ExportColumn<PersonAccess>> columns() {
  using Row = PersonAccess;
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::user),
      exportColumn<Row>(Words::tr("Name"), 26, &Row::name),
      exportColumn<Row>(Words::tr("E-mail"), 30, &Row::email),
      exportColumn<Row>(Words::tr("Login"), 18, &Row::login),
      exportColumn<Row>(Words::tr("Roles"), 22,
                        [](const Row& row) { return groupsText(row.groups); }),
      exportColumn<Row>(Words::tr("Access"), 16,
                        [](const Row& row) { return stateText(peopleModel::stateOf(row)); }),
      exportColumn<Row>(Words::tr("Last sign-in"), 19, &Row::lastSignInAt),
      exportColumn<Row>(Words::tr("Since"), 19, &Row::createdAt),
  };
}

}  // namespace

ExportTable peopleExport(const peopleModel::Filter& filter) {
  using Row = PersonAccess;
  std::vector<ExportFact> facts{{Words::tr("Who is listed"), filter.withLoginOnly
                                                                 ? Words::tr("With a login")
                                                                 : Words::tr("Everybody")}};
  if (!filter.search.isEmpty()) facts.push_back({Words::tr("Search"), filter.search});
  return exportTable<Row>(
      {.title = Words::tr("People"),
       .facts = std::move(facts),
       .columns = columns(),
       .group = [](const Row& row) { return peopleModel::stateOf(row).toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("Access"),
       .stream = byPages<Row>([filter](Connection& connection, const std::optional<Row>& after,
                                       int rowsMax) {
         return accessPage(connection, {.search = filter.search,
                                        .withLoginOnly = filter.withLoginOnly,
                                        .after = after ? std::optional(after->user) : std::nullopt,
                                        .rowsMax = rowsMax});
       })});
}
