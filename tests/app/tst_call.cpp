// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/testplatform.h"

// `call` and `show` as a script uses them: the real program, its output and its exit code.
class TestCall final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_platform = std::make_unique<TestPlatform>();
    m_platform->addPat();
  }
  void cleanup() {
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  void printsTheAnswerOfAnAction() {
    const auto run = call(u"deposit"_qs, u"{\"user_id\": 2, \"amount\": 2500}"_qs);
    QCOMPARE(run.code, number(ExitCode::done));
    QCOMPARE(run.json().value(u"balance"_qs).toInteger(), 2'500);
    QCOMPARE(run.err, QString());
  }

  void takesThePlatformAsAnOption() {
    const auto run = runProgram({u"--platform"_qs, m_platform->uri(), u"call"_qs, u"deposit"_qs,
                                 u"{\"user_id\": 2, \"amount\": 1}"_qs});
    QCOMPARE(run.code, number(ExitCode::done));
    QCOMPARE(runProgram({u"call"_qs, u"deposit"_qs}).code, number(ExitCode::usage));
  }

  void tellsEachKindOfRefusalByItsExitCode() {
    const qint64 backer = registered(u"b@example.org"_qs);
    const QString campaign =
        u"{\"campaign\": {\"creator_id\": 1, \"title\": \"T\", \"goal\": 1000, \"deadline\": "
        u"\"%1\", "
        u"\"tiers\": [{\"title\": \"Last\", \"price\": 100, \"quantity_available\": 1}]}}"_qs.arg(
            QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate));
    const auto made = call(u"create_campaign"_qs, campaign);
    QCOMPARE(made.code, number(ExitCode::done));
    const qint64 id = made.json().value(u"campaign_id"_qs).toInteger();
    const qint64 tier = made.json().value(u"tier_ids"_qs).toArray().at(0).toInteger();
    const QString pledge =
        u"{\"user_id\": %1, \"campaign_id\": %2, \"tier_id\": %3, \"amount\": 100, \"pay_now\": %4}"_qs
            .arg(backer)
            .arg(id)
            .arg(tier);

    QCOMPARE(call(u"place_pledge"_qs, pledge.arg(u"true"_qs)).code,
             number(ExitCode::insufficientFunds));
    QCOMPARE(call(u"place_pledge"_qs, pledge.arg(u"false"_qs)).code, number(ExitCode::done));
    QCOMPARE(call(u"place_pledge"_qs, pledge.arg(u"false"_qs)).code, number(ExitCode::soldOut));
    QCOMPARE(
        call(u"change_campaign"_qs,
             u"{\"campaign_id\": %1, \"expected_version\": 99, \"changes\": {\"title\": \"X\"}}"_qs
                 .arg(id))
            .code,
        number(ExitCode::changedMeanwhile));
    const auto rejected = call(u"deposit"_qs, u"{\"user_id\": 2, \"amount\": 0}"_qs);
    QCOMPARE(rejected.code, number(ExitCode::rejected));
    QCOMPARE(rejected.out, QString());
    QCOMPARE(rejected.error().value(u"kind"_qs).toString(), u"rejected"_qs);
    QCOMPARE(rejected.error().value(u"refusal"_qs).toString(), u"amountOutOfRange"_qs);
    QCOMPARE(rejected.error().value(u"facts"_qs).toObject().value(u"field"_qs).toString(),
             u"amount"_qs);
    QVERIFY(!rejected.error().value(u"message"_qs).toString().isEmpty());
  }

  void refusesWhatIsNoCallBeforeItConnects_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no function") << QStringList{u"call"_qs};
    QTest::newRow("unknown function") << QStringList{u"call"_qs, u"drop_everything"_qs};
    QTest::newRow("not JSON") << QStringList{u"call"_qs, u"deposit"_qs, u"{amount"_qs};
    QTest::newRow("an array") << QStringList{u"call"_qs, u"deposit"_qs, u"[1]"_qs};
    QTest::newRow("unknown argument") << QStringList{u"call"_qs, u"deposit"_qs, u"{\"a\": 1}"_qs};
    QTest::newRow("a text for a number")
        << QStringList{u"call"_qs, u"deposit"_qs, u"{\"amount\": \"1\"}"_qs};
    QTest::newRow("a fraction") << QStringList{u"call"_qs, u"deposit"_qs, u"{\"amount\": 1.5}"_qs};
    QTest::newRow("a bad request id")
        << QStringList{u"call"_qs, u"deposit"_qs, u"{\"request_id\": \"7\"}"_qs};
    QTest::newRow("a batch with more") << QStringList{u"call"_qs, u"-"_qs, u"{}"_qs};
    QTest::newRow("unknown option") << QStringList{u"call"_qs, u"deposit"_qs, u"--nope"_qs};
  }

  void refusesWhatIsNoCallBeforeItConnects() {
    QFETCH(QStringList, arguments);
    const auto run = runProgram(arguments, u"postgresql://nobody@127.0.0.1:1/nowhere"_qs);
    QCOMPARE(run.code, number(ExitCode::usage));
    QVERIFY(!run.err.isEmpty());
  }

  void doesARequestOnce() {
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString arguments =
        u"{\"user_id\": 2, \"amount\": 700, \"request_id\": \"%1\"}"_qs.arg(id);
    QCOMPARE(call(u"deposit"_qs, arguments).json().value(u"replayed"_qs).toBool(), false);
    const auto again = runProgram({u"call"_qs, u"deposit"_qs,
                                   u"{\"user_id\": 2, \"amount\": 700}"_qs, u"--request-id"_qs, id},
                                  m_platform->uri());
    QCOMPARE(again.code, number(ExitCode::done));
    QCOMPARE(again.json().value(u"replayed"_qs).toBool(), true);
    QCOMPARE(again.json().value(u"balance"_qs).toInteger(), 700);
    const auto other = runProgram({u"call"_qs, u"deposit"_qs,
                                   u"{\"user_id\": 2, \"amount\": 701}"_qs, u"--request-id"_qs, id},
                                  m_platform->uri());
    QCOMPARE(other.code, number(ExitCode::rejected));
    QCOMPARE(other.error().value(u"refusal"_qs).toString(), u"requestReused"_qs);
  }

  void answersEachLineOfABatchInOrder() {
    QByteArray input;
    for (int i = 1; i <= 50; ++i)
      input += R"({"function": "deposit", "arguments": {"user_id": 2, "amount": )" +
               QByteArray::number(i) + "}}\n";
    input += "\nnot JSON\n";
    input += R"({"function": "withdraw", "arguments": {"user_id": 2, "amount": 999999}})";
    const auto run = runProgram({u"call"_qs, u"-"_qs}, m_platform->uri(), input);
    QCOMPARE(run.code, number(ExitCode::insufficientFunds));
    const QStringList lines = run.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 52);
    for (int i = 1; i <= 50; ++i) {
      const auto answer = QJsonDocument::fromJson(lines.at(i - 1).toUtf8()).object();
      QCOMPARE(answer.value(u"amount"_qs).toInteger(), i);
    }
    QVERIFY(lines.at(50).contains(u"\"kind\":\"rejected\""_qs));
    QVERIFY(lines.at(51).contains(u"\"kind\":\"insufficientFunds\""_qs));
    QVERIFY(run.err.contains(u"52 lines answered, 2 of them errors"_qs));
    QCOMPARE(m_platform->value(u"SELECT balance FROM groundswell.users WHERE id = 2"_qs),
             u"1275"_qs);
  }

  void doesABatchInOrderWhereOneIsUnderWay() {
    const QByteArray input =
        R"({"function": "deposit", "arguments": {"user_id": 2, "amount": 100}})"
        "\n"
        R"({"function": "withdraw", "arguments": {"user_id": 2, "amount": 100}})"
        "\n";
    const auto run = runProgram({u"call"_qs, u"-"_qs, u"--under-way"_qs, u"1"_qs},
                                m_platform->uri(), input + input + input);
    QCOMPARE(run.code, number(ExitCode::done));
  }

  void endsAnEmptyBatch() {
    const auto run = runProgram({u"call"_qs, u"-"_qs}, m_platform->uri());
    QCOMPARE(run.code, number(ExitCode::done));
    QCOMPARE(run.out, QString());
  }

  void warnsASuperuser() {
    const auto run = runProgram({u"show"_qs, u"user"_qs, u"1"_qs}, m_platform->superuserUri());
    QCOMPARE(run.code, number(ExitCode::done));
    QVERIFY(run.err.contains(u"is a superuser"_qs));
  }

  void showsACampaignWithItsTiersMilestonesAndTotals() {
    const auto made =
        call(u"create_campaign"_qs,
             u"{\"campaign\": {\"creator_id\": 1, \"title\": \"Über\", \"goal\": 1000, "
             u"\"deadline\": \"%1\", "
             u"\"tiers\": [{\"title\": \"One\", \"price\": 100}], "
             u"\"milestones\": [{\"title\": \"Half\", \"target_amount\": 500}]}}"_qs.arg(
                 QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate)));
    const qint64 backer = registered(u"b@example.org"_qs);
    call(u"deposit"_qs, u"{\"user_id\": %1, \"amount\": 1000}"_qs.arg(backer));
    const qint64 id = made.json().value(u"campaign_id"_qs).toInteger();
    const auto pledged = call(
        u"place_pledge"_qs,
        u"{\"user_id\": %1, \"campaign_id\": %2, \"amount\": 999, \"pay_now\": true}"_qs.arg(backer)
            .arg(id));

    const auto shown = show(u"campaign"_qs, id);
    QCOMPARE(shown.value(u"title"_qs).toString(), u"Über"_qs);
    QCOMPARE(shown.value(u"status"_qs).toString(), u"active"_qs);
    QVERIFY(shown.value(u"closed_at"_qs).isNull());
    QCOMPARE(shown.value(u"tiers"_qs).toArray().size(), 1);
    QVERIFY(shown.value(u"tiers"_qs).toArray().at(0).toObject().value(u"left"_qs).isNull());
    QCOMPARE(
        shown.value(u"milestones"_qs).toArray().at(0).toObject().value(u"achieved"_qs).toBool(),
        true);
    const QJsonObject expected{{u"goal"_qs, 1000},  {u"raised"_qs, 999},
                               {u"percent"_qs, 99}, {u"pending"_qs, 0},
                               {u"held"_qs, 999},   {u"confirmed_pledges"_qs, 1}};
    QCOMPARE(shown.value(u"totals"_qs).toObject(), expected);
    QCOMPARE(show(u"user"_qs, backer).value(u"balance"_qs).toInteger(), 1);
    const auto pledge = show(u"pledge"_qs, pledged.json().value(u"pledge_id"_qs).toInteger());
    QCOMPARE(pledge.value(u"amount"_qs).toInteger(), 999);
    QCOMPARE(pledge.value(u"campaign"_qs).toObject().value(u"title"_qs).toString(), u"Über"_qs);
    QVERIFY(pledge.value(u"tier"_qs).isNull());

    const auto text =
        runProgram({u"show"_qs, u"campaign"_qs, QString::number(id)}, m_platform->uri());
    QVERIFY(text.out.contains(u"Über"_qs));
    QVERIFY(text.out.contains(u"99 %"_qs));
  }

  void saysWhatIsNotThere() {
    for (const QString& what : {u"campaign"_qs, u"user"_qs, u"pledge"_qs}) {
      const auto run = runProgram({u"show"_qs, what, u"4711"_qs, u"--json"_qs}, m_platform->uri());
      QCOMPARE(run.code, number(ExitCode::rejected));
      QVERIFY(!run.err.isEmpty());
    }
    QCOMPARE(runProgram({u"show"_qs, u"campaign"_qs, u"x"_qs}, m_platform->uri()).code,
             number(ExitCode::usage));
  }

 private:
  ProgramRun call(const QString& function, const QString& arguments) const {
    return runProgram({u"call"_qs, function, arguments}, m_platform->uri());
  }
  [[nodiscard]] QJsonObject show(const QString& what, qint64 id) const {
    return runProgram({u"show"_qs, what, QString::number(id), u"--json"_qs}, m_platform->uri())
        .json();
  }
  [[nodiscard]] qint64 registered(const QString& email) const {
    return call(u"register_user"_qs, u"{\"name\": \"Backer\", \"email\": \"%1\"}"_qs.arg(email))
        .json()
        .value(u"user_id"_qs)
        .toInteger();
  }

  std::unique_ptr<TestPlatform> m_platform;
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
