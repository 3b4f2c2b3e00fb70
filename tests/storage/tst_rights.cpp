// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include "storage/setup.h"
#include "tests/support/rightsmatrix.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

// Who may do what, compared whole with rights.txt: whoever adds a table, a column or a function
// decides there whose it is.
class TestRights final : public QObject {
  Q_OBJECT

 private:
  // What a look at the catalogue finds, in order.
  [[nodiscard]] QString offenders(const QString& sql) const {
    return m_platform.value(
        u"SELECT string_agg(name, ', ' ORDER BY name) FROM (%1) o (name)"_qs.arg(sql));
  }

  TestPlatform m_platform;

 private Q_SLOTS:
  void areThoseOfTheFile();
  void areTheSameWhereTheDatabasesOwnerSetUp();
  void holdEveryFunctionsSearchPath();
  void letNobodyButTheGroupsCallFunctions();
  void keepDynamicSqlInOneFunction();
  void giveNoRolePower();
  void writePoliciesToEverybody();
  void leaveEverythingToTheOwner();
  void takeLocksAndLargeObjectsFromEverybody();
};

namespace {

QString read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void compareWithFile(const QString& found) {
  if (found == read(QStringLiteral(RIGHTS_FILE))) return;
  const QString actual = QDir::current().filePath(u"rights.txt"_qs);
  QFile file(actual);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(found.toUtf8());
  file.close();
  QProcess diff;
  diff.start(u"diff"_qs, {u"-u"_qs, QStringLiteral(RIGHTS_FILE), actual});
  QVERIFY(diff.waitForFinished());
  qWarning("%s", diff.readAllStandardOutput().constData());
  QFAIL(qPrintable(
      u"The rights differ from tests/storage/rights.txt; they are in %1"_qs.arg(actual)));
}

}  // namespace

void TestRights::areThoseOfTheFile() {
  compareWithFile(
      RightsMatrix({.superuserUri = m_platform.superuserUri(),
                    .rolePrefix = testServer::rolePrefix,
                    .database = m_platform.database(),
                    .uri = [this](const QString& login) { return m_platform.uri(login); }})
          .text());
}

// Everything but what only a superuser can take from everybody; setup says so.
void TestRights::areTheSameWhereTheDatabasesOwnerSetUp() {
  const auto server = testServer::running();
  const QString name = u"gwt_owned_%1"_qs.arg(QCoreApplication::applicationPid());
  const QString everywhere = server->superuserUri(u"postgres"_qs);
  QVERIFY(superuserExecute(everywhere, u"CREATE ROLE admin_%1 LOGIN CREATEROLE"_qs.arg(name)));
  QVERIFY(superuserExecute(everywhere, u"CREATE DATABASE %1 OWNER admin_%1"_qs.arg(name)));
  const auto drop = qScopeGuard(
      [&] { QVERIFY(superuserExecute(everywhere, u"DROP DATABASE %1 (FORCE)"_qs.arg(name))); });
  const auto made = setUp({.adminUri = server->uri(name, u"admin_"_qs + name), .scratch = true});
  QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
  QVERIFY(made->warnings.value(0).contains(u"pg_advisory_*"));
  QVERIFY(!made->done.join(u' ').contains(u"large objects"));
  compareWithFile(
      RightsMatrix({.superuserUri = server->superuserUri(name),
                    .rolePrefix = name,
                    .database = name,
                    .uri = [&](const QString& login) { return server->uri(name, login); }})
          .text());
}

void TestRights::holdEveryFunctionsSearchPath() {
  QCOMPARE(
      offenders(u"SELECT proname FROM pg_proc WHERE pronamespace = 'groundswell'::regnamespace "
                "AND prosecdef AND NOT coalesce('search_path=pg_catalog, pg_temp' "
                "= ANY (proconfig), false)"_qs),
      QString());
  QVERIFY(offenders(u"SELECT proname FROM pg_proc WHERE pronamespace = 'groundswell'::regnamespace "
                    "AND prosecdef"_qs)
              .contains(u"place_pledge"));
}

