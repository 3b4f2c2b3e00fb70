// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/overview.h"
#include "storage/pledges.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// The overview's figures against the tables, and what moved: each line counted once.
class TestOverview final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_creator = m_books->person();
    m_backer = m_books->person(50'000);
    m_campaign = m_books->campaign(m_creator, 10'000);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void countsWhatMattersNow() {
    m_books->pledge(m_backer, m_campaign, 3'000);
    m_books->promise(m_backer, m_campaign, 700);
    const qint64 due = m_books->campaign(m_creator, 9'000);
    m_books->pass(due, 30 * day);
    const qint64 soon = m_books->campaign(m_creator, 9'000);
    m_books->pass(soon, 29 * day + 2 * hour);
    failing(1'000, true);
    failing(2'000, false);
    const OverviewFigures figures = news().figures;
    QCOMPARE(figures.active, 3);
    QCOMPARE(figures.due, 1);
    QCOMPARE(figures.endingSoon, 1);
    QCOMPARE(figures.inEscrow, Money{6'000});
    QCOMPARE(figures.refunds, 2);
    QCOMPARE(figures.refundsPaused, 1);
    QCOMPARE(figures.refundsLeft, Money{3'000});
    QCOMPARE(figures.lapsing, 0);  // it holds for 72 hours
  }

  void countsPromisesWhoseHoldEndsSoon_data() {
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<qint64>("lapsing");
    QTest::newRow("just outside") << 65 << qint64(0);
    QTest::newRow("inside") << 67 << qint64(1);
    QTest::newRow("over already") << 80 << qint64(1);
  }
  void countsPromisesWhoseHoldEndsSoon() {
    QFETCH(const int, hoursAgo);
    m_books->promise(m_backer, m_campaign, 700);
    m_books->pass(m_campaign, hoursAgo * hour);
    QTEST(news().figures.lapsing, "lapsing");
    QCOMPARE(news().figures.lapsingAmount, Money{news().figures.lapsing * 700});
  }

  // The figure leads to that list.
  void listsThePromisesThatItCounts_data() { countsPromisesWhoseHoldEndsSoon_data(); }
  void listsThePromisesThatItCounts() {
    QFETCH(const int, hoursAgo);
    m_books->promise(m_backer, m_campaign, 700);
    m_books->pledge(m_backer, m_campaign, 800);
    m_books->pass(m_campaign, hoursAgo * hour);
    const PledgeFilter filter{.status = lapsingStatus.toString()};
    QTEST(pledgeTotals(m_books->connection(), filter)->count, "lapsing");
    const auto pledges = pledgesPage(m_books->connection(), {.filter = filter});
    QTEST(qint64(pledges->size()), "lapsing");
    for (const Pledge& pledge : *pledges)
      QCOMPARE(pledge.status, u"pending");
  }

  void countsPromisesUpToALimit() {
    for (int i = 0; i < 3; ++i)
      m_books->promise(m_backer, m_campaign, 700);
    const auto counted = RawSession(m_books->platform().uri())
                             .send(
                                 u"SELECT concat_ws(' ', lapsing, lapsing_amount) FROM "
                                 "groundswell.overview_figures('1 day', '73 h', 2)"_qs);
    QVERIFY(counted);
    QCOMPARE(*counted, u"2 1400"_qs);
  }

  void readsTheWholeOnceAndThenWhatIsNew() {
    m_books->pledge(m_backer, m_campaign, 3'000);
    const OverviewNews whole = news();
    QCOMPARE(whole.wallets, Money{47'000});
    QCOMPARE(text(whole), u"deposit 1 50000, pledge_confirmed 1 3000"_qs);
    QCOMPARE(text(news(whole.position)), QString());
    m_books->done("deposit", json("{'user_id': %1, 'amount': 500}", m_backer));
    m_books->done("withdraw", json("{'user_id': %1, 'amount': 200}", m_backer));
    const OverviewNews next = news(whole.position);
    QCOMPARE(next.wallets, std::nullopt);
    QCOMPARE(text(next), u"deposit 1 500, withdrawal 1 200"_qs);
    QCOMPARE(text(news(next.position)), QString());
    for (const MoneyMove& move : next.moves)
      QCOMPARE(move.slice.isValid(), move.type == u"deposit");
  }

  void tellsEverythingThatChangesAWallet() {
    const qint64 pledge = m_books->pledge(m_backer, m_campaign, 12'000);
    m_books->pass(m_campaign, 30 * day);
    const OverviewNews whole = news();
    m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 9}", m_campaign));
    m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'x'}", pledge));
    m_books->pledge(m_backer, m_books->campaign(m_creator), 500);
    m_books->promise(m_backer, m_books->campaign(m_creator), 900);
    m_books->done("withdraw", json("{'user_id': %1, 'amount': 200}", m_backer));
    QCOMPARE(text(news(whole.position)),
             u"payout 1 12000, payout_returned 1 12000, pledge_confirmed 1 500, refund 1 12000, "
             "withdrawal 1 200"_qs);
  }

  // What began before the position and was committed after it comes once, not never.
  void missesNoLineThatIsCommittedLate() {
    RawSession late(m_books->platform().superuserUri());
    QVERIFY(
        late.send(u"BEGIN; INSERT INTO groundswell.transaction_logs (created_at, type, user_id, "
                  "amount, actor, reference) VALUES (groundswell.moment(), 'deposit', %1, 900, "
                  "'maria', 'late')"_qs.arg(m_backer)));
    const OverviewNews whole = news();
    m_books->done("deposit", json("{'user_id': %1, 'amount': 500}", m_backer));
    const OverviewNews between = news(whole.position);
    QCOMPARE(text(between), u"deposit 1 500"_qs);
    QVERIFY(late.send(
        u"UPDATE groundswell.users SET balance = balance + 900 WHERE id = %1; COMMIT"_qs.arg(
            m_backer)));
    QCOMPARE(text(news(between.position)), u"deposit 1 900"_qs);
  }

  void leavesOutWhatIsOlder() {
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3'600);
    const auto whole = overviewNews(m_books->connection(), {}, later);
    QVERIFY(whole);
    QVERIFY(whole->moves.empty());
    QCOMPARE(whole->wallets, Money{50'000});
  }

  void isForStaffAndAuditorsOnly_data() {
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("state");
    for (const char* const group : {"manager", "staff", "auditor"})
      QTest::newRow(group) << QString::fromLatin1(group) << u"done"_qs;
    for (const char* const group : {"creator", "backer", "service"})
      QTest::newRow(group) << QString::fromLatin1(group) << u"42501"_qs;
  }
  void isForStaffAndAuditorsOnly() {
    QFETCH(const QString, group);
    const QString uri = m_books->platform().uri(m_books->login(qPrintable(group)));
    for (const char* const call : {"wallets_total()", "money_flow(NULL, '2026-01-01')",
                                   "overview_figures('1 day', '6 h', 9)"})
      QTEST(TestBooks::stateAs(uri, u"SELECT * FROM groundswell.%1"_qs.arg(QLatin1String(call))),
            "state");
  }

  void isNotForALockedSession() {
    const QString login = m_books->login("staff");
    RawSession session(m_books->platform().uri(login));
    const auto answers = [&] {
      QStringList states;
      for (const char* const call : {"wallets_total()", "money_flow(NULL, '2026-01-01')",
                                     "overview_figures('1 day', '6 h', 9)"}) {
        const auto answer =
            session.send(u"SELECT count(*) FROM groundswell.%1 x"_qs.arg(QLatin1StringView(call)));
        states.append(answer ? u"done"_qs : nameOf(answer.error().refusal));
      }
      return states;
    };
    QCOMPARE(answers(), QStringList(3, u"done"_qs));
    m_books->platform().execute(
        u"SELECT groundswell.put_login('%1', NULL, false, NULL)"_qs.arg(login));
    QCOMPARE(answers(), QStringList(3, u"notAllowed"_qs));
  }

 private:
  [[nodiscard]] OverviewNews news(const QString& since = {}) {
    auto news =
        overviewNews(m_books->connection(), since, QDateTime::currentDateTimeUtc().addDays(-2));
    if (!news) qFatal("%s", qUtf8Printable(news.error().detail));
    return *std::move(news);
  }
  // Sorted by type.
  [[nodiscard]] static QString text(const OverviewNews& news) {
    QStringList parts;
    for (const MoneyMove& move : news.moves)
      parts.append(u"%1 %2 %3"_qs.arg(move.type).arg(move.lines).arg(move.amount.minor));
    parts.sort();
    return parts.join(u", "_qs);
  }
  // A failed campaign with its one pledge not given back.
  void failing(qint64 amount, bool isPaused) {
    const qint64 campaign = m_books->campaign(m_creator, 90'000);
    m_books->pledge(m_backer, campaign, amount);
    m_books->pass(campaign, 30 * day);
    m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 0}", campaign));
    if (isPaused)
      m_books->done("pause_refunds", json("{'campaign_id': %1, 'reason': 'x'}", campaign));
  }

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
