// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testbooks.h"

// Pledges from the first promise to the last refund.
class TestPledges final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_creator = m_books->person();
    m_backer = m_books->person(50'000);
    m_campaign = m_books->campaign(m_creator, 10'000,
                                   ", 'tiers': [{'title': 'Jar', 'price': 1000, "
                                   "'quantity_available': 2}], 'milestones': [{'title': 'Hives', "
                                   "'target_amount': 5000}]");
    m_tier = m_books->number(u"SELECT id FROM groundswell.reward_tiers"_qs);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void paysAtOnce();
  void promisesWithoutMovingMoney();
  void refusesPledgesThatBreakARule();
  void sellsEveryPlaceOnce();
  void confirmsAPromise();
  void refusesConfirmationsThatBreakARule();
  void confirmsNothingAfterTheHoldOrTheDeadline();
  void cancelsAPaidPledge();
  void cancelsAPromiseWhereNothingElseMayBeCancelled();
  void cancelsNothingAfterTheDeadline();
  void locksAFundedCampaignBeforeItsDeadline();
  void refundsWhileTheCampaignRuns();
  void refundsAfterSuccessFromTheCreatorsWallet();
  void refundsAfterFailureFromEscrow();
  void refusesRefundsThatBreakARule();
  void releasesPromisesThatLapsed();

 private:
  QString place(const char* arguments) {
    return m_books->refusal("place_pledge", json(arguments, m_backer, m_campaign, m_tier));
  }
  QString with(const char* function, qint64 pledge, const char* reason = nullptr) {
    QJsonObject arguments = json("{'pledge_id': %1}", pledge);
    if (reason) arguments.insert(u"reason"_qs, QString::fromUtf8(reason));
    return m_books->refusal(function, arguments);
  }
  // "current pending claimed achieved", as it is stored.
  QString stored() const {
    return m_books->text(QStringLiteral("SELECT concat_ws(' ', current_funds, pending_funds, "
                                        "quantity_claimed, achieved) FROM groundswell.campaigns c, "
                                        "groundswell.reward_tiers t, "
                                        "groundswell.campaign_milestones m WHERE c.id = %1")
                             .arg(m_campaign));
  }
  void end() {
    m_books->pass(m_campaign, 30 * day);
    m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 0}", m_campaign));
  }

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
  qint64 m_tier = 0;
};

void TestPledges::paysAtOnce() {
  const Answer answer =
      m_books->done("place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'tier_id': %3, "
                                         "'amount': 5000, 'pay_now': true}",
                                         m_backer, m_campaign, m_tier));
  QCOMPARE(answer.json.value(u"status"_qs), u"confirmed"_qs);
  QCOMPARE(answer.integer("balance"), 45'000);
  QCOMPARE(answer.integer("current_funds"), 5'000);
  QCOMPARE(answer.integer("tier_left"), 1);
  QCOMPARE(stored(), u"5000 0 1 t"_qs);
}

void TestPledges::promisesWithoutMovingMoney() {
  const Answer answer = m_books->done(
      "place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'tier_id': %3, 'amount': 60000}",
                           m_backer, m_campaign, m_tier));
  QCOMPARE(answer.json.value(u"status"_qs), u"pending"_qs);
  QVERIFY(answer.json.value(u"balance"_qs).isNull());
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QCOMPARE(stored(), u"0 60000 1 f"_qs);
}

void TestPledges::refusesPledgesThatBreakARule() {
  const QString wrongAmount = u"amountOutOfRange amount"_qs;
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2}"), wrongAmount);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 0}"), wrongAmount);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': -100}"), wrongAmount);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 99}"), wrongAmount);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 10000000000001}"), wrongAmount);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': 9%2, 'amount': 500}"),
           u"unknownCampaign campaign_id"_qs);
  QCOMPARE(place("{'user_id': 9%1, 'campaign_id': %2, 'amount': 500}"), u"unknownUser user_id"_qs);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'tier_id': 9%3, 'amount': 500}"),
           u"unknownTier tier_id"_qs);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'tier_id': %3, 'amount': 999}"),
           u"belowPrice amount"_qs);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 50001, 'pay_now': true}"),
           u"insufficientFunds amount"_qs);
  for (const char* paid : {"true", "false"}) {
    QCOMPARE(m_books->refusal("place_pledge",
                              json("{'user_id': %1, 'campaign_id': %2, 'amount': 500, 'pay_now': "
                                   "%3}",
                                   m_creator, m_campaign, QString::fromLatin1(paid))),
             u"ownCampaign user_id"_qs);
  }
  QCOMPARE(stored(), u"0 0 0 f"_qs);
  m_books->pass(m_campaign, 30 * day);
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 500}"), u"deadlinePassed"_qs);
  end();
  QCOMPARE(place("{'user_id': %1, 'campaign_id': %2, 'amount': 500}"), u"campaignNotActive"_qs);
}

