// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QTest>

#include "storage/pledges.h"
#include "tests/storage/racetest.h"

// Many pledge at the same moment.
class TestPledgeRaces final : public RaceTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void sellsTheLastTenPlacesToTenOfThirtyTwo_data() { addWays(); }
  void sellsTheLastTenPlacesToTenOfThirtyTwo() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 32, 5'000);
    const Made made = makeCampaign(*m_platform, {100'000}, 10);
    std::atomic<int> sold = 0;
    std::atomic<int> soldOut = 0;
    race(*m_platform, way, 32, [&](Caller& caller, int number) {
      const auto answer = caller(PlacePledge{
          .user = backer(number),
          .campaign = made.campaign,
          .tier = made.tier,
          .amount = {1'000}}.toAction());
      if (answer) ++sold;
      if (!answer && answer.error().kind == ErrorKind::soldOut) ++soldOut;
    });
    QCOMPARE(sold.load(), 10);
    QCOMPARE(soldOut.load(), 22);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT sum(balance) FROM groundswell.users "
                                                "WHERE id > 1000")),
             32 * 5'000 - 10 * 1'000);
  }

  void chargesOneWalletNoMoreThanItHolds_data() { addWays(); }
  void chargesOneWalletNoMoreThanItHolds() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 1, 5'500);
    const Made made = makeCampaign(*m_platform, {100'000}, {});
    std::atomic<int> paid = 0;
    std::atomic<int> refused = 0;
    race(*m_platform, way, 16, [&](Caller& caller, int) {
      const auto answer = caller(
          PlacePledge{.user = backer(0), .campaign = made.campaign, .amount = {1'000}}.toAction());
      if (answer) ++paid;
      if (!answer && answer.error().kind == ErrorKind::insufficientFunds) ++refused;
    });
    QCOMPARE(paid.load(), 5);
    QCOMPARE(refused.load(), 11);
  }

  void doesTheSameRequestOnceFromEightThreads_data() { addWays(); }
  void doesTheSameRequestOnceFromEightThreads() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 1, 50'000);
    const Made made = makeCampaign(*m_platform, {100'000}, 100);
    const Action action = PlacePledge{
        .user = backer(0),
        .campaign = made.campaign,
        .tier = made.tier,
        .amount = {1'000}}.toAction();
    std::atomic<int> answered = 0;
    std::atomic<int> replayed = 0;
    std::atomic<qint64> pledges = 0;
    race(*m_platform, way, 8, [&](Caller& caller, int) {
      const auto answer = caller(action);
      if (!answer) return;
      ++answered;
      pledges += answer->id<PledgeId>("pledge_id").value;
      if (answer->replayed()) ++replayed;
    });
    QCOMPARE(answered.load(), 8);
    QCOMPARE(replayed.load(), 7);
    const qint64 one =
        number(*m_platform, QStringLiteral("SELECT max(id) FROM groundswell.pledges"));
    QCOMPARE(pledges.load(), 8 * one);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT count(*) FROM groundswell.pledges")), 1);
  }

  void movesMoneyBothWaysBetweenTheSameWallets_data() { addWays(); }
  void movesMoneyBothWaysBetweenTheSameWallets() {
    QFETCH(QString, way);
    makeBackers(*m_platform, 4, 100'000);
    const Made made = makeCampaign(*m_platform, {100'000'000}, {});
    std::atomic<int> failed = 0;
    race(*m_platform, way, 8, [&](Caller& caller, int number) {
      for (int round = 0; round < 10; ++round) {
        const auto placed = caller(PlacePledge{
            .user = backer(number % 4),
            .campaign = made.campaign,
            .amount = {100 + number}}.toAction());
        if (!placed) {
          ++failed;
          continue;
        }
        const auto cancelled =
            caller(CancelPledge{.pledge = placed->id<PledgeId>("pledge_id")}.toAction());
        if (!cancelled) ++failed;
      }
    });
    QCOMPARE(failed.load(), 0);
    QCOMPARE(number(*m_platform, QStringLiteral("SELECT sum(balance) FROM groundswell.users "
                                                "WHERE id > 1000")),
             400'000);
  }
};

QTEST_GUILESS_MAIN(TestPledgeRaces)
#include "tst_pledgeraces.moc"
