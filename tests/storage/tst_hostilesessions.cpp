// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QFile>
#include <QTest>

#include "tests/support/rawsession.h"
#include "tests/support/rightsmatrix.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

// Sessions that set a trap for whoever works for them, that choose every setting, or that sit
// where others want to pass.
class TestHostileSessions final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();

  void runNothingOfTheirsAsTheOwner();
  void changeNothingBySettings();
  void areRefusedCleanly_data();
  void areRefusedCleanly();
  void mayNotHoldAGateHoweverBusy();
  void mayNotKeepSetupOut();
  void mayWaitAtAGate();
  void mayNotIdleInATransaction();
  void mayNotWorkForeverOnWhatOthersNeed();

 private:
  [[nodiscard]] QString uri(const QString& role) const {
    return m_platform.uri(m_people->login(role));
  }
  // How many sessions end_stuck_sessions() ends, were its times others.
  [[nodiscard]] QString ended(const QString& time, const QString& instead) const {
    m_platform.execute(
        u"DO $$ BEGIN EXECUTE replace(replace(pg_get_functiondef("
        "'groundswell.end_stuck_sessions()'::regprocedure), 'end_stuck_sessions', 'end_now'), "
        "'%1', '%2'); END $$"_qs.arg(time, instead));
    return m_platform.value(u"SELECT groundswell.end_now() ->> 'ended'"_qs);
  }
  [[nodiscard]] QString waiting(const char* event) const {
    return m_platform.value(
        u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = '%1' AND datname = "
        "current_database()"_qs.arg(QLatin1StringView(event)));
  }

  TestPlatform m_platform;
  std::unique_ptr<RightsMatrix> m_people;
  QString m_expected;
};

void TestHostileSessions::initTestCase() {
  m_people = std::make_unique<RightsMatrix>(
      RightsMatrix::Place{.superuserUri = m_platform.superuserUri(),
                          .rolePrefix = testServer::rolePrefix,
                          .database = m_platform.database(),
                          .uri = [this](const QString& login) { return m_platform.uri(login); }});
  QFile file(QStringLiteral(RIGHTS_FILE));
  QVERIFY(file.open(QIODevice::ReadOnly));
  m_expected = QString::fromUtf8(file.readAll());
  m_expected = m_expected.mid(m_expected.indexOf(u"\n# Functions:"));
}

void TestHostileSessions::cleanup() {
  QCOMPARE(m_platform.reconcile(), QStringList());
}

