// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/ui/peoplepagetest.h"
#include "ui/banner.h"
#include "ui/personpicker.h"

// Access is given, changed and taken.
class TestPeopleDialogs final : public PeoplePageTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void invitesSomebodyNew();
  void proposesALoginUntilItIsEdited_data();
  void proposesALoginUntilItIsEdited();
  void invitesAPersonWhoIsKnown();
  void refusesAtTheField();
  void showsTheFirstPasswordOnce();
  void changesRoles();
  void locksAndUnlocks();
  void resetsAPassword();
  void revokesAndGivesAccessAgain();
  void changesNobodysOwnAccess();
  void saysAtTheDialogWhatAnotherManagerDidMeanwhile();

 private:
  // Presses the bar's button by keyboard; answers the dialog that opens.
  [[nodiscard]] QDialog* press(const char* name);
  [[nodiscard]] QDialog* dialog(const QString& name) const;
  template <class T>
  [[nodiscard]] T* inside(QDialog* in, const char* name) const {
    auto* const found = in->findChild<T*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
  }
  void type(QDialog* in, const char* field, const QString& text) const;
  void tick(QDialog* in, const char* box) const;
  void send(QDialog* in) const;
  void makeNewPassword();
  // Closes what is shown once, and answers the password that it shows.
  QString takePassword();
  [[nodiscard]] PersonAccess access(UserId user);
};

