// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <future>

#include "storage/quoted.h"
#include "storage/requests.h"
#include "storage/rights.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// What all actions have in common: they happen once, for whom they may, and nothing else writes.
class TestRequests final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_books->platform().addPat();
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void everyActionHappensOncePerRequestId();
  void everyActionAssertsIsolationSchemaCallerAndId();
  void makesIdsInTheOrderOfTime();
  void readsNoPageOfTheIdsIndex();
  void keepsNothingOfARefusedRequest();
  void keepsARequestToItsActor();
  void abandonsWhatWasNotDone();
  void tellsWhatWasDoneInsteadOfAbandoning();
  void waitsForWhatIsBeingDone();
  void nothingButTheFunctionsWrites();
  void helpersAreNobodys();
  void theLogIsOnlyAddedTo();

 private:
  static QString callWithoutArguments(const ActionDescription& action, const char* id) {
    QStringList arguments;
    for (const auto& parameter : action.parameters) {
      const bool isJson = parameter.type == ActionDescription::Type::json;
      arguments.append(QString::fromLatin1(parameter.name) + u" => NULL"_qs +
                       (isJson ? u"::jsonb"_qs : QString()));
    }
    arguments.append(QStringLiteral("request_id => ") + QString::fromLatin1(id));
    return QStringLiteral("SELECT groundswell.%1(%2)")
        .arg(QString::fromLatin1(action.function), arguments.join(u", "_qs));
  }

  std::unique_ptr<TestBooks> m_books;
};

