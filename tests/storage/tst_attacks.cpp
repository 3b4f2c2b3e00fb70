// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/rawsession.h"
#include "tests/support/rightsmatrix.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

// What a person can try with psql and the own password: to read, take and change what is not
// theirs. (To become more than they are: tst_powers.cpp.)
class TestAttacks final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();

  void readsNothingOfSomebodyElse_data();
  void readsNothingOfSomebodyElse();
  void learnsNothingFromErrorsAboutHiddenRows();
  void keepsAnonymousBackersFromTheirCreator();
  void tellsNothingAboutSomebodyElsesRequest();
  void mixesNoOwnCampaignWithForeignParts();
  void raisesNoOwnWealth_data();
  void raisesNoOwnWealth();
  void cancelsNoOwnPledgeTooLate();
  void editsNoLineOfTheLog();
  void survivesTwoHundredTombstones();
  void leavesALockedLoginsSessionNothing();

 private:
  [[nodiscard]] QString uri(const QString& role) const {
    return m_platform.uri(m_people->login(role));
  }
  // The first value that a role is answered, or the SQLSTATE; ids are those of `whose`.
  [[nodiscard]] QString answer(const QString& role, const QString& sql,
                               const QString& whose = u"other"_qs) const {
    return answer(*std::make_unique<RawSession>(uri(role)), sql, whose);
  }
  [[nodiscard]] QString answer(RawSession& session, const QString& sql,
                               const QString& whose = u"other"_qs) const {
    const auto sent = session.send(m_people->filled(sql, whose));
    return sent ? *sent : sent.error().sqlState;
  }
  // An action in a transaction of its own.
  [[nodiscard]] QString act(const QString& role, const QString& call, const QString& whose) const {
    RawSession session(uri(role));
    const auto sent =
        session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.%1; COMMIT"_qs.arg(
            m_people->filled(call, whose)));
    return sent ? u"done"_qs : sent.error().sqlState;
  }

  TestPlatform m_platform;
  std::unique_ptr<RightsMatrix> m_people;
};

void TestAttacks::initTestCase() {
  m_people = std::make_unique<RightsMatrix>(
      RightsMatrix::Place{.superuserUri = m_platform.superuserUri(),
                          .rolePrefix = testServer::rolePrefix,
                          .database = m_platform.database(),
                          .uri = [this](const QString& login) { return m_platform.uri(login); }});
}

void TestAttacks::cleanup() {
  QCOMPARE(m_platform.reconcile(), QStringList());
}

void TestAttacks::readsNothingOfSomebodyElse_data() {
  QTest::addColumn<QString>("role");
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("answered");
  const QString count = u"SELECT count(*) FROM groundswell."_qs;
  for (const char* role : {"backer", "creator"}) {
    const auto add = [&](const char* what, const QString& sql, const QString& answered) {
      QTest::addRow("%s: %s", role, what) << QString::fromLatin1(role) << sql << answered;
    };
    add("a wallet", count + u"users WHERE id = $user"_qs, u"0"_qs);
    add("pledges", count + u"pledges WHERE user_id = $user"_qs, u"0"_qs);
    add("a pledge", count + u"pledges WHERE id = $pledge"_qs, u"0"_qs);
    add("the log", count + u"transaction_logs WHERE user_id = $user"_qs, u"0"_qs);
    add("the own log", count + u"own_log(NULL, $campaign, NULL, NULL, NULL, 9)"_qs, u"0"_qs);
    add("with row security off", u"SET row_security = off; "_qs + count + u"users"_qs, u"42501"_qs);
    add("as its group",
        u"SET ROLE gwt_%1; "_qs.arg(QLatin1StringView(role)) + count + u"users WHERE id = $user"_qs,
        u"0"_qs);
    add("requests", count + u"requests"_qs, u"42501"_qs);
    add("sign-ins", count + u"sign_ins"_qs, u"42501"_qs);
    add("pauses", count + u"refund_pauses"_qs, u"42501"_qs);
    add("all wallets", u"SELECT groundswell.wallets_total()"_qs, u"42501"_qs);
    add("all that moved", count + u"money_flow(NULL, '2026-01-01')"_qs, u"42501"_qs);
    add("a file of them", u"COPY groundswell.users TO '/tmp/users'"_qs, u"42501"_qs);
    add("a program", u"COPY groundswell.users TO PROGRAM 'cat'"_qs, u"42501"_qs);
    add("passwords", u"SELECT count(*) FROM pg_authid"_qs, u"42501"_qs);
    add("statistics",
        u"SELECT count(*) FROM pg_stats WHERE schemaname = 'groundswell' AND "
        "tablename IN ('users', 'pledges', 'transaction_logs')"_qs,
        u"0"_qs);
    add("others' statements",
        u"SELECT count(*) FROM pg_stat_activity WHERE usename <> session_user "
        "AND query NOT IN ('<insufficient privilege>', '')"_qs,
        u"0"_qs);
    add("a server's file", u"SELECT pg_read_file('postgresql.conf')"_qs, u"42501"_qs);
  }
  QTest::newRow("a creator: another's backers, asked for")
      << u"creator"_qs << count + u"find_backers($campaign, NULL, NULL, 9)"_qs << u"0"_qs;
  QTest::newRow("a creator: another's backers")
      << u"creator"_qs << count + u"campaign_backers WHERE campaign_id = $campaign"_qs << u"0"_qs;
  QTest::newRow("a backer: backers")
      << u"backer"_qs << count + u"campaign_backers"_qs << u"42501"_qs;
}

