// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "storage/connection.h"
#include "storage/logins.h"
#include "storage/setup.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

namespace {

// A database of a test's own on the shared server, without a platform at first.
class Database final {
 public:
  explicit Database(const char* what)
      : m_server(testServer::running().value()),
        m_name(
            u"gwt_%1_%2"_qs.arg(QLatin1StringView(what)).arg(QCoreApplication::applicationPid())) {
    onServer(u"DROP DATABASE IF EXISTS %1"_qs);
    onServer(u"CREATE DATABASE %1"_qs);
  }
  ~Database() { onServer(u"DROP DATABASE %1 (FORCE)"_qs); }
  Q_DISABLE_COPY_MOVE(Database)

  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] QString uri(const QString& login) const { return m_server.uri(m_name, login); }
  [[nodiscard]] QString superuserUri() const { return m_server.superuserUri(m_name); }
  // "done" or the refusal's name.
  [[nodiscard]] QString setUp(const QString& prefix = {}, const QString& manager = {}) const {
    const auto done =
        ::setUp({.adminUri = superuserUri(), .rolePrefix = prefix, .managerLogin = manager});
    return done ? u"done"_qs : nameOf(done.error().refusal);
  }
  void execute(const QString& sql) const {
    const auto done = superuserExecute(superuserUri(), sql);
    if (!done) qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
  }
  [[nodiscard]] QString value(const QString& sql) const {
    return RawSession(superuserUri()).send(sql).value();
  }
  void addPerson(const QString& login, const QString& group) const {
    const auto added = addLogin(
        superuserUri(),
        {.login = login, .groups = {group}, .name = login, .email = login + u"@example.org"_qs});
    if (!added) qFatal("%s", qPrintable(added.error().detail));
  }

 private:
  void onServer(const QString& sql) const {
    const auto done = superuserExecute(m_server.superuserUri(u"postgres"_qs), sql.arg(m_name));
    if (!done) qFatal("%s", qPrintable(done.error().detail));
  }

  Cluster m_server;
  QString m_name;
};

// "signed in", or why not.
QString signIn(const QString& uri) {
  const auto connection = Connection::open(uri);
  return connection ? u"signed in"_qs : nameOf(connection.error().refusal);
}

}  // namespace

// What setup refuses, takes away and leaves to whom, beside other platforms on the server.
class TestHardening final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesAPrefixOfAnotherPlatform();
  void refusesLoginsNamedLikeItsRoles();
  void refusesADatabaseWhereEverybodyCreates();
  void refusesAForeignSchemaOfItsName();
  void beginsWithEmptyGroups();
  void sharesNobodyWithAnotherPlatform();
};

void TestHardening::refusesAPrefixOfAnotherPlatform() {
  const Database database("prefix");
  QCOMPARE(database.setUp(testServer::rolePrefix), u"prefixTaken"_qs);
  QCOMPARE(database.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'groundswell'"_qs),
           u"0"_qs);
  QCOMPARE(database.setUp(), u"done"_qs);
  QCOMPARE(database.setUp(), u"done"_qs);
}

// A manager of another platform may have invited whom they like.
void TestHardening::refusesLoginsNamedLikeItsRoles() {
  const TestPlatform other;
  for (const char* role : {"owner", "people", "manager"}) {
    const Database database(qPrintable(u"named_"_qs + QLatin1StringView(role)));
    const QString login = database.name() + u'_' + QLatin1StringView(role);
    const auto added = addLogin(other.superuserUri(), {.login = login,
                                                       .groups = {u"backer"_qs},
                                                       .name = u"Trojan"_qs,
                                                       .email = login + u"@example.org"_qs});
    QVERIFY(added);
    QCOMPARE(database.setUp(), u"prefixTaken"_qs);
    // One that is locked at the moment can be unlocked later.
    other.execute(u"SELECT groundswell.put_login('%1', NULL, false, NULL)"_qs.arg(login));
    QCOMPARE(database.setUp(), u"prefixTaken"_qs);
    other.execute(u"DROP ROLE %1"_qs.arg(login));
    QCOMPARE(database.setUp(), u"done"_qs);
  }
}

