// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/preview.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// Which differences hold an action back from what its preview showed, and whose wallets are told to
// whom.
class TestPreviewRules final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_backer = m_books->person(50'000);
    m_campaign = m_books->campaign(m_books->person(), 10'000,
                                   ", 'milestones': [{'title': 'Hives', 'target_amount': 5000}]");
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  // The same money into the same wallet, but not in the lines of the log that were shown.
  void holdsTheLinesAgainstTheAction() {
    const auto run = [this](const char* entries) {
      return Action{.function = u"deposit_many"_qs, .arguments = json(entries, m_backer)};
    };
    const auto shown =
        preview(m_books->connection(), run("{'entries': [{'user_id': %1, 'amount': 10}]}"));
    QVERIFY(shown);
    const auto done = confirm(m_books->connection(),
                              run("{'entries': [{'user_id': %1, 'amount': 5}, "
                                  "{'user_id': %1, 'amount': 5}]}"),
                              shown->digest);
    QVERIFY(!done);
    QCOMPARE(done.error().refusal, Refusal::changedMeanwhile);
    QCOMPARE(m_books->balance(m_backer), 50'000);
  }

  void holdsTheNamesAgainstTheAction() {
    const Action wanted{.function = u"place_pledge"_qs,
                        .arguments = json("{'user_id': %1, 'campaign_id': %2, 'amount': 6000, "
                                          "'pay_now': true}",
                                          m_backer, m_campaign)};
    const auto shown = preview(m_books->connection(), wanted);
    QVERIFY(shown);
    m_books->platform().execute(u"UPDATE groundswell.campaign_milestones SET title = 'Meadow'"_qs);
    const auto done = confirm(m_books->connection(), wanted, shown->digest);
    QVERIFY(!done);
    QCOMPARE(done.error().refusal, Refusal::changedMeanwhile);
    QCOMPARE(m_books->balance(m_backer), 50'000);
  }

  // The first two hundred wallets are told, and every one counts.
  void holdsWhatIsNotToldAgainstTheAction() {
    m_books->platform().execute(
        u"INSERT INTO groundswell.users (name, email, created_at) SELECT 'P' || n, n || '@x.org', "
        "groundswell.moment() FROM generate_series(1, 250) n"_qs);
    const qint64 last = m_books->number(u"SELECT max(id) FROM groundswell.users"_qs);
    const auto run = [last](qint64 toTheLast) {
      QJsonArray entries;
      for (qint64 id = last - 249; id <= last; ++id) {
        const qint64 amount = id == last ? toTheLast : id == last - 1 ? 20 - toTheLast : 10;
        entries.append(QJsonObject{{u"user_id"_qs, id}, {u"amount"_qs, amount}});
      }
      return Action{.function = u"deposit_many"_qs, .arguments = {{u"entries"_qs, entries}}};
    };
    const auto shown = preview(m_books->connection(), run(10));
    QVERIFY(shown);
    QCOMPARE(shown->untold(Effect::Kind::wallet), 50);
    const auto done = confirm(m_books->connection(), run(11), shown->digest);
    QVERIFY(!done);
    QCOMPARE(done.error().refusal, Refusal::changedMeanwhile);
    QVERIFY(confirm(m_books->connection(), run(10), shown->digest));
  }

  // A campaign that is cancelled is no sum of money.
  void addsUpOnlyWhatMoves() {
    m_books->pledge(m_backer, m_campaign, 6'000);
    const auto shown = preview(
        m_books->connection(),
        {.function = u"cancel_campaign"_qs,
         .arguments = json("{'campaign_id': %1, 'reason': 'x', 'refund_limit': 9}", m_campaign)});
    QVERIFY(shown);
    QCOMPARE(shown->moved, (std::map<QString, Preview::Moved>{{u"refund"_qs, {1, {6'000}}}}));
  }

  // No digest is no digest that fits.
  void letsNothingThroughWithoutADigest() {
    const QString deposit =
        u"SELECT groundswell.deposit(%1, 7, 'R', '', gen_random_uuid()), "
        "groundswell.demand_effects(%2)"_qs.arg(m_backer);
    const QString uri = m_books->platform().uri();
    for (const char* const digest : {"NULL", "''", "'0'"}) {
      QCOMPARE(TestBooks::stateAs(uri, deposit.arg(QLatin1StringView(digest))), u"GW070"_qs);
    }
  }

  void tellsABackerTheOwnWallet() {
    const QString login = m_books->login("backer");
    const qint64 me =
        m_books->number(u"SELECT id FROM groundswell.users WHERE login = '%1'"_qs.arg(login));
    m_books->done("deposit", json("{'user_id': %1, 'amount': 5000}", me));
    const auto connection = Connection::open(m_books->platform().uri(login));
    QVERIFY(connection);
    const Action wanted{.function = u"place_pledge"_qs,
                        .arguments = json("{'user_id': %1, 'campaign_id': %2, 'amount': 3000, "
                                          "'pay_now': true}",
                                          me, m_campaign)};
    const auto shown = preview(**connection, wanted);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
    QVERIFY(!shown->counts.contains(Effect::Kind::wallets));
    QVERIFY(std::ranges::find(shown->effects, Effect{.kind = Effect::Kind::wallet,
                                                     .id = me,
                                                     .name = u"backer"_qs,
                                                     .before = 5'000,
                                                     .after = 2'000}) != shown->effects.end());
    QVERIFY(confirm(**connection, wanted, shown->digest));
  }

 private:
  std::unique_ptr<TestBooks> m_books;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
};

QTEST_GUILESS_MAIN(TestPreviewRules)
#include "tst_previewrules.moc"
