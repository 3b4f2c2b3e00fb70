// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peoplemodel.h"

#include <QCoreApplication>

#include "models/format.h"
#include "models/grouptext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PeopleModel)
};

const QString nothing = QStringLiteral("–");

QString orNothing(const QString& text) {
  return text.isEmpty() ? nothing : text;
}

QString lastSignInText(const PersonAccess& person) {
  if (person.lastSignInAt.isValid()) return formatMoment(person.lastSignInAt);
  return person.login.isEmpty() ? nothing : Words::tr("never seen");
}

}  // namespace

namespace peopleModel {

qint64 idOf(const PersonAccess& person) {
  return person.user.value;
}

bool hasAccess(const PersonAccess& person) {
  return !person.groups.isEmpty();
}

// What keeps the person out comes first; the deactivated may still come in, and only look.
QString stateOf(const PersonAccess& person) {
  if (hasAccess(person) && person.locked) return QStringLiteral("locked");
  if (!person.active) return QStringLiteral("deactivated");
  return hasAccess(person) ? QStringLiteral("may_sign_in") : QStringLiteral("no_access");
}

std::vector<Column<PersonAccess>> columns() {
  std::vector<Column<PersonAccess>> columns;
  columns.push_back({.title = Words::tr("Name"),
                     .display = [](const PersonAccess& row) { return row.name; },
                     .width = 150,
                     .stretches = true});
  columns.push_back({.title = Words::tr("E-mail"),
                     .display = [](const PersonAccess& row) { return row.email; },
                     .width = 190,
                     .stretches = true});
  columns.push_back({.title = Words::tr("Login"),
                     .display = [](const PersonAccess& row) { return orNothing(row.login); },
                     .width = 120});
  columns.push_back(
      {.title = Words::tr("Roles"),
       .display = [](const PersonAccess& row) { return orNothing(groupsText(row.groups)); },
       .extra =
           [](const PersonAccess& row, int role) {
             return role == Qt::ToolTipRole ? QVariant(groupsText(row.groups)) : QVariant();
           },
       .width = 140});
  columns.push_back(
      {.title = Words::tr("Access"),
       .display = [](const PersonAccess& row) { return stateText(stateOf(row)); },
       .extra = [](const PersonAccess& row,
                   int role) { return role == StatusRole ? QVariant(stateOf(row)) : QVariant(); },
       .width = 156});
  columns.push_back({.title = Words::tr("Last sign-in"), .display = lastSignInText, .width = 132});
  columns.push_back({.title = Words::tr("Since"),
                     .display = [](const PersonAccess& row) { return formatDay(row.createdAt); },
                     .width = 106});
  return columns;
}

PageSource<PersonAccess> source(Console& console, const Filter& filter) {
  return [guard = QPointer<Console>(&console), filter](const PageRequest<PersonAccess>& request,
                                                       auto done) {
    if (!guard) return;
    const AccessPageRequest page{
        .search = filter.search,
        .withLoginOnly = filter.withLoginOnly,
        .after = request.after ? std::optional(request.after->user) : std::nullopt,
        .rowsMax = request.rowsMax};
    guard->read<std::vector<PersonAccess>>(
        guard, [page](Connection& connection) { return accessPage(connection, page); }, done);
  };
}

}  // namespace peopleModel
