// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testbooks.h"

// Campaigns while they are made and changed.
class TestCampaigns final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_creator = m_books->person();
    m_backer = m_books->person(100'000);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void startsWithItsTiersAndMilestones();
  void refusesFieldsThatAreWrong_data();
  void refusesFieldsThatAreWrong();
  void refusesWhatIsNoCampaign();
  void writesNothingOfARefusedCampaign();
  void takesDeadlinesOneHourToNinetyDaysAhead();
  void changesWhatMayChange();
  void refusesChangesThatBreakARule();
  void freezesGoalAndDeadlineFromTheFirstPledgeOn();
  void changesNothingOnceTheDeadlineCameOrItClosed();

 private:
  static QString ahead(qint64 seconds) {
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs);
  }
  QString refusalOf(QString field, const QString& value);
  QString change(qint64 campaign, const QString& changes, int version = 1);

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
};

// A good campaign but for one field; "deadline" is the JSON text, as every value is.
QString TestCampaigns::refusalOf(QString field, const QString& value) {
  QMap<QString, QString> fields = {{u"creator_id"_qs, QString::number(m_creator)},
                                   {u"title"_qs, u"'Honey'"_qs},
                                   {u"goal"_qs, u"500"_qs},
                                   {u"deadline"_qs, u'\'' + ahead(day) + u'\''}};
  fields.insert(field, value);
  QStringList parts;
  for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
    parts.append(QStringLiteral("'%1': %2").arg(it.key(), it.value()));
  }
  return m_books->refusal("create_campaign",
                          json(qPrintable(u"{'campaign': {"_qs + parts.join(u',') + u"}}"_qs)));
}

QString TestCampaigns::change(qint64 campaign, const QString& changes, int version) {
  return m_books->refusal("change_campaign",
                          json(qPrintable(u"{'campaign_id': %1, 'expected_version': %2, "
                                          "'changes': "_qs +
                                          changes + u'}'),
                               campaign, version));
}

void TestCampaigns::startsWithItsTiersAndMilestones() {
  const Answer answer = m_books->done(
      "create_campaign",
      json("{'campaign': {'creator_id': %1, 'title': 'Honey', 'description': 'Bees.', 'goal': 500, "
           "'deadline': '%2', 'cancellation_allowed': false, 'tiers': ["
           "{'title': 'Jar', 'price': 10, 'quantity_available': 5}, {'title': 'Box', 'price': 90}],"
           "'milestones': [{'title': 'Hives', 'description': 'Two.', 'target_amount': 200}]}}",
           m_creator, ahead(day)));
  QCOMPARE(answer.json.value(u"status"_qs), u"active"_qs);
  QCOMPARE(answer.json.value(u"cancellation_allowed"_qs).toBool(true), false);
  QCOMPARE(answer.json.value(u"tier_ids"_qs).toArray().size(), 2);
  QCOMPARE(answer.json.value(u"milestone_ids"_qs).toArray().size(), 1);
  QCOMPARE(m_books->text(u"SELECT string_agg(concat_ws(' ', title, price, quantity_available, "
                         "position), ', ' ORDER BY id) FROM groundswell.reward_tiers"_qs),
           u"Jar 10 5 1, Box 90 2"_qs);
  QCOMPARE(m_books->text(u"SELECT concat_ws(' ', title, description, target_amount, achieved) "
                         "FROM groundswell.campaign_milestones"_qs),
           u"Hives Two. 200 f"_qs);
}

