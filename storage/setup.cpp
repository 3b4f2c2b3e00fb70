// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setup.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include "storage/hardening.h"
#include "storage/quoted.h"
#include "storage/rights.h"
#include "storage/setupsession.h"
#include "storage/sqlfiles.h"

namespace {

constexpr const char* programFolders[] = {"functions", "views", "policies", "triggers"};

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
      : m_session{connection.d(), std::move(request)} {}

  Result<SetupReport> run() {
    const auto steps = {&Setup::begin,      &Setup::makeRoles,    &Setup::migrate,
                        &Setup::recreate,   &Setup::fillSettings, &Setup::grantRights,
                        &Setup::addManager, &Setup::closeDatabase};
    for (const auto step : steps) {
      if (auto done = (this->*step)(); !done) {
        static_cast<void>(m_session.exec(QStringLiteral("ROLLBACK")));
        return Failure(done.error());
      }
    }
    if (auto done = exec(QStringLiteral("COMMIT")); !done) return Failure(done.error());
    hardening::closeServer(m_session);
    return m_session.report;
  }

 private:
  Result<void> exec(const QString& statements) { return m_session.exec(statements); }
  Result<QVariant> value(const QString& statement) { return m_session.value(statement); }
  QString text(const QString& value) const { return m_session.text(value); }

  Result<void> begin();
  Result<void> lockActions(const QString& owner);
  Result<void> makeRoles();
  Result<void> makeRole(const char* suffix, const QString& options);
  Result<void> migrate();
  Result<void> recreate();
  Result<void> fillSettings();
  Result<void> grantRights();
  Result<void> addManager();
  Result<void> closeDatabase() { return hardening::closeDatabase(m_session); }

  SetupSession m_session;
  SetupRequest& m_request = m_session.request;
  SetupReport& m_report = m_session.report;
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
  if (!m_report.created) {
    if (auto locked = lockActions(owner->toString()); !locked) return locked;
  } else if (m_request.rolePrefix.isEmpty()) {
    const auto database = value(QStringLiteral("SELECT current_database()"));
    if (!database) return Failure(database.error());
    m_request.rolePrefix = database->toString();
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
  return hardening::refuseUnsafe(m_session);
}

// No action may be under way: they hold this lock shared from enter() on. Only the owner may take
// it, where a superuser has hardened the server.
Result<void> Setup::lockActions(const QString& owner) {
  auto locked = exec(QStringLiteral("GRANT %1 TO CURRENT_USER; SET LOCAL ROLE %1; "
                                    "SELECT pg_advisory_xact_lock(0, 0)")
                         .arg(owner));
  if (!locked) return locked;
  const auto prefix =
      value(QStringLiteral("SELECT role_prefix FROM groundswell.platform_settings"));
  if (!prefix) return Failure(prefix.error());
  m_request.rolePrefix = prefix->toString();
  return exec(QStringLiteral("RESET ROLE"));
}

Result<void> Setup::makeRole(const char* suffix, const QString& options) {
  const QString role = m_request.rolePrefix + u'_' + QLatin1StringView(suffix);
  const auto exists = value(
      QStringLiteral("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %1)").arg(text(role)));
  if (!exists) return Failure(exists.error());
  if (exists->toBool()) return {};
  m_report.done.append(QStringLiteral("created the role %1").arg(role));
  return exec(QStringLiteral("CREATE ROLE %1 %2").arg(m_session.name(role), options));
}

// The owner has everything, people may create roles; nobody can become either.
Result<void> Setup::makeRoles() {
  if (auto made = makeRole("owner", QStringLiteral("NOLOGIN")); !made) return made;
  for (const char* suffix : rights::groups) {
    if (auto made = makeRole(suffix, QStringLiteral("NOLOGIN")); !made) return made;
  }
  if (auto made = makeRole("people", QStringLiteral("NOLOGIN CREATEROLE")); !made) return made;
  if (auto emptied = hardening::emptyGroups(m_session); !emptied) return emptied;
  // From PostgreSQL 16 on only the groups' administrators put somebody into them. The admin is the
  // owner's member for this transaction only.
  return exec(QStringLiteral("GRANT %1 TO %2 WITH ADMIN OPTION; GRANT %3 TO CURRENT_USER; "
                             "CREATE SCHEMA IF NOT EXISTS groundswell AUTHORIZATION %3; "
                             "SET LOCAL ROLE %3; SET LOCAL check_function_bodies = off")
                  .arg(m_session.groups(), m_session.role("people"), m_session.role("owner")));
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

// Functions, views, policies and triggers are made anew each time: nobody calls one while the lock
// is held.
Result<void> Setup::recreate() {
  auto dropped = exec(QStringLiteral(R"(DO $$
    DECLARE thing regprocedure; view_name text; policy record;
    BEGIN
      FOR view_name IN SELECT viewname FROM pg_views WHERE schemaname = 'groundswell' LOOP
        EXECUTE format('DROP VIEW groundswell.%I', view_name);
      END LOOP;
      FOR policy IN SELECT policyname AS name, tablename AS on_table FROM pg_policies
        WHERE schemaname = 'groundswell' LOOP
        EXECUTE format('DROP POLICY %I ON groundswell.%I', policy.name, policy.on_table);
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
  // Every action asks for it, beside much else: as a constant, not as a row.
  auto prefix = exec(QStringLiteral("CREATE FUNCTION groundswell.role_prefix() RETURNS text "
                                    "LANGUAGE sql IMMUTABLE AS $$ SELECT %1 $$")
                         .arg(text(m_request.rolePrefix)));
  if (!prefix) return prefix;
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

Result<void> Setup::grantRights() {
  if (auto granted = hardening::grantRights(m_session); !granted) return granted;
  return hardening::handOverLogins(m_session);
}

// The connecting login is an administrator of the server and stays what it is; any other is made,
// as the login of a person of this platform.
Result<void> Setup::addManager() {
  if (!m_report.created) return {};
  const bool isAdmin = m_request.managerLogin.isEmpty();
  if (isAdmin) {
    const auto me = value(QStringLiteral("SELECT session_user"));
    if (!me) return Failure(me.error());
    m_request.managerLogin = me->toString();
  }
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
  if (!isAdmin) {
    return exec(QStringLiteral("SELECT groundswell.put_login(%1, %2, true, '{manager}')")
                    .arg(text(m_request.managerLogin), m_request.managerVerifier.isEmpty()
                                                           ? QStringLiteral("NULL")
                                                           : text(m_request.managerVerifier)));
  }
  return exec(QStringLiteral("RESET ROLE; GRANT %1 TO CURRENT_USER; SET LOCAL ROLE %2")
                  .arg(m_session.role("manager"), m_session.role("owner")));
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

Result<bool> hasPlatform(const QString& adminUri) {
  auto connection = Connection::open(adminUri);
  if (!connection) return Failure(connection.error());
  return (*connection)
      ->d()
      .message(QStringLiteral("SELECT to_regclass('groundswell.platform_settings') IS NOT NULL"))
      .map([](const QVariantList& values) { return values.at(0).toBool(); });
}
