// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "app/tour/tour.h"
#include "models/console.h"
#include "storage/demodata.h"
#include "storage/wallets.h"
#include "tests/support/testplatform.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

// The whole console on a platform with demo data, in real windows.
class TestConsoleWindow final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
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
    ConsoleWindow console(opened());
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

  void waitsForAnActionBeforeItCloses() {
    ConsoleWindow console(opened());
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

 private:
  OpenedPlatform opened() {
    auto connection = Connection::open(m_platform.uri());
    auto outbox = Outbox::open(m_folder.path(), QStringLiteral("p"), QStringLiteral("l"));
    return {nullptr, m_platform.uri(), describePlatform(**connection).value(),
            personSignedIn(**connection).value(), *std::move(outbox)};
  }

  qint64 balance() const {
    return m_platform.value(QStringLiteral("SELECT balance FROM groundswell.users WHERE id = 2"))
        .toLongLong();
  }

  TestPlatform m_platform;
  QTemporaryDir m_folder;
};

QTEST_MAIN(TestConsoleWindow)
#include "tst_consolewindow.moc"