void TestHardening::refusesADatabaseWhereEverybodyCreates() {
  const Database database("open");
  database.execute(u"GRANT CREATE ON SCHEMA public TO PUBLIC"_qs);
  QCOMPARE(database.setUp(), u"unsafeDatabase"_qs);
  database.execute(
      u"REVOKE CREATE ON SCHEMA public FROM PUBLIC; CREATE SCHEMA shared; "
      "GRANT ALL ON SCHEMA shared TO PUBLIC"_qs);
  QCOMPARE(database.setUp(), u"unsafeDatabase"_qs);
  database.execute(u"DROP SCHEMA shared"_qs);
  QCOMPARE(database.setUp(), u"done"_qs);
  database.execute(u"GRANT CREATE ON SCHEMA public TO PUBLIC"_qs);
  QCOMPARE(database.setUp(), u"unsafeDatabase"_qs);
}

void TestHardening::refusesAForeignSchemaOfItsName() {
  const Database database("foreign");
  database.execute(u"CREATE SCHEMA groundswell; CREATE TABLE groundswell.users (id int)"_qs);
  QCOMPARE(database.setUp(), u"unsafeDatabase"_qs);
  database.execute(u"DROP SCHEMA groundswell CASCADE"_qs);
  QCOMPARE(database.setUp(), u"done"_qs);
}

// Of an earlier platform of the same name, whose roles the server still knows.
void TestHardening::beginsWithEmptyGroups() {
  QString left;
  {
    const Database gone("again");
    QCOMPARE(gone.setUp(), u"done"_qs);
    left = u"left_"_qs + gone.name();
    gone.addPerson(left, u"manager"_qs);
    gone.execute(u"GRANT pg_read_all_data TO %1_backer"_qs.arg(gone.name()));
    QCOMPARE(signIn(gone.uri(left)), u"signed in"_qs);
  }
  const Database database("again");
  QCOMPARE(database.setUp(), u"done"_qs);
  QCOMPARE(signIn(database.uri(left)), u"noRoleHere"_qs);
  QCOMPARE(database.value(
               u"SELECT pg_has_role('%1', '%2_manager', 'MEMBER')"_qs.arg(left, database.name())),
           u"f"_qs);
  QCOMPARE(database.value(u"SELECT pg_has_role('%1_backer', 'pg_read_all_data', 'MEMBER')"_qs.arg(
               database.name())),
           u"f"_qs);
}

void TestHardening::sharesNobodyWithAnotherPlatform() {
  const TestPlatform demo;
  const Database real("real");
  QCOMPARE(real.setUp({}, u"boss_"_qs + real.name()), u"done"_qs);
  const QString boss = u"boss_"_qs + real.name();
  QCOMPARE(signIn(demo.uri()), u"signed in"_qs);
  QCOMPARE(signIn(real.uri(boss)), u"signed in"_qs);
  QCOMPARE(signIn(real.uri(testServer::managerLogin)), u"noRoleHere"_qs);
  QCOMPARE(signIn(demo.uri(boss)), u"noRoleHere"_qs);
  QCOMPARE(demo.value(u"SELECT count(*) FROM pg_roles r WHERE rolname LIKE 'gwt\\_real%' AND NOT "
                      "rolsuper AND EXISTS (SELECT FROM pg_roles g WHERE g.rolname ~ '^gwt_(owner|"
                      "people|manager|staff|creator|backer|auditor|service)$' "
                      "AND pg_has_role(r.oid, g.oid, 'MEMBER'))"_qs),
           u"0"_qs);
  // Nor does the one invite whom the other made.
  QCOMPARE(RawSession(demo.superuserUri())
               .send(u"SELECT groundswell.put_login('%1', NULL, true, '{staff}')"_qs.arg(boss))
               .error()
               .sqlState,
           u"GW090"_qs);
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
