// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testbooks.h"

// Who is on the platform, and who may act.
class TestPeople final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_books = std::make_unique<TestBooks>(); }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void registersAPersonWithAnEmptyWallet();
  void refusesNamesAndAddressesThatAreNone_data();
  void refusesNamesAndAddressesThatAreNone();
  void keepsNamesOfAnyScriptAsTheyAre();
  void keepsAddressesApartWithoutRegardToCase();
  void changesNameAndAddressOfTheVersionThatWasSeen();
  void refusesChangesThatBreakARule();
  void deactivatesAndReactivates();
  void keepsTheDeactivatedFromActing();
  void paysRefundsToTheDeactivated();
  void refusesToDeactivateWhoMustStay();
  void deactivatesABackerThoughNoManagerIsLeft();

 private:
  std::unique_ptr<TestBooks> m_books;
};

void TestPeople::registersAPersonWithAnEmptyWallet() {
  const Answer answer =
      m_books->done("register_user", json("{'name': 'Ann Ó', 'email': 'Ann@Example.org'}"));
  QCOMPARE(answer.json.value(u"name"_qs), u"Ann Ó"_qs);
  QCOMPARE(answer.json.value(u"email"_qs), u"Ann@Example.org"_qs);
  QCOMPARE(answer.integer("balance"), 0);
  QCOMPARE(answer.integer("version"), 1);
  QCOMPARE(m_books->text(QStringLiteral("SELECT type FROM groundswell.transaction_logs "
                                        "WHERE user_id = %1 AND actor = 'maria'")
                             .arg(answer.integer("user_id"))),
           u"user_registered"_qs);
}

void TestPeople::refusesNamesAndAddressesThatAreNone_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("email");
  QTest::addColumn<QString>("refusal");
  const QString good = u"a@example.org"_qs;
  QTest::newRow("no name") << QString() << good << u"textEmpty name"_qs;
  QTest::newRow("a blank name") << u" \t "_qs << good << u"textEmpty name"_qs;
  QTest::newRow("a long name") << QString(201, u'x') << good << u"textTooLong name"_qs;
  QTest::newRow("no address") << u"Ann"_qs << QString() << u"textEmpty email"_qs;
  QTest::newRow("no at") << u"Ann"_qs << u"example.org"_qs << u"invalidValue email"_qs;
  QTest::newRow("two ats") << u"Ann"_qs << u"a@b@example.org"_qs << u"invalidValue email"_qs;
  QTest::newRow("no dot") << u"Ann"_qs << u"a@example"_qs << u"invalidValue email"_qs;
  QTest::newRow("white space") << u"Ann"_qs << u"a b@example.org"_qs << u"invalidValue email"_qs;
  QTest::newRow("brackets") << u"Ann"_qs << u"<a@example.org>"_qs << u"invalidValue email"_qs;
  QTest::newRow("a long address") << u"Ann"_qs << QString(189, u'x') + u"@example.org"_qs
                                  << u"textTooLong email"_qs;
}

void TestPeople::refusesNamesAndAddressesThatAreNone() {
  QFETCH(QString, name);
  QFETCH(QString, email);
  QFETCH(QString, refusal);
  const QJsonObject arguments = {{u"name"_qs, name}, {u"email"_qs, email}};
  QCOMPARE(m_books->refusal("register_user", arguments), refusal);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.users"_qs), 1);
}

void TestPeople::keepsNamesOfAnyScriptAsTheyAre() {
  const QString names[] = {u"עברית‏ שם"_qs, u"e\u0301\u0323\u0308"_qs,
                           u"'; DROP TABLE users; --"_qs, u"\\ %1 $$ \" ' ?"_qs,
                           QString(200, u'ß')};
  int number = 0;
  for (const QString& name : names) {
    const Answer answer = m_books->done(
        "register_user",
        {{u"name"_qs, name}, {u"email"_qs, QStringLiteral("n%1@example.org").arg(++number)}});
    QCOMPARE(answer.json.value(u"name"_qs).toString(), name);
    QCOMPARE(m_books->text(QStringLiteral("SELECT name FROM groundswell.users WHERE id = %1")
                               .arg(answer.integer("user_id"))),
             name);
  }
}

