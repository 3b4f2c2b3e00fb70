// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testbooks.h"

// Reward tiers and milestones of a running campaign.
class TestTiersMilestones final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_backer = m_books->person(100'000);
    m_campaign = m_books->campaign(m_books->person(), 10'000);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void addsATierAtTheEnd();
  void changesATier();
  void tellsAnUnlimitedTierFromAnUnchangedOne();
  void refusesTiersThatBreakARule();
  void freezesThePriceOnceAnythingWasClaimed();
  void keepsTheLimitAtWhatIsClaimed();
  void removesOnlyTiersThatNobodyEverClaimed();
  void addsAMilestoneThatIsReachedAtOnce();
  void followsAChangedTargetBothWays();
  void refusesMilestonesThatBreakARule();
  void removesAMilestone();
  void changesNothingAfterTheDeadline();

 private:
  Result<Answer> tier(const QString& tier, qint64 id = 0, int version = 1);
  Result<Answer> milestone(const QString& milestone, qint64 id = 0, int version = 1);
  Result<Answer> save(const char* what, const QString& content, qint64 id, int version);
  static QString refused(const Result<Answer>& answer);

  std::unique_ptr<TestBooks> m_books;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
};

Result<Answer> TestTiersMilestones::save(const char* what, const QString& content, qint64 id,
                                         int version) {
  const QString name = QString::fromLatin1(what);
  const QString text = QStringLiteral(
      "{'%3_id': %1, 'campaign_id': %4, 'expected_version': %2, "
      "'%3': ");
  const QJsonObject arguments =
      json(qPrintable(text + content + u'}'), id > 0 ? QString::number(id) : u"null"_qs, version,
           name, m_campaign);
  return m_books->act(qPrintable(u"save_"_qs + name), arguments);
}

Result<Answer> TestTiersMilestones::tier(const QString& tier, qint64 id, int version) {
  return save("tier", tier, id, version);
}

Result<Answer> TestTiersMilestones::milestone(const QString& milestone, qint64 id, int version) {
  return save("milestone", milestone, id, version);
}

QString TestTiersMilestones::refused(const Result<Answer>& answer) {
  if (answer) return QStringLiteral("done");
  return (nameOf(answer.error().refusal) + u' ' +
          answer.error().facts.value(u"field"_qs).toString())
      .trimmed();
}

void TestTiersMilestones::addsATierAtTheEnd() {
  const auto jar = tier(u"{'title': 'Jar', 'price': 500, 'quantity_available': 2}"_qs);
  const auto box = tier(u"{'title': 'Box', 'price': 900, 'closed': true}"_qs);
  QVERIFY(jar && box);
  QCOMPARE(jar->integer("position"), 1);
  QCOMPARE(box->integer("position"), 2);
  QCOMPARE(jar->integer("quantity_available"), 2);
  QVERIFY(box->json.value(u"quantity_available"_qs).isNull());
  QCOMPARE(box->json.value(u"closed"_qs).toBool(), true);
  QCOMPARE(m_books->text(u"SELECT string_agg(reason, ', ' ORDER BY id) FROM "
                         "groundswell.transaction_logs WHERE type = 'tier_changed'"_qs),
           u"added: Jar, added: Box"_qs);
}

void TestTiersMilestones::changesATier() {
  const qint64 id = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  const auto changed =
      tier(u"{'title': 'Glass', 'price': 600, 'description': 'd', 'closed': true}"_qs, id);
  QVERIFY(changed);
  QCOMPARE(changed->json.value(u"title"_qs), u"Glass"_qs);
  QCOMPARE(changed->integer("price"), 600);
  QCOMPARE(changed->integer("version"), 2);
  QCOMPARE(
      refused(m_books->act("place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'tier_id': "
                                                "%3, 'amount': 600}",
                                                m_backer, m_campaign, id))),
      u"tierClosed tier_id"_qs);
}

void TestTiersMilestones::tellsAnUnlimitedTierFromAnUnchangedOne() {
  const qint64 id =
      tier(u"{'title': 'Jar', 'price': 500, 'quantity_available': 2}"_qs)->integer("tier_id");
  QCOMPARE(tier(u"{'title': 'Jug'}"_qs, id)->integer("quantity_available"), 2);
  QVERIFY(tier(u"{'quantity_available': null}"_qs, id, 2)
              ->json.value(u"quantity_available"_qs)
              .isNull());
}

