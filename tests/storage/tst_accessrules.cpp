// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>
#include <QUrl>

#include "storage/people.h"
#include "tests/storage/accesstest.h"

// What nobody may do to whose access.
class TestAccessRules final : public AccessTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    setUpOnce();
    m_target = invited(u"target"_qs, {u"backer"_qs});
  }
  void init() { setUp(); }
  void cleanup() { tearDown(); }
  void cleanupTestCase() { tearDownOnce(); }

  void changesNobodysOwnAccess();
  void letsManagersOnlyChangeAccess();
  void keepsTheLastManager();
  void keepsOneOfTwoManagersWhoShutOneAnotherOut();
  void refusesLoginsThatMustNotBe_data();
  void refusesLoginsThatMustNotBe();
  void refusesWhatIsNoVerifier_data();
  void refusesWhatIsNoVerifier();

 private:
  [[nodiscard]] RawSession raw(const QString& login, const QString& password) const {
    return RawSession(m_cluster->uri(books, login) + u"&password="_qs +
                      QString::fromLatin1(QUrl::toPercentEncoding(password)));
  }

  UserId m_target;  // somebody to be changed
};

void TestAccessRules::changesNobodysOwnAccess() {
  const UserId maria{
      value(u"SELECT id FROM groundswell.users WHERE login = 'maria'"_qs).toLongLong()};
  const QString own = u"ownAccess user_id"_qs;
  QCOMPARE(act(ChangeGroups{maria, {u"manager"_qs, u"staff"_qs}}.toAction()), own);
  QCOMPARE(act(LockPerson{maria, u"x"_qs}.toAction()), own);
  QCOMPARE(act(UnlockPerson{maria, u"x"_qs}.toAction()), own);
  QCOMPARE(act(ResetPassword{maria, m_verifier}.toAction()), own);
  QCOMPARE(act(RevokePerson{maria, u"x"_qs}.toAction()), own);
  QCOMPARE(act(InvitePerson{
               .user = maria, .login = u"maria"_qs, .groups = {u"staff"_qs}, .verifier = m_verifier}
                   .toAction()),
           u"hasLogin login"_qs);
}

void TestAccessRules::letsManagersOnlyChangeAccess() {
  invited(u"everything.else"_qs,
          {u"staff"_qs, u"creator"_qs, u"backer"_qs, u"auditor"_qs, u"service"_qs});
  const auto staff = orEnd(open(u"everything.else"_qs, u"a first password"_qs), "staff");
  const Action actions[] = {InvitePerson{.name = u"N"_qs,
                                         .email = u"n@example.org"_qs,
                                         .login = u"n"_qs,
                                         .groups = {u"backer"_qs},
                                         .verifier = m_verifier}
                                .toAction(),
                            ChangeGroups{m_target, {u"manager"_qs}}.toAction(),
                            LockPerson{m_target, u"x"_qs}.toAction(),
                            UnlockPerson{m_target, u"x"_qs}.toAction(),
                            ResetPassword{m_target, m_verifier}.toAction(),
                            RevokePerson{m_target, u"x"_qs}.toAction()};
  for (const Action& action : actions) {
    QVERIFY2(act(*staff, action) == u"42501", qPrintable(action.function));
  }
  QCOMPARE(accessPage(*staff, {}).error().kind, ErrorKind::notPermitted);
}

// A manager cannot reach the last one, who is that manager; the server's administrator could.
void TestAccessRules::keepsTheLastManager() {
  const auto admin = orEnd(Connection::open(m_cluster->superuserUri(books)), "administrator");
  const UserId maria{
      value(u"SELECT id FROM groundswell.users WHERE login = 'maria'"_qs).toLongLong()};
  const QString last = u"lastManager user_id"_qs;
  QCOMPARE(act(*admin, LockPerson{maria, u"x"_qs}.toAction()), last);
  QCOMPARE(act(*admin, RevokePerson{maria, u"x"_qs}.toAction()), last);
  QCOMPARE(act(*admin, ChangeGroups{maria, {u"staff"_qs}}.toAction()), last);
  const UserId second = invited(u"second"_qs, {u"manager"_qs});
  QCOMPARE(act(LockPerson{second, u"x"_qs}.toAction()), u"done"_qs);
  QCOMPARE(act(*admin, LockPerson{maria, u"a locked one does not count"_qs}.toAction()), last);
}

