// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>

#include "storage/diagnostics.h"
#include "storage/serverversion.h"

using namespace std::chrono_literals;

// The recorder of diagnostics by itself, and which releases of PostgreSQL are safe.
class TestRecorder final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsTheMedianAndTheWorstOfTheLatest();
  void keepsItsMemoryBounded();
  void tellsEveryEndApart_data();
  void tellsEveryEndApart();
  void losesNothingWhenManyThreadsCount();
  void knowsWhichReleasesAreSafe_data();
  void knowsWhichReleasesAreSafe();
};

void TestRecorder::tellsTheMedianAndTheWorstOfTheLatest() {
  RecentTimes times;
  QCOMPARE(times.median(), 0us);
  QCOMPARE(times.worst(), 0us);
  for (const auto took : {5ms, 1ms, 900ms})
    times.add(took);
  QCOMPARE(times.median(), std::chrono::microseconds(5ms));
  QCOMPARE(times.worst(), std::chrono::microseconds(900ms));
  // What is long ago is forgotten.
  for (size_t i = 0; i < RecentTimes::keptMax; ++i)
    times.add(i % 2 == 0 ? 2ms : 3ms);
  QCOMPARE(times.size(), int(RecentTimes::keptMax));
  QCOMPARE(times.median(), std::chrono::microseconds(3ms));
  QCOMPARE(times.worst(), std::chrono::microseconds(3ms));
}

void TestRecorder::keepsItsMemoryBounded() {
  Diagnostics diagnostics({3, 2});
  for (int i = 0; i < 10'000; ++i)
    diagnostics.queryRan(qPrintable(u"query %1"_qs.arg(i)), 1ms, false);
  const auto statements = diagnostics.snapshot().statements;
  QCOMPARE(statements.size(), Diagnostics::namesMax);
  qint64 count = 0;
  QSet<qint64> ids;
  for (const StatementFigures& one : statements) {
    count += one.count;
    ids.insert(one.id);
  }
  QCOMPARE(count, 10'000);
  QCOMPARE(size_t(ids.size()), statements.size());
  QCOMPARE(statements.back().name, QString::fromUtf8(Diagnostics::furtherNames));
}

void TestRecorder::tellsEveryEndApart_data() {
  QTest::addColumn<int>("kind");  // -1: done
  QTest::addColumn<QList<qint64>>("ends");
  QTest::newRow("done") << -1 << QList<qint64>{1, 0, 0, 0, 0};
  const auto add = [](ErrorKind kind, const QList<qint64>& ends) {
    QTest::newRow(qPrintable(nameOf(kind))) << int(kind) << ends;
  };
  for (const ErrorKind kind :
       {ErrorKind::rejected, ErrorKind::soldOut, ErrorKind::insufficientFunds,
        ErrorKind::changedMeanwhile, ErrorKind::notPermitted})
    add(kind, {0, 1, 0, 0, 0});
  add(ErrorKind::conflict, {0, 0, 1, 0, 0});
  add(ErrorKind::outcomeUnknown, {0, 0, 0, 1, 0});
  for (const ErrorKind kind : {ErrorKind::timedOut, ErrorKind::connectionLost, ErrorKind::bug})
    add(kind, {0, 0, 0, 0, 1});
}

void TestRecorder::tellsEveryEndApart() {
  QFETCH(const int, kind);
  QFETCH(const QList<qint64>, ends);
  Diagnostics diagnostics({3, 2});
  ActionRun run{.tries = 1};
  if (kind >= 0) run.failure = ErrorKind(kind);
  diagnostics.actionEnded(u"deposit"_qs, run);
  const ActionFigures counted = diagnostics.snapshot().actions;
  QCOMPARE((QList<qint64>{counted.done, counted.refused, counted.conflict, counted.unknown,
                          counted.failed}),
           ends);
  QCOMPARE(counted.ended(), 1);
}

void TestRecorder::losesNothingWhenManyThreadsCount() {
  Diagnostics diagnostics({3, 2});
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (int j = 0; j < 2'000; ++j) {
          diagnostics.jobQueued(Lane::interactive);
          diagnostics.jobBegan(Lane::interactive, 1us);
          diagnostics.queryRan("person", 2us, false);
          diagnostics.actionEnded(u"deposit"_qs, {.tries = 2, .serializationFailures = 1});
          diagnostics.jobEnded(Lane::interactive);
          if (j % 100 == 0) static_cast<void>(diagnostics.snapshot());
        }
      });
    }
  }
  const DiagnosticsSnapshot counted = diagnostics.snapshot();
  QCOMPARE(counted.actions.done, 8'000);
  QCOMPARE(counted.actions.serializationFailures, 8'000);
  QCOMPARE(counted.actions.tries, 16'000);
  QCOMPARE(counted.statements.size(), 2U);
  QCOMPARE(counted.statements.front().count, 8'000);
  const LaneUse& lane = counted.lane(Lane::interactive);
  QCOMPARE(lane.jobs, 8'000);
  QCOMPARE(lane.busy, 0);
  QCOMPARE(lane.waiting, 0);
}

void TestRecorder::knowsWhichReleasesAreSafe_data() {
  QTest::addColumn<int>("version");
  QTest::addColumn<bool>("isSafe");
  const auto add = [](int major, int minor, bool isSafe) {
    QTest::addRow("%d.%d", major, minor) << major * 10'000 + minor << isSafe;
  };
  add(9, 624, false);
  add(12, 99, false);
  add(13, 23, false);
  add(13, 99, false);
  add(14, 24, false);
  add(14, 25, true);
  add(15, 18, false);
  add(15, 19, false);
  add(15, 20, true);
  add(15, 21, true);
  add(16, 15, false);
  add(16, 16, true);
  add(17, 11, false);
  add(17, 12, true);
  add(18, 0, false);
  add(18, 5, false);
  add(18, 6, true);
  add(19, 0, false);
  add(19, 1, true);
  add(20, 0, true);
}

void TestRecorder::knowsWhichReleasesAreSafe() {
  QFETCH(const int, version);
  QFETCH(const bool, isSafe);
  QCOMPARE(serverVersion::isSafe(version), isSafe);
  QCOMPARE(serverVersion::firstSafeMinor(serverVersion::major(version)).has_value(),
           serverVersion::major(version) > 13);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
