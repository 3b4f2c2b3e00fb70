// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include <libpq-fe.h>

#include <QSqlError>
#include <QSqlResult>

#include "storage/cancellation.h"
#include "storage/connection_p.h"
#include "storage/socketdeadline.h"
#include "storage/sqlfiles.h"

namespace {

std::string keyOf(const Statement& statement) {
  std::string key = statement.name;
  for (const auto& [word, meaning] : statement.words)
    key.append("|").append(meaning);
  return key;
}

QString textOf(const Statement& statement) {
  QString text = sqlfiles::text(QStringLiteral("queries/") + QLatin1StringView(statement.name));
  for (const auto& [word, meaning] : statement.words) {
    text.replace(QLatin1StringView("{{") + QLatin1StringView(word) + QLatin1StringView("}}"),
                 QLatin1StringView(meaning));
  }
  return text;
}

Result<QSqlQuery*> prepared(Connection::Private& d, const Statement& statement) {
  auto& kept = d.prepared[keyOf(statement)];
  if (!kept) {
    auto query = std::make_unique<QSqlQuery>(d.database);
    query->setForwardOnly(true);
    if (!query->prepare(textOf(statement))) return Failure(d.errorOf(query->lastError()));
    kept = std::move(query);
  }
  return kept.get();
}

Error unknownPlaceholder(const Statement& statement, const char* placeholder) {
  return {.kind = ErrorKind::bug,
          .detail = QStringLiteral("the query %1 has no placeholder %2")
                        .arg(QLatin1StringView(statement.name), QLatin1StringView(placeholder))};
}

Result<void> readRows(Connection& connection, const Statement& statement, const Bindings& bindings,
                      const std::function<void(const Row&)>& read) {
  Connection::Private& d = connection.d();
  if (connection.isLost()) return Failure(Error{.kind = ErrorKind::connectionLost});
  // The server's own limit comes first; the socket's is for a server that froze.
  const SocketDeadline deadline(
      d.handle(), std::chrono::steady_clock::now() + d.statementTimeout + std::chrono::seconds(5));
  auto query = prepared(d, statement);
  if (!query) return Failure(query.error());
  for (const auto& [placeholder, value] : bindings) {
    const QString name = u':' + QLatin1StringView(placeholder);
    if (!(*query)->boundValues().isEmpty() && !(*query)->lastQuery().contains(name)) {
      return Failure(unknownPlaceholder(statement, placeholder));
    }
    (*query)->bindValue(name, value);
  }
  if (!(*query)->exec()) return Failure(d.errorOf((*query)->lastError()));
  const Row row(**query);
  while ((*query)->next())
    read(row);
  // A loop that was cut in the middle ends like a normal one.
  const bool cut = (*query)->lastError().isValid() || d.isLost();
  const Error error = cut ? d.errorOf((*query)->lastError()) : Error{};
  (*query)->finish();
  if (cut) {
    d.prepared.erase(keyOf(statement));
    return Failure(error);
  }
  return {};
}

}  // namespace

const pg_result* Row::result() const {
  const QVariant handle = m_query.result()->handle();
  return *static_cast<PGresult* const*>(handle.constData());
}

Result<void> eachRow(Connection& connection, const Statement& statement, const Bindings& bindings,
                     const std::function<void(const Row&)>& read) {
  Connection::Private& d = connection.d();
  Diagnostics* const diagnostics = d.recording.diagnostics;
  const auto start = std::chrono::steady_clock::now();
  auto done = readRows(connection, statement, bindings, read);
  if (diagnostics) {
    diagnostics->queryRan(statement.name,
                          std::chrono::duration_cast<std::chrono::microseconds>(
                              std::chrono::steady_clock::now() - start),
                          !done && !(d.cancellation && d.cancellation->isRequested()));
  }
  return done;
}