void TestRights::letNobodyButTheGroupsCallFunctions() {
  QCOMPARE(offenders(u"SELECT proname FROM pg_proc f, aclexplode(coalesce(f.proacl, "
                     "acldefault('f', f.proowner))) a "
                     "WHERE pronamespace = 'groundswell'::regnamespace AND a.grantee = 0"_qs),
           QString());
  // What runs as the caller is called by our own functions only, but for this.
  QCOMPARE(offenders(u"SELECT DISTINCT proname FROM pg_proc f, aclexplode(f.proacl) a "
                     "JOIN pg_roles r ON r.oid = a.grantee AND r.rolname LIKE 'gwt\\_%' "
                     "WHERE pronamespace = 'groundswell'::regnamespace AND NOT prosecdef "
                     "AND r.rolname NOT IN ('gwt_owner', 'gwt_people')"_qs),
           u"schema_version"_qs);
}

void TestRights::keepDynamicSqlInOneFunction() {
  QCOMPARE(offenders(u"SELECT proname FROM pg_proc JOIN pg_language l ON l.oid = prolang "
                     "WHERE pronamespace = 'groundswell'::regnamespace "
                     "AND (prosrc ~* '\\mexecute\\M' OR lanname NOT IN ('sql', 'plpgsql'))"_qs),
           u"put_login"_qs);
}

void TestRights::giveNoRolePower() {
  QCOMPARE(
      offenders(u"SELECT rolname FROM pg_roles WHERE (rolname ~ '^gwt_(owner|people|manager|"
                "staff|creator|backer|auditor|service)$' OR shobj_description(oid, 'pg_authid') "
                "= 'A person of the Groundswell platform gwt') AND (rolsuper OR rolcreatedb "
                "OR rolcreaterole OR rolreplication OR rolbypassrls)"_qs),
      u"gwt_people"_qs);
  QCOMPARE(offenders(u"SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname ~ '^gwt_(owner|"
                     "people|manager|staff|creator|backer|auditor|service)$'"_qs),
           QString());
  QCOMPARE(offenders(u"SELECT m.rolname FROM pg_roles m WHERE NOT m.rolsuper "
                     "AND m.rolname NOT IN ('gwt_owner', 'gwt_people') "
                     "AND (pg_has_role(m.oid, 'gwt_owner', 'MEMBER') "
                     "OR pg_has_role(m.oid, 'gwt_people', 'MEMBER'))"_qs),
           QString());
}

void TestRights::writePoliciesToEverybody() {
  QCOMPARE(offenders(u"SELECT tablename || ' ' || cmd || ' ' || roles::text FROM pg_policies "
                     "WHERE schemaname = 'groundswell'"_qs),
           u"pledges SELECT {public}, transaction_logs SELECT {public}, "
           "users SELECT {public}"_qs);
  QCOMPARE(offenders(u"SELECT relname FROM pg_class WHERE relrowsecurity "
                     "AND relnamespace = 'groundswell'::regnamespace"_qs),
           u"pledges, transaction_logs, users"_qs);
  QCOMPARE(offenders(u"SELECT relname FROM pg_class WHERE relkind = 'v' "
                     "AND relnamespace = 'groundswell'::regnamespace "
                     "AND NOT coalesce('security_barrier=true' = ANY (reloptions), false)"_qs),
           QString());
}

void TestRights::leaveEverythingToTheOwner() {
  QCOMPARE(offenders(u"SELECT name FROM (SELECT relname, relowner FROM pg_class "
                     "WHERE relnamespace = 'groundswell'::regnamespace "
                     "UNION ALL SELECT proname, proowner FROM pg_proc "
                     "WHERE pronamespace = 'groundswell'::regnamespace "
                     "UNION ALL SELECT typname, typowner FROM pg_type "
                     "WHERE typnamespace = 'groundswell'::regnamespace "
                     "UNION ALL SELECT nspname, nspowner FROM pg_namespace "
                     "WHERE nspname = 'groundswell') o (name, owner) "
                     "WHERE owner <> 'gwt_owner'::regrole"_qs),
           u"put_login"_qs);
}

void TestRights::takeLocksAndLargeObjectsFromEverybody() {
  const QString functions =
      u"SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace "
      "AND (proname ~ 'advisory' OR proname ~ '^lo_' OR proname IN ('loread', 'lowrite')) "_qs;
  QVERIFY(offenders(functions).contains(u"pg_try_advisory_lock"));
  QCOMPARE(offenders(functions + u"AND has_function_privilege('public', oid, 'EXECUTE')"_qs),
           QString());
  QCOMPARE(offenders(functions + u"AND has_function_privilege('maria', oid, 'EXECUTE')"_qs),
           QString());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
