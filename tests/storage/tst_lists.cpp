// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/people.h"
#include "storage/pledges.h"
#include "tests/support/testbooks.h"

// The lists of all pledges and of all people: what each filter lets through, in every order, page
// by page, compared with what the tables hold.
class TestLists final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void listsThePledgesThatAFilterSays_data();
  void listsThePledgesThatAFilterSays();
  void looksBetweenTheNumbersOfAStretchOfTime();
  void findsWhatATimeHasAlthoughCampaignsMoved();
  void countsNoMoreThanItSays();
  void listsThePeopleThatAFilterSays_data();
  void listsThePeopleThatAFilterSays();
  void pagesThroughPeopleOfTheSameNameAndBalance();
  void listsPeopleForWhoLooksAfterThemOnly();

 private:
  [[nodiscard]] QString pledgesFound(const PledgeFilter& filter, PledgeSort sort,
                                     Qt::SortOrder order);
  [[nodiscard]] QString pledgesThere(const QString& where, const QString& order) const {
    return m_books->text(
        u"SELECT coalesce(string_agg(id::text, ',' ORDER BY %2), '') FROM groundswell.pledges l "
        "WHERE %1"_qs.arg(where, order));
  }
  [[nodiscard]] QString peopleFound(const PeopleFilter& filter, PeopleSort sort,
                                    Qt::SortOrder order);

  std::unique_ptr<TestBooks> m_books;
  bool m_isMadeUp = false;
};

