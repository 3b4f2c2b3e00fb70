// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "storage/connection.h"
#include "storage/password.h"
#include "storage/transaction.h"
#include "storage/validation.h"
#include "tests/support/testplatform.h"

// The fields refuse what the database refuses: every bad request is asked of both, and both name
// the same rule, field and limits.
class TestValidation final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_connection = std::move(Connection::open(m_platform.uri()).value());
    m_described = describePlatform(*m_connection).value();
    m_backer = act(RegisterUser{QStringLiteral("Backer"), QStringLiteral("b@x.example")}.toAction())
                   ->id<UserId>("user_id");
    QVERIFY(act(Deposit{.user = m_backer, .amount = {50'000}}.toAction()));
    const auto made = act(good().toAction());
    QVERIFY(made);
    m_campaign = made->id<CampaignId>("campaign_id");
    QVERIFY(act(PlacePledge{.user = m_backer,
                            .campaign = m_campaign,
                            .tier = detail().tiers.front().id,
                            .amount = {1'000}}
                    .toAction()));
  }
  void cleanupTestCase() { QCOMPARE(m_platform.reconcile(), QStringList()); }

  void acceptsWhatTheDatabaseAccepts() {
    QVERIFY(problemsOf(good(), m_described.serverMoment).empty());
    QVERIFY(problemsOf(Deposit{.user = m_backer, .amount = moneyMax}).empty());
    const InvitePerson longest{.user = m_backer,
                               .login = QStringLiteral("_") + QString(38, u'x'),
                               .groups = {QStringLiteral("backer")},
                               .verifier = {}};
    QVERIFY(problemsOf(longest).empty());
    const auto wallet = person(*m_connection, m_backer).value()->balance;
    QVERIFY(
        problemsOf(pledgeOf(1'000), m_described, detail().campaign, std::nullopt, wallet).empty());
    QVERIFY(act(pledgeOf(1'000).toAction()));
  }

  void refusesDepositsAlike_data() {
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("reference");
    QTest::newRow("zero") << 0LL << QString();
    QTest::newRow("negative") << -1LL << QString();
    QTest::newRow("over the largest") << moneyMax.minor + 1 << QString();
    QTest::newRow("the largest integer") << std::numeric_limits<qint64>::max() << QString();
    QTest::newRow("over-long reference") << 5LL << QString(201, u'x');
    QTest::newRow("NUL") << 5LL << QStringLiteral("a") + QChar(u'\0');
    QTest::newRow("200 characters beyond the basic plane, one too many")
        << 5LL << QString::fromUtf8("🌊").repeated(201);
  }
  void refusesDepositsAlike() {
    QFETCH(qint64, amount);
    QFETCH(QString, reference);
    const Deposit deposit{.user = m_backer, .amount = {amount}, .reference = reference};
    compare(problemsOf(deposit), deposit.toAction());
    const Withdraw withdrawal{.user = m_backer, .amount = {amount}, .reference = reference};
    compare(problemsOf(withdrawal, moneyMax), withdrawal.toAction());
  }

  void refusesAddressesAlike_data() {
    QTest::addColumn<QString>("email");
    for (const char* const email : {"", " ", "a", "a@example", "a@b@example.org", "a b@example.org",
                                    "<a@example.org>", "a@example.org\n", "a@.org", "a@example."}) {
      QTest::newRow(email) << QString::fromLatin1(email);
    }
  }
  void refusesAddressesAlike() {
    QFETCH(QString, email);
    const RegisterUser request{QStringLiteral("Ann"), email};
    compare(problemsOf(request), request.toAction());
  }

  void refusesInvitationsAlike_data() {
    QTest::addColumn<InvitePerson>("request");
    const auto row = [](const char* name, const std::function<void(InvitePerson&)>& spoil) {
      InvitePerson request{.name = QStringLiteral("Ann"),
                           .email = QStringLiteral("ann@example.org"),
                           .login = QStringLiteral("ann"),
                           .groups = {QStringLiteral("backer")},
                           .verifier = scramVerifier(QStringLiteral("a first password"))};
      spoil(request);
      QTest::newRow(name) << request;
    };
    row("no name", [](auto& r) { r.name.clear(); });
    row("no address", [](auto& r) { r.email = QStringLiteral("ann"); });
    row("nobody known", [](auto& r) { r.user = UserId{}; });
    row("no role", [](auto& r) { r.groups.clear(); });
    for (const char* const login : {"", "Ann", "ann b", "an'n", "1ann", "-ann", "pg_ann", "public",
                                    "none", "ann\n", "1234567890123456789012345678901234567890"}) {
      row(login, [login](auto& r) { r.login = QString::fromLatin1(login); });
    }
    row("40 characters", [](auto& r) { r.login = QString(40, u'x'); });
    row("letters beyond ASCII", [](auto& r) { r.login = QStringLiteral("änn"); });
  }
  void refusesInvitationsAlike() {
    QFETCH(InvitePerson, request);
    compare(problemsOf(request), request.toAction());
  }

  void refusesChangesOfGroupsAlike() {
    const ChangeGroups none{m_backer, {}};
    compare(problemsOf(none), none.toAction());
    const ChangeGroups longReason{m_backer, {QStringLiteral("staff")}, QString(201, u'x')};
    compare(problemsOf(longReason), longReason.toAction());
  }

  void countsCharactersAsTheDatabaseDoes() {
    const Deposit deposit{
        .user = m_backer, .amount = {5}, .reference = QString::fromUtf8("🌊").repeated(200)};
    QVERIFY(problemsOf(deposit).empty());
    QVERIFY(act(deposit.toAction()));
  }

  void refusesMoreThanTheWalletHoldsAlike() {
    const auto wallet = person(*m_connection, m_backer).value()->balance;
    const Withdraw request{.user = m_backer, .amount = wallet + Money{1}};
    compare(problemsOf(request, wallet), request.toAction());
  }

  void refusesCampaignsAlike_data() {
    QTest::addColumn<CreateCampaign>("request");
    const auto row = [](const char* name, const std::function<void(CreateCampaign&)>& spoil) {
      CreateCampaign request = good();
      spoil(request);
      QTest::newRow(name) << request;
    };
    row("no title", [](auto& r) { r.title.clear(); });
    row("white title", [](auto& r) { r.title = QStringLiteral(" \t "); });
    row("long title", [](auto& r) { r.title = QString(201, u'x'); });
    row("long description", [](auto& r) { r.description = QString(20'001, u'x'); });
    row("no goal", [](auto& r) { r.goal = {0}; });
    row("goal over the largest", [](auto& r) { r.goal = moneyMax + Money{1}; });
    row("deadline in the past", [](auto& r) { r.deadline = r.deadline.addYears(-1); });
    row("deadline too near", [](auto& r) {
      r.deadline = QDateTime::currentDateTimeUtc().addSecs(deadlineSecondsMin - 60);
    });
    row("deadline too far", [](auto& r) {
      r.deadline = QDateTime::currentDateTimeUtc().addSecs(deadlineSecondsMax + 3'600);
    });
    row("tier without price", [](auto& r) { r.tiers[0].price = {0}; });
    row("tier without a title", [](auto& r) { r.tiers[0].title.clear(); });
    row("tier with no places", [](auto& r) { r.tiers[0].quantityAvailable = 0; });
    row("milestone below zero", [](auto& r) { r.milestones[0].target = {-5}; });
  }
  void refusesCampaignsAlike() {
    QFETCH(CreateCampaign, request);
    compare(problemsOf(request, QDateTime::currentDateTimeUtc()), request.toAction());
  }

  void refusesPledgesAlike_data() {
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("withTier");
    QTest::addColumn<bool>("byCreator");
    QTest::newRow("nothing") << 0LL << false << false;
    QTest::newRow("below the smallest") << 99LL << false << false;
    QTest::newRow("negative") << -100LL << false << false;
    QTest::newRow("below the tier's price") << 900LL << true << false;
    QTest::newRow("more than the wallet holds") << 90'000'000LL << false << false;
    QTest::newRow("the creator's own") << 5'000LL << false << true;
  }
  void refusesPledgesAlike() {
    QFETCH(qint64, amount);
    QFETCH(bool, withTier);
    QFETCH(bool, byCreator);
    const CampaignDetail campaign = detail();
    PlacePledge request = pledgeOf(amount);
    std::optional<Tier> tier;
    if (withTier) {
      tier = campaign.tiers.front();
      request.tier = tier->id;
    }
    if (byCreator) {
      request.user = campaign.campaign.creator;
      request.payNow = false;  // the empty wallet would be a problem of its own
    }
    const auto wallet = person(*m_connection, request.user).value()->balance;
    compare(problemsOf(request, m_described, campaign.campaign, tier, wallet), request.toAction());
  }

  void refusesTiersAlike() {
    const Tier tier = detail().tiers.front();
    SaveTier request{.tier = tier.id,
                     .campaign = m_campaign,
                     .expectedVersion = tier.version,
                     .title = tier.title,
                     .price = tier.price + Money{1},
                     .quantityAvailable = tier.quantityAvailable};
    compare(problemsOf(request, tier), request.toAction());
    request.price = tier.price;
    QVERIFY(act(
        PlacePledge{.user = m_backer, .campaign = m_campaign, .tier = tier.id, .amount = tier.price}
            .toAction()));
    const Tier now = detail().tiers.front();
    QCOMPARE(now.quantityClaimed, 2);
    request.expectedVersion = now.version;
    request.quantityAvailable = 1;
    compare(problemsOf(request, now), request.toAction());
  }

 private:
  static CreateCampaign good() {
    return {.creator = {1},
            .title = QStringLiteral("Lighthouse"),
            .goal = {100'000},
            .deadline = QDateTime::currentDateTimeUtc().addDays(20),
            .tiers = {{.title = QStringLiteral("Card"), .price = {1'000}, .quantityAvailable = 5}},
            .milestones = {{.title = QStringLiteral("Half"), .target = {50'000}}}};
  }

  PlacePledge pledgeOf(qint64 amount) const {
    return {.user = m_backer, .campaign = m_campaign, .amount = {amount}};
  }

  CampaignDetail detail() { return campaignDetail(*m_connection, m_campaign).value(); }

  Result<Answer> act(const Action& action) {
    return SerializableTransaction::run(*m_connection, action);
  }

  void compare(const std::vector<Error>& problems, const Action& action) {
    const auto answer = act(action);
    QVERIFY(!answer);
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(nameOf(problems.front().refusal), nameOf(answer.error().refusal));
    QCOMPARE(problems.front().kind, answer.error().kind);
    const QJsonObject& facts = answer.error().facts;
    for (auto fact = problems.front().facts.begin(); fact != problems.front().facts.end(); ++fact) {
      QVERIFY2(facts.value(fact.key()) == fact.value(),
               qUtf8Printable(fact.key() + QStringLiteral(": ") + answer.error().detail));
    }
  }

  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
  Platform m_described;
  UserId m_backer;
  CampaignId m_campaign;
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
