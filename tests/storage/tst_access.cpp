// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "storage/outbox.h"
#include "storage/people.h"
#include "tests/storage/accesstest.h"

// Access is given, changed and taken, and what each of that does.
class TestAccess final : public AccessTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }
  void cleanupTestCase() { tearDownOnce(); }

  void letsAnInvitedPersonInWithThePasswordOnly();
  void invitesAKnownPerson();
  void changesWhatAnOpenSessionMayDoAtOnce();
  void locksOutAndLetsInAgain();
  void resetsAPassword();
  void revokesAndInvitesAgain();
  void writesEveryChangeIntoTheLog();
  void writesNoVerifierDown();
  void changesTheOwnPassword();
  void sharesNobodyBetweenTwoPlatforms();
  void makesPasswordsThatDiffer();

 private:
  // "in", or the refusal's name.
  [[nodiscard]] QString signIn(const QString& login, const QString& password,
                               const QString& database = books) const {
    const auto opened = open(login, password, database);
    return opened ? u"in"_qs : nameOf(opened.error().refusal);
  }
  // Nothing can be asked of it any more.
  [[nodiscard]] static bool isGone(Connection& connection) {
    const auto asked = callerGroups(connection);
    return !asked && asked.error().kind == ErrorKind::connectionLost;
  }
  [[nodiscard]] PersonAccess access(UserId user);
};

PersonAccess TestAccess::access(UserId user) {
  const auto people = orEnd(accessPage(*m_maria, {}), "people");
  const auto found = std::ranges::find(people, user, &PersonAccess::user);
  if (found == people.end()) qFatal("nobody");
  return *found;
}

void TestAccess::letsAnInvitedPersonInWithThePasswordOnly() {
  const UserId ann = invited(u"ann.in"_qs, {u"staff"_qs}, u"quite \"right\" 'n long"_qs);
  QCOMPARE(signIn(u"ann.in"_qs, u"quite \"right\" 'n long"_qs), u"in"_qs);
  QCOMPARE(signIn(u"ann.in"_qs, u"quite wrong"_qs), u"wrongPassword"_qs);
  QCOMPARE(signIn(u"ann.in"_qs, QString()), u"passwordMissing"_qs);
  const auto session = orEnd(open(u"ann.in"_qs, u"quite \"right\" 'n long"_qs), "ann");
  QCOMPARE(describePlatform(*session)->groups, QStringList{u"staff"_qs});
  QVERIFY(!access(ann).lastSignInAt.isValid());
  QVERIFY(noteSignIn(*session));
  QVERIFY(access(ann).lastSignInAt.isValid());
}

void TestAccess::invitesAKnownPerson() {
  const auto known = orEnd(SerializableTransaction::run(
                               *m_maria, RegisterUser{u"Kim"_qs, u"kim@example.org"_qs}.toAction()),
                           "register");
  const InvitePerson kim{.user = known.id<UserId>("user_id"),
                         .login = u"kim"_qs,
                         .groups = {u"backer"_qs},
                         .verifier = m_verifier};
  QCOMPARE(act(kim.toAction()), u"done"_qs);
  QCOMPARE(signIn(u"kim"_qs, u"a first password"_qs), u"in"_qs);
  QCOMPARE(access(*kim.user).name, u"Kim"_qs);
  QCOMPARE(act(kim.toAction()), u"hasLogin login"_qs);
}