// Two campaigns, a reward, three backers; pledges of every state, some of the same amount.
void TestLists::init() {
  m_books = std::make_unique<TestBooks>();
  m_isMadeUp = false;
  const qint64 creator = m_books->person();
  const qint64 oven =
      m_books->campaign(creator, 90'000, ", 'tiers': [{'title': 'Jar', 'price': 500}]");
  const qint64 ferry = m_books->campaign(creator, 90'000);
  const qint64 jar = m_books->number(u"SELECT id FROM groundswell.reward_tiers"_qs);
  qint64 backers[] = {m_books->person(50'000), m_books->person(50'000), m_books->person(50'000)};
  for (int n = 0; n < 12; ++n) {
    const qint64 backer = backers[n % 3];
    const qint64 amount = 500 + 100 * (n % 4);
    const bool isOven = n % 2 == 0;
    const qint64 pledge =
        n % 5 == 1 ? m_books->promise(backer, isOven ? oven : ferry, amount)
                   : m_books->pledge(backer, isOven ? oven : ferry, amount, isOven ? jar : 0);
    if (n % 5 == 3)
      m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'asked'}", pledge));
  }
}

void TestLists::cleanup() {
  // Rows that no action made are not in the log.
  if (!m_isMadeUp) QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

QString TestLists::pledgesFound(const PledgeFilter& filter, PledgeSort sort, Qt::SortOrder order) {
  QStringList ids;
  PledgesPageRequest request{.filter = filter, .sort = sort, .order = order, .rowsMax = 3};
  for (;;) {
    const auto page = pledgesPage(m_books->connection(), request);
    if (!page) qFatal("%s", qUtf8Printable(page.error().detail));
    for (const Pledge& pledge : *page)
      ids.append(QString::number(pledge.id.value));
    if (page->empty()) return ids.join(u',');
    request.after = page->back();
  }
}

void TestLists::listsThePledgesThatAFilterSays_data() {
  QTest::addColumn<PledgeFilter>("filter");
  QTest::addColumn<QString>("where");
  // The first campaign and reward have number 1, backers 3 to 5 (1 is the manager).
  QTest::newRow("all") << PledgeFilter{} << u"true"_qs;
  QTest::newRow("one") << PledgeFilter{.pledge = PledgeId{4}} << u"id = 4"_qs;
  QTest::newRow("no such") << PledgeFilter{.pledge = PledgeId{99}} << u"false"_qs;
  QTest::newRow("campaign") << PledgeFilter{.campaign = CampaignId{1}} << u"campaign_id = 1"_qs;
  QTest::newRow("reward") << PledgeFilter{.tier = TierId{1}} << u"tier_id = 1"_qs;
  QTest::newRow("no reward") << PledgeFilter{.tier = TierId{}} << u"tier_id IS NULL"_qs;
  QTest::newRow("person") << PledgeFilter{.user = UserId{4}} << u"user_id = 4"_qs;
  for (const char* const status : {"pending", "confirmed", "refunded"}) {
    const QString state = QString::fromLatin1(status);
    QTest::newRow(status) << PledgeFilter{.status = state} << u"status = '%1'"_qs.arg(state);
  }
  QTest::newRow("least") << PledgeFilter{.least = Money{600}} << u"amount >= 600"_qs;
  QTest::newRow("most") << PledgeFilter{.most = Money{600}} << u"amount <= 600"_qs;
  QTest::newRow("between") << PledgeFilter{.least = Money{600}, .most = Money{700}}
                           << u"amount IN (600, 700)"_qs;
  QTest::newRow("much") << PledgeFilter{.campaign = CampaignId{1},
                                        .tier = TierId{},
                                        .status = u"pending"_qs}
                        << u"campaign_id = 1 AND tier_id IS NULL AND status = 'pending'"_qs;
}

void TestLists::listsThePledgesThatAFilterSays() {
  QFETCH(const PledgeFilter, filter);
  QFETCH(const QString, where);
  QCOMPARE(pledgesFound(filter, PledgeSort::number, Qt::DescendingOrder),
           pledgesThere(where, u"id DESC"_qs));
  QCOMPARE(pledgesFound(filter, PledgeSort::number, Qt::AscendingOrder),
           pledgesThere(where, u"id"_qs));
  QCOMPARE(pledgesFound(filter, PledgeSort::amount, Qt::DescendingOrder),
           pledgesThere(where, u"amount DESC, id DESC"_qs));
  QCOMPARE(pledgesFound(filter, PledgeSort::amount, Qt::AscendingOrder),
           pledgesThere(where, u"amount, id"_qs));
  const auto totals = pledgeTotals(m_books->connection(), filter);
  QVERIFY2(totals, totals ? "" : qUtf8Printable(totals.error().detail));
  const QString sums = u"SELECT %1 FROM groundswell.pledges l WHERE %2"_qs;
  QCOMPARE(totals->count, m_books->number(sums.arg(u"count(*)"_qs, where)));
  QCOMPARE(totals->sum.minor, m_books->number(sums.arg(u"coalesce(sum(amount), 0)"_qs, where)));
  QVERIFY(!totals->isMore);
}

// A platform in earnest: one pledge a day, the last one today, and a gap where two are missing.
void TestLists::looksBetweenTheNumbersOfAStretchOfTime() {
  m_isMadeUp = true;
  m_books->platform().execute(
      u"UPDATE groundswell.platform_settings SET scratch = false; "
      "UPDATE groundswell.pledges SET created_at = timestamptz '2026-03-01 12:00Z' + id * interval '1 day'"_qs);
  const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);
  for (int from = -1; from <= 14; ++from) {
    for (int until = from; until <= 14; ++until) {
      const PledgeFilter filter{.from = noon.addDays(from), .until = noon.addDays(until)};
      const QString where = u"id >= %1 AND id < %2"_qs.arg(from).arg(until);
      QCOMPARE(pledgesFound(filter, PledgeSort::number, Qt::DescendingOrder),
               pledgesThere(where, u"id DESC"_qs));
      QCOMPARE(pledgeTotals(m_books->connection(), filter)->count,
               m_books->number(u"SELECT count(*) FROM groundswell.pledges l WHERE "_qs + where));
    }
  }
  // The numbers are narrow, or a large platform would be walked whole.
  QCOMPARE(m_books->text(u"SELECT first_id || ' ' || last_id FROM groundswell.pledge_numbers("
                         "'2026-03-05 12:00Z', '2026-03-07 12:00Z')"_qs),
           u"4 6"_qs);
  m_books->platform().execute(u"UPDATE groundswell.platform_settings SET scratch = true"_qs);
}

// On a scratch platform the numbers of a campaign that was moved say nothing about their times.
void TestLists::findsWhatATimeHasAlthoughCampaignsMoved() {
  m_books->pass(1, 40 * day);
  const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-20);
  QCOMPARE(pledgesFound({.until = longAgo}, PledgeSort::number, Qt::DescendingOrder),
           pledgesThere(u"campaign_id = 1"_qs, u"id DESC"_qs));
  QCOMPARE(pledgesFound({.from = longAgo}, PledgeSort::number, Qt::DescendingOrder),
           pledgesThere(u"campaign_id <> 1"_qs, u"id DESC"_qs));
}

void TestLists::countsNoMoreThanItSays() {
  m_isMadeUp = true;
  const qint64 before = m_books->number(u"SELECT count(*) FROM groundswell.pledges"_qs);
  const auto fillUpTo = [&](qint64 count) {
    m_books->platform().execute(
        u"SET session_replication_role = replica; INSERT INTO groundswell.pledges (user_id, "
        "campaign_id, amount, status, created_at) SELECT 3, 1, 500, 'pending', '2026-01-01' "
        "FROM generate_series(1, %1 - (SELECT count(*) FROM groundswell.pledges))"_qs.arg(count));
  };
  QVERIFY(before < pledgesCountedMax);
  fillUpTo(pledgesCountedMax);
  const auto exact = pledgeTotals(m_books->connection(), {});
  QCOMPARE(exact->count, qint64(pledgesCountedMax));
  QVERIFY(!exact->isMore);
  QCOMPARE(exact->sum.minor, m_books->number(u"SELECT sum(amount) FROM groundswell.pledges"_qs));
  fillUpTo(pledgesCountedMax + 5);
  QVERIFY(pledgeTotals(m_books->connection(), {})->isMore);
  const auto whole = pledgeTotals(m_books->connection(), {}, PledgeCount::whole);
  QCOMPARE(whole->count, qint64(pledgesCountedMax + 5));
  QVERIFY(!whole->isMore);
  QCOMPARE(whole->sum.minor, m_books->number(u"SELECT sum(amount) FROM groundswell.pledges"_qs));
}

QString TestLists::peopleFound(const PeopleFilter& filter, PeopleSort sort, Qt::SortOrder order) {
  QStringList ids;
  PeopleListRequest request{.filter = filter, .sort = sort, .order = order, .rowsMax = 2};
  for (;;) {
    const auto page = peopleList(m_books->connection(), request);
    if (!page) qFatal("%s", qUtf8Printable(page.error().detail));
    for (const ListedPerson& person : *page)
      ids.append(QString::number(person.id.value));
    if (page->empty()) return ids.join(u',');
    request.after = page->back();
  }
}

void TestLists::listsThePeopleThatAFilterSays_data() {
  QTest::addColumn<PeopleFilter>("filter");
  QTest::addColumn<QString>("where");
  QTest::newRow("all") << PeopleFilter{} << u"true"_qs;
  QTest::newRow("name") << PeopleFilter{.search = u"FIRST man"_qs} << u"id = 1"_qs;
  QTest::newRow("percent") << PeopleFilter{.search = u"%"_qs} << u"false"_qs;
  QTest::newRow("number") << PeopleFilter{.search = u" 3 "_qs}
                          << u"id = 3 OR name LIKE '%3%' OR email LIKE '%3%'"_qs;
  QTest::newRow("least") << PeopleFilter{.least = Money{47'500}} << u"balance >= 47500"_qs;
  QTest::newRow("most") << PeopleFilter{.most = Money{47'500}} << u"balance <= 47500"_qs;
  QTest::newRow("group") << PeopleFilter{.group = u"manager"_qs} << u"login = 'maria'"_qs;
  QTest::newRow("empty group") << PeopleFilter{.group = u"auditor"_qs} << u"false"_qs;
  QTest::newRow("active") << PeopleFilter{.active = true} << u"id <> 5"_qs;
  QTest::newRow("deactivated") << PeopleFilter{.active = false} << u"id = 5"_qs;
  QTest::newRow("backers") << PeopleFilter{.hasPledges = true} << u"id IN (3, 4, 5)"_qs;
  QTest::newRow("others") << PeopleFilter{.hasPledges = false} << u"id NOT IN (3, 4, 5)"_qs;
}

void TestLists::listsThePeopleThatAFilterSays() {
  QFETCH(const PeopleFilter, filter);
  QFETCH(const QString, where);
  m_books->platform().execute(u"UPDATE groundswell.users SET active = false WHERE id = 5"_qs);
  const auto there = [&](const QString& order) {
    return m_books->text(
        u"SELECT coalesce(string_agg(id::text, ',' ORDER BY %2), '') FROM groundswell.users "
        "WHERE %1"_qs.arg(where, order));
  };
  for (const auto& [sort, key] :
       {std::pair(PeopleSort::number, u"id"_qs), std::pair(PeopleSort::name, u"name"_qs),
        std::pair(PeopleSort::balance, u"balance"_qs)}) {
    QCOMPARE(peopleFound(filter, sort, Qt::AscendingOrder), there(key + u", id"_qs));
    QCOMPARE(peopleFound(filter, sort, Qt::DescendingOrder), there(key + u" DESC, id DESC"_qs));
  }
}

void TestLists::pagesThroughPeopleOfTheSameNameAndBalance() {
  m_books->platform().execute(u"UPDATE groundswell.users SET name = 'Ann'"_qs);
  for (int n = 0; n < 5; ++n) {
    m_books->done("register_user",
                  {{u"name"_qs, u"Ann"_qs}, {u"email"_qs, u"ann%1@example.org"_qs.arg(n)}});
  }
  const QString all = peopleFound({}, PeopleSort::number, Qt::AscendingOrder);
  QCOMPARE(peopleFound({}, PeopleSort::name, Qt::AscendingOrder), all);
  const auto anns = peopleList(m_books->connection(), {.filter = {.search = u"ann"_qs}});
  QCOMPARE(anns->front().groups, QStringList());
  QCOMPARE(anns->back().groups, QStringList{u"manager"_qs});
}

void TestLists::listsPeopleForWhoLooksAfterThemOnly() {
  const QString sql =
      u"SELECT groundswell.list_people(NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'name', false, "
      "NULL, NULL, NULL, 10)"_qs;
  for (const char* const reader : {"manager", "staff", "auditor"})
    QCOMPARE(TestBooks::stateAs(m_books->platform().uri(m_books->login(reader)), sql), u"done"_qs);
  for (const char* const other : {"creator", "backer", "service"})
    QCOMPARE(TestBooks::stateAs(m_books->platform().uri(m_books->login(other)), sql), u"42501"_qs);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