void TestPeople::keepsAddressesApartWithoutRegardToCase() {
  m_books->done("register_user", json("{'name': 'Ann', 'email': 'ann@example.org'}"));
  QCOMPARE(m_books->refusal("register_user", json("{'name': 'An', 'email': 'ANN@example.org'}")),
           u"emailTaken email"_qs);
}

void TestPeople::changesNameAndAddressOfTheVersionThatWasSeen() {
  const qint64 ann = m_books->person();
  const Answer renamed = m_books->done(
      "change_user", json("{'user_id': %1, 'expected_version': 1, 'name': 'Anne'}", ann));
  QCOMPARE(renamed.json.value(u"name"_qs), u"Anne"_qs);
  QCOMPARE(renamed.json.value(u"email"_qs), u"person1@example.org"_qs);
  QCOMPARE(renamed.integer("version"), 2);
  const Answer moved = m_books->done(
      "change_user",
      json("{'user_id': %1, 'expected_version': 2, 'email': 'anne@example.org'}", ann));
  QCOMPARE(moved.json.value(u"name"_qs), u"Anne"_qs);
  QCOMPARE(m_books->text(u"SELECT reason FROM groundswell.transaction_logs "
                         "WHERE type = 'person_changed' ORDER BY id DESC LIMIT 1"_qs),
           u"changed: email"_qs);
}

void TestPeople::refusesChangesThatBreakARule() {
  const qint64 ann = m_books->person();
  static_cast<void>(m_books->person());
  const auto refusal = [&](const char* text) {
    return m_books->refusal("change_user", json(text, ann));
  };
  QCOMPARE(refusal("{'user_id': %1, 'expected_version': 2, 'name': 'B'}"),
           u"changedMeanwhile expected_version"_qs);
  QCOMPARE(refusal("{'user_id': %1, 'name': 'B'}"), u"invalidValue expected_version"_qs);
  QCOMPARE(refusal("{'user_id': 9%1, 'expected_version': 1, 'name': 'B'}"),
           u"unknownUser user_id"_qs);
  QCOMPARE(refusal("{'user_id': %1, 'expected_version': 1, 'name': ' '}"), u"textEmpty name"_qs);
  QCOMPARE(refusal("{'user_id': %1, 'expected_version': 1, 'email': 'x'}"),
           u"invalidValue email"_qs);
  QCOMPARE(refusal("{'user_id': %1, 'expected_version': 1, 'email': 'Person2@example.org'}"),
           u"emailTaken email"_qs);
  const Error meanwhile = m_books->error(
      "change_user", json("{'user_id': %1, 'expected_version': 9, 'name': 'B'}", ann));
  QCOMPARE(meanwhile.kind, ErrorKind::changedMeanwhile);
  QCOMPARE(meanwhile.facts.value(u"version"_qs).toInteger(), 1);
}

void TestPeople::deactivatesAndReactivates() {
  const qint64 ann = m_books->person(500);
  const QJsonObject arguments = json("{'user_id': %1, 'reason': 'asked to'}", ann);
  const Error money = m_books->error("deactivate_user", arguments);
  QCOMPARE(money.refusal, Refusal::userHasMoney);
  QCOMPARE(money.facts.value(u"balance"_qs).toInteger(), 500);
  m_books->done("withdraw", json("{'user_id': %1, 'amount': 500}", ann));
  const Answer off = m_books->done("deactivate_user", arguments);
  QCOMPARE(off.json.value(u"active"_qs).toBool(true), false);
  QCOMPARE(off.json.value(u"changed"_qs).toBool(), true);
  QCOMPARE(m_books->done("deactivate_user", arguments).json.value(u"changed"_qs).toBool(true),
           false);
  const Answer on = m_books->done("reactivate_user", arguments);
  QCOMPARE(on.json.value(u"active"_qs).toBool(), true);
  QCOMPARE(m_books->refusal("deposit", json("{'user_id': %1, 'amount': 1}", ann)), u"done"_qs);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.transaction_logs "
                           "WHERE type = 'person_changed' AND reason LIKE '%asked to'"_qs),
           2);
}