void TestAttacks::readsNothingOfSomebodyElse() {
  QFETCH(QString, role);
  QFETCH(QString, sql);
  QTEST(answer(role, sql), "answered");
}

// A condition that fails on a hidden row would tell that it is there.
void TestAttacks::learnsNothingFromErrorsAboutHiddenRows() {
  const QString wallet =
      u"SELECT count(*) FROM groundswell.users WHERE 1 / (CASE WHEN id = %1 THEN 0 ELSE 1 END) = 1"_qs;
  QCOMPARE(answer(u"backer"_qs, wallet.arg(u"$user"_qs)), u"1"_qs);
  QCOMPARE(answer(u"staff"_qs, wallet.arg(u"$user"_qs)), u"22012"_qs);
  const QString backers =
      u"SELECT count(*) FROM groundswell.campaign_backers WHERE 1 / (CASE WHEN campaign_id = "
      "$campaign THEN 0 ELSE 1 END) = 1"_qs;
  QCOMPARE(answer(u"creator"_qs, backers), u"1"_qs);
  QCOMPARE(answer(u"creator"_qs, backers, u"creator"_qs), u"22012"_qs);
}

// The third person backed every campaign, and wishes to stay unknown.
void TestAttacks::keepsAnonymousBackersFromTheirCreator() {
  const QString third = m_people->login(u"third"_qs);
  m_platform.execute(m_people->filled(
      u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.place_pledge((SELECT id FROM "
      "groundswell.users WHERE login = '%1'), $campaign, NULL, 5000, true, true, "
      "gen_random_uuid()); COMMIT"_qs.arg(third),
      u"creator"_qs));
  // Its own session, as it would pledge itself: the actor of the pledge and of its milestone.
  QVERIFY(RawSession(m_platform.uri(third))
              .send(m_people->filled(
                  u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.place_pledge("
                  "groundswell.caller_id(), $campaign, NULL, 700, true, true, gen_random_uuid()); "
                  "COMMIT"_qs,
                  u"creator"_qs)));
  const QString number =
      m_platform.value(u"SELECT id FROM groundswell.users WHERE login = '%1'"_qs.arg(third));
  const QString pledges = m_platform.value(m_people->filled(
      u"SELECT count(*) FROM groundswell.pledges WHERE campaign_id = $campaign"_qs, u"creator"_qs));
  const QString seen =
      u"SELECT count(*) || ' ' || count(*) FILTER (WHERE r.%1 IS NOT NULL OR "
      "to_jsonb(r)::text LIKE '%third_%' OR to_jsonb(r)::text LIKE '%\"third\"%') FROM "
      "groundswell.%2 r WHERE %3"_qs;
  QCOMPARE(answer(u"creator"_qs, seen.arg(u"user_id"_qs, u"campaign_backers"_qs, u"anonymous"_qs)),
           pledges + u" 0"_qs);
  QCOMPARE(answer(u"creator"_qs,
                  seen.arg(u"person_id"_qs, u"find_backers($campaign, NULL, NULL, 99)"_qs,
                           u"anonymous"_qs),
                  u"creator"_qs),
           pledges + u" 0"_qs);
  const QString lines = u"own_log(NULL, $campaign, NULL, NULL, NULL, 99)"_qs;
  QCOMPARE(
      answer(u"creator"_qs, seen.arg(u"person_id"_qs, lines, u"log_type = 'pledge_confirmed'"_qs),
             u"creator"_qs),
      pledges + u" 0"_qs);
  QCOMPARE(answer(u"creator"_qs, seen.arg(u"actor"_qs, lines, u"log_type = 'milestone_reached'"_qs),
                  u"creator"_qs),
           u"1 0"_qs);
  QCOMPARE(answer(u"creator"_qs,
                  seen.arg(u"user_id"_qs, u"changes('0', 999)"_qs,
                           u"campaign_id = $campaign AND type = 'pledge_confirmed'"_qs),
                  u"creator"_qs),
           pledges + u" 0"_qs);
  // Nor does a refusal name the backer.
  const QString pledge = m_platform.value(m_people->filled(
      u"SELECT max(id) FROM groundswell.pledges WHERE campaign_id = $campaign"_qs, u"creator"_qs));
  for (const char* call : {"confirm_pledge(%1,", "cancel_pledge(%1, 'x',"}) {
    const auto refused =
        RawSession(uri(u"backer"_qs))
            .send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.%1 gen_random_uuid())"_qs
                      .arg(QString::fromLatin1(call).arg(pledge)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sqlState, u"GW003"_qs);
    QVERIFY2(!refused.error().detail.contains(number + u'}') &&
                 !refused.error().detail.contains(u"third"),
             qPrintable(refused.error().detail));
  }
}

void TestAttacks::tellsNothingAboutSomebodyElsesRequest() {
  const QString id = m_platform.value(
      u"SELECT request_id FROM groundswell.requests WHERE kind = 'deposit' LIMIT 1"_qs);
  const QString before = m_platform.value(
      u"SELECT md5(string_agg(r::text, '' ORDER BY request_id)) "
      "FROM groundswell.requests r"_qs);
  for (const char* call : {"abandon_request('%1')", "change_user($user, 1, 'X', NULL, '%1')"}) {
    RawSession session(uri(u"backer"_qs));
    const auto asked =
        session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.%1"_qs.arg(
            m_people->filled(QString::fromLatin1(call).arg(id), u"backer"_qs)));
    QVERIFY(!asked);
    QCOMPARE(asked.error().sqlState, u"GW005"_qs);
    QVERIFY(!asked.error().detail.contains(u"deposit"));
  }
  QCOMPARE(m_platform.value(u"SELECT md5(string_agg(r::text, '' ORDER BY request_id)) "
                            "FROM groundswell.requests r"_qs),
           before);
}