void TestTiersMilestones::refusesTiersThatBreakARule() {
  const qint64 id = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  QCOMPARE(refused(tier(u"{}"_qs)), u"textEmpty title"_qs);
  QCOMPARE(refused(tier(u"[]"_qs)), u"invalidValue tier"_qs);
  QCOMPARE(refused(tier(u"{'title': 'a'}"_qs)), u"amountOutOfRange price"_qs);
  QCOMPARE(refused(tier(u"{'title': 'a', 'price': 'b'}"_qs)), u"invalidValue price"_qs);
  for (const qint64 which : {qint64(0), id}) {
    const auto with = [&](const char* field) {
      return refused(tier(
          QStringLiteral("{'title': 'a', 'price': 5, %1}").arg(QString::fromLatin1(field)), which));
    };
    QCOMPARE(with("'price': 0"), u"amountOutOfRange price"_qs);
    QCOMPARE(with("'price': 0.5"), u"invalidValue price"_qs);
    QCOMPARE(with("'title': ' '"), u"textEmpty title"_qs);
    QCOMPARE(with("'title': 5"), u"invalidValue title"_qs);
    QCOMPARE(with("'closed': 5"), u"invalidValue closed"_qs);
    QCOMPARE(with("'quantity_available': 0"), u"amountOutOfRange quantity_available"_qs);
    QCOMPARE(with("'quantity_available': '5'"), u"invalidValue quantity_available"_qs);
    QCOMPARE(with("'quantity_claimed': 5"), u"invalidValue quantity_claimed"_qs);
  }
  QCOMPARE(refused(tier(u"{'price': 5}"_qs, 99)), u"unknownTier tier_id"_qs);
  QCOMPARE(refused(tier(u"{'price': 5}"_qs, id, 7)), u"changedMeanwhile expected_version"_qs);
  m_campaign = m_books->campaign(m_books->person());
  QCOMPARE(refused(tier(u"{'price': 5}"_qs, id)), u"unknownTier tier_id"_qs);
  m_campaign = 99;
  QCOMPARE(refused(tier(u"{'price': 5}"_qs, id)), u"unknownCampaign campaign_id"_qs);
}

void TestTiersMilestones::freezesThePriceOnceAnythingWasClaimed() {
  const qint64 id = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  const qint64 pledge = m_books->promise(m_backer, m_campaign, 500, id);
  m_books->done("cancel_pledge", json("{'pledge_id': %1}", pledge));
  QCOMPARE(refused(tier(u"{'price': 400}"_qs, id)), u"priceFrozen price"_qs);
  QCOMPARE(refused(tier(u"{'price': 500, 'title': 'Same price'}"_qs, id)), u"done"_qs);
}

void TestTiersMilestones::keepsTheLimitAtWhatIsClaimed() {
  const qint64 id = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  m_books->pledge(m_backer, m_campaign, 500, id);
  m_books->promise(m_backer, m_campaign, 500, id);
  const auto below = tier(u"{'quantity_available': 1}"_qs, id);
  QCOMPARE(refused(below), u"limitBelowClaimed quantity_available"_qs);
  QCOMPARE(below.error().facts.value(u"least"_qs).toInteger(), 2);
  QCOMPARE(refused(tier(u"{'quantity_available': 2}"_qs, id)), u"done"_qs);
  QCOMPARE(
      refused(m_books->act("place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'tier_id': "
                                                "%3, 'amount': 600}",
                                                m_backer, m_campaign, id))),
      u"soldOut tier_id"_qs);
}

void TestTiersMilestones::removesOnlyTiersThatNobodyEverClaimed() {
  const qint64 free = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  const qint64 claimed = tier(u"{'title': 'Box', 'price': 500}"_qs)->integer("tier_id");
  const qint64 pledge = m_books->promise(m_backer, m_campaign, 500, claimed);
  m_books->done("cancel_pledge", json("{'pledge_id': %1}", pledge));
  const auto remove = [&](qint64 id) {
    return m_books->refusal("remove_tier", json("{'tier_id': %1}", id));
  };
  QCOMPARE(remove(claimed), u"tierEverClaimed tier_id"_qs);
  QCOMPARE(remove(free), u"done"_qs);
  QCOMPARE(remove(free), u"unknownTier tier_id"_qs);
}