// As on a badly kept server: everybody may make objects, also temporary ones, and puts them before
// everything else. Each tells who ran it.
void TestHostileSessions::runNothingOfTheirsAsTheOwner() {
  m_platform.execute(
      u"GRANT TEMPORARY ON DATABASE %1 TO PUBLIC; CREATE SCHEMA evil; "
      "GRANT ALL ON SCHEMA evil TO PUBLIC"_qs.arg(m_platform.database()));
  m_platform.execute(
      uR"(
CREATE TABLE evil.caught (who text);
GRANT ALL ON evil.caught TO PUBLIC;
CREATE FUNCTION evil.spring() RETURNS boolean LANGUAGE plpgsql
  AS 'BEGIN INSERT INTO evil.caught VALUES (current_user); RETURN true; END';
DO $$
DECLARE f record; arguments text; body text;
BEGIN
  -- Our own functions' names, and those that they call, with the very same arguments.
  FOR f IN SELECT p.oid, p.proname, pg_get_function_identity_arguments(p.oid) AS arguments,
      format_type(p.prorettype, NULL) AS result, p.proretset
    FROM pg_proc p WHERE p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype
      AND (p.pronamespace = 'groundswell'::regnamespace OR p.pronamespace =
        'pg_catalog'::regnamespace AND p.proname IN ('clock_timestamp', 'sha256', 'convert_to',
        'current_setting', 'pg_has_role', 'lower', 'char_length', 'floor', 'date_trunc',
        'pg_backend_pid', 'pg_advisory_lock', 'pg_advisory_unlock_all', 'jsonb_typeof',
        'jsonb_strip_nulls', 'pg_terminate_backend', 'shobj_description', 'make_interval',
        'gen_random_uuid', 'array_to_string', 'pg_current_snapshot', 'trunc')) LOOP
    BEGIN
      EXECUTE format('CREATE FUNCTION evil.%I(%s) RETURNS %s%s LANGUAGE plpgsql AS %L', f.proname,
        f.arguments, CASE WHEN f.proretset THEN 'SETOF ' ELSE '' END, f.result,
        'BEGIN PERFORM evil.spring(); RETURN' || CASE WHEN f.proretset OR f.result = 'void'
        THEN '' ELSE ' NULL' END || '; END');
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
  END LOOP;
  FOR f IN SELECT o.oprname, o.oprleft::regtype AS l, o.oprright::regtype AS r,
      o.oprresult::regtype AS result FROM pg_operator o
    WHERE o.oprleft IN ('int8'::regtype, 'text'::regtype, 'name'::regtype, 'int4'::regtype,
      'jsonb'::regtype, 'timestamptz'::regtype, 'uuid'::regtype, 'bool'::regtype,
      'text[]'::regtype, 'anyarray'::regtype, 'oid'::regtype)
    AND o.oprname IN ('=', '<>', '<', '>', '<=', '>=', '+', '-', '%', '||', '->', '->>', '~', '!~',
      '<@', '~~') LOOP
    EXECUTE format('CREATE FUNCTION evil.%I(%s, %s) RETURNS %s LANGUAGE plpgsql AS '
      '''BEGIN PERFORM evil.spring(); RETURN NULL; END''', 'op_' || md5(f::text), f.l, f.r,
      f.result);
    EXECUTE format('CREATE OPERATOR evil.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = evil.%I)',
      f.oprname, f.l, f.r, 'op_' || md5(f::text));
  END LOOP;
  FOR f IN SELECT unnest('{users,campaigns,pledges,requests,reward_tiers,transaction_logs,
      platform_settings,pg_roles,pg_auth_members,pg_locks,pg_stat_activity}'::text[]) AS name LOOP
    EXECUTE format('CREATE VIEW evil.%I AS SELECT evil.spring()', f.name);
  END LOOP;
END $$;
GRANT SELECT ON ALL TABLES IN SCHEMA evil TO PUBLIC)"_qs);
  QString traps = u"SET client_min_messages = error; "_qs;
  for (const char* type : {"text", "jsonb", "uuid", "timestamptz", "name", "oid"}) {
    traps += u"CREATE DOMAIN pg_temp.%1 AS pg_catalog.%1 CHECK (evil.spring()); "_qs.arg(
        QLatin1StringView(type));
  }
  for (const char* table : {"users", "campaigns", "pledges", "pg_roles", "platform_settings"}) {
    traps +=
        u"CREATE TEMP VIEW %1 AS SELECT evil.spring(); "
        "GRANT ALL ON pg_temp.%1 TO PUBLIC; "_qs.arg(QLatin1StringView(table));
  }
  traps += u"SET search_path = pg_temp, evil, pg_catalog"_qs;

  const QString caught = u"SELECT count(*) FROM evil.caught WHERE who %1 LIKE '%%\\_%2'"_qs.arg(
      u"%1"_qs, m_platform.database());
  QVERIFY(m_platform
              .value(u"SELECT count(*) FROM pg_operator WHERE oprnamespace = "
                     "'evil'::regnamespace"_qs)
              .toInt() > 60);
  RawSession session(uri(u"backer"_qs));
  QVERIFY(session.send(traps));
  QVERIFY(
      session.send(u"SELECT 1::bigint = 1::bigint, sha256(''), 'x'::text, (SELECT count(*) "
                   "FROM users)"_qs));
  QVERIFY(m_platform.value(QString(caught).replace(u"%1"_qs, QString())).toInt() >= 4);
  QCOMPARE(m_people->functions(traps), m_expected);
  QCOMPARE(m_platform.value(QString(caught).replace(u"%1"_qs, u"NOT"_qs)), u"0"_qs);
}