void TestAccess::changesWhatAnOpenSessionMayDoAtOnce() {
  const UserId ann = invited(u"ann.roles"_qs, {u"backer"_qs});
  const auto session = orEnd(open(u"ann.roles"_qs, u"a first password"_qs), "ann");
  int number = 0;
  const auto registers = [&] {
    return act(*session, RegisterUser{u"New"_qs, u"new%1@example.org"_qs.arg(++number)}.toAction());
  };
  QCOMPARE(registers(), u"42501"_qs);
  QCOMPARE(act(ChangeGroups{ann, {u"staff"_qs, u"backer"_qs}}.toAction()), u"done"_qs);
  QCOMPARE(registers(), u"done"_qs);
  QCOMPARE(*callerGroups(*session), (QStringList{u"backer"_qs, u"staff"_qs}));
  QCOMPARE(act(ChangeGroups{ann, {u"auditor"_qs}}.toAction()), u"done"_qs);
  QCOMPARE(registers(), u"42501"_qs);
  QCOMPARE(access(ann).groups, QStringList{u"auditor"_qs});
  QCOMPARE(act(ChangeGroups{ann, {}}.toAction()), u"invalidValue groups"_qs);
  QCOMPARE(act(ChangeGroups{ann, {u"owner"_qs}}.toAction()), u"invalidValue groups"_qs);
}

void TestAccess::locksOutAndLetsInAgain() {
  const UserId ann = invited(u"ann.lock"_qs, {u"staff"_qs});
  const auto session = orEnd(open(u"ann.lock"_qs, u"a first password"_qs), "ann");
  QCOMPARE(act(LockPerson{ann, QString()}.toAction()), u"reasonMissing reason"_qs);
  QVERIFY(!isGone(*session));
  QCOMPARE(act(LockPerson{ann, u"on leave"_qs}.toAction()), u"done"_qs);
  QVERIFY(isGone(*session));
  QCOMPARE(signIn(u"ann.lock"_qs, u"a first password"_qs), u"loginLocked"_qs);
  QVERIFY(access(ann).locked);
  QCOMPARE(access(ann).groups, QStringList{u"staff"_qs});
  QCOMPARE(act(UnlockPerson{ann, u"back"_qs}.toAction()), u"done"_qs);
  QCOMPARE(signIn(u"ann.lock"_qs, u"a first password"_qs), u"in"_qs);
}

void TestAccess::resetsAPassword() {
  const UserId ann = invited(u"ann.reset"_qs, {u"staff"_qs});
  const auto session = orEnd(open(u"ann.reset"_qs, u"a first password"_qs), "ann");
  QCOMPARE(act(ResetPassword{ann, scramVerifier(u"the second password"_qs)}.toAction()),
           u"done"_qs);
  QVERIFY(isGone(*session));
  QCOMPARE(signIn(u"ann.reset"_qs, u"a first password"_qs), u"wrongPassword"_qs);
  QCOMPARE(signIn(u"ann.reset"_qs, u"the second password"_qs), u"in"_qs);
}

void TestAccess::revokesAndInvitesAgain() {
  const UserId ann = invited(u"ann.left"_qs, {u"staff"_qs, u"manager"_qs});
  const auto session = orEnd(open(u"ann.left"_qs, u"a first password"_qs), "ann");
  QCOMPARE(act(RevokePerson{ann, u"left"_qs}.toAction()), u"done"_qs);
  QVERIFY(isGone(*session));
  QVERIFY(signIn(u"ann.left"_qs, u"a first password"_qs) != u"in");
  QCOMPARE(value(u"SELECT concat_ws(' ', rolcanlogin, coalesce(rolpassword, 'none'), "
                 "(SELECT count(*) FROM pg_auth_members WHERE member = r.oid)) "
                 "FROM pg_authid r WHERE rolname = 'ann.left'"_qs),
           u"f none 0"_qs);
  QCOMPARE(access(ann).login, u"ann.left"_qs);
  QVERIFY(access(ann).groups.isEmpty());
  // Nothing but an invitation brings it back, and to nobody else.
  QCOMPARE(act(ChangeGroups{ann, {u"staff"_qs}}.toAction()), u"noLogin user_id"_qs);
  QCOMPARE(act(LockPerson{ann, u"x"_qs}.toAction()), u"noLogin user_id"_qs);
  QCOMPARE(act(UnlockPerson{ann, u"x"_qs}.toAction()), u"noLogin user_id"_qs);
  QCOMPARE(act(ResetPassword{ann, m_verifier}.toAction()), u"noLogin user_id"_qs);
  QCOMPARE(act(RevokePerson{ann, u"x"_qs}.toAction()), u"noLogin user_id"_qs);
  InvitePerson again{.user = ann,
                     .login = u"ann.other"_qs,
                     .groups = {u"backer"_qs},
                     .verifier = scramVerifier(u"the second password"_qs)};
  QCOMPARE(act(again.toAction()), u"hasLogin login"_qs);
  InvitePerson other = again;
  other.user = std::nullopt;
  other.name = u"Other"_qs;
  other.email = u"other.ann@example.org"_qs;
  other.login = u"ann.left"_qs;
  QCOMPARE(act(other.toAction()), u"loginTaken login"_qs);
  again.login = u"ann.left"_qs;
  QCOMPARE(act(again.toAction()), u"done"_qs);
  QCOMPARE(signIn(u"ann.left"_qs, u"the second password"_qs), u"in"_qs);
  QCOMPARE(access(ann).groups, QStringList{u"backer"_qs});
}

