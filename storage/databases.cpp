// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databases.h"

#include <QVariant>

#include "storage/connection_p.h"
#include "storage/quoted.h"

namespace {

Result<void> execute(Connection& connection, const QString& statement, const QString& database) {
  const auto name = quoted::identifier(connection.d().handle(), database);
  if (!name) return Failure(name.error());
  return connection.d().message(statement.arg(*name)).map([](const QVariantList&) {});
}

}  // namespace

Result<void> ensureDatabase(const QString& adminUri, const QString& name) {
  auto connection = Connection::open(adminUri);
  if (!connection) return Failure(connection.error());
  const auto literal = quoted::text((*connection)->d().handle(), name);
  if (!literal) return Failure(literal.error());
  const auto exists =
      (*connection)
          ->d()
          .message(QStringLiteral("SELECT EXISTS (SELECT FROM pg_database WHERE datname = %1)")
                       .arg(*literal));
  if (!exists) return Failure(exists.error());
  if (exists->at(0).toBool()) return {};
  return execute(**connection, QStringLiteral("CREATE DATABASE %1"), name);
}

Result<void> dropDatabase(const QString& adminUri, const QString& name) {
  auto connection = Connection::open(adminUri);
  if (!connection) return Failure(connection.error());
  return execute(**connection, QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)"), name);
}
