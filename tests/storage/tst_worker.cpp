// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <libpq-fe.h>

#include "storage/connection_p.h"
#include "storage/people.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "storage/worker.h"
#include "tests/support/testplatform.h"

class TestWorker final : public QObject {
  Q_OBJECT

  using MaybePerson = std::optional<Person>;

 private Q_SLOTS:
  void init() {
    m_platform = std::make_unique<TestPlatform>();
    m_platform->addPat();
    m_folder = std::make_unique<QTemporaryDir>();
    m_worker = std::make_unique<Worker>(m_platform->uri(), openOutbox());
  }
  void cleanup() {
    m_worker.reset();
    QCOMPARE(m_platform->reconcile(), QStringList());
    m_platform.reset();
  }

  void deliversAReadInTheAskersThread() {
    QThread* ranIn = nullptr;
    QThread* deliveredIn = nullptr;
    Result<MaybePerson> answer = Failure(Error{});
    m_worker->run<MaybePerson>(
        this, Worker::Lane::interactive,
        [&ranIn](Connection& connection) {
          ranIn = QThread::currentThread();
          return person(connection, {1});
        },
        [&](Result<MaybePerson> result) {
          deliveredIn = QThread::currentThread();
          answer = std::move(result);
        });
    QTRY_VERIFY(deliveredIn);
    QCOMPARE(deliveredIn, QThread::currentThread());
    QVERIFY(ranIn && ranIn != deliveredIn);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->id, UserId{1});
  }

  void deliversNothingToAGuardThatIsGone() {
    bool delivered = false;
    bool second = false;
    auto guard = std::make_unique<QObject>();
    m_worker->run<MaybePerson>(
        guard.get(), Worker::Lane::interactive,
        [](Connection& connection) { return person(connection, {1}); },
        [&](const Result<MaybePerson>&) { delivered = true; });
    guard.reset();
    m_worker->run<MaybePerson>(
        this, Worker::Lane::interactive,
        [](Connection& connection) { return person(connection, {1}); },
        [&](const Result<MaybePerson>&) { second = true; });
    QTRY_VERIFY(second);
    m_worker.reset();  // waits for whatever still runs
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
  }

  void tellsAnActionsEndWhenItsDialogIsGone() {
    QSignalSpy finished(m_worker.get(), &Worker::actionFinished);
    auto guard = std::make_unique<QObject>();
    bool delivered = false;
    m_worker->act(guard.get(), Deposit{{2}, {500}}.toAction(),
                  [&](const Result<Answer>&) { delivered = true; });
    QCOMPARE(m_worker->pendingActions(), 1);
    guard.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!delivered);
    QCOMPARE(m_worker->pendingActions(), 0);
    QVERIFY(openOutbox()->takeOver().empty());
  }

  void readsAgainAfterItsSessionWasEnded() {
    QVERIFY(readOnce());
    m_platform->execute(QStringLiteral(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND application_name = 'groundswell' AND pid <> pg_backend_pid()"));
    QVERIFY(readOnce());
  }

  // Three sessions were needed at once; from then on one does what is asked one after another.
  void staysInTheSessionThatItUsedLast() {
    std::atomic<int> begun = 0;
    int ended = 0;
    const auto together = [&begun](Connection& connection) {
      ++begun;
      while (begun < 3)
        QThread::yieldCurrentThread();
      return sessionOf(connection);
    };
    for (int i = 0; i < 3; ++i)
      m_worker->run<int>(this, Worker::Lane::interactive, together,
                         [&ended](const Result<int>&) { ++ended; });
    QTRY_COMPARE(ended, 3);
    QCOMPARE(m_worker->diagnostics().lane(Lane::interactive).sessionsOpened, 3);
    QSet<int> used;
    for (int i = 0; i < 10; ++i) {
      std::optional<Result<int>> session;
      m_worker->run<int>(this, Worker::Lane::interactive, &sessionOf,
                         [&session](const Result<int>& found) { session = found; });
      QTRY_VERIFY(session);
      QVERIFY(*session);
      used.insert(**session);
    }
    QCOMPARE(used.size(), 1);
  }

  // Each is sent as soon as the one before is answered, faster than a thread could go to sleep.
  void needsOneSessionForOneThingAfterAnother() {
    int left = 60;
    std::function<void()> next = [&] {
      if (left-- == 0) return;
      m_worker->run<int>(
          this, Worker::Lane::interactive, [](Connection&) { return Result<int>(1); },
          [&next](const Result<int>&) { next(); });
    };
    next();
    QTRY_COMPARE(left, -1);
    QCOMPARE(m_worker->diagnostics().lane(Lane::interactive).sessionsOpened, 1);
  }

  void saysWhenTheServerIsAway() {
    Worker away(QStringLiteral("postgresql:///x?host=/nowhere"));
    Result<MaybePerson> answer = MaybePerson{};
    bool done = false;
    away.run<MaybePerson>(
        this, Worker::Lane::interactive,
        [](Connection& connection) { return person(connection, {1}); },
        [&](Result<MaybePerson> result) {
          answer = std::move(result);
          done = true;
        });
    QTRY_VERIFY(done);
    QCOMPARE(answer.error().kind, ErrorKind::connectionLost);
  }

  void turnsAnExceptionIntoAnError() {
    std::optional<Result<int>> answer;
    m_worker->run<int>(
        this, Worker::Lane::longWork,
        [](Connection&) -> Result<int> { throw std::runtime_error("torn"); },
        [&](Result<int> result) { answer = std::move(result); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, ErrorKind::bug);
    QCOMPARE(answer->error().detail, u"torn");
  }

  void sendsNothingThatItCannotNote() {
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    Result<Answer> answer = Answer{};
    bool done = false;
    m_worker->act(this, Deposit{{2}, {500}}.toAction(), [&](const Result<Answer>& result) {
      answer = result;
      done = true;
    });
    QTRY_VERIFY(done);
    QCOMPARE(answer.error().refusal, Refusal::outboxUnwritable);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT balance FROM groundswell.users")), u"0");
  }

  // An earlier console ended before it learned what became of two actions: one was done, one never
  // reached the server. Neither is called again.
  void learnsWhatBecameOfAnEarlierRunsActions() {
    const Action done = Deposit{{2}, {500}}.toAction();
    const Action lost = Deposit{{2}, {70}}.toAction();
    {
      const auto earlier = openOutbox();
      QVERIFY(earlier->write(done));
      QVERIFY(earlier->write(lost));
      auto connection = Connection::open(m_platform->uri());
      QVERIFY(SerializableTransaction::run(**connection, done));
    }
    QSignalSpy learned(m_worker.get(), &Worker::outcomeLearned);
    m_worker->settleLeftovers();
    QTRY_COMPARE(learned.count(), 2);
    for (const QList<QVariant>& one : learned) {
      const auto action = one.at(0).value<Action>();
      QCOMPARE(one.at(1).toBool(), action.requestId == done.requestId);
      if (one.at(1).toBool()) QCOMPARE(one.at(2).value<Answer>().money("balance"), Money{500});
    }
    QTRY_VERIFY(openOutbox()->takeOver().empty());
    auto connection = Connection::open(m_platform->uri());
    const auto again = SerializableTransaction::run(**connection, lost);
    QCOMPARE(again.error().refusal, Refusal::requestAbandoned);
    QCOMPARE(m_platform->value(QStringLiteral("SELECT sum(balance) FROM groundswell.users")),
             u"500");
  }

 private:
  static Result<int> sessionOf(Connection& connection) {
    return PQbackendPID(connection.d().handle());
  }

  std::shared_ptr<Outbox> openOutbox() {
    auto opened =
        Outbox::open(m_folder->path(), QStringLiteral("platform"), QStringLiteral("login"));
    return opened ? *std::move(opened) : nullptr;
  }

  bool readOnce() {
    std::optional<bool> good;
    m_worker->run<MaybePerson>(
        this, Worker::Lane::interactive,
        [](Connection& connection) { return person(connection, {1}); },
        [&](const Result<MaybePerson>& result) { good = result.has_value(); });
    [&] { QTRY_VERIFY(good); }();
    return good.value_or(false);
  }

  std::unique_ptr<TestPlatform> m_platform;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Worker> m_worker;
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