void TestAccess::writesEveryChangeIntoTheLog() {
  const UserId ann = invited(u"ann.log"_qs, {u"staff"_qs, u"backer"_qs});
  QCOMPARE(act(ChangeGroups{ann, {u"auditor"_qs}, u"moved"_qs}.toAction()), u"done"_qs);
  QCOMPARE(act(LockPerson{ann, u"on leave"_qs}.toAction()), u"done"_qs);
  QCOMPARE(act(UnlockPerson{ann, u"back"_qs}.toAction()), u"done"_qs);
  QCOMPARE(act(ResetPassword{ann, m_verifier}.toAction()), u"done"_qs);
  QCOMPARE(act(RevokePerson{ann, u"left"_qs}.toAction()), u"done"_qs);
  QCOMPARE(value(u"SELECT string_agg(concat_ws('|', type, actor, reason), E'\\n' ORDER BY id) "
                 "FROM groundswell.transaction_logs WHERE user_id = %1"_qs.arg(ann.value)),
           (QStringList{u"user_registered|maria"_qs,
                        u"person_changed|maria|may sign in as ann.log: backer, staff"_qs,
                        u"person_changed|maria|groups from backer, staff to auditor: moved"_qs,
                        u"person_changed|maria|locked: on leave"_qs,
                        u"person_changed|maria|unlocked: back"_qs,
                        u"person_changed|maria|password reset"_qs,
                        u"person_changed|maria|access revoked: left"_qs}
                .join(u'\n')));
}

void TestAccess::writesNoVerifierDown() {
  const Action action = InvitePerson{.name = u"Ann"_qs,
                                     .email = u"ann.note@example.org"_qs,
                                     .login = u"ann.note"_qs,
                                     .groups = {u"backer"_qs},
                                     .verifier = m_verifier}
                            .toAction();
  const auto outbox = orEnd(Outbox::open(m_root.filePath(u"outbox"_qs), books, u"maria"_qs), "box");
  QVERIFY(outbox->write(action));
  QCOMPARE(act(action), u"done"_qs);
  const auto refused =
      SerializableTransaction::run(*m_maria, InvitePerson{.name = u"Ann"_qs,
                                                          .email = u"ann.note2@example.org"_qs,
                                                          .login = u"maria"_qs,
                                                          .groups = {u"backer"_qs},
                                                          .verifier = m_verifier}
                                                 .toAction());
  QVERIFY(!refused && !refused.error().detail.contains(m_verifier.right(20)));

  const QByteArray secret = m_verifier.right(44).toLatin1();
  QDirIterator notes(m_root.filePath(u"outbox"_qs), QDir::Files, QDirIterator::Subdirectories);
  int read = 0;
  while (notes.hasNext()) {
    QFile note(notes.next());
    QVERIFY(note.open(QIODevice::ReadOnly));
    const QByteArray text = note.readAll();
    QVERIFY(!text.contains(secret));
    read += text.contains("ann.note") ? 1 : 0;
  }
  QCOMPARE(read, 1);
  QFile log(m_root.filePath(u"cluster/server.log"_qs));
  QVERIFY(log.open(QIODevice::ReadOnly) && !log.readAll().contains(secret));
  for (const char* const table : {"requests", "transaction_logs", "users"}) {
    QCOMPARE(value(u"SELECT count(*) FROM groundswell.%1 t WHERE t::text LIKE '%%2%'"_qs.arg(
                 QLatin1StringView(table), QString::fromLatin1(secret))),
             u"0"_qs);
  }
}

