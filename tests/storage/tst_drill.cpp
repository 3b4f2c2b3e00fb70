// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "storage/drill.h"
#include "tests/support/testplatform.h"

// The drill on a platform that keeps its rules, and on ones whose rules were taken out: it must say
// which of the two it found.
class TestDrill final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_platform = std::make_unique<TestPlatform>(); }
  void cleanup() { m_platform.reset(); }

  void winsEveryRace() {
    QList<Race> begun;
    const auto report = runDrill(m_platform->uri(), {.raceBegins = [&](Race race, int number) {
                                   begun.append(race);
                                   QCOMPARE(number, begun.size());
                                 }});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    for (const RaceResult& race : report->races) {
      QVERIFY2(race.passed(), qPrintable(words(race)));
      QVERIFY(race.tries >= race.actions && race.actions > 0 && race.took.count() > 0);
      QCOMPARE(race.figures.back().fact, DrillFact::disagreements);
    }
    QVERIFY(report->passed());
    QCOMPARE(begun, QList<Race>(std::begin(races), std::end(races)));
    QCOMPARE(m_platform->reconcile(), QStringList());
  }

  void canBeRepeatedOnTheSamePlatform() {
    QVERIFY(resultOf(Race::sameRequest).passed());
    QVERIFY(resultOf(Race::sameRequest).passed());
  }

  void saysWhenPlacesAreOversold() {
    // Takes a place whatever the limit says, and the table's own check is gone too.
    m_platform->execute(
        uR"(
ALTER TABLE groundswell.reward_tiers DROP CONSTRAINT reward_tiers_not_oversold;
CREATE OR REPLACE FUNCTION groundswell.claim_tier(campaign_id bigint, tier_id bigint, amount bigint)
RETURNS groundswell.reward_tiers LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE tier groundswell.reward_tiers;
BEGIN
  UPDATE groundswell.reward_tiers SET quantity_claimed = quantity_claimed + 1, ever_claimed = true
  WHERE id = claim_tier.tier_id RETURNING * INTO tier;
  RETURN tier;
END $$)"_qs);
    const RaceResult race = resultOf(Race::lastPlaces);
    QVERIFY(!race.passed());
    QVERIFY2(!race.failure, qPrintable(words(race)));
    QCOMPARE(race.found(DrillFact::pledgesTaken), 32);
    QCOMPARE(race.found(DrillFact::toldSoldOut), 0);
    QCOMPARE(race.found(DrillFact::placesTaken), 32);
  }

  void saysWhenPledgesAreTakenTooLate() {
    m_platform->execute(
        u"CREATE OR REPLACE FUNCTION groundswell.is_due(deadline timestamptz, at timestamptz) "
        u"RETURNS boolean LANGUAGE sql AS $$ SELECT deadline + interval '300 ms' <= at $$"_qs);
    const RaceResult race = resultOf(Race::deadline);
    QVERIFY(!race.passed());
    QVERIFY2(race.found(DrillFact::pledgesLate) > 0, qPrintable(words(race)));
  }

  void saysWhenAWalletIsOverdrawn() {
    m_platform->execute(
        uR"(
ALTER TABLE groundswell.users DROP CONSTRAINT users_balance_check;
CREATE OR REPLACE FUNCTION groundswell.debit_wallet(user_id bigint, amount bigint,
  field text DEFAULT 'user_id')
RETURNS bigint LANGUAGE sql AS $$ UPDATE groundswell.users SET balance = balance - $2
  WHERE id = $1 RETURNING balance $$)"_qs);
    const RaceResult race = resultOf(Race::oneWallet);
    QVERIFY(!race.passed());
    QCOMPARE(race.found(DrillFact::pledgesTaken), 16);
    QCOMPARE(race.found(DrillFact::toldNoMoney), 0);
  }

  void saysWhenARequestIsDoneTwice() {
    m_platform->execute(
        u"CREATE OR REPLACE FUNCTION groundswell.guard(kind text, arguments jsonb, request_id "
        u"uuid) "
        u"RETURNS jsonb LANGUAGE sql AS $$ SELECT NULL::jsonb $$; "
        u"CREATE OR REPLACE FUNCTION groundswell.finish(request_id uuid, result jsonb) "
        u"RETURNS jsonb LANGUAGE sql AS $$ SELECT finish.result $$"_qs);
    const RaceResult race = resultOf(Race::sameRequest);
    QVERIFY(!race.passed());
    QCOMPARE(race.found(DrillFact::toldStored), 0);
    QCOMPARE(race.found(DrillFact::pledgesStored), 5);  // all that the wallet could pay
  }

  void saysWhenTheBooksDisagree() {
    // Money that no line of the log explains.
    m_platform->execute(u"UPDATE groundswell.users SET balance = 7 WHERE id = 1"_qs);
    const RaceResult race = resultOf(Race::lastPlaces);
    QVERIFY(!race.passed());
    QVERIFY(race.found(DrillFact::disagreements) > 0);
    QCOMPARE(race.found(DrillFact::pledgesTaken), 10);
  }

  void saysWhyARaceCouldNotBeRun() {
    m_platform->execute(u"DROP FUNCTION groundswell.scratch_move_time"_qs);
    const RaceResult race = resultOf(Race::deadline);
    QVERIFY(!race.passed());
    QVERIFY(race.failure);
    QVERIFY(race.figures.empty());
    QVERIFY(resultOf(Race::oneWallet).passed());
  }

  void stopsBeforeTheNextRace() {
    int begun = 0;
    const auto report = runDrill(m_platform->uri(), {.raceBegins = [&](Race, int) { ++begun; },
                                                     .isStopped = [&] { return begun == 1; }});
    QVERIFY(report && report->wasStopped);
    QVERIFY(!report->passed());
    QCOMPARE(report->races.size(), 1U);
    QVERIFY(report->races.front().passed());
  }

  void touchesNoPlatformWithBooks() {
    m_platform->execute(u"UPDATE groundswell.platform_settings SET scratch = false"_qs);
    const auto report = runDrill(m_platform->uri());
    QVERIFY(!report);
    QCOMPARE(report.error().refusal, Refusal::notScratch);
    QCOMPARE(m_platform->value(u"SELECT count(*) FROM groundswell.users"_qs), u"1");
  }

 private:
  // Of a drill that is stopped after that race.
  RaceResult resultOf(Race which) const {
    int begun = 0;
    const auto report =
        runDrill(m_platform->uri(), {.raceBegins = [&](Race, int) { ++begun; },
                                     .isStopped = [&] { return begun > int(which); }});
    if (!report) qFatal("%s", qUtf8Printable(report.error().detail));
    return report->races.at(size_t(which));
  }

  static QString words(const RaceResult& race) {
    QStringList lines{nameOf(race.race)};
    if (race.failure) lines.append(race.failure->detail);
    if (race.unexpected) lines.append(race.unexpected->detail);
    for (const DrillFigure& figure : race.figures) {
      lines.append(u"%1 %2 %3"_qs.arg(nameOf(figure.fact)).arg(figure.expected).arg(figure.found));
    }
    return lines.join(u'\n');
  }

  std::unique_ptr<TestPlatform> m_platform;
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