namespace {

struct Step {
  const char* function;
  const char* arguments;
  const char* others;  // the same id with these is another request
};

// Of no password that anybody knows.
#define VERIFIER                                                                              \
  "SCRAM-SHA-256$4096:MDEyMzQ1Njc4OWFiY2RlZg==$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=:" \
  "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="

// Every action once, in an order in which each may be done; %1 is a deadline.
const Step steps[] = {
    {"register_user", "{'name': 'Ann', 'email': 'a@example.org'}",
     "{'name': 'Ann', 'email': 'b@example.org'}"},
    {"register_user", "{'name': 'Bob', 'email': 'b@example.org'}", "{'name': 'Bob'}"},
    {"change_user", "{'user_id': 2, 'expected_version': 1, 'name': 'Anne'}",
     "{'user_id': 2, 'expected_version': 1, 'name': 'Anna'}"},
    {"deactivate_user", "{'user_id': 2, 'reason': 'x'}", "{'user_id': 2, 'reason': 'y'}"},
    {"reactivate_user", "{'user_id': 2, 'reason': 'x'}", "{'user_id': 3, 'reason': 'x'}"},
    {"add_note", "{'user_id': 3, 'text': 'x'}", "{'user_id': 3, 'text': 'y'}"},
    {"deposit", "{'user_id': 3, 'amount': 50000}", "{'user_id': 3, 'amount': 50001}"},
    {"deposit_many", "{'entries': [{'user_id': 3, 'amount': 50000}]}",
     "{'entries': [{'user_id': 3, 'amount': 50000}, {'user_id': 3, 'amount': 50000}]}"},
    {"deposit_run", "{'run_id': '11111111-1111-1111-1111-111111111111', 'entry_count': 1}",
     "{'run_id': '11111111-1111-1111-1111-111111111111', 'entry_count': 2}"},
    {"withdraw", "{'user_id': 3, 'amount': 100}", "{'user_id': 3, 'amount': 100, 'reason': 'x'}"},
    {"create_campaign",
     "{'campaign': {'creator_id': 2, 'title': 'T', 'goal': 9000, 'deadline': '%1'}}",
     "{'campaign': {'creator_id': 2, 'title': 'U', 'goal': 9000, 'deadline': '%1'}}"},
    {"change_campaign", "{'campaign_id': 1, 'expected_version': 1, 'changes': {'title': 'U'}}",
     "{'campaign_id': 1, 'expected_version': 1, 'changes': {'goal': 9000}}"},
    {"save_tier", "{'campaign_id': 1, 'tier': {'title': 'Jar', 'price': 100}}",
     "{'campaign_id': 1, 'tier': {'title': 'Jar', 'price': 100, 'quantity_available': null}}"},
    {"save_tier", "{'campaign_id': 1, 'tier': {'title': 'Box', 'price': 100}}",
     "{'tier_id': 1, 'campaign_id': 1, 'tier': {'title': 'Box', 'price': 100}}"},
    {"remove_tier", "{'tier_id': 1}", "{'tier_id': 2}"},
    {"save_milestone", "{'campaign_id': 1, 'milestone': {'title': 'M', 'target_amount': 100}}",
     "{'campaign_id': 1, 'milestone': {'title': 'M', 'target_amount': 101}}"},
    {"remove_milestone", "{'milestone_id': 1}", "{'milestone_id': 2}"},
    {"place_pledge", "{'user_id': 3, 'campaign_id': 1, 'amount': 500, 'pay_now': true}",
     "{'user_id': 3, 'campaign_id': 1, 'amount': 500, 'pay_now': false}"},
    {"place_pledge", "{'user_id': 3, 'campaign_id': 1, 'tier_id': 2, 'amount': 500}",
     "{'user_id': 3, 'campaign_id': 1, 'amount': 500}"},
    {"confirm_pledge", "{'pledge_id': 2}", "{'pledge_id': 1}"},
    {"cancel_pledge", "{'pledge_id': 2}", "{'pledge_id': 2, 'reason': 'x'}"},
    {"refund_pledge", "{'pledge_id': 1, 'reason': 'x'}", "{'pledge_id': 1, 'reason': 'y'}"},
    {"release_expired_pledges", "{'row_limit': 5}", "{'row_limit': 6}"},
    {"close_campaign", "{'campaign_id': 1, 'refund_limit': 5}",
     "{'campaign_id': 1, 'refund_limit': 6}"},
    {"place_pledge", "{'user_id': 3, 'campaign_id': 1, 'amount': 700, 'pay_now': true}",
     "{'user_id': 3, 'campaign_id': 1, 'amount': 701, 'pay_now': true}"},
    {"cancel_campaign", "{'campaign_id': 1, 'reason': 'x', 'refund_limit': 0}",
     "{'campaign_id': 1, 'reason': 'y', 'refund_limit': 0}"},
    {"pause_refunds", "{'campaign_id': 1, 'reason': 'x'}", "{'campaign_id': 1, 'reason': 'y'}"},
    {"resume_refunds", "{'campaign_id': 1}", "{'campaign_id': 2}"},
    {"change_settings", "{'settings': {'name': 'N'}}", "{'settings': {'name': 'O'}}"},
    {"invite_person",
     "{'user_id': 3, 'login': 'requested', 'groups': ['staff'], 'verifier': '" VERIFIER "'}",
     "{'user_id': 3, 'login': 'requested', 'groups': ['backer'], 'verifier': '" VERIFIER "'}"},
    {"change_groups", "{'user_id': 3, 'groups': ['backer']}",
     "{'user_id': 3, 'groups': ['staff']}"},
    {"lock_person", "{'user_id': 3, 'reason': 'x'}", "{'user_id': 3, 'reason': 'y'}"},
    {"unlock_person", "{'user_id': 3, 'reason': 'x'}", "{'user_id': 3, 'reason': 'y'}"},
    {"reset_password", "{'user_id': 3, 'verifier': '" VERIFIER "'}",
     "{'user_id': 4, 'verifier': '" VERIFIER "'}"},
    {"revoke_person", "{'user_id': 3, 'reason': 'x'}", "{'user_id': 3, 'reason': 'y'}"},
};

// Whoever changes the own password has one of the platform's own logins.
constexpr auto ownPassword = "change_password";

}  // namespace

