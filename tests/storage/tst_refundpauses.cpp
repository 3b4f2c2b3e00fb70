// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QtTest>

#include "storage/closures.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// Refunds that somebody paused: nobody goes on until they are resumed, and the books agree.
class TestRefundPauses final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_creator = m_books->person();
    m_backer = m_books->person(50'000);
    m_campaign = m_books->campaign(m_creator, 90'000);
    for (int i = 0; i < 3; ++i)
      m_books->pledge(m_backer, m_campaign, 1'000);
    m_books->pass(m_campaign, 30 * day);
    m_books->done("close_campaign", arguments("{'campaign_id': %1, 'refund_limit': 1}"));
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void stopEveryRefundUntilResumed() {
    const Answer paused = pause("Bank is down");
    QCOMPARE(paused.json.value(u"paused_by"_qs).toString(), u"maria"_qs);
    QVERIFY(dueCampaigns(m_books->connection(), 10)->empty());
    const Error error = m_books->error("close_campaign", closing());
    QCOMPARE(error.refusal, Refusal::refundsPaused);
    QCOMPARE(error.kind, ErrorKind::rejected);
    QCOMPARE(error.facts.value(u"paused_by"_qs).toString(), u"maria"_qs);
    QCOMPARE(error.facts.value(u"reason"_qs).toString(), u"Bank is down"_qs);
    QCOMPARE(m_books->balance(m_backer), 48'000);
    QCOMPARE(m_books->platform().reconcile(), QStringList());

    m_books->done("resume_refunds", arguments("{'campaign_id': %1}"));
    QCOMPARE(dueCampaigns(m_books->connection(), 10)->size(), 1U);
    QCOMPARE(m_books->done("close_campaign", closing()).integer("refunded"), 2);
    QCOMPARE(m_books->balance(m_backer), 50'000);
  }

  void areInTheLog() {
    pause("Bank is down");
    m_books->done("resume_refunds", arguments("{'campaign_id': %1}"));
    QCOMPARE(m_books->text(u"SELECT string_agg(concat_ws(' ', type, actor, reason), '; ' ORDER BY "
                           "id) FROM groundswell.transaction_logs WHERE reason LIKE 'refunds%'"_qs),
             u"campaign_changed maria refunds paused: Bank is down; "
             "campaign_changed maria refunds resumed"_qs);
  }

  void areListedWithWhoAndWhy() {
    auto listed = refundsUnderWay(m_books->connection());
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1U);
    QVERIFY(!listed->front().isPaused());
    QCOMPARE(listed->front().campaign.value, m_campaign);
    QCOMPARE(listed->front().pledgesLeft, 2);
    QCOMPARE(listed->front().fundsLeft, Money{2'000});
    QCOMPARE(listed->front().fundsBefore, Money{3'000});
    pause("Bank is down");
    listed = refundsUnderWay(m_books->connection());
    QVERIFY(listed->front().isPaused());
    QCOMPARE(listed->front().pausedBy, u"maria"_qs);
    QCOMPARE(listed->front().pauseReason, u"Bank is down"_qs);
    QVERIFY(listed->front().pausedAt.isValid());
    m_books->done("resume_refunds", arguments("{'campaign_id': %1}"));
    m_books->done("close_campaign", closing());
    QVERIFY(refundsUnderWay(m_books->connection())->empty());
  }

  void refuseWhatBreaksARule() {
    const QJsonObject why = arguments("{'campaign_id': %1, 'reason': 'x'}");
    QCOMPARE(m_books->refusal("pause_refunds", arguments("{'campaign_id': %1}")),
             u"reasonMissing reason"_qs);
    QCOMPARE(m_books->refusal("pause_refunds", json("{'campaign_id': 999, 'reason': 'x'}")),
             u"unknownCampaign campaign_id"_qs);
    QCOMPARE(m_books->refusal("resume_refunds", arguments("{'campaign_id': %1}")),
             u"refundsNotPaused campaign_id"_qs);
    pause("x");
    QCOMPARE(m_books->refusal("pause_refunds", why), u"refundsPaused campaign_id"_qs);
    m_books->done("resume_refunds", arguments("{'campaign_id': %1}"));
    m_books->done("close_campaign", closing());
    QCOMPARE(m_books->refusal("pause_refunds", why), u"noRefundsLeft campaign_id"_qs);
    const qint64 active = m_books->campaign(m_creator, 1'000);
    QCOMPARE(m_books->refusal("pause_refunds", json("{'campaign_id': %1, 'reason': 'x'}", active)),
             u"noRefundsLeft campaign_id"_qs);
  }

  // A due campaign is not refunding yet: whoever closes it is not held up by another's pause.
  void holdUpNoOtherCampaign() {
    pause("x");
    const qint64 other = m_books->campaign(m_creator, 90'000);
    m_books->pledge(m_backer, other, 1'000);
    m_books->pass(other, 30 * day);
    QCOMPARE(dueCampaigns(m_books->connection(), 10)->front().campaign.value, other);
    QCOMPARE(m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 10}", other))
                 .integer("refunded"),
             1);
  }

  void areOfOneCampaignEach() {
    const qint64 other = m_books->campaign(m_creator, 90'000);
    for (int i = 0; i < 2; ++i)
      m_books->pledge(m_backer, other, 1'000);
    m_books->pass(other, 30 * day);
    const QJsonObject one = json("{'campaign_id': %1, 'refund_limit': 1}", other);
    m_books->done("close_campaign", one);
    // Both have refunds left.
    pause("x");
    m_books->done("pause_refunds", json("{'campaign_id': %1, 'reason': 'y'}", other));
    m_books->done("resume_refunds", json("{'campaign_id': %1}", other));
    QCOMPARE(m_books->refusal("close_campaign", closing()), u"refundsPaused campaign_id"_qs);
    QCOMPARE(m_books->done("close_campaign", one).integer("refunded"), 1);
  }

  void areEndedByAnyOfTheStaff() {
    pause("x");
    const QString staff = m_books->platform().uri(m_books->login("staff"));
    QCOMPARE(
        TestBooks::stateAs(
            staff, u"SELECT groundswell.resume_refunds(%1, gen_random_uuid())"_qs.arg(m_campaign)),
        u"done"_qs);
  }

  // Nothing is left to hold up then.
  void endWithTheLastRefund() {
    pause("x");
    for (int i = 0; i < 2; ++i) {
      const qint64 pledge =
          m_books->number(u"SELECT min(id) FROM groundswell.pledges WHERE status = 'confirmed'"_qs);
      m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'by hand'}", pledge));
    }
    QCOMPARE(m_books->refusal("close_campaign", closing()), u"done"_qs);
    QVERIFY(refundsUnderWay(m_books->connection())->empty());
    QCOMPARE(m_books->refusal("pause_refunds", arguments("{'campaign_id': %1, 'reason': 'x'}")),
             u"noRefundsLeft campaign_id"_qs);
  }

  // What a clerk does with one pledge, and a reason, is not the run that was paused.
  void letStaffRefundOnePledgeByHand() {
    pause("x");
    const qint64 pledge =
        m_books->number(u"SELECT min(id) FROM groundswell.pledges WHERE status = 'confirmed'"_qs);
    m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'by hand'}", pledge));
    QCOMPARE(m_books->balance(m_backer), 49'000);
  }

  void areForStaffOnly_data() {
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("pausing");
    QTest::addColumn<QString>("listing");
    QTest::newRow("staff") << u"staff"_qs << u"done"_qs << u"done"_qs;
    QTest::newRow("auditor") << u"auditor"_qs << u"42501"_qs << u"done"_qs;
    QTest::newRow("creator") << u"creator"_qs << u"42501"_qs << u"42501"_qs;
    QTest::newRow("backer") << u"backer"_qs << u"42501"_qs << u"42501"_qs;
    QTest::newRow("service") << u"service"_qs << u"42501"_qs << u"42501"_qs;
  }
  void areForStaffOnly() {
    QFETCH(const QString, group);
    const QString uri = m_books->platform().uri(m_books->login(qPrintable(group)));
    QTEST(TestBooks::stateAs(
              uri,
              u"SELECT groundswell.pause_refunds(%1, 'x', gen_random_uuid())"_qs.arg(m_campaign)),
          "pausing");
    QTEST(TestBooks::stateAs(uri, u"SELECT * FROM groundswell.refunds_under_way(10)"_qs),
          "listing");
  }

  // The gate of the campaign stands between: a pause during a batch waits for its end.
  void waitForTheBatchUnderWay() {
    const QString uri = m_books->platform().uri();
    RawSession batch(uri);
    QVERIFY(batch.send(u"SELECT groundswell.enter(%1, 0, NULL)"_qs.arg(m_campaign)));
    QVERIFY(batch.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE"_qs));
    QVERIFY(batch.send(
        u"SELECT groundswell.close_campaign(%1, 1, gen_random_uuid())"_qs.arg(m_campaign)));
    bool isPaused = false;
    std::jthread pausing([this, uri, &isPaused] {
      RawSession session(uri);
      isPaused =
          session.send(u"SELECT groundswell.enter(%1, NULL, NULL)"_qs.arg(m_campaign)) &&
          session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE"_qs) &&
          session.send(
              u"SELECT groundswell.pause_refunds(%1, 'x', gen_random_uuid())"_qs.arg(m_campaign)) &&
          session.send(u"COMMIT"_qs);
    });
    QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = "
                                 "'advisory' AND datname = current_database()"_qs),
                 1);
    QVERIFY(batch.send(u"COMMIT"_qs));
    QVERIFY(batch.send(u"SELECT groundswell.leave()"_qs));
    pausing.join();
    QVERIFY(isPaused);
    QCOMPARE(m_books->balance(m_backer), 49'000);
    QCOMPARE(refundsUnderWay(m_books->connection())->front().pledgesLeft, 1);
  }

  // Without the console's gates and isolation the campaign's row holds by itself.
  void areNotBegunAfterTheLastBatch() {
    m_books->platform().allowEveryLevel();
    const QString uri = m_books->platform().uri();
    RawSession batch(uri);
    QVERIFY(batch.send(
        u"BEGIN; SELECT groundswell.close_campaign(%1, 10, gen_random_uuid())"_qs.arg(m_campaign)));
    QString paused;
    std::jthread pausing([&] {
      const auto answer =
          RawSession(uri).run(PauseRefunds{.campaign = {m_campaign}, .reason = u"x"_qs}.toAction(),
                              u"READ COMMITTED"_qs);
      paused = answer ? u"done"_qs : nameOf(answer.error().refusal);
    });
    QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                                 "'Lock' AND datname = current_database()"_qs),
                 1);
    QVERIFY(batch.send(u"COMMIT"_qs));
    pausing.join();
    QCOMPARE(paused, u"noRefundsLeft"_qs);
    QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.refund_pauses"_qs), 0);
  }

 private:
  [[nodiscard]] QJsonObject arguments(const char* text) const { return json(text, m_campaign); }
  [[nodiscard]] QJsonObject closing() const {
    return arguments("{'campaign_id': %1, 'refund_limit': 10}");
  }
  Answer pause(const char* why) {
    return m_books->done("pause_refunds",
                         {{u"campaign_id"_qs, m_campaign}, {u"reason"_qs, QLatin1String(why)}});
  }

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
};

QTEST_GUILESS_MAIN(TestRefundPauses)
#include "tst_refundpauses.moc"
