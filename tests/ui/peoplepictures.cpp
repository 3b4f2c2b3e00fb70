// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the page of people on a test platform, in both schemes, so that
// a person can look at it. Needs the test server (tests/support/testserver start).
//   QT_QPA_PLATFORM=offscreen peoplepictures FOLDER [LANGUAGE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "storage/password.h"
#include "tests/support/testconsole.h"
#include "ui/choicebar.h"
#include "ui/mainwindow.h"
#include "ui/peoplepage.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

QDir folder;

void save(QWidget& widget, const QString& name) {
  for (const auto& [scheme, word] :
       {std::pair(Theme::Scheme::light, u"light"_qs), std::pair(Theme::Scheme::dark, u"dark"_qs)}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(60);
    widget.grab().save(folder.filePath(name + u'-' + word + u".png"_qs));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
  QTest::qWait(60);
}

void fill(TestConsole& test) {
  const QString at = u'_' + test.platform().database();
  struct Member {
    const char* name;
    const char* login;
    QStringList groups;
  };
  const Member members[] = {
      {"Ngozi Okafor", "ngozi.okafor", {u"staff"_qs}},
      {"Ana Lindqvist", "ana", {u"staff"_qs, u"auditor"_qs}},
      {"Anna-Katharina Freifrau von Droste-Hülshoff-Schücking", "droste", {u"creator"_qs}},
      {"<b>Annika</b> Sørensen", "annika", {u"creator"_qs, u"backer"_qs}},
      {"مكتبة متنقلة", "library", {u"backer"_qs}},
      {"James Whitaker", "james", {u"manager"_qs, u"staff"_qs, u"creator"_qs, u"backer"_qs}},
      {"Night run", "closures", {u"service"_qs}},
  };
  std::vector<UserId> users;
  for (const Member& member : members) {
    const QString login = QString::fromLatin1(member.login) + at;
    users.push_back(test.perform(InvitePerson{.name = QString::fromUtf8(member.name),
                                              .email = login + u"@crowd.example.org"_qs,
                                              .login = login,
                                              .groups = member.groups,
                                              .verifier = scramVerifier(randomPassword())}
                                     .toAction())
                        .id<UserId>("user_id"));
  }
  test.perform(LockPerson{users[2], u"On leave"_qs}.toAction());
  test.perform(RevokePerson{users[4], u"Left"_qs}.toAction());
  test.perform({.function = u"deactivate_user"_qs,
                .arguments = {{u"user_id"_qs, users[3].value}, {u"reason"_qs, u"Moved"_qs}}});
  static_cast<void>(noteSignIn(test.connection()));
  for (int i = 0; i < 30; ++i)
    test.person(u"Backer %1"_qs.arg(i));
}

QDialog* opened(PeoplePage& page, const char* action) {
  page.findChild<QAction*>(QString::fromLatin1(action))->trigger();
  QTest::qWait(100);
  return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

void drawInvitation(PeoplePage& page, TestConsole& test) {
  QDialog* const invite = opened(page, "peopleInvite");
  save(*invite, u"invite"_qs);
  QTest::keyClicks(invite->findChild<QLineEdit*>(u"inviteName"_qs),
                   u"Zoe Mueller-Luedenscheidt"_qs);
  invite->findChild<QLineEdit*>(u"inviteEmail"_qs)->setText(u"zoe at example"_qs);
  QTest::keyClick(invite, Qt::Key_Return);
  save(*invite, u"invite-refused"_qs);
  invite->findChild<ChoiceBar*>(u"inviteWho"_qs)->choose(u"known"_qs);
  auto* const picker = invite->findChild<PersonPicker*>(u"invitePerson"_qs);
  QTest::keyClicks(picker, u"Backer 1"_qs);
  QTest::qWait(700);
  save(*invite, u"invite-known"_qs);
  picker->setFocus();
  picker->clear();
  QTest::keyClicks(picker, u"Backer 17"_qs);
  QTest::keyClick(picker, Qt::Key_Return);
  QTest::qWait(700);
  invite->findChild<QLineEdit*>(u"inviteLogin"_qs)
      ->setText(u"backer_"_qs + test.platform().database());
  QTest::keyClick(invite->findChild<QWidget*>(u"inviteGroups_backer"_qs), Qt::Key_Space);
  QTest::keyClick(invite, Qt::Key_Return);
  QTest::qWait(900);
  auto* const shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
  save(*shown, u"handover"_qs);
  shown->findChild<QPushButton*>(u"handOverShow"_qs)->click();
  save(*shown, u"handover-shown"_qs);
  shown->close();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  folder = QDir(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const page = new PeoplePage(test.console());
  window.addPage(page);
  window.resize(1280, 800);
  window.show();
  QTest::qWait(600);
  save(window, u"people-alone"_qs);
  fill(test);
  page->refresh();
  QTest::qWait(600);
  auto* const table = page->findChild<TableView*>();
  table->selectRow(1);
  save(window, u"people"_qs);
  for (const char* const action : {"peopleRoles", "peopleLock", "peoplePassword", "peopleRevoke"}) {
    QDialog* const dialog = opened(*page, action);
    save(*dialog, QString::fromLatin1(action));
    dialog->close();
    QTest::qWait(50);
  }
  table->selectRow(5);
  QDialog* const again = opened(*page, "peopleGiveAccess");
  save(window, u"people-revoked"_qs);
  save(*again, u"give-access"_qs);
  again->close();
  drawInvitation(*page, test);
  page->findChild<ChoiceBar*>(u"peopleScope"_qs)->choose(u"everybody"_qs);
  QTest::qWait(500);
  save(window, u"people-everybody"_qs);
  page->setSearchText(u"nobody like this"_qs);
  QTest::qWait(500);
  save(window, u"people-empty"_qs);
  test.platform().execute(
      u"REVOKE EXECUTE ON FUNCTION groundswell.people_access FROM gwt_manager"_qs);
  page->setSearchText(u"another"_qs);
  QTest::qWait(500);
  save(window, u"people-error"_qs);
  return 0;
}