void TestRequests::makesIdsInTheOrderOfTime() {
  const auto msOf = [](const QUuid& id) {
    return id.toRfc4122().left(6).toHex().toLongLong(nullptr, 16);
  };
  const qint64 before = QDateTime::currentMSecsSinceEpoch();
  QSet<QUuid> ids;
  for (int i = 0; i < 1'000; ++i) {
    const QUuid id = newRequestId();
    QCOMPARE(id.toString(QUuid::Id128).at(12), u'7');
    QCOMPARE(id.variant(), QUuid::DCE);
    QVERIFY(msOf(id) >= before);
    QVERIFY(msOf(id) <= QDateTime::currentMSecsSinceEpoch());
    ids.insert(id);
  }
  QCOMPARE(ids.size(), 1'000);
}

// Ids that are made at the same time share a page; whoever reads it is in everybody's way.
void TestRequests::readsNoPageOfTheIdsIndex() {
  const qint64 user = m_books->person();
  RawSession session(m_books->platform().uri());
  QVERIFY(
      session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.deposit("
                   "user_id => %1, amount => 500, reference => NULL, reason => NULL, "
                   "request_id => gen_random_uuid())"_qs.arg(user)));
  const QString locked =
      u"SELECT count(*) FROM pg_locks WHERE mode = 'SIReadLock' "
      "AND relation = 'groundswell.%1'::regclass AND database = (SELECT oid FROM pg_database "
      "WHERE datname = current_database())"_qs;
  QVERIFY(m_books->number(locked.arg(u"users_pkey"_qs)) > 0);
  QCOMPARE(m_books->number(locked.arg(u"requests_pkey"_qs)), 0);
  QVERIFY(session.send(u"COMMIT"_qs));
}

void TestRequests::everyActionHappensOncePerRequestId() {
  const QString deadline = QDateTime::currentDateTimeUtc().addSecs(day).toString(Qt::ISODateWithMs);
  const QString writes =
      u"SELECT concat((SELECT max(id) FROM groundswell.transaction_logs), ' ', "
      "(SELECT sum(balance) FROM groundswell.users))"_qs;
  // What deposit_run will book.
  QCOMPARE(
      RawSession(m_books->platform().uri())
          .send(u"SELECT groundswell.stage_deposits('11111111-1111-1111-1111-111111111111', 0, "
                "'[{\"user_id\": 3, \"amount\": 500}]')"_qs)
          .value_or(QString()),
      u"1"_qs);
  QSet<QString> tried;
  for (const Step& step : steps) {
    const QUuid id = QUuid::createUuid();
    const QJsonObject arguments = json(step.arguments, deadline);
    const auto first = m_books->act(step.function, arguments, id);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QVERIFY(!first->replayed());
    const QString before = m_books->text(writes);
    const auto again = m_books->act(step.function, arguments, id);
    QVERIFY2(again, step.function);
    QVERIFY(again->replayed());
    QJsonObject answer = again->json;
    answer.remove(u"replayed"_qs);
    QCOMPARE(answer, first->json);
    QCOMPARE(m_books->refusal(step.function, json(step.others, deadline), id), u"requestReused"_qs);
    QCOMPARE(m_books->refusal("deposit", json("{'user_id': 3, 'amount': 7}"), id),
             u"requestReused"_qs);
    QCOMPARE(m_books->text(writes), before);
    tried.insert(QString::fromLatin1(step.function));
  }
  tried.insert(QString::fromLatin1(ownPassword));  // tst_access
  for (const ActionDescription& action : actions::all())
    QVERIFY2(tried.contains(QString::fromLatin1(action.function)), action.function);
}

void TestRequests::everyActionAssertsIsolationSchemaCallerAndId() {
  const QString maria = m_books->platform().uri();
  const QString other = m_books->login("manager");
  const QString uri = m_books->platform().uri(other);
  const QString serializable = u"BEGIN ISOLATION LEVEL SERIALIZABLE"_qs;
  for (const ActionDescription& action : actions::all()) {
    const QString call = callWithoutArguments(action, "gen_random_uuid()");
    for (const char* level : {"READ COMMITTED", "REPEATABLE READ"}) {
      QCOMPARE(TestBooks::stateAs(maria, call,
                                  u"BEGIN ISOLATION LEVEL "_qs + QString::fromLatin1(level)),
               u"GW001"_qs);
    }
    QCOMPARE(TestBooks::stateAs(maria, call, serializable + u"; SET groundswell.schema = '99'"_qs),
             u"GW004"_qs);
    for (const char* change : {"active = false", "active = true, login = NULL"}) {
      m_books->platform().execute(
          QStringLiteral("UPDATE groundswell.users SET %1 WHERE login = '%2'")
              .arg(QLatin1StringView(change), other));
      QCOMPARE(TestBooks::stateAs(uri, call), u"GW002"_qs);
    }
    m_books->platform().execute(
        QStringLiteral("UPDATE groundswell.users SET login = '%1' WHERE name = 'manager'")
            .arg(other));
    QCOMPARE(TestBooks::stateAs(maria, callWithoutArguments(action, "NULL")), u"GW010"_qs);
    // Without arguments nothing else than a refusal of ours comes, never a broken cast or a null.
    const QString refused = TestBooks::stateAs(maria, call);
    QVERIFY2(refused.startsWith(u"GW0"_qs), qPrintable(call + u' ' + refused));
  }
}

void TestRequests::keepsNothingOfARefusedRequest() {
  const QUuid id = QUuid::createUuid();
  QCOMPARE(m_books->refusal("deposit", json("{'user_id': 2, 'amount': 0}"), id),
           u"amountOutOfRange amount"_qs);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.requests"_qs), 0);
  QVERIFY(m_books->act("deposit", json("{'user_id': 2, 'amount': 5}"), id));
}

void TestRequests::keepsARequestToItsActor() {
  const QUuid id = QUuid::createUuid();
  QVERIFY(m_books->act("deposit", json("{'user_id': 2, 'amount': 5}"), id));
  const QString other = m_books->platform().uri(m_books->login("staff"));
  QCOMPARE(TestBooks::stateAs(other, QStringLiteral("SELECT groundswell.deposit(2, 5, NULL, NULL, "
                                                    "%1)")
                                         .arg(quoted::uuid(id))),
           u"GW005"_qs);
  QCOMPARE(
      TestBooks::stateAs(
          other, QStringLiteral("SELECT groundswell.abandon_request(%1)").arg(quoted::uuid(id))),
      u"GW005"_qs);
}

void TestRequests::abandonsWhatWasNotDone() {
  const QUuid id = QUuid::createUuid();
  for (int i = 0; i < 2; ++i) {
    const auto abandoned = abandonRequest(m_books->connection(), id);
    QVERIFY(abandoned);
    QVERIFY(!abandoned->wasDone);
  }
  QCOMPARE(m_books->refusal("deposit", json("{'user_id': 2, 'amount': 5}"), id),
           u"requestAbandoned"_qs);
  QCOMPARE(m_books->balance(2), 0);
  QCOMPARE(
      TestBooks::stateAs(m_books->platform().uri(), u"SELECT groundswell.abandon_request(NULL)"_qs),
      u"GW010"_qs);
}

void TestRequests::tellsWhatWasDoneInsteadOfAbandoning() {
  const QUuid id = QUuid::createUuid();
  const auto done = m_books->act("deposit", json("{'user_id': 2, 'amount': 5}"), id);
  QVERIFY(done);
  const auto abandoned = abandonRequest(m_books->connection(), id);
  QVERIFY(abandoned);
  QVERIFY(abandoned->wasDone);
  QCOMPARE(abandoned->answer.json, done->json);
  QCOMPARE(m_books->balance(2), 5);
}

void TestRequests::waitsForWhatIsBeingDone() {
  const QUuid id = QUuid::createUuid();
  RawSession session(m_books->platform().uri());
  QVERIFY(session.send(QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE; "
                                      "SELECT groundswell.deposit(2, 5, NULL, NULL, %1)")
                           .arg(quoted::uuid(id))));
  auto abandoned = std::async(std::launch::async, [&] {
    const auto connection = Connection::open(m_books->platform().uri());
    return connection && abandonRequest(**connection, id).value_or(Abandoned{}).wasDone;
  });
  QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                               "'Lock' AND datname = current_database()"_qs),
               1);
  QVERIFY(session.send(u"COMMIT"_qs));
  QVERIFY(abandoned.get());
}

