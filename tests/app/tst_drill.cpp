// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/throwawaycluster.h"
#include "tests/app/program.h"

// The drill as a command of the real program: what it says, and what stays behind.
class TestDrillCommand final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    chmod(QFile::encodeName(m_root.path()).constData(), 0711);
    qputenv("GROUNDSWELL_CLUSTERS", m_root.path().toUtf8());
  }
  void cleanup() { QCOMPARE(left(), QStringList()); }

  void tellsWhatEachRaceProved() {
    const auto run = runProgram({u"drill"_qs});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.out.count(u"won   "_qs), 4);
    QVERIFY2(run.out.contains(u"Pledges taken 10; Told: sold out 22; Told anything else 0"),
             qPrintable(run.out));
    QVERIFY(run.out.contains(u"All 4 races were won: nothing was oversold, doubled or lost."));
  }

  void tellsEveryFigureAsJson() {
    const QJsonObject json = runProgram({u"drill"_qs, u"--json"_qs}).json();
    QVERIFY(json[u"passed"_qs].toBool());
    const QJsonArray races = json[u"races"_qs].toArray();
    QCOMPARE(races.size(), 4);
    QCOMPARE(races[1][u"race"_qs].toString(), u"oneWallet");
    QVERIFY(races[1][u"tries"_qs].toInt() >= 16);
    const QJsonArray figures = races[1][u"figures"_qs].toArray();
    QCOMPARE(figures[0].toObject(), (QJsonObject{{u"what"_qs, u"pledgesTaken"_qs},
                                                 {u"expected"_qs, 5},
                                                 {u"atLeast"_qs, false},
                                                 {u"found"_qs, 5}}));
  }

  void refusesASecondDrill() {
    const auto first = ThrowawayCluster::begin(ThrowawayCluster::Use::drill);
    QVERIFY(first);
    const auto second = runProgram({u"drill"_qs});
    QCOMPARE(second.code, number(ExitCode::rejected));
    QVERIFY2(second.err.contains(u"The drill was not run. Another drill is under way on this"),
             qPrintable(second.err));
    QCOMPARE(second.out, QString());
  }

  void takesNoArguments() {
    QCOMPARE(runProgram({u"drill"_qs, u"postgresql:///x"_qs}).code, number(ExitCode::usage));
  }

  void clearsUpWhenItIsInterrupted() {
    QProcess program;
    beginUntilItsServerRuns(program);
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), number(ExitCode::disagreement));
    QVERIFY(program.readAllStandardOutput().contains("The drill was stopped"));
  }

  void clearsUpAfterAKilledOne() {
    QProcess killed;
    beginUntilItsServerRuns(killed);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QVERIFY(left().contains(u"drill"_qs));
    QCOMPARE(runProgram({u"drill"_qs}).code, 0);
  }

 private:
  void beginUntilItsServerRuns(QProcess& program) const {
    program.start(QStringLiteral(GROUNDSWELL_PROGRAM), {u"drill"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_root.filePath(u"drill/data/postmaster.pid"_qs)),
                             60'000);
  }
  [[nodiscard]] QStringList left() const {
    return QDir(m_root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
};

QTEST_GUILESS_MAIN(TestDrillCommand)
#include "tst_drill.moc"
