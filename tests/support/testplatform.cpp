// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testplatform.h"

#include <atomic>
#include <memory>

#include <libpq-fe.h>

#include <QCoreApplication>

#include "tests/support/testserver.h"

namespace {

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

Failure failureOf(const char* words) {
  return Failure({ErrorKind::bug, {}, {}, QString::fromUtf8(words).trimmed(), {}});
}

// The first column of the last statement's rows.
Result<QStringList> columnOf(const QString& uri, const QString& sql) {
  const ConnectionHandle connection(PQconnectdb(uri.toUtf8().constData()), &PQfinish);
  if (PQstatus(connection.get()) != CONNECTION_OK) {
    return failureOf(PQerrorMessage(connection.get()));
  }
  const ResultHandle result(PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
  const ExecStatusType status = PQresultStatus(result.get());
  if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
    return failureOf(PQresultErrorMessage(result.get()));
  }
  QStringList column;
  for (int row = 0; row < PQntuples(result.get()); ++row) {
    column.append(QString::fromUtf8(PQgetvalue(result.get(), row, 0)));
  }
  return column;
}

template <class T>
T orEnd(Result<T> result, const QString& what) {
  if (!result) qFatal("%s: %s", qUtf8Printable(what), qUtf8Printable(result.error().detail));
  return *std::move(result);
}

QString newDatabase() {
  static std::atomic<int> counter{0};
  return QStringLiteral("gwt_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
}

}  // namespace

Result<void> superuserExecute(const QString& uri, const QString& sql) {
  const auto column = columnOf(uri, sql);
  if (!column) return Failure(column.error());
  return {};
}

// A copied database has neither the privileges nor the settings of the one it was copied from.
TestPlatform::TestPlatform()
    : m_server(orEnd(testServer::running(), QStringLiteral("TestPlatform"))),
      m_database(newDatabase()) {
  const QString server = m_server.superuserUri(QStringLiteral("postgres"));
  const auto run = [&](const QString& sql) {
    orEnd(columnOf(server, sql.arg(m_database, testServer::templateDatabase)), sql);
  };
  run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"));
  run(
      QStringLiteral("UPDATE pg_database SET (datacl, datdba) = "
                     "(SELECT datacl, datdba FROM pg_database WHERE datname = '%2') "
                     "WHERE datname = '%1'"));
  run(QStringLiteral(
      "INSERT INTO pg_db_role_setting "
      "SELECT (SELECT oid FROM pg_database WHERE datname = '%1'), setrole, setconfig "
      "FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase "
      "WHERE datname = '%2'"));
}

TestPlatform::~TestPlatform() {
  const auto dropped = superuserExecute(m_server.superuserUri(QStringLiteral("postgres")),
                                        QStringLiteral("DROP DATABASE %1 (FORCE)").arg(m_database));
  if (!dropped) qWarning() << dropped.error().detail;
}

QString TestPlatform::uri() const {
  return uri(testServer::managerLogin);
}

QString TestPlatform::uri(const QString& login) const {
  return m_server.uri(m_database, login);
}

QString TestPlatform::superuserUri() const {
  return m_server.superuserUri(m_database);
}

void TestPlatform::execute(const QString& sql) const {
  orEnd(columnOf(superuserUri(), sql), sql);
}

QString TestPlatform::value(const QString& sql) const {
  return orEnd(columnOf(superuserUri(), sql), sql).value(0);
}

void TestPlatform::addPat() const {
  execute(
      QStringLiteral("WITH person AS (INSERT INTO groundswell.users (name, email, created_at) "
                     "VALUES ('Pat', 'pat@example.org', groundswell.moment()) RETURNING id) "
                     "SELECT groundswell.write_log('user_registered', NULL, groundswell.moment(), "
                     "user_id => id) FROM person"));
}

void TestPlatform::allowEveryLevel() const {
  execute(
      QStringLiteral("CREATE OR REPLACE FUNCTION groundswell.assert_serializable() RETURNS void "
                     "LANGUAGE plpgsql AS $$ BEGIN END $$"));
}

QStringList TestPlatform::reconcile() const {
  const QString sql = QStringLiteral("SELECT to_jsonb(r)::text FROM groundswell.reconcile() r");
  return orEnd(columnOf(superuserUri(), sql), sql);
}
