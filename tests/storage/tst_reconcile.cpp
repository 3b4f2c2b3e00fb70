// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/platform.h"
#include "storage/sqlfiles.h"
#include "tests/support/testbooks.h"

namespace {

struct Plant {
  const char* rule;
  const char* sql;
};

// "LOG type, user, campaign, pledge, amount"
constexpr const char* logLine =
    "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, pledge_id, "
    "amount, actor) VALUES (now(), %1, 'x')";

// One disagreement for each rule, in the books that init() makes: users 2 creator, 3 and 4
// backers; campaigns 1 active (pledges 1 paid with tier 1, 2 promised), 2 failed half refunded
// (3 back, 4 not), 3 successful (5 given back, 6 not).
const Plant plants[] = {
    {"platform_total", "UPDATE groundswell.users SET balance = balance + 1 WHERE id = 3"},
    {"requests_have_result",
     "UPDATE groundswell.requests SET result = NULL WHERE kind = 'deposit'"},
    {"wallet_is_its_log", "UPDATE groundswell.users SET balance = balance - 1 WHERE id = 3"},
    {"escrow_is_its_log", "UPDATE groundswell.campaigns SET current_funds = 1 WHERE id = 2"},
    {"funds_are_confirmed_pledges",
     "UPDATE groundswell.campaigns SET current_funds = current_funds + 1 WHERE id = 3"},
    {"pending_funds_are_pending_pledges",
     "UPDATE groundswell.campaigns SET pending_funds = 0 WHERE id = 1"},
    {"closed_once", "LOG 'campaign_closed', 2, 1, NULL, 0"},
    {"closed_funds_are_their_log",
     "UPDATE groundswell.campaigns SET closed_funds = 1 WHERE id = 2"},
    {"verdict_follows_funds", "UPDATE groundswell.campaigns SET goal = 90000 WHERE id = 3"},
    {"payout_is_closed_funds", "LOG 'payout', 2, 3, NULL, 5"},
    {"returned_is_refunded", "LOG 'payout_returned', 2, 3, 6, 5"},
    {"tier_claims_are_its_pledges",
     "UPDATE groundswell.reward_tiers SET quantity_claimed = 0 WHERE id = 1"},
    {"tier_ever_claimed", "UPDATE groundswell.reward_tiers SET ever_claimed = true WHERE id = 2"},
    {"tier_of_its_campaign", "UPDATE groundswell.pledges SET tier_id = 1 WHERE id = 6"},
    {"tier_price_paid", "UPDATE groundswell.reward_tiers SET price = 90000 WHERE id = 1"},
    {"milestone_follows_funds",
     "UPDATE groundswell.campaign_milestones SET achieved = NOT achieved, achieved_at = CASE WHEN "
     "achieved THEN NULL ELSE now() END WHERE campaign_id = 3"},
    {"pledge_logged_promised", "LOG 'pledge', 4, 1, 2, 500"},
    {"pledge_logged_confirmed", "LOG 'pledge_confirmed', 3, 1, 1, 500"},
    {"pledge_logged_released", "LOG 'pledge_released', 4, 1, 2, 500"},
    {"pledge_logged_refunded", "LOG 'refund', 3, 1, 1, 500"},
    {"pledge_made_in_time",
     "UPDATE groundswell.pledges SET confirmed_at = '2200-01-01' WHERE id = 1"},
    {"pledge_not_by_creator", "UPDATE groundswell.pledges SET user_id = 2 WHERE id = 1"},
    {"log_user_exists", "LOG 'person_changed', 99, NULL, NULL, 0"},
    {"log_campaign_exists", "LOG 'campaign_changed', 2, 99, NULL, 0"},
    {"log_pledge_exists", "LOG 'campaign_changed', 2, 1, 99, 0"},
    {"log_request_exists",
     "INSERT INTO groundswell.transaction_logs (created_at, type, amount, actor, request_id) "
     "VALUES (now(), 'settings_changed', 0, 'x', gen_random_uuid())"},
    {"log_line_complete", "LOG 'pledge_confirmed', 3, NULL, 1, 500"},
    {"log_pledge_user", "LOG 'pledge', 4, 1, 1, 500"},
    {"log_pledge_campaign", "LOG 'pledge', 3, 2, 1, 500"},
    {"log_payout_to_creator", "LOG 'payout', 4, 3, NULL, 5"},
    {"log_returned_refunded", "LOG 'payout_returned', 2, 3, 5, 500"},
};

}  // namespace

// The proof itself: that it finds every kind of disagreement, and nothing in good books.
class TestReconcile final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup() { m_books.reset(); }

  void findsNothingInGoodBooks();
  void findsEveryPlantedDisagreement_data();
  void findsEveryPlantedDisagreement();
  void plantsADisagreementForEveryRule();
  void findsALineThatIsGone();
  void namesTheSubjectAndBothValues();
  void seesOneMomentAndChangesNothing();

 private:
  QStringList rules() {
    const auto found = reconcile(m_books->connection());
    if (!found) return {found.error().detail};
    QStringList names;
    for (const Disagreement& disagreement : *found)
      names.append(disagreement.rule);
    return names;
  }

  std::unique_ptr<TestBooks> m_books;
};

