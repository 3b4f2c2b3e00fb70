// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/moneyflow.h"
#include "models/refundrate.h"

// What the overview and the closures add up: in the viewer's zone, each line once.
class TestMoneyFlow final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithYesterdayOfTheViewersZone() {
    const QTimeZone berlin("Europe/Berlin");
    // 00:30 in Berlin is still the day before in UTC.
    QCOMPARE(MoneyFlow::beginning(at("2026-06-10T22:30:00Z"), berlin), at("2026-06-09T21:30:00Z"));
    QCOMPARE(MoneyFlow::beginning(at("2026-06-10T20:00:00Z"), berlin), at("2026-06-08T22:00:00Z"));
  }

  void addsUpTodayAndYesterdayUntilNow() {
    const QTimeZone berlin("Europe/Berlin");
    MoneyFlow flow;
    flow.take(whole({deposit("2026-06-09T21:55:00Z", 1),        // the day before yesterday, too old
                     deposit("2026-06-09T22:00:00Z", 10),       // yesterday's first slice
                     deposit("2026-06-10T07:55:00Z", 100),      // before this time yesterday
                     deposit("2026-06-10T08:05:00Z", 1'000),    // after it
                     deposit("2026-06-10T22:00:00Z", 10'000),   // today's first slice
                     deposit("2026-06-11T08:00:00Z", 100'000),  // now
                     pledge("2026-06-11T08:00:00Z", 7, 2)}));
    const QDateTime now = at("2026-06-11T08:03:00Z");
    QCOMPARE(flow.today(MoneyFlow::What::deposited, now, berlin), (Moved{2, {110'000}}));
    QCOMPARE(flow.yesterdayUntilNow(MoneyFlow::What::deposited, now, berlin), (Moved{2, {110}}));
    QCOMPARE(flow.today(MoneyFlow::What::pledged, now, berlin), (Moved{2, {7}}));
    QCOMPARE(flow.yesterdayUntilNow(MoneyFlow::What::pledged, now, berlin), (Moved{0, {0}}));
  }

  void goesOnWithWhatIsNew() {
    MoneyFlow flow;
    QVERIFY(flow.position().isEmpty());
    flow.take(whole({deposit("2026-06-11T08:00:00Z", 500)}));
    QCOMPARE(flow.wallets(), Money{1'000});
    OverviewNews news;
    news.position = u"7:9:"_qs;
    news.moves = {deposit("2026-06-11T08:00:00Z", 40),
                  pledge("2026-06-11T08:05:00Z", 300),
                  {.type = u"withdrawal"_qs, .lines = 1, .amount = {20}},
                  {.type = u"refund"_qs, .lines = 1, .amount = {7}},
                  {.type = u"payout"_qs, .lines = 1, .amount = {80}},
                  {.type = u"payout_returned"_qs, .lines = 1, .amount = {5}}};
    flow.take(news);
    QCOMPARE(flow.wallets(), Money{1'000 + 40 - 300 - 20 + 7 + 80 - 5});
    QCOMPARE(flow.position(), u"7:9:"_qs);
    const QDateTime now = at("2026-06-11T08:06:00Z");
    QCOMPARE(flow.today(MoneyFlow::What::deposited, now, QTimeZone::utc()), (Moved{2, {540}}));
    // The whole again, after the server was away: nothing is counted twice.
    flow.take(whole({deposit("2026-06-11T08:00:00Z", 500)}));
    QCOMPARE(flow.wallets(), Money{1'000});
    QCOMPARE(flow.today(MoneyFlow::What::deposited, now, QTimeZone::utc()), (Moved{1, {500}}));
  }

  void dividesTheDayIntoTheViewersHours() {
    const QTimeZone kolkata("Asia/Kolkata");  // half an hour beside everybody else
    MoneyFlow flow;
    flow.take(whole({pledge("2026-06-11T07:30:00Z", 10), pledge("2026-06-11T08:25:00Z", 20),
                     pledge("2026-06-11T08:30:00Z", 40), pledge("2026-06-10T08:25:00Z", 80)}));
    const auto hours = flow.hours(at("2026-06-11T08:40:00Z"), kolkata);
    QCOMPARE(hours.size(), 24U);
    QCOMPARE(hours.back().from, at("2026-06-11T08:30:00Z"));
    QCOMPARE(hours.back().pledged, (Moved{1, {40}}));
    QCOMPARE(hours[22].from, at("2026-06-11T07:30:00Z"));
    QCOMPARE(hours[22].pledged, (Moved{2, {30}}));
    QCOMPARE(hours.front().from, at("2026-06-10T09:30:00Z"));
    QCOMPARE(hours.front().pledged, (Moved{}));
  }

  void knowsTheRateOfARefund() {
    RefundRate rate;
    QCOMPARE(rate.perSecond(), std::nullopt);
    rate.add(0, 10'000);
    QCOMPARE(rate.perSecond(), std::nullopt);
    rate.add(500, 9'000);
    QCOMPARE(rate.perSecond(), std::nullopt);  // too soon to tell
    rate.add(2'000, 8'000);
    QCOMPARE(rate.perSecond(), 1'000);
    QCOMPARE(rate.secondsLeft(), 8);
    rate.add(60'000, 7'999);
    rate.add(62'000, 7'000);
    rate.add(90'000, 3'000);
    QCOMPARE(rate.perSecond(), 4'999 / 30);  // of the last half minute
    rate.add(95'000, 5'000);                 // more than before: another refund
    QCOMPARE(rate.perSecond(), std::nullopt);
  }

  void forgetsTheRateOfWhatIsPaused() {
    RefundRates rates;
    RefundUnderWay refund;
    refund.campaign = {7};
    refund.pledgesLeft = 100;
    rates.look(0, {refund});
    refund.pledgesLeft = 50;
    rates.look(5'000, {refund});
    QVERIFY(rates.of({7}));
    QCOMPARE(rates.of({7})->perSecond(), 10);
    QVERIFY(!rates.of({8}));
    refund.pausedBy = u"maria"_qs;
    rates.look(6'000, {refund});
    QVERIFY(!rates.of({7}));
    refund.pausedBy.clear();
    rates.look(60'000, {refund});
    QCOMPARE(rates.of({7})->perSecond(), std::nullopt);
  }

 private:
  static QDateTime at(const char* moment) {
    return QDateTime::fromString(QLatin1StringView(moment), Qt::ISODate);
  }
  static MoneyMove deposit(const char* slice, qint64 amount) {
    return {.slice = at(slice), .type = u"deposit"_qs, .lines = 1, .amount = {amount}};
  }
  static MoneyMove pledge(const char* slice, qint64 amount, qint64 lines = 1) {
    return {.slice = at(slice), .type = u"pledge_confirmed"_qs, .lines = lines, .amount = {amount}};
  }
  static OverviewNews whole(const std::vector<MoneyMove>& moves) {
    OverviewNews news;
    news.wallets = Money{1'000};
    news.position = u"3:4:"_qs;
    news.moves = moves;
    return news;
  }
};

QTEST_GUILESS_MAIN(TestMoneyFlow)
#include "tst_moneyflow.moc"
