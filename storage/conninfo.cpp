// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conninfo.h"

#include <libpq-fe.h>

#include <QSqlDatabase>
#include <QStringList>

Result<Conninfo> Conninfo::parse(const QString& uri) {
  char* message = nullptr;
  PQconninfoOption* const options = PQconninfoParse(uri.toUtf8().constData(), &message);
  if (!options) {
    const QString why = QString::fromUtf8(message ? message : "out of memory").trimmed();
    PQfreemem(message);
    return Failure(Error{.kind = ErrorKind::rejected,
                         .refusal = Refusal::invalidValue,
                         .detail = why,
                         .facts = {{QStringLiteral("field"), QStringLiteral("uri")}}});
  }
  Conninfo info;
  for (const PQconninfoOption* option = options; option->keyword; ++option) {
    if (option->val) {
      info.m_values.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
  }
  PQconninfoFree(options);
  return info;
}

QString Conninfo::display() const {
  const QString where =
      host().isEmpty() || host().startsWith(u'/') ? QStringLiteral("this computer") : host();
  return user().isEmpty() ? where : user() + u'@' + where;
}

void Conninfo::applyTo(QSqlDatabase& db) const {
  QMap<QString, QString> rest = m_values;
  db.setHostName(rest.take(QStringLiteral("host")));
  db.setDatabaseName(rest.take(QStringLiteral("dbname")));
  db.setUserName(rest.take(QStringLiteral("user")));
  db.setPassword(rest.take(QStringLiteral("password")));
  if (!rest.contains(QStringLiteral("connect_timeout"))) {
    rest.insert(QStringLiteral("connect_timeout"), QStringLiteral("10"));
  }
  rest.insert(QStringLiteral("application_name"), QStringLiteral("groundswell"));
  QStringList options;
  for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
    QString value = it.value();
    value.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    options.append(it.key() + QLatin1StringView("='") + value + u'\'');
  }
  db.setConnectOptions(options.join(u';'));
}
