// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hardening.h"

#include "storage/quoted.h"
#include "storage/rights.h"

namespace {

Failure refused(Refusal refusal, const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected, .refusal = refusal, .detail = why});
}

// The names of the platform's roles, quoted as texts for IN.
QString roleNames(const SetupSession& session) {
  QStringList names;
  std::vector<const char*> suffixes(std::begin(rights::groups), std::end(rights::groups));
  suffixes.insert(suffixes.end(), {"owner", "people"});
  for (const char* suffix : suffixes)
    names.append(session.text(session.request.rolePrefix + u'_' + QLatin1StringView(suffix)));
  return names.join(QLatin1StringView(", "));
}

// A person of another platform may be called as our roles will be: such a login would become the
// owner, or a group, of this one.
Result<void> refusePowerfulRoles(const SetupSession& session) {
  const auto powerful = session.value(
      QStringLiteral("SELECT coalesce(string_agg(rolname, ', '), '') FROM pg_roles "
                     "WHERE rolname IN (%1) AND (rolcanlogin OR rolsuper OR rolcreatedb "
                     "OR rolreplication OR rolbypassrls OR rolcreaterole <> (rolname = %2) "
                     "OR shobj_description(oid, 'pg_authid') LIKE 'A person of the Groundswell%')")
          .arg(roleNames(session), session.text(session.request.rolePrefix + u"_people"_qs)));
  if (!powerful) return Failure(powerful.error());
  if (powerful->toString().isEmpty()) return {};
  return refused(
      Refusal::prefixTaken,
      QStringLiteral("there is %1, a login or a role with rights of its own: choose another "
                     "prefix")
          .arg(powerful->toString()));
}

}  // namespace

