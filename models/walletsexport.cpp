// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/walletsexport.h"

#include <QCoreApplication>

#include "models/backersmodel.h"
#include "models/grouptext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WalletsExport)
};

using Row = ListedPerson;

std::vector<ExportColumn<Row>> columns() {
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::id),
      exportColumn<Row>(Words::tr("Name"), 28, &Row::name),
      exportColumn<Row>(Words::tr("E-mail"), 30, &Row::email),
      exportColumn<Row>(Words::tr("Roles"), 22,
                        [](const Row& row) { return groupsText(row.groups); }),
      exportColumn<Row>(Words::tr("State"), 14,
                        [](const Row& row) { return stateText(backersModel::stateOf(row)); }),
      exportColumn<Row>(Words::tr("Balance"), 16, &Row::balance),
      exportColumn<Row>(Words::tr("Since"), 19, &Row::createdAt),
  };
}

QString yesOrNo(bool is) {
  return is ? Words::tr("yes") : Words::tr("no");
}

std::vector<ExportFact> facts(const PeopleFilter& filter) {
  std::vector<ExportFact> facts;
  if (!filter.search.isEmpty()) facts.push_back({Words::tr("Search"), filter.search});
  if (filter.least) facts.push_back({Words::tr("Balance, at least"), *filter.least});
  if (filter.most) facts.push_back({Words::tr("Balance, at most"), *filter.most});
  if (!filter.group.isEmpty()) facts.push_back({Words::tr("Roles"), groupText(filter.group)});
  if (filter.active) facts.push_back({Words::tr("Active"), yesOrNo(*filter.active)});
  if (filter.hasPledges) facts.push_back({Words::tr("Has pledges"), yesOrNo(*filter.hasPledges)});
  return facts;
}

}  // namespace

ExportTable walletsExport(const PeopleListRequest& request) {
  return exportTable<Row>(
      {.title = Words::tr("People and wallets"),
       .facts = facts(request.filter),
       .columns = columns(),
       .group = [](const Row& row) { return backersModel::stateOf(row).toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("State"),
       .groupOrder = {u"active"_qs, u"deactivated"_qs},
       .sums = {{Words::tr("Balance"), &Row::balance}},
       .stream = byPages<Row>(
           [request](Connection& connection, const std::optional<Row>& after, int rowsMax) {
             PeopleListRequest page = request;
             page.after = after;
             page.rowsMax = rowsMax;
             return peopleList(connection, page);
           })});
}