void TestAccess::changesTheOwnPassword() {
  invited(u"ann.own"_qs, {u"backer"_qs});
  const auto session = orEnd(open(u"ann.own"_qs, u"a first password"_qs), "ann");
  QCOMPARE(act(*session, ChangePassword{scramVerifier(u"one of my own"_qs)}.toAction()),
           u"done"_qs);
  QVERIFY(!isGone(*session));
  QCOMPARE(signIn(u"ann.own"_qs, u"a first password"_qs), u"wrongPassword"_qs);
  QCOMPARE(signIn(u"ann.own"_qs, u"one of my own"_qs), u"in"_qs);
}

void TestAccess::sharesNobodyBetweenTwoPlatforms() {
  const UserId ann = invited(u"ann.books"_qs, {u"staff"_qs, u"manager"_qs});
  QCOMPARE(signIn(u"ann.books"_qs, u"a first password"_qs, books), u"in"_qs);
  QCOMPARE(signIn(u"ann.books"_qs, u"a first password"_qs, zine), u"noRoleHere"_qs);
  QCOMPARE(signIn(u"maria"_qs, managersPassword, zine), u"noRoleHere"_qs);
  QCOMPARE(signIn(u"zelda"_qs, managersPassword, books), u"noRoleHere"_qs);
  // The manager next door does not get at the login, though a person there were given its name.
  InvitePerson take{.name = u"Taken"_qs,
                    .email = u"taken@example.org"_qs,
                    .login = u"ann.books"_qs,
                    .groups = {u"backer"_qs},
                    .verifier = scramVerifier(u"a password of zelda's"_qs)};
  QCOMPARE(act(*m_zelda, take.toAction()), u"loginTaken login"_qs);
  const QString before = everything();
  const UserId there{value(u"INSERT INTO groundswell.users (name, email, login, created_at) VALUES "
                           "('T', 't@example.org', 'ann.books', groundswell.moment()) "
                           "RETURNING id"_qs,
                           zine)
                         .toLongLong()};
  static_cast<void>(
      value(u"SELECT groundswell.write_log('user_registered', NULL, "
            "groundswell.moment(), user_id => %1)"_qs.arg(there.value),
            zine));
  take.user = there;
  QCOMPARE(act(*m_zelda, take.toAction()), u"loginTaken login"_qs);
  for (const Action& action :
       {ChangeGroups{there, {u"backer"_qs}}.toAction(), LockPerson{there, u"x"_qs}.toAction(),
        ResetPassword{there, m_verifier}.toAction(), RevokePerson{there, u"x"_qs}.toAction()}) {
    QCOMPARE(act(*m_zelda, action), u"noLogin user_id"_qs);
  }
  QCOMPARE(everything(), before);
  QCOMPARE(signIn(u"ann.books"_qs, u"a first password"_qs), u"in"_qs);
  QCOMPARE(access(ann).groups, (QStringList{u"manager"_qs, u"staff"_qs}));
}

void TestAccess::makesPasswordsThatDiffer() {
  QSet<QString> all;
  for (int i = 0; i < 200; ++i) {
    const QString password = randomPassword();
    QVERIFY(password.size() >= passwordCharactersMin);
    QVERIFY2(QRegularExpression(u"^([a-z2-9]{4}-){3}[a-z2-9]{4}$"_qs).match(password).hasMatch(),
             qPrintable(password));
    all.insert(password);
  }
  QCOMPARE(all.size(), 200);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
