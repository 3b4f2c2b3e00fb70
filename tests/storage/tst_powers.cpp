// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/rawsession.h"
#include "tests/support/rightsmatrix.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

// What a person can try with psql and the own password to become more than they are, or to take
// powers from others.
class TestPowers final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();

  void refusesWhatOnlyOwnersDo_data();
  void refusesWhatOnlyOwnersDo();
  void leavesNoPrivilegeChanged_data();
  void leavesNoPrivilegeChanged();
  void endsNobodyElsesSession();

 private:
  [[nodiscard]] QString uri(const QString& role) const {
    return m_platform.uri(m_people->login(role));
  }
  // The SQLSTATE that a role is answered, or "done".
  [[nodiscard]] QString answer(const QString& role, const QString& sql) const {
    const auto sent = RawSession(uri(role)).send(m_people->filled(sql, u"other"_qs));
    return sent ? u"done"_qs : sent.error().sqlState;
  }

  TestPlatform m_platform;
  std::unique_ptr<RightsMatrix> m_people;
};

void TestPowers::initTestCase() {
  m_people = std::make_unique<RightsMatrix>(
      RightsMatrix::Place{.superuserUri = m_platform.superuserUri(),
                          .rolePrefix = testServer::rolePrefix,
                          .database = m_platform.database(),
                          .uri = [this](const QString& login) { return m_platform.uri(login); }});
}

void TestPowers::refusesWhatOnlyOwnersDo_data() {
  QTest::addColumn<QString>("sql");
  const QStringList refused = {
      u"SET ROLE gwt_owner"_qs,
      u"SET ROLE gwt_people"_qs,
      u"SET ROLE gwt_auditor"_qs,
      u"SET SESSION AUTHORIZATION maria"_qs,
      u"SET session_replication_role = replica"_qs,
      u"INSERT INTO groundswell.users (name, email, created_at) VALUES ('a', 'a@b.c', now())"_qs,
      u"UPDATE groundswell.users SET balance = 1"_qs,
      u"DELETE FROM groundswell.pledges"_qs,
      u"TRUNCATE groundswell.campaigns"_qs,
      u"COPY groundswell.users (name) FROM STDIN"_qs,
      u"COPY groundswell.users FROM '/tmp/x'"_qs,
      u"SELECT * FROM groundswell.users FOR UPDATE"_qs,
      u"SELECT * FROM groundswell.campaigns FOR SHARE"_qs,
      u"SELECT * FROM groundswell.campaigns FOR KEY SHARE"_qs,
      u"BEGIN; LOCK TABLE groundswell.users IN EXCLUSIVE MODE"_qs,
      u"BEGIN; LOCK TABLE groundswell.campaigns IN ROW SHARE MODE"_qs,
      u"SELECT nextval('groundswell.users_id_seq')"_qs,
      u"SELECT setval('groundswell.transaction_logs_id_seq', 1)"_qs,
      u"SELECT last_value FROM groundswell.users_id_seq"_qs,
      u"SELECT groundswell.put_login('me', NULL, true, '{manager}')"_qs,
      u"SELECT groundswell.write_log('deposit', NULL, now(), 5)"_qs,
      u"SELECT groundswell.credit_wallet(1, 500)"_qs,
      u"DO $$ BEGIN PERFORM groundswell.credit_wallet(1, 500); END $$"_qs,
      u"CREATE TABLE mine (id int)"_qs,
      u"CREATE TEMP TABLE mine (id int)"_qs,
      u"CREATE TABLE groundswell.mine (id int)"_qs,
      u"CREATE SCHEMA mine"_qs,
      u"CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_qs,
      u"CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_qs,
      u"CREATE TYPE public.t AS (i int)"_qs,
      u"CREATE DATABASE mine"_qs,
      u"CREATE ROLE mine"_qs,
      u"CREATE EXTENSION dblink"_qs,
      u"CREATE PUBLICATION p FOR ALL TABLES"_qs,
      u"CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p"_qs,
      u"CREATE RULE r AS ON SELECT TO groundswell.users DO ALSO NOTHING"_qs,
      u"CREATE POLICY p ON groundswell.users USING (true)"_qs,
      u"ALTER DOMAIN groundswell.amount DROP CONSTRAINT amount_range"_qs,
      u"DROP DOMAIN groundswell.request_state CASCADE"_qs,
      u"ALTER POLICY users_read ON groundswell.users USING (true)"_qs,
      u"DROP POLICY users_read ON groundswell.users"_qs,
      u"ALTER TABLE groundswell.users DISABLE ROW LEVEL SECURITY"_qs,
      u"ALTER TABLE groundswell.transaction_logs DISABLE TRIGGER ALL"_qs,
      u"ALTER FUNCTION groundswell.guard(text, jsonb, uuid) RENAME TO gone"_qs,
      u"CREATE OR REPLACE FUNCTION groundswell.assert_serializable() RETURNS void LANGUAGE sql AS ''"_qs,
      u"DROP FUNCTION groundswell.guard(text, jsonb, uuid)"_qs,
      u"DROP SCHEMA groundswell CASCADE"_qs,
      u"GRANT gwt_manager TO $me"_qs,
      u"GRANT gwt_staff TO $login"_qs,
      u"GRANT $me TO $login"_qs,
      u"REVOKE gwt_staff FROM $login"_qs,
      u"ALTER ROLE $login PASSWORD 'mine'"_qs,
      u"ALTER ROLE $login SET search_path = evil"_qs,
      u"ALTER ROLE $login NOLOGIN"_qs,
      u"ALTER ROLE session_user SUPERUSER"_qs,
      u"ALTER ROLE session_user CREATEROLE"_qs,
      u"ALTER ROLE session_user BYPASSRLS"_qs,
      u"ALTER ROLE gwt_backer LOGIN"_qs,
      u"DROP ROLE $login"_qs,
      u"DROP OWNED BY $login"_qs,
      u"DROP OWNED BY gwt_owner"_qs,
      u"REASSIGN OWNED BY gwt_owner TO session_user"_qs,
      u"ALTER DEFAULT PRIVILEGES FOR ROLE gwt_owner GRANT ALL ON TABLES TO PUBLIC"_qs,
      u"COMMENT ON ROLE $login IS 'mine'"_qs,
      u"COMMENT ON TABLE groundswell.users IS 'mine'"_qs,
      u"ALTER DATABASE $database SET search_path = evil"_qs,
      u"ALTER SYSTEM SET fsync = off"_qs,
      u"LOAD '/tmp/evil.so'"_qs,
      u"REINDEX TABLE groundswell.users"_qs,
      u"CLUSTER groundswell.users USING users_pkey"_qs,
      u"CHECKPOINT"_qs,
      u"SELECT lo_create(0)"_qs,
      u"SELECT lo_from_bytea(0, 'x')"_qs,
      u"SELECT lo_import('/etc/passwd')"_qs,
      u"SELECT pg_advisory_lock(1)"_qs,
      u"SELECT pg_advisory_lock(0, 0)"_qs,
      u"SELECT pg_try_advisory_lock_shared(2, 1)"_qs,
      u"SELECT pg_advisory_xact_lock(1, 1)"_qs,
      u"SELECT pg_advisory_unlock_all()"_qs,
      u"SELECT pg_reload_conf()"_qs,
      u"SELECT pg_ls_dir('.')"_qs,
      u"SELECT pg_stat_reset()"_qs,
  };
  for (const QString& sql : refused)
    QTest::newRow(qPrintable(sql.left(70))) << sql;
}

