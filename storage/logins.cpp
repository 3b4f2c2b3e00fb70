// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logins.h"

#include <QVariant>

#include "storage/connection_p.h"
#include "storage/quoted.h"

Result<void> addLogin(const QString& adminUri, const PersonLogin& person) {
  auto opened = Connection::open(adminUri);
  if (!opened) return Failure(opened.error());
  Connection::Private& d = (*opened)->d();
  const auto login = quoted::text(d.handle(), person.login);
  const auto groups = quoted::text(d.handle(), u'{' + person.groups.join(u',') + u'}');
  const auto name = quoted::text(d.handle(), person.name);
  const auto email = quoted::text(d.handle(), person.email);
  const auto verifier = person.verifier.isEmpty() ? Result<QString>(QStringLiteral("NULL"))
                                                  : quoted::text(d.handle(), person.verifier);
  for (const auto* part : {&login, &groups, &name, &email, &verifier}) {
    if (!*part) return Failure(part->error());
  }
  return d
      .message(QStringLiteral(
                   "BEGIN; SELECT groundswell.put_login(%1, %2, true, %3); "
                   "INSERT INTO groundswell.users (name, email, login, created_at) "
                   "VALUES (%4, %5, %1, groundswell.moment()) ON CONFLICT (email_key) "
                   "DO UPDATE SET login = excluded.login; "
                   "SELECT groundswell.write_log('person_changed', NULL, groundswell.moment(), "
                   "user_id => (SELECT id FROM groundswell.users WHERE login = %1), "
                   "reason => 'login given'); COMMIT")
                   .arg(*login, *verifier, *groups, *name, *email))
      .map([](const QVariantList&) {});
}