QDialog* TestPeopleDialogs::press(const char* name) {
  auto* const wanted = action(name);
  if (wanted == m_page->primaryAction()) {
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
  } else {
    auto* const button =
        m_window->findChild<QToolButton*>(wanted->objectName() + QStringLiteral("Button"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
  }
  auto* const opened = qobject_cast<QDialog*>(QApplication::activeModalWidget());
  if (!opened) qFatal("%s opened nothing", name);
  if (!QTest::qWaitFor([opened] { return QApplication::activeWindow() == opened; })) {
    qFatal("the dialog of %s is not in front", name);
  }
  return opened;
}

QDialog* TestPeopleDialogs::dialog(const QString& name) const {
  return m_window->findChild<QDialog*>(name);
}

void TestPeopleDialogs::type(QDialog* in, const char* field, const QString& text) const {
  auto* const edit = inside<QLineEdit>(in, field);
  edit->setFocus();
  edit->selectAll();
  QTest::keyClick(edit, Qt::Key_Delete);
  // As an input method types: QTest has keys for ASCII only.
  QInputMethodEvent typed;
  typed.setCommitString(text);
  QApplication::sendEvent(edit, &typed);
}

void TestPeopleDialogs::tick(QDialog* in, const char* box) const {
  auto* const found = inside<QCheckBox>(in, box);
  found->setFocus();
  QTest::keyClick(found, Qt::Key_Space);
}

void TestPeopleDialogs::send(QDialog* in) const {
  QTest::keyClick(in, Qt::Key_Return);
}

// Enter is for Cancel where nothing is asked; the other button is a Tab away.
void TestPeopleDialogs::makeNewPassword() {
  auto* const reset = press("peoplePassword");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QVERIFY(inside<QPushButton>(reset, "resetSend")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
}

QString TestPeopleDialogs::takePassword() {
  if (!QTest::qWaitFor([this] { return dialog(u"handOverDialog"_qs) != nullptr; }, 10'000)) {
    qFatal("nothing was handed over");
  }
  auto* const shown = dialog(u"handOverDialog"_qs);
  const QString password = inside<QLineEdit>(shown, "handOverPassword")->text();
  auto* const close = inside<QPushButton>(shown, "handOverClose");
  close->setFocus();
  QTest::keyClick(close, Qt::Key_Space);
  return password;
}

PersonAccess TestPeopleDialogs::access(UserId user) {
  const auto people = accessPage(m_test->connection(), {.withLoginOnly = false});
  for (const PersonAccess& person : *people) {
    if (person.user == user) return person;
  }
  qFatal("nobody");
}

void TestPeopleDialogs::invitesSomebodyNew() {
  auto* const invite = press("peopleInvite");
  QTRY_VERIFY(inside<QLineEdit>(invite, "inviteName")->hasFocus());
  type(invite, "inviteName", u"Zoë Berg"_qs);
  type(invite, "inviteEmail", u"zoe@example.org"_qs);
  type(invite, "inviteLogin", login("zoe"));
  tick(invite, "inviteGroups_creator");
  tick(invite, "inviteGroups_backer");
  send(invite);
  const QString password = takePassword();
  QVERIFY(password.size() >= passwordCharactersMin);
  QTRY_COMPARE(names(), u"First Manager, Ann Ó, Zoë Berg"_qs);
  QCOMPARE(m_page->banner()->text(),
           u"Zoë Berg may sign in as %1 from now on."_qs.arg(login("zoe")));
  QCOMPARE(cell(2, peopleModel::groups), u"Backer, Creator"_qs);
  QCOMPARE(m_table->currentRow(), 2);
  // The server keeps what this password makes, and never saw the password.
  QCOMPARE(m_test->platform().value(u"SELECT left(rolpassword, 14) FROM pg_authid "
                                    "WHERE rolname = '%1'"_qs.arg(login("zoe"))),
           u"SCRAM-SHA-256$"_qs);
}

void TestPeopleDialogs::proposesALoginUntilItIsEdited_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("login");
  QTest::newRow("two words") << u"Anna Berg"_qs << u"anna.berg"_qs;
  QTest::newRow("accents") << u"Zoë Müller-Lüdenscheidt"_qs << u"zoe.muller-ludenscheidt"_qs;
  QTest::newRow("letters of their own") << u"Søren Großæ Łoś"_qs << u"soren.grossae.los"_qs;
  QTest::newRow("begins with no letter") << u"  3 O'Neill"_qs << u"oneill"_qs;
  QTest::newRow("no Latin letter") << u"数据"_qs << QString();
  QTest::newRow("longer than a login") << QString(60, u'x') << QString(39, u'x');
}

void TestPeopleDialogs::proposesALoginUntilItIsEdited() {
  QFETCH(QString, name);
  QFETCH(QString, login);
  auto* const invite = press("peopleInvite");
  type(invite, "inviteName", name);
  QCOMPARE(inside<QLineEdit>(invite, "inviteLogin")->text(), login);
  type(invite, "inviteLogin", u"own"_qs);
  type(invite, "inviteName", u"Another"_qs);
  QCOMPARE(inside<QLineEdit>(invite, "inviteLogin")->text(), u"own"_qs);
  QTest::keyClick(invite, Qt::Key_Escape);
}

void TestPeopleDialogs::invitesAPersonWhoIsKnown() {
  const UserId bob = m_test->person(u"Bob Known"_qs);
  auto* const invite = press("peopleInvite");
  auto* const known = inside<QPushButton>(invite, "newChoice");
  known->setFocus();
  QTest::keyClick(known, Qt::Key_Right);
  QVERIFY(!inside<QLineEdit>(invite, "inviteName")->isVisible());
  auto* const picker = inside<PersonPicker>(invite, "invitePerson");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QVERIFY(picker->hasFocus());
  QTest::keyClicks(picker, u"Bob"_qs);
  QTest::keyClick(picker, Qt::Key_Return);
  QTRY_VERIFY(picker->person());
  QCOMPARE(inside<QLineEdit>(invite, "inviteLogin")->text(), u"bob.known"_qs);
  type(invite, "inviteLogin", login("bob"));
  tick(invite, "inviteGroups_backer");
  send(invite);
  QVERIFY(!takePassword().isEmpty());
  QTRY_COMPARE(names(), u"First Manager, Ann Ó, Bob Known"_qs);
  QCOMPARE(access(bob).login, login("bob"));
}

void TestPeopleDialogs::refusesAtTheField() {
  auto* const invite = press("peopleInvite");
  const auto problem = [&](const char* field) { return inside<QLabel>(invite, field)->text(); };
  type(invite, "inviteEmail", u"nobody"_qs);
  type(invite, "inviteLogin", u"Ann \"x\""_qs);
  send(invite);
  QVERIFY(problem("nameError").startsWith(u"This must not be empty: name."));
  QVERIFY(problem("emailError").startsWith(u"This is not a valid value: e-mail address."));
  QVERIFY(problem("loginError").startsWith(u"A login has small letters a to z"));
  QVERIFY(problem("groupsError").startsWith(u"Whoever signs in has at least one role."));
  QTRY_VERIFY(inside<QLineEdit>(invite, "inviteName")->hasFocus());
  // What only the database knows comes back to the same fields.
  type(invite, "inviteName", u"Second Ann"_qs);
  type(invite, "inviteEmail", u"other@example.org"_qs);
  type(invite, "inviteLogin", login("ann"));
  tick(invite, "inviteGroups_staff");
  send(invite);
  QTRY_COMPARE(problem("loginError"),
               u"This login belongs to somebody else on the server. Choose another login."_qs);
  type(invite, "inviteEmail", login("ann").toUpper() + u"@example.org"_qs);
  type(invite, "inviteLogin", login("ann2"));
  send(invite);
  QTRY_VERIFY(problem("emailError").startsWith(u"Somebody with this e-mail address"));
  QTest::keyClick(invite, Qt::Key_Escape);
  QCOMPARE(m_test->platform().value(
               u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_qs.arg(login("ann2"))),
           u"0"_qs);
}

void TestPeopleDialogs::showsTheFirstPasswordOnce() {
  select(u"Ann Ó"_qs);
  makeNewPassword();
  QTRY_VERIFY(dialog(u"handOverDialog"_qs));
  auto* const shown = dialog(u"handOverDialog"_qs);
  auto* const password = inside<QLineEdit>(shown, "handOverPassword");
  QCOMPARE(inside<QLineEdit>(shown, "handOverLogin")->text(), login("ann"));
  QCOMPARE(password->echoMode(), QLineEdit::Password);
  auto* const show = inside<QPushButton>(shown, "handOverShow");
  show->setFocus();
  QTest::keyClick(show, Qt::Key_Space);
  QCOMPARE(password->echoMode(), QLineEdit::Normal);
  auto* const copy = inside<QPushButton>(shown, "handOverCopy");
  copy->setFocus();
  QTest::keyClick(copy, Qt::Key_Space);
  QCOMPARE(QApplication::clipboard()->text(), password->text());
  // Enter was meant for the dialog before.
  QTest::keyClick(shown, Qt::Key_Return);
  QVERIFY(shown->isVisible());
  const QString once = takePassword();
  QTRY_VERIFY(!dialog(u"handOverDialog"_qs));
  const auto widgets = QApplication::allWidgets();
  for (const QWidget* const widget : widgets) {
    QVERIFY(!widget->property("text").toString().contains(once));
  }
}

void TestPeopleDialogs::changesRoles() {
  select(u"Ann Ó"_qs);
  QTest::keyClick(m_table, Qt::Key_Return);
  auto* const roles = dialog(u"rolesDialog"_qs);
  QVERIFY(roles);
  QVERIFY(inside<QCheckBox>(roles, "rolesGroups_staff")->isChecked());
  QVERIFY(!inside<QCheckBox>(roles, "rolesGroups_backer")->isChecked());
  tick(roles, "rolesGroups_staff");
  tick(roles, "rolesGroups_auditor");
  send(roles);
  QVERIFY(!inside<QLabel>(roles, "groupsError")->text().isEmpty());
  tick(roles, "rolesGroups_creator");
  type(roles, "rolesReason", u"moved on"_qs);
  send(roles);
  QTRY_COMPARE(cell(1, peopleModel::groups), u"Creator"_qs);
  QCOMPARE(m_page->banner()->text(), u"Roles of Ann Ó now: Creator."_qs);
  QCOMPARE(m_test->platform().value(u"SELECT reason FROM groundswell.transaction_logs "
                                    "ORDER BY id DESC LIMIT 1"_qs),
           u"groups from auditor, staff to creator: moved on"_qs);
}

void TestPeopleDialogs::locksAndUnlocks() {
  select(u"Ann Ó"_qs);
  QVERIFY(!action("peopleUnlock")->isVisible());
  auto* const lock = press("peopleLock");
  send(lock);
  QVERIFY(inside<QLabel>(lock, "reasonError")->text().startsWith(u"A reason is needed."));
  type(lock, "lockReason", u"on leave"_qs);
  send(lock);
  QTRY_COMPARE(cell(1, peopleModel::state), u"Locked"_qs);
  QTRY_VERIFY(action("peopleUnlock")->isVisible());
  QVERIFY(!action("peopleLock")->isVisible());
  auto* const unlock = press("peopleUnlock");
  type(unlock, "unlockReason", u"back"_qs);
  send(unlock);
  QTRY_COMPARE(cell(1, peopleModel::state), u"May sign in"_qs);
}

void TestPeopleDialogs::resetsAPassword() {
  const QString stored =
      u"SELECT rolpassword FROM pg_authid WHERE rolname = '%1'"_qs.arg(login("ann"));
  const QString before = m_test->platform().value(stored);
  select(u"Ann Ó"_qs);
  makeNewPassword();
  QVERIFY(!takePassword().isEmpty());
  QVERIFY(m_test->platform().value(stored) != before);
}

void TestPeopleDialogs::revokesAndGivesAccessAgain() {
  select(u"Ann Ó"_qs);
  auto* const revoke = press("peopleRevoke");
  type(revoke, "revokeReason", u"left"_qs);
  send(revoke);
  QTRY_COMPARE(cell(1, peopleModel::state), u"No access"_qs);
  QTRY_VERIFY(action("peopleGiveAccess")->isVisible());
  QVERIFY(!action("peopleRevoke")->isVisible() && !action("peopleRoles")->isVisible());
  auto* const again = press("peopleGiveAccess");
  auto* const field = inside<QLineEdit>(again, "inviteLogin");
  QCOMPARE(field->text(), login("ann"));
  QVERIFY(field->isReadOnly());
  tick(again, "inviteGroups_backer");
  send(again);
  QVERIFY(!takePassword().isEmpty());
  QTRY_COMPARE(cell(1, peopleModel::state), u"May sign in"_qs);
  QCOMPARE(cell(1, peopleModel::groups), u"Backer"_qs);
}

void TestPeopleDialogs::changesNobodysOwnAccess() {
  select(u"First Manager"_qs);
  for (const char* const name : {"peopleRoles", "peopleLock", "peoplePassword", "peopleRevoke"}) {
    QVERIFY(!action(name)->isEnabled());
    QVERIFY(action(name)->toolTip().contains(u"Another manager must do this."));
  }
  QTest::keyClick(m_table, Qt::Key_Return);
  QVERIFY(!QApplication::activeModalWidget());
  select(u"Ann Ó"_qs);
  QVERIFY(action("peopleRoles")->isEnabled());
}

void TestPeopleDialogs::saysAtTheDialogWhatAnotherManagerDidMeanwhile() {
  select(u"Ann Ó"_qs);
  auto* const lock = press("peopleLock");
  m_test->perform(RevokePerson{m_ann, u"left"_qs}.toAction());
  type(lock, "lockReason", u"on leave"_qs);
  send(lock);
  auto* const banner = lock->findChild<Banner*>();
  QTRY_VERIFY(banner->isVisible());
  QVERIFY(banner->text().contains(u"This person cannot sign in."));
  QTest::keyClick(lock, Qt::Key_Escape);
}

QTEST_MAIN(TestPeopleDialogs)
#include "tst_peopledialogs.moc"
