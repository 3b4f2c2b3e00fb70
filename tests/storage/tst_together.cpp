// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QtTest>

#include "storage/actionsql.h"
#include "storage/closures.h"
#include "storage/pledges.h"
#include "storage/preview.h"
#include "storage/requests.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// Several actions in one transaction: all of them once, or none.
class TestTogether final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void doesAllOfThemOnce();
  void doesNoneWhereOneIsRefused();
  void doesThemAsShownOrNotAtAll();
  void isShownWithAllTheirEffects();
  void letsAReplayThroughWhateverWasShown();
  void isGivenUpWithTheFirst();
  void doesNotSayUndoneOnceItIsCommitted();
  void closesManyCampaigns();
  void takesTheGatesThatEachWouldTake_data();
  void takesTheGatesThatEachWouldTake();
  void takesTheGatesOfAll();
  void takesEveryWalletWhereOneNeedsThem();
  void takesTheLowerGateFirst();

 private:
  [[nodiscard]] Action refunds(const std::vector<qint64>& pledges) const;
  [[nodiscard]] QString states() const {
    return m_books->text(u"SELECT string_agg(status, ' ' ORDER BY id) FROM groundswell.pledges"_qs);
  }
  // "1:7 2:4 2:9": the gates that a session took for an action.
  [[nodiscard]] QString gates(const QString& enter) const;

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_ann = 0;
  qint64 m_bob = 0;
  qint64 m_one = 0;  // campaigns
  qint64 m_two = 0;
  std::vector<qint64> m_pledges;
};

