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
  bool isNumber = false;
  const qint64 number = request.search.trimmed().toLongLong(&isNumber);
  return rows(connection, {"people_page"},
              {{"search", valueOrNull(searchPattern(request.search))},
               {"number", isNumber ? QVariant(number) : QVariant()},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              readPerson);
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
