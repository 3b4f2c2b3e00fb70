// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include "storage/sqlfiles.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

namespace {

using Values = QMap<QString, QString>;

const Values campaignOrders[] = {
    {{u"key"_qs, u"c.id"_qs}, {u"type"_qs, u"bigint"_qs}, {u"after_key"_qs, u"'5000'"_qs}},
    {{u"key"_qs, u"c.title"_qs},
     {u"type"_qs, u"text"_qs},
     {u"after_key"_qs, u"'Campaign 5000'"_qs}},
    {{u"key"_qs, u"c.goal"_qs}, {u"type"_qs, u"bigint"_qs}, {u"after_key"_qs, u"'50000'"_qs}},
    {{u"key"_qs, u"c.deadline"_qs},
     {u"type"_qs, u"timestamptz"_qs},
     {u"after_key"_qs, u"'2026-06-01'"_qs}},
};

const QStringList readers = {u"manager"_qs, u"staff"_qs, u"auditor"_qs};
const QStringList people = readers + QStringList{u"creator"_qs, u"backer"_qs};

// What a plan did with the tables that grow.
struct Work {
  QStringList sequential;
  qint64 rows = 0;  // read from tables, kept or not
};

void add(Work& work, const QJsonObject& node, const QStringList& large) {
  const QString relation = node[u"Relation Name"_qs].toString();
  if (large.contains(relation)) {
    const double each = node[u"Actual Rows"_qs].toDouble() +
                        node[u"Rows Removed by Filter"_qs].toDouble() +
                        node[u"Rows Removed by Index Recheck"_qs].toDouble();
    work.rows += static_cast<qint64>(each * node[u"Actual Loops"_qs].toDouble());
    if (node[u"Node Type"_qs].toString() == u"Seq Scan" && node[u"Actual Loops"_qs].toDouble() > 0)
      work.sequential.append(relation);
  }
  const QJsonArray parts = node[u"Plans"_qs].toArray();
  for (const QJsonValue& part : parts)
    add(work, part.toObject(), large);
}

// A query's text as the console's, whose parameters a custom plan knows.
QString filled(const QString& query, const Values& values) {
  QString text = sqlfiles::text(u"queries/"_qs + query);
  for (auto it = values.begin(); it != values.end(); ++it)
    text.replace(u"{{"_qs + it.key() + u"}}"_qs, it.value());
  static const QRegularExpression parameter(u"(?<![:\\w]):([a-z_]+)"_qs);
  for (auto match = parameter.match(text); match.hasMatch(); match = parameter.match(text)) {
    text.replace(match.capturedStart(), match.capturedLength(),
                 values.value(match.captured(1), u"NULL"_qs));
  }
  return text;
}

}  // namespace

// Every page query on large tables, as each role that asks it: no table is read whole, and what is
// read is bounded by the page, not by the table.
class TestPlans final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void readOnlyWhatTheyShow_data();
  void readOnlyWhatTheyShow();
  void areTriedAll();

 private:
  void fill() const;
  void addCase(const QString& query, const QStringList& roles, const Values& values = {},
               qint64 rowsMax = 2'000, qint64 blocksMax = 6'000);

  TestBooks m_books;
  QMap<QString, QString> m_logins;
  QMap<QString, QString> m_ids;
  QStringList m_tried;
};

void TestPlans::initTestCase() {
  for (const QString& role : people) {
    m_logins[role] = m_books.login(qPrintable(role));
    m_ids[role] =
        m_books.text(u"SELECT id FROM groundswell.users WHERE login = '%1'"_qs.arg(m_logins[role]));
  }
  fill();
}

// The creator has 100 campaigns, one of them with a twentieth of all pledges; the backer 500
// pledges. Of 100 000 people seven have a login: a sample that misses them all makes another plan,
// so every row is looked at.
void TestPlans::fill() const {
  const QString sql =
      uR"(
SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB';
SET maintenance_work_mem = '256MB';
CREATE TEMP TABLE definitions AS SELECT pg_get_indexdef(i.indexrelid) AS made,
  i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'groundswell'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint
    WHERE conindid = i.indexrelid) AND c.relname IN ('campaigns', 'pledges', 'transaction_logs');