void TestAccessRules::keepsOneOfTwoManagersWhoShutOneAnotherOut() {
  const UserId anton = invited(u"anton"_qs, {u"manager"_qs});
  const UserId maria{
      value(u"SELECT id FROM groundswell.users WHERE login = 'maria'"_qs).toLongLong()};
  const QString canStill =
      u"SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles "
      "WHERE rolname IN ('anton', 'maria') AND rolcanlogin"_qs;
  for (int round = 0; round < 8; ++round) {
    QStringList answers{QString(), QString()};
    RawSession sessions[] = {raw(u"maria"_qs, managersPassword),
                             raw(u"anton"_qs, u"a first password"_qs)};
    const auto shutOut = [&](int place, UserId other) {
      const auto answer =
          sessions[place].run(LockPerson{other, u"a quarrel"_qs}.toAction(), u"SERIALIZABLE"_qs);
      answers[place] = answer ? u"done"_qs : nameOf(answer.error().refusal);
    };
    {
      const std::jthread first(shutOut, 0, anton);
      const std::jthread second(shutOut, 1, maria);
    }
    QVERIFY2(answers.contains(u"unknownCaller"_qs), qPrintable(answers.join(u' ')));
    QCOMPARE(answers.count(u"done"_qs), 1);
    QCOMPARE(value(canStill), answers[0] == u"done" ? u"maria"_qs : u"anton"_qs);
    static_cast<void>(
        value(u"SELECT groundswell.put_login(l, NULL, true, NULL) "
              "FROM unnest('{anton,maria}'::text[]) l"_qs));
  }
  m_maria = orEnd(open(u"maria"_qs, managersPassword), "maria");
  QCOMPARE(act(RevokePerson{anton, u"peace"_qs}.toAction()), u"done"_qs);
}

void TestAccessRules::refusesLoginsThatMustNotBe_data() {
  QTest::addColumn<QString>("login");
  QTest::addColumn<QString>("refusal");
  const QString invalid = u"invalidValue login"_qs;
  const QString taken = u"loginTaken login"_qs;
  QTest::newRow("none") << QString() << invalid;
  QTest::newRow("a double quote") << u"an\"n"_qs << invalid;
  QTest::newRow("a single quote") << u"an'n"_qs << invalid;
  QTest::newRow("a command") << u"a; drop role maria"_qs << invalid;
  QTest::newRow("letters beyond ASCII") << u"änn"_qs << invalid;
  QTest::newRow("a Cyrillic a") << u"аnn"_qs << invalid;
  QTest::newRow("capitals") << u"Ann"_qs << invalid;
  QTest::newRow("white space") << u"ann b"_qs << invalid;
  QTest::newRow("a line's end") << u"ann\n"_qs << invalid;
  QTest::newRow("begins with a digit") << u"1ann"_qs << invalid;
  QTest::newRow("40 characters") << QString(40, u'x') << invalid;
  QTest::newRow("PostgreSQL's prefix") << u"pg_monitor"_qs << invalid;
  QTest::newRow("a new one with that prefix") << u"pg_x"_qs << invalid;
  QTest::newRow("public") << u"public"_qs << invalid;
  QTest::newRow("the word none") << u"none"_qs << invalid;
  QTest::newRow("a group") << u"books_staff"_qs << taken;
  QTest::newRow("the owner") << u"books_owner"_qs << taken;
  QTest::newRow("the maker of roles") << u"books_people"_qs << taken;
  QTest::newRow("the superuser") << u"postgres_admin"_qs << taken;
  QTest::newRow("a manager") << u"maria"_qs << taken;
  QTest::newRow("another platform's manager") << u"zelda"_qs << taken;
  QTest::newRow("another platform's group") << u"zine_manager"_qs << taken;
}

void TestAccessRules::refusesLoginsThatMustNotBe() {
  QFETCH(const QString, login);
  QFETCH(const QString, refusal);
  const QString before = everything();
  const InvitePerson request{.name = u"N"_qs,
                             .email = u"n@example.org"_qs,
                             .login = login,
                             .groups = {u"backer"_qs},
                             .verifier = m_verifier};
  QCOMPARE(act(request.toAction()), refusal);
  QCOMPARE(everything(), before);
}

void TestAccessRules::refusesWhatIsNoVerifier_data() {
  QTest::addColumn<QString>("verifier");
  QTest::newRow("none") << QString();
  QTest::newRow("a password") << u"correct horse battery staple"_qs;
  QTest::newRow("MD5") << u"md5c0ffee00c0ffee00c0ffee00c0ffee00"_qs;
  QTest::newRow("truncated") << m_verifier.chopped(1);
  QTest::newRow("a line's end") << m_verifier + u'\n';
  QTest::newRow("a space before") << u' ' + m_verifier;
  QTest::newRow("two of them") << m_verifier + m_verifier;
  QTest::newRow("one round") << QString(m_verifier).replace(u"$4096:"_qs, u"$1:"_qs);
  QTest::newRow("a command") << QString(m_verifier).chopped(2) + u"' VALID UNTIL 'infinity"_qs;
  QTest::newRow("another mechanism") << QString(m_verifier).replace(u"256"_qs, u"512"_qs);
}

void TestAccessRules::refusesWhatIsNoVerifier() {
  QFETCH(const QString, verifier);
  const QString before = everything();
  const InvitePerson request{.name = u"N"_qs,
                             .email = u"n@example.org"_qs,
                             .login = u"n"_qs,
                             .groups = {u"backer"_qs},
                             .verifier = verifier};
  QCOMPARE(act(request.toAction()), u"invalidValue verifier"_qs);
  QCOMPARE(act(ResetPassword{m_target, verifier}.toAction()), u"invalidValue verifier"_qs);
  QCOMPARE(act(ChangePassword{verifier}.toAction()), u"invalidValue verifier"_qs);
  QCOMPARE(everything(), before);
}

QTEST_GUILESS_MAIN(TestAccessRules)
#include "tst_accessrules.moc"