void TestCampaigns::refusesFieldsThatAreWrong_data() {
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("refusal");
  const auto wrong = [](const char* field, const QString& value, const QString& refusal) {
    QTest::addRow("%s %s", field, qPrintable(value.left(30)))
        << QString::fromLatin1(field) << value << refusal;
  };
  wrong("creator_id", u"null"_qs, u"unknownUser creator_id"_qs);
  wrong("creator_id", u"99"_qs, u"unknownUser creator_id"_qs);
  wrong("creator_id", u"'1'"_qs, u"invalidValue creator_id"_qs);
  wrong("title", u"null"_qs, u"textEmpty title"_qs);
  wrong("title", u"'  '"_qs, u"textEmpty title"_qs);
  wrong("title", u"7"_qs, u"invalidValue title"_qs);
  wrong("title", u'\'' + QString(201, u'x') + u'\'', u"textTooLong title"_qs);
  wrong("description", u'\'' + QString(20'001, u'x') + u'\'', u"textTooLong description"_qs);
  wrong("description", u"[]"_qs, u"invalidValue description"_qs);
  wrong("goal", u"null"_qs, u"amountOutOfRange goal"_qs);
  wrong("goal", u"0"_qs, u"amountOutOfRange goal"_qs);
  wrong("goal", u"-5"_qs, u"amountOutOfRange goal"_qs);
  wrong("goal", u"1.5"_qs, u"invalidValue goal"_qs);
  wrong("goal", u"1e30"_qs, u"amountOutOfRange goal"_qs);
  wrong("goal", u"10000000000001"_qs, u"amountOutOfRange goal"_qs);
  wrong("goal", u"'500'"_qs, u"invalidValue goal"_qs);
  wrong("deadline", u"null"_qs, u"deadlineOutOfRange deadline"_qs);
  wrong("deadline", u"5"_qs, u"invalidValue deadline"_qs);
  wrong("deadline", u"'tomorrow'"_qs, u"invalidValue deadline"_qs);
  wrong("deadline", u"'infinity'"_qs, u"invalidValue deadline"_qs);
  wrong("deadline", u"'2027-02-31T00:00:00Z'"_qs, u"invalidValue deadline"_qs);
  wrong("deadline", u"'2027-01-01T00:00:00'"_qs, u"invalidValue deadline"_qs);
  wrong("deadline", u"'2020-01-01T00:00:00Z'"_qs, u"deadlineOutOfRange deadline"_qs);
  wrong("cancellation_allowed", u"1"_qs, u"invalidValue cancellation_allowed"_qs);
  wrong("tires", u"[]"_qs, u"invalidValue tires"_qs);
  wrong("tiers", u"{}"_qs, u"invalidValue tiers"_qs);
  wrong("tiers", u"[5]"_qs, u"invalidValue tiers[0]"_qs);
  wrong("tiers", u"[{'price': 5}]"_qs, u"textEmpty tiers[0].title"_qs);
  wrong("tiers", u"[{'title': 'a', 'price': 5}, {'title': 'b', 'price': 0}]"_qs,
        u"amountOutOfRange tiers[1].price"_qs);
  wrong("tiers", u"[{'title': 'a', 'price': '5'}]"_qs, u"invalidValue tiers[0].price"_qs);
  wrong("tiers", u"[{'title': 'a', 'price': 5, 'quantity_available': 0}]"_qs,
        u"amountOutOfRange tiers[0].quantity_available"_qs);
  wrong("milestones", u"[{'title': 'a'}]"_qs, u"amountOutOfRange milestones[0].target_amount"_qs);
  wrong("milestones", u"[{'title': 'a', 'target_amount': 5, 'x': 1}]"_qs, u"invalidValue x"_qs);
  wrong("milestones", u'[' + QStringLiteral("{},").repeated(100) + u"{}]"_qs,
        u"invalidValue milestones"_qs);
}

void TestCampaigns::refusesFieldsThatAreWrong() {
  QFETCH(QString, field);
  QFETCH(QString, value);
  QFETCH(QString, refusal);
  QCOMPARE(refusalOf(field, value), refusal);
}

void TestCampaigns::refusesWhatIsNoCampaign() {
  QCOMPARE(m_books->refusal("create_campaign", json("{'campaign': []}")),
           u"invalidValue campaign"_qs);
  QCOMPARE(m_books->refusal("create_campaign", {}), u"invalidValue campaign"_qs);
}

void TestCampaigns::writesNothingOfARefusedCampaign() {
  QCOMPARE(refusalOf(u"milestones"_qs, u"[{'title': 'a', 'target_amount': 0}]"_qs),
           u"amountOutOfRange milestones[0].target_amount"_qs);
  QCOMPARE(m_books->number(u"SELECT (SELECT count(*) FROM groundswell.campaigns) + "
                           "(SELECT count(*) FROM groundswell.requests r WHERE r.kind = "
                           "'create_campaign')"_qs),
           0);
}

void TestCampaigns::takesDeadlinesOneHourToNinetyDaysAhead() {
  const auto deadline = [&](qint64 seconds) {
    return refusalOf(u"deadline"_qs, u'\'' + ahead(seconds) + u'\'');
  };
  QCOMPARE(deadline(hour - 10), u"deadlineOutOfRange deadline"_qs);
  QCOMPARE(deadline(hour + 10), u"done"_qs);
  QCOMPARE(deadline(90 * day - 10), u"done"_qs);
  QCOMPARE(deadline(90 * day + 10), u"deadlineOutOfRange deadline"_qs);
  // Its own zone is part of a time; the session's does not matter.
  QCOMPARE(refusalOf(u"deadline"_qs, u'\'' + ahead(2 * hour).chopped(1) + u"+01:30'"_qs),
           u"deadlineOutOfRange deadline"_qs);
}

void TestCampaigns::changesWhatMayChange() {
  const qint64 campaign = m_books->campaign(m_creator);
  const Answer answer = m_books->done(
      "change_campaign",
      json("{'campaign_id': %1, 'expected_version': 1, 'changes': {'title': 'Wax', 'goal': 700, "
           "'description': 'New', 'deadline': '%2', 'cancellation_allowed': false}}",
           campaign, ahead(2 * day)));
  QCOMPARE(answer.json.value(u"title"_qs), u"Wax"_qs);
  QCOMPARE(answer.integer("goal"), 700);
  QCOMPARE(answer.integer("version"), 2);
  QCOMPARE(m_books->text(u"SELECT reason FROM groundswell.transaction_logs "
                         "WHERE type = 'campaign_changed'"_qs),
           u"changed: title, description, goal from 10000 to 700, deadline, cancellation"_qs);
}

void TestCampaigns::refusesChangesThatBreakARule() {
  const qint64 campaign = m_books->campaign(m_creator);
  QCOMPARE(change(99, u"{}"_qs), u"unknownCampaign campaign_id"_qs);
  QCOMPARE(change(campaign, u"{'title': 'a'}"_qs, 2), u"changedMeanwhile expected_version"_qs);
  QCOMPARE(change(campaign, u"{'status': 'successful'}"_qs), u"invalidValue status"_qs);
  QCOMPARE(change(campaign, u"{'title': ''}"_qs), u"textEmpty title"_qs);
  QCOMPARE(change(campaign, u"{'title': 5}"_qs), u"invalidValue title"_qs);
  QCOMPARE(change(campaign, u"{'goal': 0}"_qs), u"amountOutOfRange goal"_qs);
  QCOMPARE(change(campaign, u"{'goal': 0.5}"_qs), u"invalidValue goal"_qs);
  QCOMPARE(change(campaign, u"{'deadline': '2020-01-01T00:00:00Z'}"_qs),
           u"deadlineOutOfRange deadline"_qs);
  QCOMPARE(change(campaign, u"{'cancellation_allowed': 'yes'}"_qs),
           u"invalidValue cancellation_allowed"_qs);
  QCOMPARE(m_books->refusal("change_campaign",
                            json("{'campaign_id': %1, 'changes': {'title': 'a'}}", campaign)),
           u"invalidValue expected_version"_qs);
  QCOMPARE(m_books->refusal("change_campaign",
                            json("{'campaign_id': %1, 'expected_version': 1}", campaign)),
           u"invalidValue changes"_qs);
}

void TestCampaigns::freezesGoalAndDeadlineFromTheFirstPledgeOn() {
  const qint64 campaign = m_books->campaign(m_creator);
  const qint64 promised = m_books->promise(m_backer, campaign, 500);
  m_books->done("cancel_pledge", json("{'pledge_id': %1}", promised));
  const QString later = QStringLiteral("{'deadline': '%1'}").arg(ahead(40 * day));
  QCOMPARE(change(campaign, u"{'goal': 5}"_qs), u"goalFrozen goal"_qs);
  QCOMPARE(change(campaign, later), u"deadlineFrozen deadline"_qs);
  QCOMPARE(change(campaign, u"{'goal': 10000, 'title': 'Same goal'}"_qs), u"done"_qs);
}

void TestCampaigns::changesNothingOnceTheDeadlineCameOrItClosed() {
  const qint64 campaign = m_books->campaign(m_creator);
  m_books->pass(campaign, 30 * day);
  QCOMPARE(change(campaign, u"{'title': 'a'}"_qs), u"deadlinePassed"_qs);
  m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 1}", campaign));
  QCOMPARE(change(campaign, u"{'title': 'a'}"_qs, 2), u"campaignNotActive"_qs);
}

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
