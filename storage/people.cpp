// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people.h"

#include "storage/row.h"

namespace {

Person readPerson(const Row& r) {
  return {.id = r.id<UserId>(0),
          .name = r.text(1),
          .email = r.text(2),
          .login = r.text(3),
          .balance = r.money(4),
          .active = r.flag(5),
          .version = static_cast<int>(r.integer(6)),
          .createdAt = r.moment(7)};
}

std::optional<qint64> numberIn(const QString& search) {
  bool isNumber = false;
  const qint64 number = search.trimmed().toLongLong(&isNumber);
  return isNumber ? std::optional(number) : std::nullopt;
}

QString nameOf(PeopleSort sort) {
  switch (sort) {
    case PeopleSort::name:
      return QStringLiteral("name");
    case PeopleSort::balance:
      return QStringLiteral("balance");
    case PeopleSort::number:
      break;
  }
  return QStringLiteral("number");
}

ListedPerson readListed(const Row& r) {
  ListedPerson listed;
  static_cast<Person&>(listed) = readPerson(r);
  listed.groups = r.text(8).split(u',', Qt::SkipEmptyParts);
  return listed;
}

Action activity(const QString& function, UserId user, const QString& reason) {
  return {
      .function = function,
      .arguments = {{QStringLiteral("user_id"), user.value}, {QStringLiteral("reason"), reason}}};
}

}  // namespace

Result<std::optional<Person>> person(Connection& connection, UserId id) {
  return row(connection, {"person"}, {{"user_id", id.value}}, readPerson);
}

Result<std::optional<Person>> personSignedIn(Connection& connection) {
  auto found = row(connection, {"person"}, {{"user_id", QVariant()}}, readPerson);
  // Whoever has none of the people's roles may not look for a person, and is none.
  if (!found && found.error().sqlState == u"42501") return std::nullopt;
  return found;
}

Result<std::vector<Person>> peoplePage(Connection& connection, const PeoplePageRequest& request) {
  return rows(connection, {"people_page"},
              {{"search", valueOrNull(searchPattern(request.search))},
               {"number", valueOrNull(numberIn(request.search))},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              readPerson);
}

Result<std::vector<ListedPerson>> peopleList(Connection& connection,
                                             const PeopleListRequest& request) {
  const PeopleFilter& filter = request.filter;
  const auto& after = request.after;
  return rows(connection, {"people_list"},
              {{"search", valueOrNull(searchPattern(filter.search))},
               {"number", valueOrNull(numberIn(filter.search))},
               {"least", valueOrNull(filter.least)},
               {"most", valueOrNull(filter.most)},
               {"in_group", filter.group.isEmpty() ? QVariant() : QVariant(filter.group)},
               {"is_active", valueOrNull(filter.active)},
               {"has_pledges", valueOrNull(filter.hasPledges)},
               {"sort", nameOf(request.sort)},
               {"descending", request.order == Qt::DescendingOrder},
               {"after_name", after ? QVariant(after->name) : QVariant()},
               {"after_balance", after ? QVariant(after->balance.minor) : QVariant()},
               {"after_id", after ? QVariant(after->id.value) : QVariant()},
               {"rows_max", request.rowsMax}},
              readListed);
}

Action RegisterUser::toAction() const {
  return {.function = QStringLiteral("register_user"),
          .arguments = {{QStringLiteral("name"), name}, {QStringLiteral("email"), email}}};
}

Action ChangeUser::toAction() const {
  return {.function = QStringLiteral("change_user"),
          .arguments = {{QStringLiteral("user_id"), user.value},
                        {QStringLiteral("expected_version"), expectedVersion},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("email"), email}}};
}

Action DeactivateUser::toAction() const {
  return activity(QStringLiteral("deactivate_user"), user, reason);
}

Action ReactivateUser::toAction() const {
  return activity(QStringLiteral("reactivate_user"), user, reason);
}