void TestRequests::nothingButTheFunctionsWrites() {
  const QString uris[] = {m_books->platform().uri(),
                          m_books->platform().uri(m_books->login("staff")),
                          m_books->platform().uri(m_books->login("service"))};
  const QStringList tables =
      m_books
          ->text(
              u"SELECT string_agg(format('%s %s', relname, (SELECT attname FROM pg_attribute "
              "WHERE attrelid = c.oid AND attnum > 0 AND attidentity = '' AND attgenerated = '' "
              "ORDER BY attnum LIMIT 1)), ',') FROM pg_class c "
              "WHERE relnamespace = 'groundswell'::regnamespace AND relkind = 'r'"_qs)
          .split(u',');
  QVERIFY(tables.size() >= 9);
  QCOMPARE(
      m_books->number(u"SELECT count(*) FROM pg_class, unnest(ARRAY['maria', 'gwt_staff', "
                      "'gwt_service', 'gwt_auditor', 'gwt_creator', 'gwt_backer']::name[]) who "
                      "WHERE relnamespace = 'groundswell'::regnamespace AND relkind = 'v' AND "
                      "has_table_privilege(who, oid, 'INSERT, UPDATE, DELETE, TRUNCATE')"_qs),
      0);
  const QString forbidden = u"42501"_qs;
  for (const QString& uri : uris) {
    for (const QString& table : tables) {
      const QStringList parts = table.split(u' ');
      const auto state = [&](const char* statement) {
        return TestBooks::stateAs(
            uri,
            QString::fromLatin1(statement).replace(u"%1"_qs, parts[0]).replace(u"%2"_qs, parts[1]));
      };
      QCOMPARE(state("INSERT INTO groundswell.%1 DEFAULT VALUES"), forbidden);
      QCOMPARE(state("UPDATE groundswell.%1 SET %2 = DEFAULT"), forbidden);
      QCOMPARE(state("DELETE FROM groundswell.%1"), forbidden);
      QVERIFY(state("TRUNCATE groundswell.%1") != u"done"_qs);
      QVERIFY(state("DROP TABLE groundswell.%1 CASCADE") != u"done"_qs);
      QVERIFY(state("ALTER TABLE groundswell.%1 DISABLE TRIGGER ALL") != u"done"_qs);
    }
    QCOMPARE(TestBooks::stateAs(uri, u"CREATE TABLE groundswell.mine (id bigint)"_qs), forbidden);
    QCOMPARE(TestBooks::stateAs(uri, u"SET ROLE gwt_owner"_qs), forbidden);
    QCOMPARE(TestBooks::stateAs(uri, u"SELECT nextval('groundswell.users_id_seq')"_qs), forbidden);
    QCOMPARE(TestBooks::stateAs(uri, u"SELECT pg_advisory_lock(1, 1)"_qs), forbidden);
    QCOMPARE(TestBooks::stateAs(uri, u"SET session_replication_role = replica"_qs), forbidden);
  }
}