void TestTogether::init() {
  m_books = std::make_unique<TestBooks>();
  m_creator = m_books->person();
  m_ann = m_books->person(50'000);
  m_bob = m_books->person(50'000);
  m_one = m_books->campaign(m_creator);
  m_two = m_books->campaign(m_creator);
  m_pledges = {m_books->pledge(m_ann, m_one, 1'000), m_books->pledge(m_bob, m_one, 2'000),
               m_books->pledge(m_bob, m_two, 4'000)};
}

void TestTogether::cleanup() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

Action TestTogether::refunds(const std::vector<qint64>& pledges) const {
  std::vector<Action> refunds;
  for (const qint64 pledge : pledges)
    refunds.push_back(RefundPledge{PledgeId{pledge}, u"why"_qs}.toAction());
  return actions::asOne(std::move(refunds));
}

QString TestTogether::gates(const QString& enter) const {
  RawSession session(m_books->platform().superuserUri());
  const auto taken = session.send(
      u"SELECT %1; SELECT string_agg(classid || ':' || objid, ' ' ORDER BY classid, "
      "objid) FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory' "
      "AND classid IN (1, 2)"_qs.arg(enter));
  if (!taken) qFatal("%s", qUtf8Printable(taken.error().detail));
  return *taken;
}

void TestTogether::doesAllOfThemOnce() {
  const Action action = refunds(m_pledges);
  const auto done = SerializableTransaction::run(m_books->connection(), action);
  QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
  QCOMPARE(done->integer("pledge_id"), m_pledges[0]);
  QCOMPARE(states(), u"refunded refunded refunded"_qs);
  const auto again = SerializableTransaction::run(m_books->connection(), action);
  QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
  QVERIFY(again->replayed());
  QCOMPARE(m_books->balance(m_ann), 50'000);
  QCOMPARE(m_books->balance(m_bob), 50'000);
  QCOMPARE(m_books->text(u"SELECT count(DISTINCT request_id) FROM groundswell.transaction_logs "
                         "WHERE type = 'refund'"_qs),
           u"3"_qs);
}

void TestTogether::doesNoneWhereOneIsRefused() {
  m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'x'}", m_pledges[1]));
  const auto done = SerializableTransaction::run(m_books->connection(), refunds(m_pledges));
  QVERIFY(!done);
  QCOMPARE(done.error().refusal, Refusal::pledgeRefunded);
  QCOMPARE(done.error().facts[u"pledge_id"_qs].toInteger(), m_pledges[1]);
  QCOMPARE(states(), u"confirmed refunded confirmed"_qs);
  // The preview says the same; an action by itself has no need to be named.
  const auto shown = preview(m_books->connection(), refunds(m_pledges));
  QVERIFY(!shown);
  QCOMPARE(shown.error().facts[u"pledge_id"_qs].toInteger(), m_pledges[1]);
  QVERIFY(!m_books->error("refund_pledge", json("{'pledge_id': %1, 'reason': 'x'}", m_pledges[1]))
               .facts.contains(u"pledge_id"_qs));
}

void TestTogether::doesThemAsShownOrNotAtAll() {
  const Action action = refunds(m_pledges);
  const auto shown = preview(m_books->connection(), action);
  QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
  QCOMPARE(states(), u"confirmed confirmed confirmed"_qs);
  const auto other =
      confirm(m_books->connection(), refunds({m_pledges[0], m_pledges[1]}), shown->digest);
  QVERIFY(!other);
  QCOMPARE(other.error().kind, ErrorKind::changedMeanwhile);
  QCOMPARE(other.error().facts[u"field"_qs].toString(), u"effects"_qs);
  QVERIFY(!other.error().facts.contains(u"pledge_id"_qs));
  QCOMPARE(states(), u"confirmed confirmed confirmed"_qs);
  const auto done = confirm(m_books->connection(), action, shown->digest);
  QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
  QCOMPARE(states(), u"refunded refunded refunded"_qs);
}

void TestTogether::isShownWithAllTheirEffects() {
  const auto shown = preview(m_books->connection(), refunds(m_pledges));
  QVERIFY(shown);
  QCOMPARE(shown->moved.at(u"refund"_qs), (Preview::Moved{3, {7'000}}));
  QCOMPARE(shown->answer.integer("pledge_id"), m_pledges[0]);
  QCOMPARE(shown->counts.at(Effect::Kind::wallet), 2);
  QCOMPARE(shown->counts.at(Effect::Kind::raised), 2);
}

// Asked again after a lost answer, when everything is as it was done: nothing moves any more.
void TestTogether::letsAReplayThroughWhateverWasShown() {
  const Action action = refunds(m_pledges);
  const auto shown = preview(m_books->connection(), action);
  QVERIFY(confirm(m_books->connection(), action, shown->digest));
  const auto again = confirm(m_books->connection(), action, shown->digest);
  QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
  QVERIFY(again->replayed());
}

void TestTogether::isGivenUpWithTheFirst() {
  const Action action = refunds(m_pledges);
  const auto abandoned = abandonRequest(m_books->connection(), action.requestId);
  QVERIFY(abandoned);
  QVERIFY(!abandoned->wasDone);
  const auto done = SerializableTransaction::run(m_books->connection(), action);
  QVERIFY(!done);
  QCOMPARE(done.error().refusal, Refusal::requestAbandoned);
  QCOMPARE(states(), u"confirmed confirmed confirmed"_qs);
  // And the other way round.
  const Action other = refunds(m_pledges);
  QVERIFY(SerializableTransaction::run(m_books->connection(), other));
  QVERIFY(abandonRequest(m_books->connection(), other.requestId)->wasDone);
}

// What fails after the COMMIT leaves the outcome open, however many calls stood before it.
void TestTogether::doesNotSayUndoneOnceItIsCommitted() {
  const QString leave =
      m_books->text(u"SELECT pg_get_functiondef('groundswell.leave'::regproc)"_qs);
  m_books->platform().execute(
      u"CREATE OR REPLACE FUNCTION groundswell.leave() RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
      "PERFORM pg_advisory_unlock_all(); RAISE EXCEPTION 'no way out' USING ERRCODE = 'GW062'; "
      "END $$"_qs);
  const Action action = refunds(m_pledges);
  const auto done = SerializableTransaction::run(m_books->connection(), action);
  m_books->platform().execute(leave);
  QVERIFY(!done);
  QCOMPARE(done.error().kind, ErrorKind::outcomeUnknown);
  QCOMPARE(states(), u"refunded refunded refunded"_qs);
}

void TestTogether::closesManyCampaigns() {
  for (const qint64 campaign : {m_one, m_two})
    m_books->pass(campaign, 31 * day);
  const Action action = actions::asOne({CloseCampaign{CampaignId{m_two}, 5'000}.toAction(),
                                        CloseCampaign{CampaignId{m_one}, 5'000}.toAction()});
  const auto shown = preview(m_books->connection(), action);
  QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
  QCOMPARE(shown->counts.at(Effect::Kind::failed), 2);
  QVERIFY(confirm(m_books->connection(), action, shown->digest));
  QCOMPARE(m_books->balance(m_bob), 50'000);
  QCOMPARE(m_books->text(u"SELECT string_agg(status, ' ') FROM groundswell.campaigns"_qs),
           u"failed failed"_qs);
}

void TestTogether::takesTheGatesThatEachWouldTake_data() {
  QTest::addColumn<QString>("function");
  for (const char* const function : {"deposit", "deposit_many", "change_campaign", "place_pledge",
                                     "refund_pledge", "create_campaign"})
    QTest::newRow(function) << QString::fromLatin1(function);
}

void TestTogether::takesTheGatesThatEachWouldTake() {
  QFETCH(QString, function);
  const Action action{
      .function = function,
      .arguments = {
          {u"user_id"_qs, m_ann}, {u"campaign_id"_qs, m_one}, {u"pledge_id"_qs, m_pledges[1]}}};
  const Action none{.function = u"create_campaign"_qs};
  QCOMPARE(gates(actionsql::enterCall(actions::asOne({none, action}))),
           gates(actionsql::enterCall(action)));
}

void TestTogether::takesTheGatesOfAll() {
  const QString taken = gates(actionsql::enterCall(
      actions::asOne({Deposit{.user = {m_ann + 1'024}, .amount = {5}}.toAction(),
                      RefundPledge{PledgeId{m_pledges[2]}, u"x"_qs}.toAction(),
                      ConfirmPledge{PledgeId{m_pledges[1]}}.toAction()})));
  QCOMPARE(
      taken,
      u"1:%1 1:%2 2:%3 2:%4 2:%5"_qs.arg(m_one).arg(m_two).arg(m_creator).arg(m_ann).arg(m_bob));
}

void TestTogether::takesEveryWalletWhereOneNeedsThem() {
  const QString taken =
      gates(actionsql::enterCall(actions::asOne({ConfirmPledge{PledgeId{m_pledges[1]}}.toAction(),
                                                 CloseCampaign{CampaignId{m_two}, 1}.toAction()})));
  QVERIFY(taken.startsWith(u"1:%1 1:%2 2:0 2:1 "_qs.arg(m_one).arg(m_two)));
  QCOMPARE(taken.count(u' '), 1'025);
}

// In whatever order they are named: two that want the same never wait for each other.
void TestTogether::takesTheLowerGateFirst() {
  RawSession holder(m_books->platform().superuserUri());
  const auto held = [&](int kind, qint64 gate) {
    return m_books->text(
        u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE "
        "a.datname = current_database() AND l.locktype = 'advisory' AND l.granted "
        "AND l.classid = %1 AND l.objid = %2"_qs.arg(kind)
            .arg(gate));
  };
  const auto waiting = [&] {
    return m_books->text(
        u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE "
        "a.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted"_qs);
  };
  for (const auto& [kind, blocked, lower] :
       {std::tuple(1, m_two, m_one), std::tuple(2, m_bob, m_ann)}) {
    QVERIFY(holder.send(kind == 1 ? u"SELECT groundswell.enter(%1, NULL, NULL)"_qs.arg(blocked)
                                  : u"SELECT groundswell.enter(NULL, %1, NULL)"_qs.arg(blocked)));
    Result<QString> entered;
    std::jthread waiter([&] {
      RawSession session(m_books->platform().superuserUri());
      entered =
          session.send(u"SELECT groundswell.enter_all('{%1,%2}', '{%3,%4}', NULL)"_qs.arg(m_two)
                           .arg(m_one)
                           .arg(m_bob)
                           .arg(m_ann));
    });
    QTRY_COMPARE(waiting(), u"1"_qs);
    const QString lowerHeld = held(kind, lower);
    QVERIFY(holder.send(u"SELECT groundswell.leave()"_qs));
    waiter.join();
    QVERIFY(entered);
    QCOMPARE(lowerHeld, u"1"_qs);
  }
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