void TestAttacks::mixesNoOwnCampaignWithForeignParts() {
  const auto mixed = [&](const char* role, const char* call) {
    const QString sql = QString::fromLatin1(call);
    const QString own = m_people->filled(u"$campaign"_qs, QString::fromLatin1(role));
    return act(QString::fromLatin1(role), QString(sql).replace(u"$own"_qs, own), u"other"_qs);
  };
  QCOMPARE(mixed("creator", "save_tier($tier, $own, 1, '{\"price\": 1}', gen_random_uuid())"),
           u"GW040"_qs);
  QCOMPARE(mixed("creator",
                 "save_milestone($milestone, $own, 1, '{\"title\": \"x\"}', "
                 "gen_random_uuid())"),
           u"GW050"_qs);
  QCOMPARE(mixed("backer",
                 "place_pledge(groundswell.caller_id(), $other, $tier, 500, true, false, "
                 "gen_random_uuid())"),
           u"GW040"_qs);
}

void TestAttacks::raisesNoOwnWealth_data() {
  QTest::addColumn<QString>("role");
  for (const char* role : {"manager", "staff", "creator", "backer", "auditor"})
    QTest::newRow(role) << QString::fromLatin1(role);
}

// Everything that moves money, with the ids and amounts that would pay.
void TestAttacks::raisesNoOwnWealth() {
  QFETCH(QString, role);
  const auto wealth = [&] {
    return m_platform
        .value(
            m_people->filled(u"SELECT balance + (SELECT sum(amount) FROM groundswell.pledges WHERE "
                             "user_id = u.id AND status = 'confirmed') "
                             "FROM groundswell.users u WHERE id = $user"_qs,
                             role))
        .toLongLong();
  };
  const qint64 before = wealth();
  QVERIFY(before > 0);
  const QString paid = m_platform.value(m_people->filled(
      u"SELECT id FROM groundswell.pledges WHERE user_id = $user AND status = 'confirmed'"_qs,
      role));
  const QStringList calls = {
      u"deposit($user, 500, NULL, NULL"_qs,
      u"deposit_many('[{\"user_id\": $user, \"amount\": 500}]'"_qs,
      u"deposit_many('[{\"user_id\": $user.0, \"amount\": 500}]'"_qs,
      u"deposit_run((SELECT '22222222-2222-2222-2222-222222222222'::uuid FROM "
      "groundswell.stage_deposits('22222222-2222-2222-2222-222222222222', 0, "
      "'[{\"user_id\": $user, \"amount\": 500}]')), 1"_qs,
      u"withdraw($user, -500, NULL, NULL"_qs,
      u"withdraw($user, 0, NULL, NULL"_qs,
      u"withdraw($user, -9223372036854775808, NULL, NULL"_qs,
      u"place_pledge($user, $other, NULL, -500, true, false"_qs,
      u"place_pledge($user, $campaign, NULL, 500, true, false"_qs,
      u"place_pledge($user, $other, NULL, 9223372036854775807, true, false"_qs,
      u"refund_pledge(%1, 'mine'"_qs.arg(paid),
      u"cancel_pledge(%1, 'mine'"_qs.arg(paid),
      u"cancel_pledge(%1, 'mine'"_qs.arg(paid),
      u"refund_pledge(%1, 'mine'"_qs.arg(paid),
      u"confirm_pledge(%1"_qs.arg(paid),
      u"close_campaign($campaign, 1000"_qs,
      u"cancel_campaign($campaign, 'mine', 1000"_qs,
      u"close_campaign($campaign, 1000"_qs,
      u"release_expired_pledges(1000"_qs,
  };
  for (const QString& call : calls) {
    const QString outcome = act(role, call + u", gen_random_uuid())"_qs, role);
    QVERIFY2(wealth() <= before, qPrintable(call + u' ' + outcome));
  }
}

