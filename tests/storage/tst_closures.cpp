// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QtTest>

#include "storage/closures.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// The end of campaigns: by their deadline, by their creator or staff; and time itself.
class TestClosures final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_creator = m_books->person();
    m_backer = m_books->person(50'000);
    m_campaign =
        m_books->campaign(m_creator, 10'000,
                          ", 'tiers': [{'title': 'Jar', 'price': 1000, 'quantity_available': 9}], "
                          "'milestones': [{'title': 'Hives', 'target_amount': 5000}]");
    m_tier = m_books->number(u"SELECT id FROM groundswell.reward_tiers"_qs);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void leavesWhatIsNotDueAsItIs();
  void paysOutAGoalReachedExactly();
  void refundsOneCentBelowTheGoal();
  void refundsInBatchesAndGoesOn();
  void tellsWhetherOthersWaitForItsGates();
  void releasesPromisesWithoutCountingThem();
  void closesACampaignWithoutPledges();
  void cancelsACampaign();
  void refusesClosuresThatBreakARule();
  void letsOnlyCreatorAndStaffCancel();
  void listsWhatIsDueOldestFirst();
  void movesTimeOnScratchPlatformsOnly();
  void endsASessionThatSitsOnAGate();

 private:
  Answer close(qint64 limit) {
    return m_books->done("close_campaign",
                         json("{'campaign_id': %1, 'refund_limit': %2}", m_campaign, limit));
  }
  QString status() const {
    return m_books->text(QStringLiteral("SELECT concat_ws(' ', status, closed_reason, "
                                        "closed_funds, current_funds, pending_funds) FROM "
                                        "groundswell.campaigns WHERE id = %1")
                             .arg(m_campaign));
  }

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
  qint64 m_tier = 0;
};

