// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backersmodel.h"

#include <QCoreApplication>

#include "models/grouptext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BackersModel)
};

const QByteArray byNumber = "number";
const QByteArray byName = "name";
const QByteArray byBalance = "balance";

PeopleSort sortOf(const QByteArray& key) {
  if (key == byName) return PeopleSort::name;
  return key == byBalance ? PeopleSort::balance : PeopleSort::number;
}

QString rolesText(const ListedPerson& person) {
  return person.groups.isEmpty() ? QStringLiteral("–") : groupsText(person.groups);
}

}  // namespace

namespace backersModel {

qint64 idOf(const ListedPerson& person) {
  return person.id.value;
}

QString stateOf(const ListedPerson& person) {
  return person.active ? QStringLiteral("active") : QStringLiteral("deactivated");
}

std::vector<Column<ListedPerson>> columns(const Currency& currency) {
  using Row = ListedPerson;
  std::vector<Column<Row>> columns{
      {.title = Words::tr("No."),
       .display = [](const Row& row) { return QString::number(row.id.value); },
       .alignment = Qt::AlignRight,
       .sortKey = byNumber,
       .width = 78},
      {.title = Words::tr("Name"),
       .display = [](const Row& row) { return row.name; },
       .sortKey = byName,
       .width = 170,
       .stretches = true},
      {.title = Words::tr("E-mail"),
       .display = [](const Row& row) { return row.email; },
       .width = 200,
       .stretches = true},
      {.title = Words::tr("Roles"),
       .display = rolesText,
       .extra =
           [](const Row& row, int role) {
             return role == Qt::ToolTipRole ? QVariant(groupsText(row.groups)) : QVariant();
           },
       .width = 130},
      {.title = Words::tr("Balance"),
       .display = [currency](const Row& row) { return formatMoney(row.balance, currency); },
       .alignment = Qt::AlignRight,
       .sortKey = byBalance,
       .extra =
           [](const Row& row, int role) {
             return role == MoneyRole ? QVariant(row.balance.minor) : QVariant();
           },
       .width = 124},
      {.title = Words::tr("State"),
       .display = [](const Row& row) { return stateText(stateOf(row)); },
       .extra = [](const Row& row,
                   int role) { return role == StatusRole ? QVariant(stateOf(row)) : QVariant(); },
       .width = 124},
      {.title = Words::tr("Since"),
       .display = [](const Row& row) { return formatDay(row.createdAt); },
       .width = 106}};
  return columns;
}

PeopleListRequest request(const PeopleFilter& filter, const BackersModel& model) {
  PeopleListRequest request{.filter = filter};
  if (model.sortColumn() < 0) return request;
  request.sort = sortOf(model.sortKey(model.sortColumn()));
  request.order = model.sortOrder();
  return request;
}

PageSource<ListedPerson> source(Console& console, const PeopleFilter& filter) {
  return [&console, filter](const PageRequest<ListedPerson>& page, auto done) {
    PeopleListRequest request{.filter = filter, .after = page.after, .rowsMax = page.rowsMax};
    if (!page.sortKey.isEmpty()) {
      request.sort = sortOf(page.sortKey);
      request.order = page.order;
    }
    console.read<std::vector<ListedPerson>>(
        &console, [request](Connection& connection) { return peopleList(connection, request); },
        std::move(done));
  };
}

}  // namespace backersModel