void TestReconcile::init() {
  m_books = std::make_unique<TestBooks>();
  const qint64 creator = m_books->person();
  const qint64 ann = m_books->person(50'000);
  const qint64 bob = m_books->person(50'000);
  const char* const parts =
      ", 'tiers': [{'title': 'Jar', 'price': 500, 'quantity_available': 5}], 'milestones': "
      "[{'title': 'Hives', 'target_amount': 1000}]";
  const qint64 active = m_books->campaign(creator, 10'000, parts);
  const qint64 failed = m_books->campaign(creator, 10'000, parts);
  const qint64 successful = m_books->campaign(creator, 10'000, parts);
  m_books->pledge(ann, active, 500, 1);
  m_books->promise(bob, active, 500);
  m_books->pledge(ann, failed, 2'000);
  m_books->pledge(bob, failed, 2'000);
  const qint64 late = m_books->pledge(ann, successful, 6'000);
  m_books->pledge(bob, successful, 6'000);
  for (const qint64 campaign : {failed, successful}) {
    m_books->pass(campaign, 30 * day);
    m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 1}", campaign));
  }
  m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'x'}", late));
}

void TestReconcile::findsNothingInGoodBooks() {
  QCOMPARE(rules(), QStringList());
}

void TestReconcile::findsEveryPlantedDisagreement_data() {
  QTest::addColumn<QString>("rule");
  QTest::addColumn<QString>("sql");
  for (const Plant& plant : plants) {
    QString sql = QString::fromLatin1(plant.sql);
    if (sql.startsWith(u"LOG "_qs)) {
      sql = QString::fromLatin1(logLine).arg(sql.mid(4));
    }
    QTest::newRow(plant.rule) << QString::fromLatin1(plant.rule) << sql;
  }
}

void TestReconcile::findsEveryPlantedDisagreement() {
  QFETCH(QString, rule);
  QFETCH(QString, sql);
  m_books->platform().execute(sql);
  const QStringList found = rules();
  QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
}

// The rules are named in the comments above the functions, one a line or several by comma.
void TestReconcile::plantsADisagreementForEveryRule() {
  QSet<QString> planted;
  for (const Plant& plant : plants)
    planted.insert(QString::fromLatin1(plant.rule));
  QSet<QString> named;
  const QRegularExpression line(u"^--   ([a-z_]+(?:, [a-z_]+)*)(?:  |$)"_qs,
                                QRegularExpression::MultilineOption);
  const QStringList files = sqlfiles::names(u"functions"_qs);
  for (const QString& file : files.filter(QRegularExpression(u"^reconcile_"_qs))) {
    QFile commented(QStringLiteral(":/sql/functions/%1.sql").arg(file));
    QVERIFY(commented.open(QIODevice::ReadOnly));
    auto match = line.globalMatch(QString::fromUtf8(commented.readAll()));
    while (match.hasNext()) {
      for (const QString& rule : match.next().captured(1).split(u", "_qs))
        named.insert(rule);
    }
  }
  QCOMPARE(named, planted);
}

void TestReconcile::findsALineThatIsGone() {
  m_books->platform().execute(
      u"ALTER TABLE groundswell.transaction_logs DISABLE TRIGGER ALL; "
      "DELETE FROM groundswell.transaction_logs WHERE pledge_id = 1; "
      "ALTER TABLE groundswell.transaction_logs ENABLE ALWAYS TRIGGER transaction_logs_append_only"_qs);
  const QStringList found = rules();
  for (const char* rule : {"wallet_is_its_log", "escrow_is_its_log", "pledge_logged_confirmed"})
    QVERIFY2(found.contains(QString::fromLatin1(rule)), qPrintable(found.join(u' ')));
}

void TestReconcile::namesTheSubjectAndBothValues() {
  m_books->platform().execute(
      u"UPDATE groundswell.campaigns SET pending_funds = 7 WHERE id = 1"_qs);
  const auto found = reconcile(m_books->connection());
  QVERIFY(found);
  QCOMPARE(found->size(), 1U);
  QCOMPARE(found->front().rule, u"pending_funds_are_pending_pledges"_qs);
  QCOMPARE(found->front().subjectId, 1);
  QCOMPARE(found->front().expected, 500);
  QCOMPARE(found->front().found, 7);
}

// A stable function sees its caller's one snapshot, at READ COMMITTED too.
void TestReconcile::seesOneMomentAndChangesNothing() {
  QCOMPARE(m_books->text(u"SELECT provolatile FROM pg_proc WHERE oid = "
                         "'groundswell.reconcile()'::regprocedure"_qs),
           u"s"_qs);
  QCOMPARE(TestBooks::stateAs(m_books->platform().uri(),
                              u"SELECT * FROM groundswell.reconcile()"_qs, u"BEGIN READ ONLY"_qs),
           u"done"_qs);
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
