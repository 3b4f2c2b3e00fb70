// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <future>

#include <QTest>

#include "storage/lanethreads.h"
#include "tests/support/testplatform.h"

using namespace std::chrono_literals;

class TestLaneThreads final : public QObject {
  Q_OBJECT

  static void nothing() {}

 private Q_SLOTS:
  void doesEveryJobBeforeItEnds() {
    std::atomic<int> done = 0;
    std::atomic<int> handedOver = 0;
    {
      LaneThreads lane(3);
      for (int i = 0; i < 100; ++i) {
        lane.start([&](LaneThreads::Session&) {
          ++done;
          return [&] { ++handedOver; };
        });
      }
    }
    QCOMPARE(done, 100);
    QCOMPARE(handedOver, 100);
  }

  void runsNoMoreAtOnceThanItMay() {
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    {
      LaneThreads lane(2);
      for (int i = 0; i < 50; ++i) {
        lane.start([&](LaneThreads::Session&) {
          const int running = ++now;
          if (running > most) most = running;
          std::this_thread::yield();
          --now;
          return &nothing;
        });
      }
    }
    QVERIFY(most <= 2);
  }

  // The thread is idle already when it hands over: what is started then needs no other one.
  void handsOverWhenItIsIdleAgain() {
    std::promise<std::thread::id> first;
    std::promise<std::thread::id> second;
    LaneThreads lane(3);
    lane.start([&](LaneThreads::Session&) {
      first.set_value(std::this_thread::get_id());
      return [&] {
        lane.start([&](LaneThreads::Session&) {
          second.set_value(std::this_thread::get_id());
          return &nothing;
        });
      };
    });
    QCOMPARE(first.get_future().get(), second.get_future().get());
  }

  void closesAConnectionThatIsNotUsed() {
    const TestPlatform platform;
    LaneThreads lane(1, 1ms);
    std::promise<bool> opened;
    lane.start([&](LaneThreads::Session& session) {
      session = std::move(Connection::open(platform.uri()).value());
      opened.set_value(true);
      return &nothing;
    });
    QVERIFY(opened.get_future().get());
    QTRY_COMPARE(platform.value(QStringLiteral(
                     "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                     "AND pid <> pg_backend_pid() AND backend_type = 'client backend'")),
                 u"0");
    std::promise<bool> isOpen;
    lane.start([&](LaneThreads::Session& session) {
      isOpen.set_value(session != nullptr);
      return &nothing;
    });
    QVERIFY(!isOpen.get_future().get());
  }
};

QTEST_GUILESS_MAIN(TestLaneThreads)
#include "tst_lanethreads.moc"
