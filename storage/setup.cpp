// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setup.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/rights.h"
#include "storage/sqlfiles.h"

namespace {

constexpr const char* programFolders[] = {"functions", "views", "triggers"};

// Of everything that is made anew at each setup, and of who may use it.
QString programsChecksum() {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const char* folder : programFolders) {
    const QStringList names = sqlfiles::names(QString::fromLatin1(folder));
    for (const QString& file : names) {
      hash.addData(sqlfiles::text(QLatin1StringView(folder) + u'/' + file).toUtf8());
    }
  }
  const auto addGroups = [&](const char* name, const std::vector<const char*>& groups) {
    hash.addData(QByteArray(name));
    for (const char* group : groups)
      hash.addData(QByteArray(group));
  };
  for (const auto& right : rights::functions())
    addGroups(right.function, right.groups);
  for (const auto& right : rights::relations())
    addGroups(right.relation, right.groups);
  return QString::fromLatin1(hash.result().toHex());
}

// One run of setup: every step is a message on the one connection, inside one transaction; the
// first that fails ends it and is the answer.
class Setup final {
 public:
  Setup(Connection& connection, SetupRequest request)
      : m_d(connection.d()), m_request(std::move(request)) {}

  Result<SetupReport> run() {
    // The admin's own session must not be held to the console's schema version.
    const auto steps = {&Setup::begin,    &Setup::makeRoles,     &Setup::migrate,
                        &Setup::recreate, &Setup::fillSettings,  &Setup::addManager,
                        &Setup::grantAll, &Setup::hardenDatabase};
    for (const auto step : steps) {
      if (auto done = (this->*step)(); !done) {
        static_cast<void>(m_d.message(QStringLiteral("ROLLBACK")));
        return Failure(done.error());
      }
    }
    if (auto done = exec(QStringLiteral("COMMIT")); !done) return Failure(done.error());
    hardenServer();
    return m_report;
  }

 private:
  Result<void> exec(const QString& statements) {
    return m_d.message(statements).map([](const QVariantList&) {});
  }

  Result<QVariant> value(const QString& statement) {
    return m_d.message(statement).map([](const QVariantList& values) { return values.at(0); });
  }

  QString name(const QString& identifier) const {
    return quoted::identifier(m_d.handle(), identifier).value_or(QString());
  }
  QString text(const QString& value) const {
    return quoted::text(m_d.handle(), value).value_or(QStringLiteral("NULL"));
  }
  QString group(const char* suffix) const {
    return name(m_request.rolePrefix + u'_' + QLatin1StringView(suffix));
  }
  QString groups(const std::vector<const char*>& suffixes) const {
    QStringList names;
    for (const char* suffix : suffixes)
      names.append(group(suffix));
    return names.join(QLatin1StringView(", "));
  }

  Result<void> begin();
  Result<void> makeRoles();
  Result<void> makeRole(const QString& role, const QString& options);
  Result<void> migrate();
  Result<void> recreate();
  Result<void> fillSettings();
  Result<void> addManager();
  Result<void> grantAll();
  Result<void> hardenDatabase();
  void hardenServer();

  Connection::Private& m_d;
  SetupRequest m_request;
  SetupReport m_report;
};

