// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QHash>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "models/console.h"
#include "storage/logins.h"
#include "tests/support/testplatform.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

// Which rooms the console's window has for each role, and whether it closes campaigns.
class TestRooms final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasTheRoomsOfThePersonsRoles_data() {
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QStringList>("rooms");
    QTest::addColumn<bool>("closes");
    const QStringList own{u"Campaigns"_qs, u"My wallet"_qs, u"My log"_qs};
    const QStringList all{u"Overview"_qs, u"Campaigns"_qs, u"Pledges"_qs, u"Backers"_qs,
                          u"Transaction log"_qs};
    const QStringList staff = all + QStringList{u"Deposit run"_qs, u"Closures"_qs};
    const QStringList last{u"Drill"_qs, u"Diagnostics"_qs};
    QTest::newRow("manager") << QStringList{u"manager"_qs}
                             << staff + QStringList{u"People"_qs} + last << true;
    QTest::newRow("staff") << QStringList{u"staff"_qs} << staff + last << true;
    QTest::newRow("auditor") << QStringList{u"auditor"_qs} << all << false;
    QTest::newRow("creator") << QStringList{u"creator"_qs} << own << true;
    QTest::newRow("backer") << QStringList{u"backer"_qs} << own << true;
    QTest::newRow("creatorAndBacker") << QStringList{u"creator"_qs, u"backer"_qs} << own << true;
    QTest::newRow("auditorAndBacker") << QStringList{u"auditor"_qs, u"backer"_qs} << all << true;
    QTest::newRow("service") << QStringList{u"service"_qs} << QStringList{u"Closing"_qs} << true;
  }
  void hasTheRoomsOfThePersonsRoles() {
    QFETCH(const QStringList, groups);
    QFETCH(const QStringList, rooms);
    QFETCH(const bool, closes);
    ConsoleWindow console(opened(groups));
    console.show();
    QStringList names;
    for (const Page* const page : console.window().pages())
      names.append(page->navigationName());
    QCOMPARE(names, rooms);
    QCOMPARE(console.closures().state().running, closes);
  }

  void tellsAServiceThatItHasNoRoom() {
    ConsoleWindow console(opened({u"service"_qs}));
    console.show();
    const auto labels = console.window().currentPage()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
      return label->isVisible() && label->text().contains(u"a login for closing campaigns");
    }));
  }

  void offersAnAuditorNoMainAction() {
    ConsoleWindow console(opened({u"auditor"_qs}));
    console.show();
    for (Page* const page : console.window().pages()) {
      console.window().showPage(page);
      QVERIFY2(!page->primaryAction() || !page->primaryAction()->isVisible(),
               qPrintable(page->objectName()));
      QVERIFY(!console.window().findChild<QWidget*>(u"primaryAction"_qs)->isVisible());
    }
  }

  // A room without an address cannot be gone back to.
  void leadsToEveryRoomByItsAddress() {
    ConsoleWindow console(opened({u"manager"_qs}));
    console.show();
    MainWindow& window = console.window();
    QStringList rooms;
    for (Page* const page : window.pages()) {
      QVERIFY2(!page->room().isEmpty(), qPrintable(page->objectName()));
      QVERIFY2(!rooms.contains(page->room()), qPrintable(page->room()));
      rooms.append(page->room());
      window.go(u"groundswell://"_qs + page->room());
      QCOMPARE(window.currentPage(), page);
      QCOMPARE(page->address().room, page->room());
      QVERIFY2(!page->banner()->isVisible(), qPrintable(page->banner()->text()));
    }
  }

  void leadsNobodyToARoomOfOthers() {
    ConsoleWindow console(opened({u"backer"_qs}));
    console.show();
    for (const QString& room : {u"people"_qs, u"closures"_qs, u"diagnostics"_qs, u"drill"_qs}) {
      Page* const here = console.window().currentPage();
      console.window().go(u"groundswell://"_qs + room);
      QCOMPARE(console.window().currentPage(), here);
      QVERIFY(here->banner()->text().contains(room));
      here->banner()->dismiss();
    }
  }

  // Of the window, and of the page that is shown with it.
  void givesEachShortcutToOneAction() {
    ConsoleWindow console(opened({u"manager"_qs}));
    console.show();
    MainWindow& window = console.window();
    for (Page* const page : window.pages()) {
      window.showPage(page);
      QHash<QKeySequence, QString> taken;
      const QList<QAction*> actions = window.actions() + page->findChildren<QAction*>();
      QVERIFY(window.actions().size() > window.pages().size());
      for (const QAction* const action : actions) {
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence& keys : all) {
          const QString text = keys.toString(QKeySequence::NativeText);
          QVERIFY2(!taken.contains(keys),
                   qPrintable(u"%1: %2 and %3 on %4"_qs.arg(text, taken.value(keys),
                                                            action->objectName(), page->room())));
          taken.insert(keys, action->objectName());
        }
        const QString text = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(text),
                 qPrintable(u"%1 does not name %2"_qs.arg(action->toolTip(), text)));
      }
    }
  }

  void notesThatThePersonCameIn() {
    ConsoleWindow console(opened({u"backer"_qs}));
    console.show();
    QTRY_COMPARE(
        m_platform.value(u"SELECT count(*) FROM groundswell.sign_ins s JOIN "
                         u"groundswell.users u ON u.id = s.user_id WHERE u.login = '%1'"_qs.arg(
                             console.console().platform().login)),
        u"1");
  }

 private:
  OpenedPlatform opened(const QStringList& groups) {
    const QString login = u"r%1_%2"_qs.arg(++m_people).arg(m_platform.database());
    const auto added = addLogin(m_platform.superuserUri(), {.login = login,
                                                            .groups = groups,
                                                            .name = groups.join(u' '),
                                                            .email = login + u"@example.org"_qs});
    if (!added) qFatal("%s", qUtf8Printable(added.error().detail));
    auto connection = Connection::open(m_platform.uri(login));
    auto outbox = Outbox::open(m_folder.path(), u"p"_qs, login);
    return {nullptr, m_platform.uri(login), describePlatform(**connection).value(),
            personSignedIn(**connection).value(), *std::move(outbox)};
  }

  TestPlatform m_platform;
  QTemporaryDir m_folder;
  int m_people = 0;
};

QTEST_MAIN(TestRooms)
#include "tst_rooms.moc"