void TestClosures::leavesWhatIsNotDueAsItIs() {
  m_books->pledge(m_backer, m_campaign, 20'000);
  m_books->pass(m_campaign, 30 * day - 60);
  QCOMPARE(close(10).json.value(u"closed"_qs).toBool(true), false);
  QCOMPARE(status(), u"active 20000 0"_qs);
}

void TestClosures::paysOutAGoalReachedExactly() {
  m_books->pledge(m_backer, m_campaign, 10'000, m_tier);
  m_books->pass(m_campaign, 30 * day);
  const Answer answer = close(10);
  QCOMPARE(answer.json.value(u"closed"_qs).toBool(), true);
  QCOMPARE(answer.json.value(u"status"_qs), u"successful"_qs);
  QCOMPARE(answer.integer("refunded"), 0);
  QCOMPARE(m_books->balance(m_creator), 10'000);
  QCOMPARE(m_books->balance(m_backer), 40'000);
  QCOMPARE(status(), u"successful deadline 10000 10000 0"_qs);
  // Again: the same, once.
  QCOMPARE(close(10).json.value(u"closed"_qs).toBool(true), false);
  QCOMPARE(m_books->balance(m_creator), 10'000);
}

void TestClosures::refundsOneCentBelowTheGoal() {
  m_books->pledge(m_backer, m_campaign, 9'999, m_tier);
  m_books->pass(m_campaign, 30 * day);
  const Answer answer = close(10);
  QCOMPARE(answer.json.value(u"status"_qs), u"failed"_qs);
  QCOMPARE(answer.integer("refunded"), 1);
  QCOMPARE(answer.integer("refunded_amount"), 9'999);
  QCOMPARE(answer.integer("left"), 0);
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QCOMPARE(m_books->balance(m_creator), 0);
  QCOMPARE(status(), u"failed deadline 9999 0 0"_qs);
  QCOMPARE(m_books->text(u"SELECT concat(quantity_claimed, achieved) FROM groundswell.reward_tiers,"
                         " groundswell.campaign_milestones"_qs),
           u"0f"_qs);
}

void TestClosures::refundsInBatchesAndGoesOn() {
  for (int i = 0; i < 5; ++i)
    m_books->pledge(m_backer, m_campaign, 1'000, m_tier);
  m_books->pass(m_campaign, 30 * day);
  QCOMPARE(close(0).integer("left"), 5);
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  QCOMPARE(close(2).integer("left"), 3);
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  const auto due = dueCampaigns(m_books->connection(), 10);
  QVERIFY(due);
  QCOMPARE(due->size(), 1U);
  QCOMPARE(due->front().status, u"failed"_qs);
  QCOMPARE(due->front().pledgesLeft, 3);
  QCOMPARE(close(2).integer("refunded"), 2);
  QCOMPARE(close(2).integer("refunded"), 1);
  QCOMPARE(close(2).integer("refunded"), 0);
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QVERIFY(dueCampaigns(m_books->connection(), 10)->empty());
}

// Whoever gives money back in batches makes them small then.
void TestClosures::tellsWhetherOthersWaitForItsGates() {
  for (int i = 0; i < 2; ++i)
    m_books->pledge(m_backer, m_campaign, 1'000);
  m_books->pass(m_campaign, 30 * day);
  RawSession holder(m_books->platform().superuserUri());
  QVERIFY(holder.send(u"SELECT pg_advisory_lock(7, 7)"_qs));
  std::jthread waiting([&] {
    RawSession waiter(m_books->platform().superuserUri());
    static_cast<void>(waiter.send(u"SELECT pg_advisory_lock(7, 7)"_qs));
  });
  QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = "
                               "'advisory' AND datname = current_database()"_qs),
               1);
  QCOMPARE(close(1).json.value(u"others_wait"_qs), QJsonValue(true));
  QVERIFY(holder.send(u"SELECT pg_advisory_unlock_all()"_qs));
  waiting.join();
  QCOMPARE(close(1).json.value(u"others_wait"_qs), QJsonValue(false));
}

void TestClosures::releasesPromisesWithoutCountingThem() {
  m_books->pledge(m_backer, m_campaign, 9'000);
  m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  m_books->pass(m_campaign, 30 * day);
  QCOMPARE(close(10).json.value(u"status"_qs), u"failed"_qs);
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.transaction_logs "
                           "WHERE type = 'pledge_released' AND amount = 1000"_qs),
           1);
}

void TestClosures::closesACampaignWithoutPledges() {
  m_books->pass(m_campaign, 30 * day);
  QCOMPARE(close(10).json.value(u"status"_qs), u"failed"_qs);
  QCOMPARE(status(), u"failed deadline 0 0 0"_qs);
}

void TestClosures::cancelsACampaign() {
  m_books->pledge(m_backer, m_campaign, 20'000, m_tier);
  m_books->pledge(m_backer, m_campaign, 1'000, m_tier);
  m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  const Answer answer = m_books->done(
      "cancel_campaign",
      json("{'campaign_id': %1, 'reason': 'no bees', 'refund_limit': 1}", m_campaign));
  QCOMPARE(answer.json.value(u"status"_qs), u"failed"_qs);
  QCOMPARE(answer.integer("refunded"), 1);
  QCOMPARE(answer.integer("left"), 1);
  QCOMPARE(status(), u"failed cancelled 21000 1000 0"_qs);
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  QCOMPARE(close(10).integer("left"), 0);
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QCOMPARE(m_books->text(u"SELECT reason FROM groundswell.transaction_logs "
                         "WHERE type = 'campaign_closed'"_qs),
           u"failed: no bees"_qs);
}

void TestClosures::refusesClosuresThatBreakARule() {
  const auto refusal = [&](const char* function, const char* arguments) {
    return m_books->refusal(function, json(arguments, m_campaign));
  };
  QCOMPARE(refusal("close_campaign", "{'campaign_id': 9%1, 'refund_limit': 1}"),
           u"unknownCampaign campaign_id"_qs);
  QCOMPARE(refusal("close_campaign", "{'campaign_id': %1}"), u"amountOutOfRange refund_limit"_qs);
  QCOMPARE(refusal("close_campaign", "{'campaign_id': %1, 'refund_limit': -1}"),
           u"amountOutOfRange refund_limit"_qs);
  QCOMPARE(refusal("cancel_campaign", "{'campaign_id': %1, 'refund_limit': 1}"),
           u"reasonMissing reason"_qs);
  QCOMPARE(refusal("cancel_campaign", "{'campaign_id': %1, 'reason': 'x'}"),
           u"amountOutOfRange refund_limit"_qs);
  QCOMPARE(refusal("cancel_campaign", "{'campaign_id': 9%1, 'reason': 'x', 'refund_limit': 1}"),
           u"unknownCampaign campaign_id"_qs);
  m_books->pass(m_campaign, 30 * day);
  close(1);
  QCOMPARE(refusal("cancel_campaign", "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 1}"),
           u"campaignNotActive campaign_id"_qs);
}

void TestClosures::letsOnlyCreatorAndStaffCancel() {
  const QString creator = m_books->login("creator");
  const QString other = m_books->login("backer");
  m_books->platform().execute(
      QStringLiteral("UPDATE groundswell.users SET login = NULL WHERE login = '%1'; "
                     "UPDATE groundswell.users SET login = '%1' WHERE id = %3; "
                     "GRANT EXECUTE ON FUNCTION groundswell.cancel_campaign TO \"%1\", \"%2\"")
          .arg(creator, other)
          .arg(m_creator));
  const QString call =
      QStringLiteral("SELECT groundswell.cancel_campaign(%1, 'x', 1, gen_random_uuid())")
          .arg(m_campaign);
  QCOMPARE(m_books->stateAs(m_books->platform().uri(other), call), u"GW003"_qs);
  QCOMPARE(m_books->stateAs(m_books->platform().uri(creator), call), u"done"_qs);
}

void TestClosures::listsWhatIsDueOldestFirst() {
  const qint64 second = m_books->campaign(m_creator);
  static_cast<void>(m_books->campaign(m_creator));
  m_books->pass(second, 40 * day);
  m_books->pass(m_campaign, 35 * day);
  m_books->pledge(m_backer, m_books->campaign(m_creator), 500);
  const auto due = dueCampaigns(m_books->connection(), 10);
  QVERIFY(due);
  QCOMPARE(due->size(), 2U);
  QCOMPARE(due->front().campaign, CampaignId{second});
  QCOMPARE(due->back().campaign, CampaignId{m_campaign});
  QCOMPARE(dueCampaigns(m_books->connection(), 1)->size(), 1U);
}

void TestClosures::movesTimeOnScratchPlatformsOnly() {
  const auto move = [&](const char* shift, qint64 campaign) {
    return TestBooks::stateAs(m_books->platform().uri(),
                              QStringLiteral("SELECT groundswell.scratch_move_time(%1, '%2')")
                                  .arg(campaign)
                                  .arg(QString::fromLatin1(shift)));
  };
  QCOMPARE(move("1 day", m_campaign), u"done"_qs);
  QCOMPARE(move("1 day", 99), u"GW030"_qs);
  QCOMPARE(move("0", m_campaign), u"GW010"_qs);
  QCOMPARE(move("-1 hour", m_campaign), u"GW010"_qs);
  QCOMPARE(move("100 years", m_campaign), u"GW010"_qs);
  m_books->platform().execute(u"UPDATE groundswell.platform_settings SET scratch = false"_qs);
  QCOMPARE(move("1 day", m_campaign), u"GW080"_qs);
}

void TestClosures::endsASessionThatSitsOnAGate() {
  const auto end = [&] { return m_books->text(u"SELECT groundswell.end_stuck_sessions()"_qs); };
  QCOMPARE(end(), u"{\"ended\": 0, \"unseen\": 0, \"refused\": 0}"_qs);
  // Ten seconds are too long for a test: the function is asked with none.
  m_books->platform().execute(
      u"DO $$ BEGIN EXECUTE replace(pg_get_functiondef("
      "'groundswell.end_stuck_sessions()'::regprocedure), '10 seconds', '0 seconds'); END $$"_qs);
  QCOMPARE(end(), u"{\"ended\": 0, \"unseen\": 0, \"refused\": 0}"_qs);
  RawSession session(m_books->platform().uri());
  QVERIFY(session.send(u"SELECT groundswell.leave()"_qs));
  QCOMPARE(end(), u"{\"ended\": 0, \"unseen\": 0, \"refused\": 0}"_qs);
  QVERIFY(session.send(u"SELECT groundswell.enter(%1, 0, NULL)"_qs.arg(m_campaign)));
  QCOMPARE(end(), u"{\"ended\": 1, \"unseen\": 0, \"refused\": 0}"_qs);
  QVERIFY(!session.send(u"SELECT 1"_qs));
}

QTEST_GUILESS_MAIN(TestClosures)
#include "tst_closures.moc"