DO $$ DECLARE d record; BEGIN
  FOR d IN SELECT name FROM definitions LOOP EXECUTE 'DROP INDEX ' || d.name; END LOOP; END $$;
INSERT INTO groundswell.users (name, email, created_at)
SELECT 'Person ' || n, 'person' || n || '@example.org', timestamptz '2026-01-01' FROM
  generate_series(1, 100000) n;
INSERT INTO groundswell.campaigns (creator_id, title, goal, deadline, created_at, status,
  closed_at, closed_reason, closed_funds)
SELECT CASE WHEN n <= 100 THEN %1 ELSE 1000 + n % 3000 END, 'Campaign ' || n, 1000 * (n % 997 + 1),
  timestamptz '2026-02-01' + n * interval '1 hour', timestamptz '2026-01-01',
  CASE WHEN n % 5 = 0 THEN 'active' ELSE 'successful' END,
  CASE WHEN n % 5 > 0 THEN timestamptz '2026-02-01' + n * interval '1 hour' END,
  CASE WHEN n % 5 > 0 THEN 'deadline' END, CASE WHEN n % 5 > 0 THEN 1000 END
FROM generate_series(1, 10000) n;
INSERT INTO groundswell.reward_tiers (campaign_id, title, price, position)
SELECT n, 'Tier', 100, 1 FROM generate_series(1, 10000) n;
INSERT INTO groundswell.campaign_milestones (campaign_id, title, target_amount, position)
SELECT n, 'Step', 1000, 1 FROM generate_series(1, 10000) n;
INSERT INTO groundswell.pledges (user_id, campaign_id, tier_id, amount, status, anonymous,
  created_at, confirmed_at, refunded_at, refund_reason)
SELECT CASE WHEN n % 2000 = 0 THEN %2 ELSE 100 + n * 7919 % 99000 END,
  CASE WHEN n % 20 = 0 THEN 1 ELSE 1 + n * 104729 % 10000 END,
  CASE WHEN n % 3 = 0 THEN 1 + n * 104729 % 10000 END, 500 + n * 7919 % 90000,
  CASE WHEN n % 50 = 0 THEN 'refunded' WHEN n % 101 = 0 THEN 'pending' ELSE 'confirmed' END,
  n % 9 = 0, timestamptz '2026-01-01' + n * interval '60 s',
  CASE WHEN n % 50 = 0 OR n % 101 > 0 THEN timestamptz '2026-01-01' + n * interval '60 s' END,
  CASE WHEN n % 50 = 0 THEN timestamptz '2026-09-01' END, CASE WHEN n % 50 = 0 THEN 'x' END
FROM generate_series(1::bigint, 1000000) n;
INSERT INTO groundswell.transaction_logs (created_at, xid, type, user_id, campaign_id, pledge_id,
  amount, actor)
SELECT timestamptz '2026-01-01' + n * interval '20 s', (3 + n / 4000)::text::xid8, t.type,
  CASE WHEN t.type IN ('settings_changed', 'milestone_reached') THEN NULL
    WHEN n % 600 = 0 THEN %2 ELSE 100 + n * 7919 % 99000 END,
  CASE WHEN t.type IN ('deposit', 'settings_changed') THEN NULL WHEN n % 6 = 0 THEN 1
    ELSE 1 + n * 104729 % 10000 END,
  CASE WHEN t.type IN ('pledge_confirmed', 'refund') THEN 1 + n % 1000000 END,
  CASE WHEN t.type IN ('deposit', 'pledge_confirmed', 'refund') THEN 500 ELSE 0 END, 'maria'
FROM generate_series(1::bigint, 1000000) n CROSS JOIN LATERAL (SELECT CASE
  WHEN n % 100000 = 0 THEN 'settings_changed' WHEN n % 200 = 1 THEN 'campaign_closed'
  WHEN n % 50 = 2 THEN 'milestone_reached' WHEN n % 20 = 3 THEN 'refund'
  WHEN n % 3 = 0 THEN 'deposit' ELSE 'pledge_confirmed' END AS type) t;
