// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <thread>

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "storage/access.h"
#include "storage/cluster.h"
#include "storage/outbox.h"
#include "storage/password.h"
#include "storage/people.h"
#include "storage/platform.h"
#include "storage/setup.h"
#include "storage/transaction.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

namespace {

const QString books = QStringLiteral("books");
const QString zine = QStringLiteral("zine");
const QString managersPassword = QStringLiteral("maria's long password");

template <class T>
T orEnd(Result<T> result, const char* what) {
  if (!result) qFatal("%s: %s", what, qUtf8Printable(result.error().detail));
  return *std::move(result);
}

}  // namespace

// Who may sign in, over a server that asks for passwords: two platforms beside one another, each
// with a manager of its own.
class TestAccess final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void cleanupTestCase();

  void letsAnInvitedPersonInWithThePasswordOnly();
  void invitesAKnownPerson();
  void changesWhatAnOpenSessionMayDoAtOnce();
  void locksOutAndLetsInAgain();
  void resetsAPassword();
  void revokesAndInvitesAgain();
  void changesNobodysOwnAccess();
  void letsManagersOnlyChangeAccess();
  void keepsTheLastManager();
  void keepsOneOfTwoManagersWhoShutOneAnotherOut();
  void refusesLoginsThatMustNotBe_data();
  void refusesLoginsThatMustNotBe();
  void refusesWhatIsNoVerifier_data();
  void refusesWhatIsNoVerifier();
  void writesEveryChangeIntoTheLog();
  void writesNoVerifierDown();
  void changesTheOwnPassword();
  void sharesNobodyBetweenTwoPlatforms();
  void makesPasswordsThatDiffer();

 private:
  [[nodiscard]] Result<std::unique_ptr<Connection>> open(const QString& login,
                                                         const QString& password,
                                                         const QString& database = books) const {
    return Connection::open({m_cluster->uri(database, login), password});
  }
  // "in", or the refusal's name.
  [[nodiscard]] QString signIn(const QString& login, const QString& password,
                               const QString& database = books) const {
    const auto opened = open(login, password, database);
    return opened ? u"in"_qs : nameOf(opened.error().refusal);
  }
  [[nodiscard]] RawSession raw(const QString& login, const QString& password) const {
    return RawSession(m_cluster->uri(books, login) + u"&password="_qs +
                      QString::fromLatin1(QUrl::toPercentEncoding(password)));
  }
  // "done", "ownAccess user_id", or the SQLSTATE where no rule refused.
  [[nodiscard]] static QString act(Connection& connection, const Action& action);
  [[nodiscard]] QString act(const Action& action) { return act(*m_maria, action); }
  // Nothing can be asked of it any more.
  [[nodiscard]] static bool isGone(Connection& connection) {
    const auto asked = callerGroups(connection);
    return !asked && asked.error().kind == ErrorKind::connectionLost;
  }
  UserId invited(const QString& login, const QStringList& groups,
                 const QString& password = u"a first password"_qs);
  [[nodiscard]] PersonAccess access(UserId user);
  [[nodiscard]] QString value(const QString& sql, const QString& database = books) const {
    return orEnd(RawSession(m_cluster->superuserUri(database)).send(sql), qPrintable(sql));
  }
  // People, roles and lines of the log: what an action that was refused has not touched.
  [[nodiscard]] QString everything() const;

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
  std::unique_ptr<Cluster> m_cluster;
  std::unique_ptr<Connection> m_maria;
  std::unique_ptr<Connection> m_zelda;  // the manager next door
  UserId m_target;                      // somebody to be changed
  const QString m_verifier = scramVerifier(QStringLiteral("a first password"));
};

void TestAccess::initTestCase() {
  chmod(QFile::encodeName(m_root.path()).constData(), 0711);
  qunsetenv("PGPASSWORD");
  qputenv("HOME", m_root.path().toUtf8());
  auto cluster = orEnd(
      Cluster::at({.directory = m_root.filePath(u"cluster"_qs), .settings = {u"fsync = off"_qs}}),
      "cluster");
  orEnd(cluster.start({}).map([] { return true; }), "start");
  m_cluster = std::make_unique<Cluster>(std::move(cluster));
  for (const auto& [database, manager] :
       {std::pair(books, u"maria"_qs), std::pair(zine, u"zelda"_qs)}) {
    static_cast<void>(value(u"CREATE DATABASE "_qs + database, u"postgres"_qs));
    orEnd(setUp({.adminUri = m_cluster->superuserUri(database),
                 .rolePrefix = database,
                 .managerLogin = manager,
                 .managerVerifier = scramVerifier(managersPassword)}),
          "setup");
  }
  init();
  m_target = invited(u"target"_qs, {u"backer"_qs});
}

void TestAccess::init() {
  m_maria = orEnd(open(u"maria"_qs, managersPassword), "maria");
  m_zelda = orEnd(open(u"zelda"_qs, managersPassword, zine), "zelda");
}

void TestAccess::cleanup() {
  for (const QString& database : {books, zine})
    QCOMPARE(value(u"SELECT count(*) FROM groundswell.reconcile()"_qs, database), u"0"_qs);
  m_maria.reset();
  m_zelda.reset();
}

void TestAccess::cleanupTestCase() {
  if (m_cluster) QVERIFY(m_cluster->stop(false));
}

QString TestAccess::act(Connection& connection, const Action& action) {
  const auto answer = SerializableTransaction::run(connection, action);
  if (answer) return u"done"_qs;
  const Error& error = answer.error();
  if (error.refusal == Refusal::none) return error.sqlState;
  return (nameOf(error.refusal) + u' ' + error.facts.value(u"field"_qs).toString()).trimmed();
}

UserId TestAccess::invited(const QString& login, const QStringList& groups,
                           const QString& password) {
  const auto answer =
      SerializableTransaction::run(*m_maria, InvitePerson{.name = login,
                                                          .email = login + u"@example.org"_qs,
                                                          .login = login,
                                                          .groups = groups,
                                                          .verifier = scramVerifier(password)}
                                                 .toAction());
  return orEnd(answer, "invite").id<UserId>("user_id");
}

PersonAccess TestAccess::access(UserId user) {
  const auto people = orEnd(accessPage(*m_maria, {}), "people");
  const auto found = std::ranges::find(people, user, &PersonAccess::user);
  if (found == people.end()) qFatal("nobody");
  return *found;
}

QString TestAccess::everything() const {
  return value(
      u"SELECT concat_ws(' ', (SELECT count(*) FROM groundswell.users), "
      "(SELECT md5(string_agg(concat(rolname, rolcanlogin, rolpassword), ' ' ORDER BY rolname)) "
      "FROM pg_authid), (SELECT count(*) FROM pg_auth_members), "
      "(SELECT count(*) FROM groundswell.transaction_logs), "
      "(SELECT count(*) FROM groundswell.requests))"_qs);
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

void TestAccess::changesNobodysOwnAccess() {
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

void TestAccess::letsManagersOnlyChangeAccess() {
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
void TestAccess::keepsTheLastManager() {
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

void TestAccess::keepsOneOfTwoManagersWhoShutOneAnotherOut() {
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

void TestAccess::refusesLoginsThatMustNotBe_data() {
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

void TestAccess::refusesLoginsThatMustNotBe() {
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

void TestAccess::refusesWhatIsNoVerifier_data() {
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

void TestAccess::refusesWhatIsNoVerifier() {
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