// Whatever may be chosen, each function answers as ever.
void TestHostileSessions::changeNothingBySettings() {
  const QStringList settings = {
      u"DateStyle = 'SQL, DMY'"_qs,
      u"IntervalStyle = sql_standard"_qs,
      u"TimeZone = 'Pacific/Chatham'"_qs,
      u"client_encoding = LATIN1"_qs,
      u"standard_conforming_strings = off"_qs,
      u"escape_string_warning = off"_qs,
      u"bytea_output = escape"_qs,
      u"extra_float_digits = -15"_qs,
      u"lc_monetary = 'C'"_qs,
      u"lc_numeric = 'C'"_qs,
      u"lc_time = 'C'"_qs,
      u"enable_indexscan = off"_qs,
      u"enable_indexonlyscan = off"_qs,
      u"enable_bitmapscan = off"_qs,
      u"enable_nestloop = off"_qs,
      u"enable_hashjoin = off"_qs,
      u"enable_mergejoin = off"_qs,
      u"enable_sort = off"_qs,
      u"enable_hashagg = off"_qs,
      u"enable_material = off"_qs,
      u"jit = off"_qs,
      u"plan_cache_mode = force_generic_plan"_qs,
      u"work_mem = '64kB'"_qs,
      u"row_security = off"_qs,
      u"synchronous_commit = off"_qs,
      u"default_transaction_isolation = 'read uncommitted'"_qs,
      u"default_transaction_deferrable = on"_qs,
      u"force_parallel_mode = on"_qs,
      u"transform_null_equals = on"_qs,
      u"array_nulls = off"_qs,
      u"quote_all_identifiers = on"_qs,
      u"join_collapse_limit = 1"_qs,
      u"geqo_threshold = 2"_qs,
      u"constraint_exclusion = on"_qs,
      u"plpgsql.check_asserts = off"_qs,
      u"plpgsql.extra_errors = 'all'"_qs,
      u"check_function_bodies = off"_qs,
      u"statement_timeout = 0"_qs,
      u"search_path = ''"_qs,
      u"idle_in_transaction_session_timeout = 0"_qs,
      u"groundswell.schema = ''"_qs,
      u"groundswell.anything = 'x'"_qs,
  };
  QString prelude;
  for (const QString& setting : settings)
    prelude += u"SET "_qs + setting + u"; "_qs;
  QCOMPARE(m_people->functions(prelude), m_expected);
}

void TestHostileSessions::areRefusedCleanly_data() {
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("state");
  QTest::newRow("as it should be") << u"BEGIN ISOLATION LEVEL SERIALIZABLE"_qs << u"done"_qs;
  QTest::newRow("outside a transaction") << u"SELECT 1"_qs << u"GW001"_qs;
  QTest::newRow("read committed") << u"BEGIN"_qs << u"GW001"_qs;
  QTest::newRow("repeatable read") << u"BEGIN ISOLATION LEVEL REPEATABLE READ"_qs << u"GW001"_qs;
  QTest::newRow("a wish") << u"SET groundswell.isolation = serializable; BEGIN"_qs << u"GW001"_qs;
  QTest::newRow("read only") << u"BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY"_qs << u"25006"_qs;
  QTest::newRow("no time")
      << u"BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL statement_timeout = 1; "
         "SELECT pg_sleep(1)"_qs
      << u"57014"_qs;
  QTest::newRow("another schema")
      << u"BEGIN ISOLATION LEVEL SERIALIZABLE; SET groundswell.schema = '999'"_qs << u"GW004"_qs;
  QTest::newRow("a replica")
      << u"BEGIN ISOLATION LEVEL SERIALIZABLE; SET session_replication_role = "
         "replica"_qs
      << u"42501"_qs;
}

