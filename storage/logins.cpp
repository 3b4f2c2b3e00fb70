// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logins.h"

#include <QRegularExpression>
#include <QVariant>

#include "storage/connection_p.h"
#include "storage/quoted.h"

namespace {

Error badLogin(const QString& login) {
  return {.kind = ErrorKind::rejected,
          .refusal = Refusal::invalidValue,
          .detail = QStringLiteral("%1 cannot be a login: letters a-z, digits, _ . -").arg(login),
          .facts = {{QStringLiteral("field"), QStringLiteral("login")}}};
}

}  // namespace

Result<void> addLogin(const QString& adminUri, const PersonLogin& person) {
  static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_.-]{0,38}$"));
  if (!plain.match(person.login).hasMatch()) return Failure(badLogin(person.login));
  auto opened = Connection::open(adminUri);
  if (!opened) return Failure(opened.error());
  Connection::Private& d = (*opened)->d();
  const auto prefix =
      d.message(QStringLiteral("SELECT role_prefix FROM groundswell.platform_settings"));
  if (!prefix) return Failure(prefix.error());
  const auto login = quoted::text(d.handle(), person.login);
  const auto role = quoted::identifier(d.handle(), person.login);
  const auto group = quoted::identifier(d.handle(), prefix->at(0).toString() + u'_' + person.group);
  const auto name = quoted::text(d.handle(), person.name);
  const auto email = quoted::text(d.handle(), person.email);
  for (const auto* part : {&login, &role, &group, &name, &email}) {
    if (!*part) return Failure(part->error());
  }
  const auto exists = d.message(
      QStringLiteral("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %1)").arg(*login));
  if (!exists) return Failure(exists.error());
  const QString create =
      exists->at(0).toBool() ? QString() : QStringLiteral("CREATE ROLE %1 LOGIN; ").arg(*role);
  return d
      .message(QStringLiteral(
                   "SET client_min_messages = warning; BEGIN; %1GRANT %2 TO %3; "
                   "INSERT INTO groundswell.users (name, email, login, created_at) "
                   "VALUES (%4, %5, %6, groundswell.moment()) ON CONFLICT (email_key) "
                   "DO UPDATE SET login = excluded.login; "
                   "SELECT groundswell.write_log('person_changed', NULL, groundswell.moment(), "
                   "user_id => (SELECT id FROM groundswell.users WHERE login = %6), "
                   "reason => 'login given'); COMMIT")
                   .arg(create, *group, *role, *name, *email, *login))
      .map([](const QVariantList&) {});
}