void TestTiersMilestones::addsAMilestoneThatIsReachedAtOnce() {
  m_books->pledge(m_backer, m_campaign, 3'000);
  const auto reached = milestone(u"{'title': 'Hives', 'target_amount': 3000}"_qs);
  const auto missed = milestone(u"{'title': 'Meadow', 'target_amount': 3001}"_qs);
  QVERIFY(reached && missed);
  QCOMPARE(reached->json.value(u"achieved"_qs).toBool(), true);
  QCOMPARE(missed->json.value(u"achieved"_qs).toBool(true), false);
  QCOMPARE(m_books->text(u"SELECT string_agg(type || ' ' || reason, ', ' ORDER BY id) FROM "
                         "groundswell.transaction_logs WHERE reason ~ 'Hives|Meadow'"_qs),
           u"campaign_changed milestone added: Hives, milestone_reached Hives, "
           "campaign_changed milestone added: Meadow"_qs);
}

void TestTiersMilestones::followsAChangedTargetBothWays() {
  m_books->pledge(m_backer, m_campaign, 3'000);
  const qint64 id =
      milestone(u"{'title': 'Hives', 'target_amount': 9000}"_qs)->integer("milestone_id");
  const auto lower = milestone(u"{'target_amount': 2000}"_qs, id);
  QCOMPARE(lower->json.value(u"achieved"_qs).toBool(), true);
  QCOMPARE(lower->integer("version"), 2);
  const auto higher = milestone(u"{'title': 'Hill', 'target_amount': 9999}"_qs, id, 2);
  QCOMPARE(higher->json.value(u"achieved"_qs).toBool(true), false);
}

void TestTiersMilestones::refusesMilestonesThatBreakARule() {
  const qint64 id =
      milestone(u"{'title': 'Hives', 'target_amount': 9000}"_qs)->integer("milestone_id");
  QCOMPARE(refused(milestone(u"{}"_qs)), u"textEmpty title"_qs);
  QCOMPARE(refused(milestone(u"[]"_qs)), u"invalidValue milestone"_qs);
  QCOMPARE(refused(milestone(u"{'title': 'a'}"_qs)), u"amountOutOfRange target_amount"_qs);
  for (const qint64 which : {qint64(0), id}) {
    const auto with = [&](const char* field) {
      return refused(milestone(
          QStringLiteral("{'title': 'a', 'target_amount': 5, %1}").arg(QString::fromLatin1(field)),
          which));
    };
    QCOMPARE(with("'target_amount': 0"), u"amountOutOfRange target_amount"_qs);
    QCOMPARE(with("'target_amount': '5'"), u"invalidValue target_amount"_qs);
    QCOMPARE(with("'title': ''"), u"textEmpty title"_qs);
    QCOMPARE(with("'achieved': true"), u"invalidValue achieved"_qs);
  }
  QCOMPARE(refused(milestone(u"{'title': 'a'}"_qs, 99)), u"unknownMilestone milestone_id"_qs);
  QCOMPARE(refused(milestone(u"{'title': 'a'}"_qs, id, 7)),
           u"changedMeanwhile expected_version"_qs);
  m_campaign = m_books->campaign(m_books->person());
  QCOMPARE(refused(milestone(u"{'title': 'a'}"_qs, id)), u"unknownMilestone milestone_id"_qs);
  m_campaign = 99;
  QCOMPARE(refused(milestone(u"{'title': 'a'}"_qs, id)), u"unknownCampaign campaign_id"_qs);
}

void TestTiersMilestones::removesAMilestone() {
  const qint64 id =
      milestone(u"{'title': 'Hives', 'target_amount': 9000}"_qs)->integer("milestone_id");
  const auto remove = [&] {
    return m_books->refusal("remove_milestone", json("{'milestone_id': %1}", id));
  };
  QCOMPARE(remove(), u"done"_qs);
  QCOMPARE(remove(), u"unknownMilestone milestone_id"_qs);
}

void TestTiersMilestones::changesNothingAfterTheDeadline() {
  const qint64 tierId = tier(u"{'title': 'Jar', 'price': 500}"_qs)->integer("tier_id");
  const qint64 milestoneId =
      milestone(u"{'title': 'Hives', 'target_amount': 9000}"_qs)->integer("milestone_id");
  const auto expect = [&](const QString& refusal) {
    QCOMPARE(refused(tier(u"{'title': 'a', 'price': 5}"_qs)), refusal);
    QCOMPARE(refused(tier(u"{'price': 5}"_qs, tierId)), refusal);
    QCOMPARE(refused(milestone(u"{'title': 'a', 'target_amount': 5}"_qs)), refusal);
    QCOMPARE(m_books->refusal("remove_tier", json("{'tier_id': %1}", tierId)), refusal);
    QCOMPARE(m_books->refusal("remove_milestone", json("{'milestone_id': %1}", milestoneId)),
             refusal);
  };
  m_books->pass(m_campaign, 30 * day);
  expect(u"deadlinePassed"_qs);
  m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 1}", m_campaign));
  expect(u"campaignNotActive"_qs);
}

QTEST_GUILESS_MAIN(TestTiersMilestones)
#include "tst_tiersmilestones.moc"