Result<void> Setup::begin() {
  auto begun =
      exec(QStringLiteral("SET lock_timeout = '30s'; SET client_min_messages = warning; BEGIN"));
  if (!begun) return begun;
  // By the catalogue: the schema itself is closed to whoever is not of the platform.
  const auto owner = value(QStringLiteral(
      "SELECT coalesce((SELECT quote_ident(pg_get_userbyid(n.nspowner)) FROM pg_namespace n "
      "JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'platform_settings' "
      "WHERE n.nspname = 'groundswell'), '')"));
  if (!owner) return Failure(owner.error());
  m_report.created = owner->toString().isEmpty();
  if (m_report.created) {
    if (m_request.rolePrefix.isEmpty()) {
      const auto database = value(QStringLiteral("SELECT current_database()"));
      if (!database) return Failure(database.error());
      m_request.rolePrefix = database->toString();
    }
  } else {
    // No action may be under way: they hold this lock shared from enter() on. Only the owner may
    // take it, where a superuser has hardened the server.
    auto locked = exec(QStringLiteral("GRANT %1 TO CURRENT_USER; SET LOCAL ROLE %1; "
                                      "SELECT pg_advisory_xact_lock(0, 0)")
                           .arg(owner->toString()));
    if (!locked) return locked;
    const auto prefix =
        value(QStringLiteral("SELECT role_prefix FROM groundswell.platform_settings"));
    if (!prefix) return Failure(prefix.error());
    m_request.rolePrefix = prefix->toString();
    if (auto admin = exec(QStringLiteral("RESET ROLE")); !admin) return admin;
  }
  static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{0,38}$"));
  if (!plain.match(m_request.rolePrefix).hasMatch()) {
    return Failure(Error{
        .kind = ErrorKind::rejected,
        .refusal = Refusal::invalidValue,
        .detail = QStringLiteral("the role prefix %1 must be lower case letters, digits and _, "
                                 "at most 39 of them")
                      .arg(m_request.rolePrefix),
        .facts = {{QStringLiteral("field"), QStringLiteral("rolePrefix")}}});
  }
  return {};
}

Result<void> Setup::makeRole(const QString& role, const QString& options) {
  const auto exists = value(
      QStringLiteral("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %1)").arg(text(role)));
  if (!exists) return Failure(exists.error());
  if (exists->toBool()) return {};
  m_report.done.append(QStringLiteral("created the role %1").arg(role));
  return exec(QStringLiteral("CREATE ROLE %1 %2").arg(name(role), options));
}

Result<void> Setup::makeRoles() {
  const QString prefix = m_request.rolePrefix + u'_';
  if (auto made = makeRole(prefix + QLatin1StringView("owner"), QStringLiteral("NOLOGIN")); !made) {
    return made;
  }
  for (const char* suffix : rights::groups) {
    if (auto made = makeRole(prefix + QLatin1StringView(suffix), QStringLiteral("NOLOGIN"));
        !made) {
      return made;
    }
  }
  if (m_request.managerLogin.isEmpty()) {
    const auto me = value(QStringLiteral("SELECT session_user"));
    if (!me) return Failure(me.error());
    m_request.managerLogin = me->toString();
  } else if (auto made = makeRole(m_request.managerLogin, QStringLiteral("LOGIN")); !made) {
    return made;
  }
  // The admin is the owner's member for this transaction only.
  return exec(QStringLiteral("GRANT %1 TO CURRENT_USER; "
                             "CREATE SCHEMA IF NOT EXISTS groundswell AUTHORIZATION %1; "
                             "SET LOCAL ROLE %1; SET LOCAL check_function_bodies = off")
                  .arg(group("owner")));
}

Result<void> Setup::migrate() {
  if (!m_report.created) {
    const auto version =
        value(QStringLiteral("SELECT max(version) FROM groundswell.schema_migrations"));
    if (!version) return Failure(version.error());
    m_report.schemaBefore = version->toInt();
  }
  m_report.schemaNow = sqlfiles::schemaVersion();
  if (m_report.schemaBefore > m_report.schemaNow) {
    return Failure(
        Error{.kind = ErrorKind::rejected,
              .refusal = Refusal::schemaDiffers,
              .detail = QStringLiteral("the platform has schema %1, this console knows %2")
                            .arg(m_report.schemaBefore)
                            .arg(m_report.schemaNow),
              .facts = {{QStringLiteral("console"), m_report.schemaNow},
                        {QStringLiteral("platform"), m_report.schemaBefore}}});
  }
  int version = 0;
  const QStringList migrations = sqlfiles::names(QStringLiteral("migrations"));
  for (const QString& migration : migrations) {
    if (++version <= m_report.schemaBefore) continue;
    const QString statements = sqlfiles::text(QStringLiteral("migrations/") + migration);
    const QString checksum = QString::fromLatin1(
        QCryptographicHash::hash(statements.toUtf8(), QCryptographicHash::Sha256).toHex());
    const auto done =
        exec(statements +
             QStringLiteral("; INSERT INTO groundswell.schema_migrations (version, checksum) "
                            "VALUES (%1, '%2')")
                 .arg(version)
                 .arg(checksum));
    if (!done) return done;
    m_report.done.append(QStringLiteral("applied the migration %1").arg(migration));
  }
  return {};
}