void TestHostileSessions::areRefusedCleanly() {
  QFETCH(QString, before);
  RawSession session(uri(u"backer"_qs));
  const auto sent = session.send(m_people->filled(
      before + u"; SELECT groundswell.place_pledge($user, $other, NULL, 200, true, true, "
               "gen_random_uuid()); COMMIT"_qs,
      u"backer"_qs));
  QTEST(sent ? u"done"_qs : sent.error().sqlState, "state");
}

void TestHostileSessions::mayNotHoldAGateHoweverBusy() {
  const QString enter =
      m_people->filled(u"SELECT groundswell.enter($campaign, 0, NULL)"_qs, u"other"_qs);
  RawSession service(uri(u"service"_qs));
  QVERIFY(service.send(enter));
  QCOMPARE(ended(u"60 seconds"_qs, u"0 seconds"_qs), u"0"_qs);
  QVERIFY(service.send(u"SELECT groundswell.leave()"_qs));
  RawSession session(uri(u"backer"_qs));
  QVERIFY(session.send(enter));
  QCOMPARE(ended(u"60 seconds"_qs, u"60 seconds"_qs), u"0"_qs);
  // It was busy a moment ago: only that it holds the gate counts.
  QVERIFY(session.send(u"SELECT 1"_qs));
  QCOMPARE(ended(u"60 seconds"_qs, u"0 seconds"_qs), u"1"_qs);
  QVERIFY(!session.send(u"SELECT 1"_qs));
}

void TestHostileSessions::mayNotKeepSetupOut() {
  RawSession session(uri(u"backer"_qs));
  QVERIFY(session.send(u"SELECT groundswell.enter(NULL, NULL, NULL)"_qs));
  QCOMPARE(ended(u"10 seconds"_qs, u"0 seconds"_qs), u"1"_qs);
}

void TestHostileSessions::mayWaitAtAGate() {
  RawSession holder(m_platform.superuserUri());
  QVERIFY(holder.send(u"SELECT groundswell.enter(1, NULL, NULL)"_qs));
  Result<QString> entered;
  std::jthread waiter([&] {
    RawSession session(uri(u"backer"_qs));
    entered = session.send(u"SELECT groundswell.enter(1, 5, NULL)"_qs);
  });
  QTRY_COMPARE(waiting("advisory"), u"1"_qs);
  QCOMPARE(ended(u"60 seconds"_qs, u"0 seconds"_qs), u"0"_qs);
  QVERIFY(holder.send(u"SELECT groundswell.leave()"_qs));
  waiter.join();
  QVERIFY(entered);
}

void TestHostileSessions::mayNotIdleInATransaction() {
  RawSession session(uri(u"backer"_qs));
  QVERIFY(
      session.send(u"SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0"_qs));
  QVERIFY(session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1"_qs));
  QCOMPARE(ended(u"10 seconds"_qs, u"10 seconds"_qs), u"0"_qs);
  QCOMPARE(ended(u"10 seconds"_qs, u"0 seconds"_qs), u"1"_qs);
}

void TestHostileSessions::mayNotWorkForeverOnWhatOthersNeed() {
  Result<QString> read;
  Result<QString> written;
  const auto sleep = u"SELECT pg_sleep(3600)"_qs;
  std::jthread reader([&] { read = RawSession(uri(u"creator"_qs)).send(sleep); });
  QTRY_COMPARE(waiting("PgSleep"), u"1"_qs);
  std::jthread writer([&] {
    written = RawSession(uri(u"backer"_qs))
                  .send(m_people->filled(
                            u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.place_pledge("
                            "$user, $other, NULL, 200, true, true, gen_random_uuid()); "_qs,
                            u"backer"_qs) +
                        sleep);
  });
  QTRY_COMPARE(waiting("PgSleep"), u"2"_qs);
  QCOMPARE(ended(u"60 seconds"_qs, u"0 seconds"_qs), u"1"_qs);
  writer.join();
  QVERIFY(!written);
  QCOMPARE(ended(u"15 minutes"_qs, u"0 seconds"_qs), u"1"_qs);
  reader.join();
  QVERIFY(!read);
}

QTEST_GUILESS_MAIN(TestHostileSessions)
#include "tst_hostilesessions.moc"