void TestPledges::sellsEveryPlaceOnce() {
  m_books->pledge(m_backer, m_campaign, 1'000, m_tier);
  const qint64 promised = m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  const char* const another =
      "{'user_id': %1, 'campaign_id': %2, 'tier_id': %3, 'amount': 1000, 'pay_now': true}";
  const Error error = m_books->error("place_pledge", json(another, m_backer, m_campaign, m_tier));
  QCOMPARE(error.kind, ErrorKind::soldOut);
  QCOMPARE(error.facts.value(u"tier"_qs), u"Jar"_qs);
  QCOMPARE(with("cancel_pledge", promised), u"done"_qs);
  QCOMPARE(place(another), u"done"_qs);
}

void TestPledges::confirmsAPromise() {
  const qint64 pledge = m_books->promise(m_backer, m_campaign, 5'000, m_tier);
  const Answer answer = m_books->done("confirm_pledge", json("{'pledge_id': %1}", pledge));
  QCOMPARE(answer.json.value(u"status"_qs), u"confirmed"_qs);
  QCOMPARE(answer.integer("balance_before"), 50'000);
  QCOMPARE(answer.integer("balance"), 45'000);
  QCOMPARE(answer.integer("current_funds"), 5'000);
  QCOMPARE(answer.integer("pending_funds"), 0);
  QCOMPARE(stored(), u"5000 0 1 t"_qs);
}

void TestPledges::refusesConfirmationsThatBreakARule() {
  const qint64 dear = m_books->promise(m_backer, m_campaign, 50'001);
  QCOMPARE(with("confirm_pledge", dear), u"insufficientFunds amount"_qs);
  QCOMPARE(with("confirm_pledge", 99), u"unknownPledge pledge_id"_qs);
  const qint64 paid = m_books->pledge(m_backer, m_campaign, 500);
  QCOMPARE(with("confirm_pledge", paid), u"pledgeNotPending pledge_id"_qs);
  QCOMPARE(with("cancel_pledge", dear), u"done"_qs);
  QCOMPARE(with("confirm_pledge", dear), u"pledgeRefunded pledge_id"_qs);
}

void TestPledges::confirmsNothingAfterTheHoldOrTheDeadline() {
  const qint64 pledge = m_books->promise(m_backer, m_campaign, 500);
  m_books->pass(m_campaign, 72 * hour - 60);
  const qint64 second = m_books->promise(m_backer, m_campaign, 500);
  m_books->pass(m_campaign, 61);
  QCOMPARE(with("confirm_pledge", pledge), u"pledgeNotPending pledge_id"_qs);
  QVERIFY(m_books->error("confirm_pledge", json("{'pledge_id': %1}", pledge))
              .facts.contains(u"held_until"_qs));
  QCOMPARE(with("confirm_pledge", second), u"done"_qs);
  const qint64 third = m_books->promise(m_backer, m_campaign, 500);
  m_books->pass(m_campaign, 27 * day);
  QCOMPARE(with("confirm_pledge", third), u"deadlinePassed"_qs);
  end();
  QCOMPARE(with("confirm_pledge", third), u"pledgeRefunded pledge_id"_qs);
}

void TestPledges::cancelsAPaidPledge() {
  const qint64 pledge = m_books->pledge(m_backer, m_campaign, 5'000, m_tier);
  const Answer answer = m_books->done("cancel_pledge", json("{'pledge_id': %1}", pledge));
  QCOMPARE(answer.json.value(u"was"_qs), u"confirmed"_qs);
  QCOMPARE(answer.json.value(u"status"_qs), u"refunded"_qs);
  QCOMPARE(answer.integer("balance_before"), 45'000);
  QCOMPARE(answer.integer("balance"), 50'000);
  QCOMPARE(answer.integer("current_funds"), 0);
  QCOMPARE(answer.integer("tier_left"), 2);
  QCOMPARE(stored(), u"0 0 0 f"_qs);
  QCOMPARE(with("cancel_pledge", pledge), u"pledgeRefunded pledge_id"_qs);
  QCOMPARE(with("cancel_pledge", 99), u"unknownPledge pledge_id"_qs);
  QCOMPARE(m_books->text(u"SELECT string_agg(type, ' ' ORDER BY id) FROM "
                         "groundswell.transaction_logs WHERE type LIKE 'milestone%'"_qs),
           u"milestone_reached milestone_lost"_qs);
}

void TestPledges::cancelsAPromiseWhereNothingElseMayBeCancelled() {
  m_books->done("change_campaign", json("{'campaign_id': %1, 'expected_version': 1, 'changes': "
                                        "{'cancellation_allowed': false}}",
                                        m_campaign));
  const qint64 paid = m_books->pledge(m_backer, m_campaign, 500);
  const qint64 promised = m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  QCOMPARE(with("cancel_pledge", paid), u"cancellationNotAllowed pledge_id"_qs);
  const Answer answer = m_books->done("cancel_pledge", json("{'pledge_id': %1}", promised));
  QCOMPARE(answer.json.value(u"was"_qs), u"pending"_qs);
  QCOMPARE(answer.integer("balance"), answer.integer("balance_before"));
  QCOMPARE(stored(), u"500 0 0 f"_qs);
}

void TestPledges::cancelsNothingAfterTheDeadline() {
  const qint64 paid = m_books->pledge(m_backer, m_campaign, 10'000);
  m_books->pass(m_campaign, 30 * day);
  QCOMPARE(with("cancel_pledge", paid), u"deadlinePassed"_qs);
  QCOMPARE(with("refund_pledge", paid, "x"), u"deadlinePassed"_qs);
  end();
  QCOMPARE(with("cancel_pledge", paid), u"campaignNotActive"_qs);
}

void TestPledges::locksAFundedCampaignBeforeItsDeadline() {
  const qint64 goal = m_books->pledge(m_backer, m_campaign, 10'000);
  const qint64 beyond = m_books->pledge(m_backer, m_campaign, 500);
  m_books->pass(m_campaign, 30 * day - 23 * hour);
  QCOMPARE(with("cancel_pledge", goal), u"reasonMissing reason"_qs);
  QCOMPARE(with("cancel_pledge", goal, qPrintable(QString(201, u'x'))), u"textTooLong reason"_qs);
  QCOMPARE(with("cancel_pledge", beyond), u"done"_qs);  // it stays at its goal

  // Whoever is not staff cannot, whatever the reason.
  const QString backer = m_books->login("backer");
  m_books->platform().execute(
      QStringLiteral("UPDATE groundswell.users SET login = NULL WHERE login = '%1'; "
                     "UPDATE groundswell.users SET login = '%1' WHERE id = %2")
          .arg(backer)
          .arg(m_backer));
  const QString call = QStringLiteral(
                           "SELECT groundswell.cancel_pledge(%1, 'x', "
                           "gen_random_uuid())")
                           .arg(goal);
  QCOMPARE(m_books->stateAs(m_books->platform().uri(backer), call), u"GW064"_qs);
  QCOMPARE(with("cancel_pledge", goal, "stolen card"), u"done"_qs);
  QCOMPARE(m_books->text(QStringLiteral("SELECT refund_reason FROM groundswell.pledges "
                                        "WHERE id = %1")
                             .arg(goal)),
           u"stolen card"_qs);
}

void TestPledges::refundsWhileTheCampaignRuns() {
  const qint64 paid = m_books->pledge(m_backer, m_campaign, 5'000, m_tier);
  const qint64 promised = m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  const Answer answer =
      m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'error'}", paid));
  QCOMPARE(answer.integer("balance"), 50'000);
  QVERIFY(answer.json.value(u"creator_balance"_qs).isNull());
  QCOMPARE(stored(), u"0 1000 1 f"_qs);
  QCOMPARE(with("refund_pledge", promised, "error"), u"done"_qs);
  QCOMPARE(stored(), u"0 0 0 f"_qs);
}

void TestPledges::refundsAfterSuccessFromTheCreatorsWallet() {
  const qint64 pledge = m_books->pledge(m_backer, m_campaign, 10'000, m_tier);
  end();
  QCOMPARE(m_books->balance(m_creator), 10'000);
  m_books->done("withdraw", json("{'user_id': %1, 'amount': 1}", m_creator));
  const Error error =
      m_books->error("refund_pledge", json("{'pledge_id': %1, 'reason': 'late'}", pledge));
  QCOMPARE(nameOf(error.refusal), u"creatorCannotRepay"_qs);
  QCOMPARE(error.facts.value(u"balance"_qs).toInteger(), 9'999);
  QCOMPARE(error.facts.value(u"needed"_qs).toInteger(), 10'000);

  m_books->done("deposit", json("{'user_id': %1, 'amount': 3}", m_creator));
  const Answer answer =
      m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'late'}", pledge));
  QCOMPARE(answer.integer("balance"), 50'000);
  QCOMPARE(answer.integer("creator_id"), m_creator);
  QCOMPARE(answer.integer("creator_balance_before"), 10'002);
  QCOMPARE(answer.integer("creator_balance"), 2);
  // The place is free again, the milestone and what had been raised stay as they were.
  QCOMPARE(stored(), u"0 0 0 t"_qs);
  QCOMPARE(m_books->text(u"SELECT concat_ws(' ', status, closed_funds) "
                         "FROM groundswell.campaigns"_qs),
           u"successful 10000"_qs);
  QCOMPARE(m_books->text(u"SELECT string_agg(type, ' ' ORDER BY id) FROM "
                         "groundswell.transaction_logs WHERE reason = 'late'"_qs),
           u"payout_returned refund"_qs);
  QCOMPARE(with("refund_pledge", pledge, "late"), u"pledgeRefunded pledge_id"_qs);
}

void TestPledges::refundsAfterFailureFromEscrow() {
  const qint64 pledge = m_books->pledge(m_backer, m_campaign, 9'999);
  end();
  QCOMPARE(m_books->balance(m_backer), 40'001);
  QCOMPARE(with("refund_pledge", pledge, "asked"), u"done"_qs);
  QCOMPARE(m_books->balance(m_backer), 50'000);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.due_campaigns(10)"_qs), 0);
}

void TestPledges::refusesRefundsThatBreakARule() {
  const qint64 pledge = m_books->pledge(m_backer, m_campaign, 500);
  QCOMPARE(with("refund_pledge", pledge), u"reasonMissing reason"_qs);
  QCOMPARE(with("refund_pledge", pledge, "  "), u"reasonMissing reason"_qs);
  QCOMPARE(with("refund_pledge", pledge, qPrintable(QString(201, u'x'))), u"textTooLong reason"_qs);
  QCOMPARE(with("refund_pledge", 99, "x"), u"unknownPledge pledge_id"_qs);
}

void TestPledges::releasesPromisesThatLapsed() {
  m_books->promise(m_backer, m_campaign, 1'000, m_tier);
  m_books->promise(m_backer, m_campaign, 500);
  m_books->pass(m_campaign, 72 * hour);
  m_books->promise(m_backer, m_campaign, 700);
  const QJsonObject one = json("{'row_limit': 1}");
  const Answer first = m_books->done("release_expired_pledges", one);
  QCOMPARE(first.integer("released"), 1);
  QCOMPARE(first.integer("left"), 1);
  QCOMPARE(stored(), u"0 1200 0 f"_qs);
  QCOMPARE(m_books->done("release_expired_pledges", one).integer("left"), 0);
  QCOMPARE(m_books->done("release_expired_pledges", one).integer("released"), 0);
  QCOMPARE(stored(), u"0 700 0 f"_qs);
  QCOMPARE(m_books->refusal("release_expired_pledges", json("{'row_limit': 0}")),
           u"amountOutOfRange row_limit"_qs);
  QCOMPARE(m_books->refusal("release_expired_pledges", {}), u"amountOutOfRange row_limit"_qs);
}

QTEST_GUILESS_MAIN(TestPledges)
#include "tst_pledges.moc"