DO $$ DECLARE d record; BEGIN
  FOR d IN SELECT made FROM definitions LOOP EXECUTE d.made; END LOOP; END $$;
INSERT INTO groundswell.person_notes (user_id, author, created_at, text)
SELECT 100 + n * 7919 % 99000, 'maria', timestamptz '2026-01-01', 'Note' FROM
  generate_series(1::bigint, 100000) n;
-- Numbers say something about times where campaigns are not moved.
UPDATE groundswell.platform_settings SET scratch = false;
ALTER TABLE groundswell.users ALTER login SET STATISTICS 10000;
ANALYZE)"_qs;
  const auto done = RawSession(m_books.platform().superuserUri())
                        .send(sql.arg(m_ids[u"creator"_qs], m_ids[u"backer"_qs]));
  QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
  m_books.platform().execute(u"VACUUM"_qs);
}

void TestPlans::addCase(const QString& query, const QStringList& roles, const Values& values,
                        qint64 rowsMax, qint64 blocksMax) {
  QString what = query;
  for (auto it = values.begin(); it != values.end(); ++it) {
    if (it.key() != u"rows_max" && it.key() != u"type") what += u' ' + it.key() + u'=' + it.value();
  }
  m_tried.append(query);
  for (const QString& role : roles) {
    Values all{{u"rows_max"_qs, u"200"_qs}};
    all.insert(values);
    QTest::newRow(qPrintable(what + u" as "_qs + role))
        << role << filled(query, all) << rowsMax << blocksMax;
  }
}