// Functions, views and triggers are made anew each time: nobody calls one while the lock is held.
Result<void> Setup::recreate() {
  auto dropped = exec(QStringLiteral(R"(DO $$
    DECLARE thing regprocedure; view_name text;
    BEGIN
      FOR view_name IN SELECT viewname FROM pg_views WHERE schemaname = 'groundswell' LOOP
        EXECUTE format('DROP VIEW groundswell.%I', view_name);
      END LOOP;
      FOR thing IN SELECT oid::regprocedure FROM pg_proc
        WHERE pronamespace = 'groundswell'::regnamespace LOOP
        EXECUTE format('DROP FUNCTION IF EXISTS %s CASCADE', thing);
      END LOOP;
    END $$)"));
  if (!dropped) return dropped;
  auto version = exec(QStringLiteral("CREATE FUNCTION groundswell.schema_version() RETURNS integer "
                                     "LANGUAGE sql IMMUTABLE AS 'SELECT %1'")
                          .arg(m_report.schemaNow));
  if (!version) return version;
  auto checksum =
      exec(QStringLiteral("CREATE FUNCTION groundswell.programs_checksum() RETURNS text "
                          "LANGUAGE sql IMMUTABLE AS $$ SELECT '%1' $$")
               .arg(programsChecksum()));
  if (!checksum) return checksum;
  for (const char* folder : programFolders) {
    const QStringList names = sqlfiles::names(QString::fromLatin1(folder));
    for (const QString& file : names) {
      auto made = exec(sqlfiles::text(QLatin1StringView(folder) + u'/' + file));
      if (made) continue;
      made.error().detail.prepend(file + QLatin1StringView(": "));
      return made;
    }
  }
  return {};
}

Result<void> Setup::fillSettings() {
  if (!m_report.created) return {};
  return exec(QStringLiteral("INSERT INTO groundswell.platform_settings "
                             "(name, role_prefix, currency_code, currency_exponent, scratch) "
                             "VALUES (%1, %2, %3, %4, %5)")
                  .arg(text(m_request.platformName), text(m_request.rolePrefix),
                       text(m_request.currency), quoted::number(m_request.exponent),
                       quoted::boolean(m_request.scratch)));
}

Result<void> Setup::addManager() {
  if (!m_report.created) return {};
  const auto added =
      exec(QStringLiteral(
               "WITH person AS (INSERT INTO groundswell.users (name, email, login, created_at) "
               "VALUES (%1, %2, %3, groundswell.moment()) RETURNING id, created_at) "
               "SELECT groundswell.write_log('user_registered', NULL, created_at, "
               "user_id => id, reason => 'first manager') FROM person")
               .arg(text(m_request.managerName), text(m_request.managerEmail),
                    text(m_request.managerLogin)));
  if (!added) return added;
  m_report.done.append(QStringLiteral("made %1 the first manager").arg(m_request.managerLogin));
  return exec(QStringLiteral("RESET ROLE; GRANT %1 TO %2; SET LOCAL ROLE %3")
                  .arg(group("manager"), name(m_request.managerLogin), group("owner")));
}

Result<void> Setup::grantAll() {
  QStringList statements = {
      QStringLiteral("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA groundswell FROM PUBLIC"),
      QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA groundswell FROM PUBLIC"),
      QStringLiteral("REVOKE ALL ON SCHEMA groundswell FROM PUBLIC")};
  QStringList everyone;
  for (const char* suffix : rights::groups)
    everyone.append(group(suffix));
  statements.append(QStringLiteral("GRANT USAGE ON SCHEMA groundswell TO %1")
                        .arg(everyone.join(QLatin1StringView(", "))));
  for (const auto& right : rights::functions()) {
    statements.append(QStringLiteral("GRANT EXECUTE ON FUNCTION groundswell.%1 TO %2")
                          .arg(QLatin1StringView(right.function), groups(right.groups)));
  }
  for (const auto& right : rights::relations()) {
    statements.append(QStringLiteral("GRANT SELECT ON groundswell.%1 TO %2")
                          .arg(QLatin1StringView(right.relation), groups(right.groups)));
  }
  return exec(statements.join(QLatin1StringView("; ")));
}

Result<void> Setup::hardenDatabase() {
  QStringList everyone;
  for (const char* suffix : rights::groups)
    everyone.append(group(suffix));
  const auto database = value(QStringLiteral("SELECT quote_ident(current_database())"));
  if (!database) return Failure(database.error());
  const auto superuser =
      value(QStringLiteral("SELECT rolsuper FROM pg_roles WHERE rolname = session_user"));
  if (!superuser) return Failure(superuser.error());
  QString statements = QStringLiteral(
                           "RESET ROLE; REVOKE CONNECT, TEMPORARY ON DATABASE %1 FROM PUBLIC; "
                           "GRANT CONNECT ON DATABASE %1 TO %2")
                           .arg(database->toString(), everyone.join(QLatin1StringView(", ")));
  if (!superuser->toBool()) {
    statements += QStringLiteral("; REVOKE %1 FROM CURRENT_USER").arg(group("owner"));
  }
  return exec(statements);
}

// What only a superuser may do. One unprivileged login could stop every new connection by taking
// advisory locks; ending a session that sits on a gate needs to see and to signal it.
void Setup::hardenServer() {
  const auto revoked = exec(QStringLiteral(R"(DO $$
    DECLARE thing regprocedure;
    BEGIN
      FOR thing IN SELECT oid::regprocedure FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace AND proname LIKE 'pg\_%advisory%' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', thing);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', thing,
          (SELECT role_prefix || '_owner' FROM groundswell.platform_settings));
      END LOOP;
    END $$)"));
  if (!revoked) {
    m_report.warnings.append(
        QStringLiteral("a superuser should revoke EXECUTE on pg_advisory_* from PUBLIC"));
  }
  const auto granted =
      exec(QStringLiteral("GRANT pg_read_all_stats, pg_signal_backend TO %1").arg(group("owner")));
  if (!granted) {
    m_report.warnings.append(
        QStringLiteral("a superuser should GRANT pg_read_all_stats, pg_signal_backend TO %1, so "
                       "that sessions that sit on a gate can be ended")
            .arg(group("owner")));
  }
}

}  // namespace

Result<SetupReport> setUp(const SetupRequest& request) {
  auto connection = Connection::open(request.adminUri, Connection::longStatementTimeout);
  if (!connection) return Failure(connection.error());
  return Setup(**connection, request).run();
}

Result<bool> needsSetUp(const QString& adminUri) {
  auto connection = Connection::open(adminUri);
  if (!connection) return Failure(connection.error());
  Connection::Private& d = (*connection)->d();
  const auto known = d.message(
      QStringLiteral("SELECT to_regprocedure('groundswell.programs_checksum()') IS NOT NULL"));
  if (!known) return Failure(known.error());
  if (!known->at(0).toBool()) return true;
  const auto found = d.message(QStringLiteral(
      "SELECT groundswell.schema_version() || ' ' || groundswell.programs_checksum()"));
  if (!found) return Failure(found.error());
  return found->at(0).toString() !=
         QStringLiteral("%1 %2").arg(sqlfiles::schemaVersion()).arg(programsChecksum());
}
