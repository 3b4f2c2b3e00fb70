// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QSignalSpy>
#include <QTest>

#include "models/tasks.h"
#include "models/tasktext.h"

// The list of long work; its clock is the test's.
class TestTasks final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void init() {
    m_nowMs = 5'000;
    m_tasks = std::make_unique<Tasks>();
    m_tasks->setClock([this] { return m_nowMs; });
  }

  void tellsRateAndWhatIsLeft() {
    Task* const task = m_tasks->begin(u"refund"_qs, u"Refund campaign 12"_qs);
    QCOMPARE(task->percent(), -1);
    task->setProgress(20'000, 76'000, u"20,000 of 76,000 pledges"_qs);
    QCOMPARE(task->perSecond(), std::nullopt);  // not a second yet
    m_nowMs += 8'000;
    QCOMPARE(task->percent(), 26);
    QCOMPARE(task->perSecond(), 2'500);
    QCOMPARE(task->secondsLeft(), 23);  // 22.4, rounded up
    QCOMPARE(taskText(*task),
             u"20,000 of 76,000 pledges · 2,500 per second · about 23 seconds left"_qs);
  }

  void promisesNothingThatItDoesNotKnow() {
    Task* const task = m_tasks->begin(u"export"_qs, u"Export"_qs);
    m_nowMs += 10'000;
    QCOMPARE(taskText(*task), QString());
    task->setProgress(500, -1, u"500 lines"_qs);
    QCOMPARE(task->secondsLeft(), std::nullopt);
    QCOMPARE(taskText(*task), u"500 lines · 50 per second"_qs);
  }

  void staysRightWithHugeCounts() {
    Task* const task = m_tasks->begin(u"x"_qs, u"x"_qs);
    const qint64 most = std::numeric_limits<qint64>::max();
    task->setProgress(most / 2, most);
    QCOMPARE(task->percent(), 50);
    task->setProgress(most, most);
    QCOMPARE(task->percent(), 100);
    task->setProgress(7, 0);  // nothing to do is all done
    QCOMPARE(task->percent(), 100);
    task->setProgress(120, 100);  // more than was counted before
    QCOMPARE(task->percent(), 100);
  }

  void roundsEstimatesUp_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"about a second left"_qs;
    QTest::newRow("seconds") << qint64(119) << u"about 119 seconds left"_qs;
    QTest::newRow("minutes") << qint64(121) << u"about 3 minutes left"_qs;
    QTest::newRow("hours") << qint64(2 * 3'600 + 1) << u"about 3 hours left"_qs;
  }
  void roundsEstimatesUp() {
    QFETCH(const qint64, seconds);
    QTEST(formatEstimate(seconds), "text");
  }

  void endsOnceAndKeepsItsResult() {
    Task* const task = m_tasks->begin(u"import"_qs, u"Import"_qs);
    const QSignalSpy ended(m_tasks.get(), &Tasks::ended);
    task->finish(Task::State::partly, u"3 of 5 lines were booked."_qs);
    task->finish(Task::State::success, u"All."_qs);
    task->setProgress(1, 2);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(task->state(), Task::State::partly);
    QCOMPARE(taskText(*task), u"3 of 5 lines were booked."_qs);
    QCOMPARE(m_tasks->unreadCount(), 1);
    m_tasks->setRead();
    QCOMPARE(m_tasks->unreadCount(), 0);
    QCOMPARE(m_tasks->all(), QList<Task*>{task});
  }

  void asksToStopOnce() {
    Task* const task = m_tasks->begin(u"export"_qs, u"Export"_qs);
    QVERIFY(!task->canCancel());
    task->cancel();  // nobody said that this is safe
    QVERIFY(!task->isCancelling());
    int asked = 0;
    task->setCancel([&asked] { ++asked; });
    task->cancel();
    task->cancel();
    QCOMPARE(asked, 1);
    QVERIFY(task->isRunning());
    QCOMPARE(taskText(*task), u"Stopping…"_qs);
    task->finish(Task::State::cancelled, u"Stopped."_qs);
    QVERIFY(!task->canCancel());
  }

  void putsAwayResultsOnly() {
    Task* const runs = m_tasks->begin(u"a"_qs, u"A"_qs);
    Task* const ended = m_tasks->begin(u"b"_qs, u"B"_qs);
    ended->finish(Task::State::failed, u"No."_qs);
    m_tasks->dismiss(runs);
    QCOMPARE(m_tasks->all(), (QList<Task*>{ended, runs}));  // the newest first
    m_tasks->dismissEnded();
    QCOMPARE(m_tasks->all(), QList<Task*>{runs});
    QCOMPARE(m_tasks->unreadCount(), 0);
    m_tasks->forget(runs);
    QVERIFY(m_tasks->all().isEmpty());
  }

  void keepsTheNewestResults() {
    Task* const runs = m_tasks->begin(u"long"_qs, u"Long"_qs);
    for (int i = 0; i < Tasks::endedMax + 5; ++i)
      m_tasks->begin(u"x"_qs, QString::number(i))->finish(Task::State::success, {});
    QCOMPARE(m_tasks->all().size(), Tasks::endedMax + 1);
    QCOMPARE(m_tasks->all().last(), runs);
    QCOMPARE(m_tasks->all().first()->name(), QString::number(Tasks::endedMax + 4));
    QCOMPARE(m_tasks->unreadCount(), Tasks::endedMax);
  }

  void offersWhatCanBeDoneWithTheResult() {
    Task* const task = m_tasks->begin(u"export"_qs, u"Export"_qs);
    task->acceptOffer();
    int shown = 0;
    task->offer(u"Show"_qs, [&shown] { ++shown; });
    task->finish(Task::State::success, u"Done."_qs);
    QCOMPARE(task->offerText(), u"Show"_qs);
    task->acceptOffer();
    QCOMPARE(shown, 1);
  }

 private:
  std::unique_ptr<Tasks> m_tasks;
  qint64 m_nowMs = 0;
};

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