// Staff may, for others: then a funded campaign drops below its goal within its last day.
void TestAttacks::cancelsNoOwnPledgeTooLate() {
  m_platform.execute(
      u"UPDATE groundswell.campaigns SET goal = current_funds, deadline = groundswell.moment() + "
      "interval '1 hour' WHERE title = 'third'"_qs);
  const auto paid = [&](const QString& whose) {
    return m_platform.value(m_people->filled(
        u"SELECT max(id) FROM groundswell.pledges WHERE user_id = $user AND campaign_id = $other "
        "AND status = 'confirmed'"_qs,
        whose));
  };
  m_platform.execute(m_people->filled(
      u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.place_pledge($user, $other, NULL, "
      "300, true, false, gen_random_uuid()); COMMIT; UPDATE groundswell.campaigns SET goal = "
      "current_funds WHERE title = 'third'"_qs,
      u"staff"_qs));
  const QString call = u"cancel_pledge(%1, 'why', gen_random_uuid())"_qs;
  QCOMPARE(act(u"staff"_qs, call.arg(paid(u"staff"_qs)), u"staff"_qs), u"GW064"_qs);
  QCOMPARE(act(u"other"_qs, call.arg(paid(u"other"_qs)), u"other"_qs), u"GW064"_qs);
  QCOMPARE(act(u"staff"_qs, call.arg(paid(u"other"_qs)), u"other"_qs), u"done"_qs);
}

void TestAttacks::editsNoLineOfTheLog() {
  const QStringList edits = {u"UPDATE groundswell.transaction_logs SET amount = 1"_qs,
                             u"DELETE FROM groundswell.transaction_logs"_qs,
                             u"TRUNCATE groundswell.transaction_logs"_qs};
  for (const QString& edit : edits) {
    for (const char* role : {"manager", "staff", "creator", "backer", "auditor", "service"})
      QCOMPARE(answer(QString::fromLatin1(role), edit), u"42501"_qs);
    RawSession owner(m_platform.superuserUri());
    QCOMPARE(answer(owner, u"SET ROLE gwt_owner; "_qs + edit), u"GW003"_qs);
    RawSession replica(m_platform.superuserUri());
    QCOMPARE(answer(replica, u"SET session_replication_role = replica; "_qs + edit), u"GW003"_qs);
  }
}

void TestAttacks::survivesTwoHundredTombstones() {
  RawSession session(uri(u"backer"_qs));
  for (int i = 0; i < 200; ++i)
    QVERIFY(session.send(u"SELECT groundswell.abandon_request(gen_random_uuid())"_qs));
  QCOMPARE(act(u"staff"_qs, u"deposit($user, 100, NULL, NULL, gen_random_uuid())"_qs, u"other"_qs),
           u"done"_qs);
  // A tombstone of one's own is for good.
  const QString id = u"'11111111-1111-4111-8111-111111111111'"_qs;
  QVERIFY(session.send(u"SELECT groundswell.abandon_request(%1)"_qs.arg(id)));
  QCOMPARE(act(u"backer"_qs, u"change_user($user, 1, 'X', NULL, %1)"_qs.arg(id), u"backer"_qs),
           u"GW006"_qs);
}

void TestAttacks::leavesALockedLoginsSessionNothing() {
  for (const char* name : {"backer", "creator", "staff", "auditor"}) {
    const QString role = QString::fromLatin1(name);
    RawSession session(uri(role));
    QCOMPARE(answer(session, u"SELECT count(*) FROM groundswell.users WHERE id = $user"_qs, role),
             u"1"_qs);
    m_platform.execute(u"ALTER ROLE %1 NOLOGIN"_qs.arg(m_people->login(role)));
    for (const char* relation :
         {"users", "pledges", "transaction_logs", "own_log(NULL, NULL, NULL, NULL, NULL, 9)"}) {
      QCOMPARE(
          answer(session, u"SELECT count(*) FROM groundswell."_qs + QLatin1StringView(relation)),
          u"0"_qs);
    }
    if (role != u"backer")
      QCOMPARE(answer(session, u"SELECT count(*) FROM groundswell.campaign_backers"_qs), u"0"_qs);
    QCOMPARE(answer(session, u"SELECT groundswell.caller_groups()::text"_qs), u"{}"_qs);
    QCOMPARE(answer(session, u"SELECT groundswell.abandon_request(gen_random_uuid())"_qs),
             u"GW002"_qs);
    QCOMPARE(answer(session,
                    u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.%1"_qs.arg(
                        role == u"staff" ? u"deposit($user, 5, NULL, NULL, gen_random_uuid())"_qs
                        : role == u"creator" ? u"remove_tier($tier, gen_random_uuid())"_qs
                        : role == u"backer"  ? u"cancel_pledge($pledge, NULL, gen_random_uuid())"_qs
                                             : u"reconcile()"_qs)),
             u"GW002"_qs);
    m_platform.execute(u"ALTER ROLE %1 LOGIN"_qs.arg(m_people->login(role)));
  }
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
