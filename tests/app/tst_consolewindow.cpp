// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QAction>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "app/drillrun.h"
#include "app/tour/tour.h"
#include "app/tour/visit.h"
#include "models/console.h"
#include "storage/demodata.h"
#include "storage/logins.h"
#include "storage/wallets.h"
#include "tests/support/testplatform.h"
#include "ui/closurepage.h"
#include "ui/drillpage.h"
#include "ui/figurecard.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/page.h"
#include "ui/taskbar.h"

// The whole console on a platform with demo data, in real windows.
class TestConsoleWindow final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    // A drill's server runs as somebody who may not look into everybody's folders.
    chmod(QFile::encodeName(m_clusters.path()).constData(), 0711);
    qputenv("GROUNDSWELL_CLUSTERS", m_clusters.path().toUtf8());
    m_platform.addPat();
    const auto made = fillWithDemoData({.adminUri = m_platform.superuserUri(),
                                        .campaigns = 60,
                                        .users = 200,
                                        .pledges = 2'000,
                                        .seed = 3});
    QVERIFY2(made, made ? "" : qUtf8Printable(made.error().detail));
  }
  void cleanupTestCase() { QCOMPARE(m_platform.reconcile(), QStringList()); }

  void doesTheMainJobByItself() {
    ConsoleWindow console(opened(m_platform.uri()));
    Tour tour(console, m_folder.path());
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120'000);
    QVERIFY(finished.front().front().toBool());
    const QStringList pictures =
        QDir(m_folder.path()).entryList({QStringLiteral("*-light.png")}, QDir::Files);
    QVERIFY(pictures.size() >= 15);
    QVERIFY(console.window().close());
  }

  void closesEveryDueCampaignOfTheDemo() {
    QCOMPARE(
        m_platform.value(QStringLiteral("SELECT count(*) FROM groundswell.campaigns WHERE "
                                        "status = 'active' AND deadline <= clock_timestamp()")),
        u"0");
  }

  // Whom each role is given to: somebody who has something to see.
  void visitsTheRoomsOfEachRole_data() {
    QTest::addColumn<QString>("who");
    QTest::newRow("creator")
        << u"SELECT u.email FROM groundswell.users u JOIN groundswell.campaigns c ON "
           u"c.creator_id = u.id GROUP BY u.id ORDER BY sum(c.current_funds) DESC LIMIT 1"_qs;
    QTest::newRow("backer")
        << u"SELECT u.email FROM groundswell.users u JOIN groundswell.pledges p ON "
           u"p.user_id = u.id WHERE u.login IS NULL GROUP BY u.id ORDER BY count(*) DESC LIMIT 1"_qs;
    QTest::newRow("auditor") << u"SELECT 'auditor@example.org'"_qs;
  }
  void visitsTheRoomsOfEachRole() {
    QFETCH(const QString, who);
    const QString role = QString::fromLatin1(QTest::currentDataTag());
    const QString login = role + u'_' + m_platform.database();
    QVERIFY(
        addLogin(m_platform.superuserUri(),
                 {.login = login, .groups = {role}, .name = role, .email = m_platform.value(who)}));
    ConsoleWindow console(opened(m_platform.uri(login)));
    Visit visit(console, role, m_folder.path());
    QSignalSpy finished(&visit, &Visit::finished);
    visit.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QVERIFY(finished.front().front().toBool());
  }

  void waitsForAnActionBeforeItCloses() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    QSignalSpy closed(&console, &ConsoleWindow::closed);
    QTRY_VERIFY(console.console().worker().pendingActions() == 0);
    const qint64 before = balance();
    console.console().worker().act(this, Deposit{{2}, {700}}.toAction(),
                                   [](const Result<Answer>&) {});
    QVERIFY(!console.window().close());
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(balance(), before + 700);
    QVERIFY(!console.window().isVisible());
  }

  void asksBeforeItStopsATask() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    QSignalSpy closed(&console, &ConsoleWindow::closed);
    Task* const task = console.console().tasks().begin(u"import"_qs, u"Import deposits"_qs);
    task->setCancel([task] { task->finish(Task::State::cancelled, u"Stopped."_qs); });
    QVERIFY(!console.window().close());
    auto* const box = console.window().findChild<QMessageBox*>(u"stopTasks"_qs);
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->informativeText(), u"Import deposits"_qs);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!console.window().findChild<QMessageBox*>(u"stopTasks"_qs));
    QVERIFY(console.window().isVisible());
    QVERIFY(task->isRunning());
    QVERIFY(!console.window().close());
    QTest::mouseClick(console.window().findChild<QPushButton*>(u"stopTasksStop"_qs),
                      Qt::LeftButton);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(task->state(), Task::State::cancelled);
    QVERIFY(!console.window().isVisible());
  }

  void opensTheRoomBehindAFigure() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    auto* const page = pageOf<OverviewPage>(console);
    QCOMPARE(console.window().currentPage(), page);
    auto* const refunds = page->findChild<FigureCard*>(u"overviewRefunds"_qs);
    refunds->setFocus();
    QTest::keyClick(refunds, Qt::Key_Return);
    auto* const closures = pageOf<ClosurePage>(console);
    QCOMPARE(console.window().currentPage(), closures);
    QVERIFY(closures->findChild<QPushButton*>(u"refundsChoice"_qs)->isChecked());
  }

  void runsTheDrillFromItsPage() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    auto* const page = pageOf<DrillPage>(console);
    console.window().showPage(page);
    page->primaryAction()->trigger();
    QVERIFY(!page->primaryAction()->isEnabled());
    QCOMPARE(console.window().taskBar()->taskCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!console.drill().state().running, 120'000);
    const DrillState& state = console.drill().state();
    QVERIFY2(state.report, state.error ? qPrintable(state.error->detail) : "");
    QVERIFY(state.report->passed());
    QVERIFY(page->primaryAction()->isEnabled());
    QCOMPARE(console.window().taskBar()->taskCount(), 0);
    QCOMPARE(leftOfDrills(), QStringList());
    QCOMPARE(console.console().platform().id,
             m_platform.value(u"SELECT platform_id FROM groundswell.platform_settings"_qs));
    QCOMPARE(m_platform.value(u"SELECT count(*) FROM groundswell.users WHERE name = 'Backer 1'"_qs),
             u"0");
  }

  void stopsTheDrillBeforeItCloses() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    QSignalSpy closed(&console, &ConsoleWindow::closed);
    console.drill().start();
    QTRY_VERIFY_WITH_TIMEOUT(console.drill().state().race, 60'000);
    QVERIFY(!console.window().close());
    QVERIFY(console.window().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 60'000);
    QVERIFY(!console.window().isVisible());
    QVERIFY(console.drill().state().report->wasStopped);
    QCOMPARE(leftOfDrills(), QStringList());
  }

  void endsADrillWhosePersonWasThrownOut() {
    ConsoleWindow console(opened(m_platform.uri()));
    console.show();
    QSignalSpy closed(&console, &ConsoleWindow::closed);
    console.drill().start();
    console.wipe();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 60'000);
    QCOMPARE(leftOfDrills(), QStringList());
  }

  void clearsUpADrillWhoseWindowIsDestroyed() {
    {
      ConsoleWindow console(opened(m_platform.uri()));
      console.show();
      console.drill().start();
    }
    QCOMPARE(leftOfDrills(), QStringList());
  }

 private:
  template <class PageType>
  static PageType* pageOf(const ConsoleWindow& console) {
    for (Page* const page : console.window().pages()) {
      if (auto* const found = qobject_cast<PageType*>(page)) return found;
    }
    qFatal("there is no such page");
  }
  QStringList leftOfDrills() const {
    return QDir(m_clusters.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

  OpenedPlatform opened(const QString& uri) {
    auto connection = Connection::open(uri);
    auto outbox = Outbox::open(m_folder.path(), QStringLiteral("p"), QStringLiteral("l"));
    return {nullptr, uri, describePlatform(**connection).value(),
            personSignedIn(**connection).value(), *std::move(outbox)};
  }

  qint64 balance() const {
    return m_platform.value(QStringLiteral("SELECT balance FROM groundswell.users WHERE id = 2"))
        .toLongLong();
  }

  TestPlatform m_platform;
  QTemporaryDir m_folder;
  QTemporaryDir m_clusters{QStringLiteral("/tmp/gw-XXXXXX")};
};

QTEST_MAIN(TestConsoleWindow)
#include "tst_consolewindow.moc"