void TestPlans::readOnlyWhatTheyShow_data() {
  QTest::addColumn<QString>("role");
  QTest::addColumn<QString>("sql");
  QTest::addColumn<qint64>("rowsMax");
  QTest::addColumn<qint64>("blocksMax");
  const QString hot = u"1"_qs;
  const QStringList creator = {u"creator"_qs};
  const QStringList backer = {u"backer"_qs};
  const QString me = m_ids[u"backer"_qs];
  const Values own{{u"user_id"_qs, me}};
  const auto with = [](Values values, const Values& more) {
    values.insert(more);
    return values;
  };

  for (Values order : campaignOrders) {
    for (const char* direction : {"ASC", "DESC"}) {
      order[u"direction"_qs] = QString::fromLatin1(direction);
      order[u"comparison"_qs] = order[u"direction"_qs] == u"ASC" ? u">"_qs : u"<"_qs;
      Values first = order;
      first.remove(u"after_key"_qs);
      addCase(u"campaigns_page"_qs, people, first);
      addCase(u"campaigns_page"_qs, people, with(order, {{u"after_id"_qs, u"5000"_qs}}));
      addCase(u"campaigns_page"_qs, backer, with(first, {{u"status"_qs, u"'active'"_qs}}), 3'000);
    }
  }
  addCase(u"campaigns_page"_qs, creator,
          with(campaignOrders[0], {{u"direction"_qs, u"ASC"_qs},
                                   {u"comparison"_qs, u">"_qs},
                                   {u"after_key"_qs, u"NULL"_qs},
                                   {u"creator_id"_qs, m_ids[u"creator"_qs]}}));
  for (const char* query : {"campaign", "campaign_tiers", "campaign_milestones"})
    addCase(QString::fromLatin1(query), people, {{u"campaign_id"_qs, u"77"_qs}}, 10, 100);
  // These two count what one campaign got, whole: the cost is its own, not the platform's.
  addCase(u"campaign"_qs, people, {{u"campaign_id"_qs, hot}}, 10, 2'000);
  addCase(u"campaign_funding"_qs, people, {{u"campaign_id"_qs, u"77"_qs}}, 10, 500);
  addCase(u"next_deadline"_qs, people, {}, 10, 10);
  addCase(u"changes"_qs, people, {{u"since"_qs, u"'240'"_qs}}, 0, 500);
  addCase(u"lapsed_pledges"_qs, {u"staff"_qs, u"backer"_qs}, {}, 0, 60);
  addCase(u"person"_qs, people, {}, 2, 40);
  addCase(u"person"_qs, readers, own, 2, 40);
  addCase(u"closures_recent"_qs, readers);
  addCase(u"overview_figures"_qs, readers,
          {{u"lapsing_hours"_qs, u"6"_qs}, {u"lapsing_max"_qs, u"10001"_qs}}, 0, 8'000);
  addCase(u"money_flow"_qs, readers,
          {{u"since"_qs, u"'240:250:'"_qs}, {u"from_moment"_qs, u"'2026-08-01'"_qs}}, 0, 1'000);
  addCase(u"money_flow"_qs, readers, {{u"from_moment"_qs, u"'2026-08-18'"_qs}}, 0, 1'000);
  addCase(u"money_position"_qs, readers, {}, 0, 0);
  addCase(u"refunds_under_way"_qs, readers, {}, 0, 100);
  addCase(u"closing_page"_qs, readers, {{u"until_seconds"_qs, u"0"_qs}});
  addCase(u"closing_page"_qs, readers,
          {{u"from_seconds"_qs, u"-100000000"_qs},
           {u"after_deadline"_qs, u"'2026-06-01'"_qs},
           {u"after_id"_qs, u"5000"_qs}});

  for (const char* type : {"settings_changed", "campaign_closed", "deposit"}) {
    const Values typed{{u"type"_qs, u'\'' + QString::fromLatin1(type) + u'\''}};
    addCase(u"log_page"_qs, readers, typed);
    addCase(u"log_page"_qs, readers, with(typed, {{u"after_id"_qs, u"500000"_qs}}));
    addCase(u"own_log_page"_qs, backer, typed, 0, 5'000);
  }
  addCase(u"log_page"_qs, readers);
  addCase(u"log_page"_qs, readers, {{u"after_id"_qs, u"500000"_qs}});
  addCase(u"log_page"_qs, readers, own);
  addCase(u"log_page"_qs, readers, {{u"campaign_id"_qs, u"77"_qs}});
  addCase(u"log_page"_qs, readers, {{u"campaign_id"_qs, hot}});
  addCase(u"log_page"_qs, readers, with(own, {{u"after_id"_qs, u"500000"_qs}}));
  addCase(u"log_page"_qs, readers,
          {{u"from"_qs, u"'2026-03-01'"_qs}, {u"until"_qs, u"'2026-03-02'"_qs}});
  addCase(u"log_page"_qs, readers,
          {{u"type"_qs, u"'deposit'"_qs},
           {u"from"_qs, u"'2026-03-01'"_qs},
           {u"until"_qs, u"'2026-03-08'"_qs}});
  for (const QStringList& who : {creator, backer}) {
    addCase(u"own_log_page"_qs, who, {}, 0, 30'000);
    addCase(u"own_log_page"_qs, who, {{u"after_id"_qs, u"500000"_qs}}, 0, 30'000);
  }
  addCase(u"own_log_page"_qs, creator, {{u"campaign_id"_qs, hot}}, 0, 6'000);

  addCase(u"people_page"_qs, readers, {}, 0, 500);
  addCase(u"people_page"_qs, readers, {{u"after_id"_qs, u"50000"_qs}}, 0, 500);
  addCase(u"access_page"_qs, {u"manager"_qs}, {{u"with_login_only"_qs, u"true"_qs}}, 0, 500);
  addCase(u"access_page"_qs, {u"manager"_qs}, {{u"with_login_only"_qs, u"false"_qs}}, 0, 2'000);

  addCase(u"judge_deposits"_qs, {u"manager"_qs, u"staff"_qs},
          {{u"entries"_qs,
            u"'[{\"user_id\": 777}, {\"email\": \"Person9@example.org\"}, "
            "{\"name\": \"PERSON 4711\", \"reference\": \"R1\"}]'"_qs}},
          0, 300);

  const Values newest{
      {u"key"_qs, u"l.id"_qs}, {u"comparison"_qs, u"<"_qs}, {u"direction"_qs, u"DESC"_qs}};
  Values dearest = newest;
  dearest[u"key"_qs] = u"l.amount"_qs;
  const Values later =
      with(newest, {{u"after_key"_qs, u"'500000'"_qs}, {u"after_id"_qs, u"500000"_qs}});
  const Values stretch{{u"from"_qs, u"'2026-06-01'"_qs}, {u"until"_qs, u"'2026-06-02'"_qs}};
  addCase(u"pledges_page"_qs, readers, newest);
  addCase(u"pledges_page"_qs, readers, later);
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"status"_qs, u"'pending'"_qs}}), 30'000,
          8'000);
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"status"_qs, u"'refunded'"_qs}}), 30'000,
          8'000);
  // It sorts what is about to lapse: few, unless nobody releases them.
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"lapsing_hours"_qs, u"6"_qs}}), 6'000,
          8'000);
  addCase(u"pledge_totals"_qs, readers,
          {{u"lapsing_hours"_qs, u"6"_qs}, {u"rows_max"_qs, u"100001"_qs}}, 6'000, 8'000);
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"campaign_id"_qs, hot}}), 6'000);
  addCase(u"pledges_page"_qs, readers,
          with(newest, {{u"campaign_id"_qs, hot}, {u"status"_qs, u"'pending'"_qs}}));
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"tier_id"_qs, u"0"_qs}}));
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"tier_id"_qs, u"777"_qs}}));
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"least"_qs, u"50000"_qs}}), 3'000);
  addCase(u"pledges_page"_qs, readers, with(newest, stretch));
  addCase(
      u"pledges_page"_qs, readers,
      with(newest, with(stretch, {{u"status"_qs, u"'refunded'"_qs}, {u"least"_qs, u"50000"_qs}})),
      3'000);
  addCase(u"pledges_page"_qs, readers + backer, with(newest, own));
  addCase(u"pledges_page"_qs, readers + backer, with(later, own));
  addCase(u"pledges_page"_qs, readers + backer,
          with(newest, with(own, {{u"status"_qs, u"'confirmed'"_qs}})));
  addCase(u"pledges_page"_qs, readers, with(newest, {{u"pledge_id"_qs, u"777"_qs}}), 5, 60);
  addCase(u"pledges_page"_qs, backer, with(newest, {{u"pledge_id"_qs, u"2000"_qs}}), 5, 60);
  // By amount it sorts what was narrowed to.
  addCase(u"pledges_page"_qs, readers, with(dearest, {{u"campaign_id"_qs, u"77"_qs}}));
  addCase(u"pledges_page"_qs, readers, with(dearest, own));
  addCase(u"pledges_page"_qs, readers, with(dearest, stretch), 5'000, 8'000);
  addCase(u"pledge_totals"_qs, readers, {{u"campaign_id"_qs, hot}, {u"rows_max"_qs, u"100001"_qs}},
          60'000, 60'000);
  addCase(u"pledge_totals"_qs, readers, own);
  addCase(u"pledge_totals"_qs, readers, stretch, 5'000);
  addCase(u"pledge_log"_qs, readers + backer, {{u"pledge_id"_qs, u"2000"_qs}}, 3'000);
  addCase(u"notes_page"_qs, readers, {{u"user_id"_qs, u"4242"_qs}});
  const Values byNumber{{u"sort"_qs, u"'number'"_qs}, {u"descending"_qs, u"true"_qs}};
  const Values byName{{u"sort"_qs, u"'name'"_qs}, {u"descending"_qs, u"false"_qs}};
  addCase(u"people_list"_qs, readers, byNumber, 0, 500);
  addCase(u"people_list"_qs, readers, with(byNumber, {{u"after_id"_qs, u"50000"_qs}}), 0, 500);
  addCase(u"people_list"_qs, readers, byName, 0, 1'000);
  addCase(u"people_list"_qs, readers,
          with(byName, {{u"after_name"_qs, u"'Person 5'"_qs}, {u"after_id"_qs, u"9"_qs}}), 0,
          1'000);
  addCase(u"people_list"_qs, readers, with(byNumber, {{u"in_group"_qs, u"'backer'"_qs}}), 0, 1'000);
  addCase(u"people_list"_qs, readers, with(byNumber, {{u"has_pledges"_qs, u"true"_qs}}), 0, 5'000);
  // By balance it sorts everybody.
  addCase(u"people_list"_qs, readers,
          {{u"sort"_qs, u"'balance'"_qs}, {u"descending"_qs, u"true"_qs}}, 0, 5'000);
  for (const QString& status : {u"NULL"_qs, u"'pending'"_qs}) {
    addCase(u"backers_page"_qs, creator + readers,
            {{u"campaign_id"_qs, hot}, {u"status"_qs, status}}, 0, 5'000);
    addCase(u"backers_page"_qs, creator + readers,
            {{u"campaign_id"_qs, hot}, {u"status"_qs, status}, {u"after_id"_qs, u"150000"_qs}}, 0,
            5'000);
  }
  addCase(u"backers_page"_qs, creator, {{u"campaign_id"_qs, u"77"_qs}});
  addCase(u"wallet_page"_qs, readers + backer, own);
  addCase(u"wallet_page"_qs, readers + backer,
          with(own, {{u"after_id"_qs, u"500000"_qs}, {u"balance"_qs, u"100"_qs}}));
  addCase(u"wallet_figures"_qs, readers + backer, own, 1'000);
}

void TestPlans::readOnlyWhatTheyShow() {
  QFETCH(QString, role);
  QFETCH(QString, sql);
  QFETCH(qint64, rowsMax);
  QFETCH(qint64, blocksMax);
  RawSession session(m_books.platform().uri(m_logins[role]));
  QVERIFY(
      session.send(u"SET search_path = pg_catalog; SET plan_cache_mode = force_custom_plan"_qs));
  const QString explain = u"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) "_qs + sql;
  // The first time it reads the catalogue too.
  QVERIFY(session.send(explain));
  const auto sent = session.send(explain);
  QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
  const QJsonObject plan =
      QJsonDocument::fromJson(sent->toUtf8())[0].toObject()[u"Plan"_qs].toObject();
  Work work;
  // Beside the others there are few campaigns: where only their titles are looked up, the planner
  // may rather read them all.
  QStringList large = {u"users"_qs, u"pledges"_qs, u"transaction_logs"_qs};
  if (QByteArrayView(QTest::currentDataTag()).startsWith("campaign")) large.append(u"campaigns"_qs);
  add(work, plan, large);
  const qint64 blocks =
      plan[u"Shared Hit Blocks"_qs].toInteger() + plan[u"Shared Read Blocks"_qs].toInteger();
  const QString what = u"%1 rows, %2 blocks, whole: %3"_qs.arg(work.rows).arg(blocks).arg(
      work.sequential.join(u' '));
  if (qEnvironmentVariableIsSet("PLANS_SHOWN")) qInfo("%s", qPrintable(what));
  QVERIFY2(work.sequential.isEmpty(), qPrintable(what + u'\n' + *sent));
  QVERIFY2(work.rows <= rowsMax, qPrintable(what + u'\n' + *sent));
  QVERIFY2(blocks <= blocksMax, qPrintable(what + u'\n' + *sent));
}

// Those that nobody pages through, or that are asked once, are excused by name.
void TestPlans::areTriedAll() {
  const QStringList excused = {
      u"campaign_figures"_qs,    // sums the active campaigns
      u"caller_groups"_qs,       // the catalogue
      u"drill_campaign"_qs,      // one campaign of a scratch platform
      u"due_campaigns"_qs,       // bounded by what is due; closures are timed in the bench
      u"end_stuck_sessions"_qs,  // the server's activity
      u"platform"_qs,            // one row
      u"reconcile"_qs,           // reads everything, that is what it is for
      u"server"_qs,              // the settings
      u"server_moment"_qs,
      u"wallets_total"_qs,  // every wallet, once for each overview that is opened
  };
  const QStringList queries = sqlfiles::names(u"queries"_qs);
  for (const QString& query : queries)
    QVERIFY2(m_tried.contains(query) != excused.contains(query), qPrintable(query));
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