void TestRequests::helpersAreNobodys() {
  QSet<QString> granted;
  for (const auto& right : rights::functions())
    granted.insert(QString::fromLatin1(right.function));
  const QStringList functions =
      m_books
          ->text(
              u"SELECT string_agg(concat_ws(' ', proname, has_function_privilege('maria', oid, "
              "'EXECUTE'), EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0)), ',') "
              "FROM pg_proc WHERE pronamespace = 'groundswell'::regnamespace"_qs)
          .split(u',');
  QVERIFY(functions.size() > 60);
  for (const QString& function : functions) {
    const QStringList parts = function.split(u' ');
    QVERIFY2(parts[1] == (granted.contains(parts[0]) ? u"t"_qs : u"f"_qs), qPrintable(function));
    QCOMPARE(parts[2], u"f"_qs);
  }
}

void TestRequests::theLogIsOnlyAddedTo() {
  m_books->done("deposit", json("{'user_id': 2, 'amount': 5}"));
  const QString superuser = m_books->platform().superuserUri();
  for (const char* begin :
       {"BEGIN", "BEGIN; SET session_replication_role = replica", "BEGIN; SET ROLE gwt_owner"}) {
    for (const char* statement :
         {"UPDATE groundswell.transaction_logs SET amount = 6",
          "DELETE FROM groundswell.transaction_logs", "TRUNCATE groundswell.transaction_logs"}) {
      QCOMPARE(
          TestBooks::stateAs(superuser, QString::fromLatin1(statement), QString::fromLatin1(begin)),
          u"GW003"_qs);
    }
  }
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
