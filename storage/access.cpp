// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access.h"

#include <QJsonArray>

#include "storage/connection_p.h"
#include "storage/row.h"

namespace {

Action access(const char* function, QJsonObject arguments) {
  return {.function = QString::fromLatin1(function), .arguments = std::move(arguments)};
}

}  // namespace

Action InvitePerson::toAction() const {
  QJsonObject arguments{{u"login"_qs, login},
                        {u"groups"_qs, QJsonArray::fromStringList(groups)},
                        {u"verifier"_qs, verifier}};
  if (user) {
    arguments.insert(u"user_id"_qs, user->value);
  } else {
    arguments.insert(u"name"_qs, name);
    arguments.insert(u"email"_qs, email);
  }
  return access("invite_person", arguments);
}

Action ChangeGroups::toAction() const {
  return access("change_groups", {{u"user_id"_qs, user.value},
                                  {u"groups"_qs, QJsonArray::fromStringList(groups)},
                                  {u"reason"_qs, reason}});
}

Action LockPerson::toAction() const {
  return access("lock_person", {{u"user_id"_qs, user.value}, {u"reason"_qs, reason}});
}

Action UnlockPerson::toAction() const {
  return access("unlock_person", {{u"user_id"_qs, user.value}, {u"reason"_qs, reason}});
}

Action ResetPassword::toAction() const {
  return access("reset_password", {{u"user_id"_qs, user.value}, {u"verifier"_qs, verifier}});
}

Action RevokePerson::toAction() const {
  return access("revoke_person", {{u"user_id"_qs, user.value}, {u"reason"_qs, reason}});
}

Action ChangePassword::toAction() const {
  return access("change_password", {{u"verifier"_qs, verifier}});
}

Result<std::vector<PersonAccess>> accessPage(Connection& connection,
                                             const AccessPageRequest& request) {
  return rows(connection, {"access_page"},
              {{"search", valueOrNull(searchPattern(request.search))},
               {"with_login_only", request.withLoginOnly},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              [](const Row& r) {
                return PersonAccess{.user = r.id<UserId>(0),
                                    .name = r.text(1),
                                    .email = r.text(2),
                                    .login = r.text(3),
                                    .groups = r.text(4).split(u',', Qt::SkipEmptyParts),
                                    .locked = r.flag(5),
                                    .active = r.flag(6),
                                    .lastSignInAt = r.moment(7),
                                    .createdAt = r.moment(8)};
              });
}

Result<void> noteSignIn(Connection& connection) {
  return connection.d()
      .message(QStringLiteral("SELECT groundswell.note_sign_in()"))
      .map([](const QVariantList&) {});
}