void TestPeople::keepsTheDeactivatedFromActing() {
  const qint64 ann = m_books->person();
  const qint64 campaign = m_books->campaign(m_books->person());
  const qint64 promised = m_books->promise(ann, campaign, 100);
  m_books->done("deactivate_user", json("{'user_id': %1, 'reason': 'x'}", ann));
  const auto refusal = [&](const char* function, const char* text) {
    return m_books->refusal(function, json(text, ann));
  };
  QCOMPARE(refusal("deposit", "{'user_id': %1, 'amount': 5}"), u"userInactive user_id"_qs);
  QCOMPARE(refusal("withdraw", "{'user_id': %1, 'amount': 5}"), u"userInactive user_id"_qs);
  QCOMPARE(
      m_books->refusal("place_pledge",
                       json("{'user_id': %1, 'campaign_id': %2, 'amount': 500}", ann, campaign)),
      u"userInactive user_id"_qs);
  QCOMPARE(m_books->refusal("confirm_pledge", json("{'pledge_id': %1}", promised)),
           u"userInactive pledge_id"_qs);
  const QString deadline =
      QDateTime::currentDateTimeUtc().addSecs(2 * day).toString(Qt::ISODateWithMs);
  QCOMPARE(m_books->refusal("create_campaign",
                            json("{'campaign': {'creator_id': %1, 'title': 'T', 'goal': 5, "
                                 "'deadline': '%2'}}",
                                 ann, deadline)),
           u"userInactive creator_id"_qs);
  QCOMPARE(refusal("change_user", "{'user_id': %1, 'expected_version': 2, 'name': 'New'}"),
           u"done"_qs);
}

void TestPeople::paysRefundsToTheDeactivated() {
  const qint64 ann = m_books->person(2'000);
  const qint64 campaign = m_books->campaign(m_books->person());
  m_books->pledge(ann, campaign, 2'000);
  const QJsonObject arguments = json("{'user_id': %1, 'reason': 'x'}", ann);
  m_books->done("deactivate_user", arguments);
  m_books->done("cancel_campaign",
                json("{'campaign_id': %1, 'reason': 'x', 'refund_limit': 10}", campaign));
  QCOMPARE(m_books->balance(ann), 2'000);
  // Once more says that nothing changed, with money as without.
  QCOMPARE(m_books->done("deactivate_user", arguments).json.value(u"changed"_qs).toBool(true),
           false);
}

// The rule of the last manager is about managers only.
void TestPeople::deactivatesABackerThoughNoManagerIsLeft() {
  const qint64 ann = m_books->person();
  const QString staff = m_books->login("staff");
  m_books->platform().execute(
      u"UPDATE groundswell.users SET active = false WHERE login = 'maria'"_qs);
  QCOMPARE(TestBooks::stateAs(
               m_books->platform().uri(staff),
               QStringLiteral("SELECT groundswell.deactivate_user(%1, 'x', gen_random_uuid())")
                   .arg(ann)),
           u"done"_qs);
}

void TestPeople::refusesToDeactivateWhoMustStay() {
  const qint64 ann = m_books->person();
  const qint64 campaign = m_books->campaign(ann);
  const auto refusal = [&](const char* function, const char* text) {
    return m_books->refusal(function, json(text, ann));
  };
  QCOMPARE(refusal("deactivate_user", "{'user_id': %1}"), u"reasonMissing reason"_qs);
  QCOMPARE(refusal("deactivate_user", "{'user_id': %1, 'reason': ' '}"),
           u"reasonMissing reason"_qs);
  QCOMPARE(refusal("reactivate_user", "{'user_id': %1}"), u"reasonMissing reason"_qs);
  QCOMPARE(refusal("deactivate_user", "{'user_id': 9%1, 'reason': 'x'}"),
           u"unknownUser user_id"_qs);
  QCOMPARE(refusal("reactivate_user", "{'user_id': 9%1, 'reason': 'x'}"),
           u"unknownUser user_id"_qs);
  QCOMPARE(refusal("deactivate_user", "{'user_id': %1, 'reason': 'x'}"),
           u"userHasActiveCampaign user_id"_qs);
  m_books->done("cancel_campaign",
                json("{'campaign_id': %1, 'reason': 'x', 'refund_limit': 10}", campaign));
  QCOMPARE(refusal("deactivate_user", "{'user_id': %1, 'reason': 'x'}"), u"done"_qs);
  const qint64 maria =
      m_books->number(u"SELECT id FROM groundswell.users WHERE login = 'maria'"_qs);
  QCOMPARE(m_books->refusal("deactivate_user", json("{'user_id': %1, 'reason': 'x'}", maria)),
           u"notAllowed user_id"_qs);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
