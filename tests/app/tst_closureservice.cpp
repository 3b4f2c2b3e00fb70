// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/closureservice.h"
#include "storage/campaigns.h"
#include "storage/people.h"
#include "storage/platform.h"
#include "storage/pledges.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/support/testplatform.h"

class TestClosureService final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_platform = std::make_unique<TestPlatform>();
    m_connection = std::move(Connection::open(m_platform->uri()).value());
    m_worker = std::make_unique<Worker>(m_platform->uri());
    for (int i = 0; i < 7; ++i) {
      const auto made = act(
          RegisterUser{QStringLiteral("Backer %1").arg(i), QStringLiteral("b%1@x.example").arg(i)}
              .toAction());
      m_backers.push_back(made.id<UserId>("user_id"));
      act(Deposit{.user = m_backers.back(), .amount = {10'000}}.toAction());
    }
  }
  void cleanup() {
    m_worker.reset();
    m_backers.clear();
    m_connection.reset();
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  void paysOutOneAndRefundsAnother() {
    const CampaignId funded = campaign({7'000}, 1'000);
    const CampaignId missed = campaign({7'001}, 1'000);
    moveIntoPast(funded);
    moveIntoPast(missed);
    ClosureService service(*m_worker, nullptr, 3);  // three batches for seven pledges
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.successful, 1);
    QCOMPARE(run.failed, 1);
    QCOMPARE(run.refunded, 7);
    QCOMPARE(run.refundedAmount, Money{7'000});
    QCOMPARE(run.errors, 0);
    QCOMPARE(balance({1}), 7'000);
    for (const UserId backer : m_backers)
      QCOMPARE(balance(backer), 9'000);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT count(*) FROM groundswell.requests WHERE "
                                              "kind = 'close_campaign'")),
             u"4");
  }

  void closesNothingThatIsNotDue() {
    campaign({7'000}, 1'000);
    ClosureService service(*m_worker);
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.successful + run.failed, 0);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT count(*) FROM groundswell.requests WHERE "
                                              "kind <> 'place_pledge'")),
             QString::number(2 * 7 + 1));
  }

  void goesOnWhereACrashLeftARefund() {
    const CampaignId missed = campaign({1'000'000}, 1'000);
    moveIntoPast(missed);
    act(CloseCampaign{.campaign = missed, .refundLimit = 2}.toAction());
    ClosureService service(*m_worker);
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.failed, 0);  // it was closed before
    QCOMPARE(run.refunded, 5);
    for (const UserId backer : m_backers)
      QCOMPARE(balance(backer), 10'000);
  }

  void leavesAloneWhatIsPaused() {
    const CampaignId missed = campaign({1'000'000}, 1'000);
    moveIntoPast(missed);
    act(CloseCampaign{.campaign = missed, .refundLimit = 2}.toAction());
    act(PauseRefunds{.campaign = missed, .reason = QStringLiteral("Bank is down")}.toAction());
    ClosureService service(*m_worker);
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.refunded, 0);
    QCOMPARE(run.errors, 0);
    act(ResumeRefunds{missed}.toAction());
    QCOMPARE(runOnce(service).refunded, 5);
  }

  // Somebody pauses a campaign that is on this run's list already: no error, and the next is done.
  void stopsAtAPauseWithinARun() {
    const CampaignId paused = campaign({1'000'000}, 1'000);
    const CampaignId other = campaign({1'000'000}, 1'000);
    moveIntoPast(paused);
    moveIntoPast(other);
    ClosureService service(*m_worker, nullptr, 3);
    bool isPaused = false;
    connect(&service, &ClosureService::stateChanged, this, [&](const ClosureState& state) {
      if (isPaused || state.campaign != paused || state.refunded == 0) return;
      isPaused = true;
      act(PauseRefunds{.campaign = paused, .reason = QStringLiteral("x")}.toAction());
    });
    const ClosureRun run = runOnce(service);
    QVERIFY(isPaused);
    QCOMPARE(run.errors, 0);
    QVERIFY(!service.state().lastError);
    QVERIFY(run.refunded >= 7 + 3 && run.refunded < 14);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT count(*) FROM groundswell.campaigns WHERE "
                                              "refunds_left")),
             u"1");
  }

  void closesOneOnly() {
    const CampaignId one = campaign({7'000}, 1'000);
    const CampaignId other = campaign({7'000}, 1'000);
    moveIntoPast(one);
    moveIntoPast(other);
    ClosureService service(*m_worker);
    QSignalSpy idle(&service, &ClosureService::idle);
    service.runOne(other);
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(idle.front().front().value<ClosureRun>().successful, 1);
    QCOMPARE(m_platform->value(
                 QStringLiteral("SELECT id FROM groundswell.campaigns WHERE status = 'active'")),
             QString::number(one.value));
  }

  void twoServicesDoEachThingOnce() {
    const CampaignId funded = campaign({7'000}, 1'000);
    const CampaignId missed = campaign({70'000}, 1'000);
    moveIntoPast(funded);
    moveIntoPast(missed);
    Worker otherWorker(m_platform->uri());
    ClosureService one(*m_worker, nullptr, 2);
    ClosureService other(otherWorker, nullptr, 2);
    QSignalSpy oneIdle(&one, &ClosureService::idle);
    QSignalSpy otherIdle(&other, &ClosureService::idle);
    one.runNow();
    other.runNow();
    QTRY_VERIFY(oneIdle.count() == 1 && otherIdle.count() == 1);
    const auto first = oneIdle.front().front().value<ClosureRun>();
    const auto second = otherIdle.front().front().value<ClosureRun>();
    QCOMPARE(first.successful + second.successful, 1);
    QCOMPARE(first.failed + second.failed, 1);
    QCOMPARE(first.refunded + second.refunded, 7);
    QCOMPARE(first.errors + second.errors, 0);
    QCOMPARE(balance({1}), 7'000);
  }

  void releasesPledgesWhoseHoldLapsed() {
    const CampaignId open = campaign({7'000}, 0);
    act(PlacePledge{.user = m_backers[0], .campaign = open, .amount = {500}, .payNow = false}
            .toAction());
    m_platform->execute(
        QStringLiteral("UPDATE groundswell.platform_settings SET pending_hold = '1 millisecond'"));
    ClosureService service(*m_worker);
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.released, 1);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT pending_funds FROM groundswell.campaigns")),
             u"0");
  }

  // The timer aims at the deadline: started before it, it closes right after it, far earlier than
  // its interval would.
  void aimsAtTheNextDeadline() {
    const CampaignId soon = campaign({7'000}, 1'000);
    m_platform->execute(
        QStringLiteral("UPDATE groundswell.campaigns SET created_at = clock_timestamp() - interval "
                       "'1 day', deadline = clock_timestamp() + interval '1500 ms' WHERE id = %1")
            .arg(soon.value));
    ClosureService service(*m_worker);
    QSignalSpy closed(&service, &ClosureService::campaignClosed);
    QElapsedTimer timer;
    timer.start();
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 20'000);
    QVERIFY(timer.elapsed() < ClosureService::intervalMs);
    QVERIFY(service.state().running);
    service.stop();
    QVERIFY(!service.state().running);
  }

  void saysWhenTheServerIsAway() {
    Worker away(QStringLiteral("postgresql:///x?host=/nowhere"));
    ClosureService service(away);
    const ClosureRun run = runOnce(service);
    QCOMPARE(run.errors, 1);
    QCOMPARE(service.state().lastError->kind, ErrorKind::connectionLost);
  }

 private:
  Answer act(const Action& action) {
    auto answer = SerializableTransaction::run(*m_connection, action);
    if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
    return *answer;
  }

  // Of the first manager, with a pledge of that amount by each backer.
  CampaignId campaign(Money goal, qint64 amount) {
    const auto made = act(CreateCampaign{.creator = {1},
                                         .title = QStringLiteral("Campaign"),
                                         .goal = goal,
                                         .deadline = QDateTime::currentDateTimeUtc().addDays(5)}
                              .toAction());
    const auto id = made.id<CampaignId>("campaign_id");
    for (const UserId backer : m_backers) {
      if (amount == 0) break;
      act(PlacePledge{.user = backer, .campaign = id, .amount = {amount}}.toAction());
    }
    return id;
  }

  void moveIntoPast(CampaignId campaign) {
    QVERIFY(scratchMoveTime(*m_connection, campaign.value, 6 * 24 * 3'600));
  }

  ClosureRun runOnce(ClosureService& service) {
    QSignalSpy idle(&service, &ClosureService::idle);
    service.runNow();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, 20'000); }();
    return idle.isEmpty() ? ClosureRun{} : idle.front().front().value<ClosureRun>();
  }

  qint64 balance(UserId user) {
    return m_platform
        ->value(
            QStringLiteral("SELECT balance FROM groundswell.users WHERE id = %1").arg(user.value))
        .toLongLong();
  }

  std::unique_ptr<TestPlatform> m_platform;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<Worker> m_worker;
  std::vector<UserId> m_backers;
};

QTEST_GUILESS_MAIN(TestClosureService)
#include "tst_closureservice.moc"