namespace hardening {

Result<void> refuseUnsafe(const SetupSession& session) {
  const auto open = session.value(
      QStringLiteral("SELECT coalesce(string_agg(quote_ident(nspname), ', ' ORDER BY nspname), '') "
                     "FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp_' "
                     "AND has_schema_privilege('public', oid, 'CREATE')"));
  if (!open) return Failure(open.error());
  if (!open->toString().isEmpty()) {
    return refused(Refusal::unsafeDatabase,
                   QStringLiteral("everybody may create objects in the schema %1: "
                                  "REVOKE CREATE ON SCHEMA %1 FROM PUBLIC")
                       .arg(open->toString()));
  }
  if (!session.report.created) return {};
  const auto foreign =
      session.value(QStringLiteral("SELECT to_regnamespace('groundswell') IS NOT NULL"));
  if (!foreign) return Failure(foreign.error());
  if (foreign->toBool()) {
    return refused(Refusal::unsafeDatabase,
                   QStringLiteral("there is a schema named groundswell already, which is not a "
                                  "platform: rename or drop it"));
  }
  const auto taken = session.value(
      QStringLiteral("SELECT coalesce((SELECT b.datname FROM pg_shdepend d "
                     "JOIN pg_roles r ON r.oid = d.refobjid AND r.rolname = %1 "
                     "JOIN pg_database b ON b.oid = d.dbid "
                     "WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'o' LIMIT 1), '')")
          .arg(session.text(session.request.rolePrefix + u"_owner"_qs)));
  if (!taken) return Failure(taken.error());
  if (taken->toString().isEmpty()) return refusePowerfulRoles(session);
  return refused(Refusal::prefixTaken,
                 QStringLiteral("the roles %1_... belong to the platform in the database %2")
                     .arg(session.request.rolePrefix, taken->toString()));
}

Result<void> emptyGroups(SetupSession& session) {
  if (!session.report.created) return {};
  const auto members = session.value(
      QStringLiteral(
          "SELECT coalesce(string_agg(format('REVOKE %I FROM %I', g.rolname, m.rolname), "
          "'; '), '') FROM pg_auth_members a JOIN pg_roles g ON g.oid = a.roleid "
          "JOIN pg_roles m ON m.oid = a.member WHERE g.rolname IN (%1) OR m.rolname IN (%1) "
          "AND g.rolname NOT IN ('pg_read_all_stats', 'pg_signal_backend')")
          .arg(roleNames(session)));
  if (!members) return Failure(members.error());
  if (members->toString().isEmpty()) return {};
  session.report.done.append(
      QStringLiteral("emptied the groups %1_..., which were left from an earlier platform")
          .arg(session.request.rolePrefix));
  return session.exec(members->toString());
}

Result<void> grantRights(const SetupSession& session) {
  QStringList statements = {
      QStringLiteral("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA groundswell FROM PUBLIC, ") +
          session.groups(),
      QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA groundswell FROM PUBLIC, ") +
          session.groups(),
      QStringLiteral("REVOKE ALL ON SCHEMA groundswell FROM PUBLIC"),
      QStringLiteral("GRANT USAGE ON SCHEMA groundswell TO %1, %2")
          .arg(session.groups(), session.role("people"))};
  for (const auto& right : rights::functions()) {
    statements.append(QStringLiteral("GRANT EXECUTE ON FUNCTION groundswell.%1 TO %2")
                          .arg(QLatin1StringView(right.function), session.roles(right.groups)));
  }
  for (const auto& right : rights::relations()) {
    statements.append(QStringLiteral("GRANT SELECT ON groundswell.%1 TO %2")
                          .arg(QLatin1StringView(right.relation), session.roles(right.groups)));
  }
  return session.exec(statements.join(QLatin1StringView("; ")));
}

// The admin is the member of both for this transaction; a function's new owner must have CREATE in
// its schema for the moment of the change.
Result<void> handOverLogins(const SetupSession& session) {
  return session.exec(
      QStringLiteral("RESET ROLE; GRANT %1 TO CURRENT_USER; SET LOCAL ROLE %2; "
                     "GRANT CREATE ON SCHEMA groundswell TO %1; "
                     "GRANT SELECT (only_row, role_prefix) ON groundswell.platform_settings TO %1; "
                     "GRANT EXECUTE ON FUNCTION groundswell.refuse TO %1; RESET ROLE; "
                     "ALTER FUNCTION groundswell.put_login OWNER TO %1; SET LOCAL ROLE %1; "
                     "GRANT EXECUTE ON FUNCTION groundswell.put_login TO %2; RESET ROLE; "
                     "SET LOCAL ROLE %2; REVOKE CREATE ON SCHEMA groundswell FROM %1")
          .arg(session.role("people"), session.role("owner")));
}

Result<void> closeDatabase(SetupSession& session) {
  const auto database = session.value(QStringLiteral("SELECT quote_ident(current_database())"));
  if (!database) return Failure(database.error());
  const auto wide = session.value(
      QStringLiteral("SELECT coalesce(string_agg(p, ', '), '') "
                     "FROM unnest('{CONNECT,CREATE,TEMPORARY}'::text[]) p "
                     "WHERE has_database_privilege('public', current_database(), p)"));
  if (!wide) return Failure(wide.error());
  if (!wide->toString().isEmpty()) {
    session.report.done.append(QStringLiteral("took %1 on the database %2 from PUBLIC")
                                   .arg(wide->toString(), database->toString()));
  }
  return session.exec(QStringLiteral("RESET ROLE; REVOKE ALL ON DATABASE %1 FROM PUBLIC; "
                                     "GRANT CONNECT ON DATABASE %1 TO %2; "
                                     "REVOKE %3, %4 FROM CURRENT_USER")
                          .arg(database->toString(), session.groups(), session.role("owner"),
                               session.role("people")));
}

// One unprivileged login could stop every new connection by taking advisory locks, or fill the disk
// with large objects; ending a session that sits on a gate needs to see and to signal it.
void closeServer(SetupSession& session) {
  const auto wide = [&session] {
    const auto count = session.value(QStringLiteral(
        "SELECT count(*) FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace "
        "AND proname ~ '^(pg_.*advisory|lo_|loread$|lowrite$)' "
        "AND has_function_privilege('public', oid, 'EXECUTE')"));
    return count ? count->toLongLong() : 0;
  };
  const qint64 before = wide();
  static_cast<void>(session.exec(QStringLiteral(R"(DO $$
    DECLARE thing record;
    BEGIN
      FOR thing IN SELECT oid::regprocedure AS function, proname ~ 'advisory' AS lock
        FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
          AND proname ~ '^(pg_.*advisory|lo_|loread$|lowrite$)' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', thing.function);
        IF thing.lock THEN
          EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', thing.function,
            (SELECT role_prefix || '_owner' FROM groundswell.platform_settings));
        END IF;
      END LOOP;
    END $$)")));
  // Whoever may not take it away is only warned by the server, which reports success.
  if (const qint64 left = wide(); left > 0) {
    session.report.warnings.append(
        QStringLiteral("a superuser should revoke EXECUTE on pg_advisory_* and lo_* from PUBLIC"));
  } else if (before > 0) {
    session.report.done.append(
        QStringLiteral("took advisory locks and large objects (%1 functions) from PUBLIC")
            .arg(before));
  }
  const auto granted =
      session.exec(QStringLiteral("GRANT pg_read_all_stats, pg_signal_backend TO %1")
                       .arg(session.role("owner")));
  if (!granted) {
    session.report.warnings.append(
        QStringLiteral("a superuser should GRANT pg_read_all_stats, pg_signal_backend TO %1, so "
                       "that sessions that sit on a gate, or whose person was shut out, can be "
                       "ended")
            .arg(session.role("owner")));
  }
}

}  // namespace hardening
