// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quoted.h"

#include <libpq-fe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Escape = char* (*)(PGconn*, const char*, size_t);

Result<QString> escape(PGconn* connection, const QString& value, Escape how) {
  if (value.contains(QChar(u'\0'))) {
    return Failure(Error{.kind = ErrorKind::rejected,
                         .refusal = Refusal::invalidValue,
                         .detail = QStringLiteral("a text holds a NUL character"),
                         .facts = {{QStringLiteral("problem"), QStringLiteral("nul")}}});
  }
  const QByteArray utf8 = value.toUtf8();
  char* const escaped = how(connection, utf8.constData(), static_cast<size_t>(utf8.size()));
  if (!escaped) {
    return Failure(Error{.kind = ErrorKind::rejected,
                         .refusal = Refusal::invalidValue,
                         .detail = QString::fromUtf8(PQerrorMessage(connection))});
  }
  const QString result = QString::fromUtf8(escaped);
  PQfreemem(escaped);
  return result;
}

// JSON may spell a NUL as \u0000, which jsonb refuses with a code of its own; refuse it here.
bool holdsNul(const QJsonValue& value) {
  if (value.isString()) return value.toString().contains(QChar(u'\0'));
  if (value.isArray()) {
    const QJsonArray array = value.toArray();
    return std::any_of(array.begin(), array.end(), [](const QJsonValue& v) { return holdsNul(v); });
  }
  const QJsonObject object = value.toObject();
  return std::any_of(object.begin(), object.end(), [](const QJsonValue& v) { return holdsNul(v); });
}

}  // namespace

namespace quoted {

QString number(qint64 value) {
  return QString::number(value);
}

QString boolean(bool value) {
  return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString uuid(const QUuid& value) {
  return QStringLiteral("'%1'::uuid").arg(value.toString(QUuid::WithoutBraces));
}

Result<QString> text(pg_conn* connection, const QString& value) {
  return escape(connection, value, PQescapeLiteral);
}

Result<QString> json(pg_conn* connection, const QJsonValue& value) {
  if (holdsNul(value)) return escape(connection, QString(QChar(u'\0')), PQescapeLiteral);
  const QJsonDocument document =
      value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
  return escape(connection, QString::fromUtf8(document.toJson(QJsonDocument::Compact)),
                PQescapeLiteral)
      .map([](const QString& literal) { return QString(literal + QLatin1StringView("::jsonb")); });
}

Result<QString> identifier(pg_conn* connection, const QString& value) {
  return escape(connection, value, PQescapeIdentifier);
}

}  // namespace quoted
