// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

namespace {

constexpr int runMsMax = 120'000;

// What the bench answered; empty, with a warning, where it failed.
QJsonObject figures(const QStringList& arguments) {
  QProcess bench;
  bench.start(QStringLiteral(BENCH_PROGRAM), arguments + QStringList{QStringLiteral("--json")});
  if (!bench.waitForFinished(runMsMax)) bench.kill();
  const QByteArray complaints = bench.readAllStandardError();
  if (bench.exitStatus() == QProcess::NormalExit && bench.exitCode() == 0) {
    return QJsonDocument::fromJson(bench.readAllStandardOutput()).object();
  }
  qWarning("%s", complaints.constData());
  return {};
}

}  // namespace

// Each command of the bench with tiny numbers: it says what it measured, and leaves the books
// right. How much that is belongs to no test.
class TestSmoke final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCommandAnswersItsFigures_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    const QStringList rush{u"--clients=4"_qs, u"--seconds=1"_qs};
    QTest::newRow("pledge") << QStringList{u"pledge"_qs, u"--workload=wallet"_qs} + rush
                            << QStringList{u"pledges_per_s"_qs, u"p50_ms"_qs, u"p99_ms"_qs,
                                           u"retries"_qs, u"peak_rss_mib"_qs};
    QTest::newRow("refund") << QStringList{u"refund"_qs, u"--pledges=300"_qs, u"--beside=2"_qs}
                            << QStringList{u"refunds_per_s"_qs, u"tries_most"_qs,
                                           u"peak_rss_above_idle_mib"_qs, u"beside_p99_ms"_qs,
                                           u"alone_p99_ms"_qs};
    const QStringList small{u"--rows=3000"_qs, u"--as"_qs, testServer::managerLogin};
    QTest::newRow("log") << QStringList{u"log"_qs, u"--scroll=400"_qs} + small
                         << QStringList{u"first_rows_ms"_qs,  u"jump_ms"_qs,
                                        u"filter_ms"_qs,      u"scroll_rows_per_s"_qs,
                                        u"longest_gap_ms"_qs, u"peak_rss_mib"_qs};
    QTest::newRow("pages") << QStringList{u"pages"_qs, u"--campaigns=30"_qs} + small
                           << QStringList{u"longest_gap_ms"_qs,       u"quiet_gap_ms"_qs,
                                          u"campaignsPage_gap_ms"_qs, u"campaignPage_gap_ms"_qs,
                                          u"walletPage_gap_ms"_qs,    u"logPage_gap_ms"_qs,
                                          u"closurePage_gap_ms"_qs,   u"peoplePage_gap_ms"_qs};
    QTest::newRow("deposit") << QStringList{u"deposit"_qs, u"--rows=300"_qs, u"--beside=2"_qs}
                             << QStringList{u"booked"_qs, u"book_s"_qs, u"beside_most_ms"_qs};
    QTest::newRow("export") << QStringList{u"export"_qs, u"--rows=3000"_qs, u"--rounds=1"_qs}
                            << QStringList{u"rows_per_s"_qs, u"peak_rss_above_idle_mib"_qs};
    QTest::newRow("export as xlsx")
        << QStringList{u"export"_qs, u"--format=xlsx"_qs, u"--rows=3000"_qs, u"--rounds=1"_qs}
        << QStringList{u"rows_per_s"_qs, u"peak_rss_above_idle_mib"_qs};
    QTest::newRow("click") << QStringList{u"click"_qs, u"--pledges=2"_qs}
                           << QStringList{u"validate_ms"_qs, u"action_ms"_qs,
                                          u"reread_and_paint_ms"_qs, u"all_ms"_qs};
    QTest::newRow("start") << QStringList{u"start"_qs, u"--runs=1"_qs, u"--as"_qs,
                                          testServer::managerLogin}
                           << QStringList{u"start_ms"_qs};
    QTest::newRow("growth") << QStringList{u"growth"_qs,
                                           u"--rows-small=400"_qs,
                                           u"--rows-large=1000"_qs,
                                           u"--times=6"_qs,
                                           u"--as"_qs,
                                           testServer::managerLogin}
                            << QStringList{u"pledge_ratio"_qs, u"log_ratio"_qs,
                                           u"campaigns_ratio"_qs, u"wallet_ratio"_qs};
  }

  void everyCommandAnswersItsFigures() {
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    const TestPlatform platform;
    const QJsonObject answer =
        figures(arguments + QStringList{u"--platform"_qs, platform.superuserUri()});
    for (const QString& key : keys) {
      QVERIFY2(answer.value(key).isDouble(), qPrintable(key));
      QVERIFY2(answer.value(key).toDouble() >= 0, qPrintable(key));
    }
    for (const QString& key : {u"failed"_qs, u"beside_failed"_qs})
      QCOMPARE(answer.value(key).toInteger(0), 0);
    QCOMPARE(platform.reconcile(), QStringList());
  }

  void leavesRealBooksAlone() {
    const TestPlatform platform;
    platform.execute(u"UPDATE groundswell.platform_settings SET scratch = false"_qs);
    QCOMPARE(figures({u"growth"_qs, u"--platform"_qs, platform.superuserUri()}), QJsonObject());
    QCOMPARE(platform.value(u"SELECT count(*) FROM groundswell.campaigns"_qs), u"0"_qs);
  }

  void aServerComesAndGoesWithItsFolder() {
    const QTemporaryDir place(u"/tmp/gw-XXXXXX"_qs);
    // The server's user has to find its folder in there.
    QFile::setPermissions(place.path(), QFile::Permissions(0x7711));
    const QString folder = place.filePath(u"server"_qs);
    const QJsonObject started = figures({u"server"_qs, folder, u"start"_qs});
    QVERIFY(superuserExecute(started.value(u"platform"_qs).toString(), u"SELECT 1"_qs));
    // It is not begun twice, and nothing is removed that was not made here.
    QCOMPARE(figures({u"server"_qs, folder, u"start"_qs}), QJsonObject());
    static_cast<void>(figures({u"server"_qs, place.path(), u"stop"_qs}));
    QVERIFY(QFile::exists(folder));
    static_cast<void>(figures({u"server"_qs, folder, u"stop"_qs}));
    QVERIFY(!QFile::exists(folder));
  }
};

QTEST_GUILESS_MAIN(TestSmoke)

#include "tst_smoke.moc"