void TestPowers::refusesWhatOnlyOwnersDo() {
  QFETCH(QString, sql);
  const QString filled = QString(sql)
                             .replace(u"$login"_qs, m_people->login(u"other"_qs))
                             .replace(u"$database"_qs, m_platform.database());
  for (const QString& role : {u"backer"_qs, u"staff"_qs, u"manager"_qs}) {
    const QString tried = QString(filled).replace(u"$me"_qs, m_people->login(role));
    QCOMPARE(answer(role, tried), u"42501"_qs);
  }
}

void TestPowers::leavesNoPrivilegeChanged_data() {
  QTest::addColumn<QString>("sql");
  for (const char* sql :
       {"DROP OWNED BY gwt_staff", "SET ROLE gwt_staff; DROP OWNED BY gwt_staff",
        "DROP OWNED BY CURRENT_USER", "REASSIGN OWNED BY gwt_staff TO CURRENT_USER",
        "REVOKE ALL ON groundswell.users FROM gwt_backer",
        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA groundswell FROM gwt_backer",
        "REVOKE ALL ON SCHEMA groundswell FROM gwt_backer",
        "SET ROLE gwt_staff; GRANT SELECT ON groundswell.users TO PUBLIC",
        "GRANT EXECUTE ON FUNCTION groundswell.deposit TO gwt_backer",
        "REVOKE gwt_staff FROM CURRENT_USER", "VACUUM FULL groundswell.users"})
    QTest::newRow(sql) << QString::fromLatin1(sql);
}

// Some of these only warn.
void TestPowers::leavesNoPrivilegeChanged() {
  QFETCH(QString, sql);
  const auto privileges = [&] {
    return m_platform.value(
        u"SELECT (SELECT string_agg(concat(oid, relfilenode, relowner, relacl), ' ' ORDER BY oid) "
        "FROM pg_class WHERE relnamespace = 'groundswell'::regnamespace) "
        "|| (SELECT string_agg(concat(oid, proowner, proacl), ' ' ORDER BY oid) FROM pg_proc "
        "WHERE pronamespace = 'groundswell'::regnamespace) "
        "|| (SELECT string_agg(concat(polname, polroles::text, polqual::text), ' ' ORDER BY oid) "
        "FROM pg_policy) || (SELECT concat(nspowner, nspacl) FROM pg_namespace WHERE nspname = "
        "'groundswell') || (SELECT string_agg(concat(roleid, member, admin_option), ' ' ORDER BY "
        "roleid, member) FROM pg_auth_members WHERE member = '%1'::regrole)"_qs.arg(
            m_people->login(u"staff"_qs)));
  };
  const QString before = privileges();
  QVERIFY(before.size() > 1000);
  RawSession session(uri(u"staff"_qs));
  QVERIFY(session.send(u"SET client_min_messages = error"_qs));
  static_cast<void>(session.send(sql));
  QCOMPARE(privileges(), before);
}

void TestPowers::endsNobodyElsesSession() {
  RawSession other(uri(u"other"_qs));
  const auto pid = other.send(u"SELECT pg_backend_pid()"_qs);
  for (const char* role : {"backer", "staff", "manager"}) {
    for (const char* call : {"terminate", "cancel"}) {
      QCOMPARE(answer(QString::fromLatin1(role),
                      u"SELECT pg_%1_backend(%2)"_qs.arg(QLatin1StringView(call), *pid)),
               u"42501"_qs);
    }
  }
  QCOMPARE(answer(u"staff"_qs, u"SELECT groundswell.end_sessions($user)"_qs), u"42501"_qs);
  QVERIFY(other.send(u"SELECT 1"_qs));
}

QTEST_GUILESS_MAIN(TestPowers)
#include "tst_powers.moc"
