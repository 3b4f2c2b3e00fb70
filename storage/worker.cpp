// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QtConcurrent>
#include <QThreadStorage>

#include "storage/requests.h"
#include "storage/transaction.h"

namespace {

// A pool thread's connection; it goes with the thread.
QThreadStorage<Connection*> threadsConnection;

constexpr int interactiveThreads = 3;
constexpr int longWorkThreads = 2;
constexpr int longWorkIdleMs = 60'000;
constexpr int refusedMs = 60'000;

}  // namespace

Worker::Worker(Address address, std::shared_ptr<Outbox> outbox, QObject* parent)
    : QObject(parent),
      m_diagnostics({interactiveThreads, longWorkThreads}),
      m_address(std::move(address)),
      m_outbox(std::move(outbox)) {
  // A thread that expires closes its connection: wanted for long work, not for a click.
  m_interactive.setMaxThreadCount(interactiveThreads);
  m_interactive.setExpiryTimeout(-1);
  m_longWork.setMaxThreadCount(longWorkThreads);
  m_longWork.setExpiryTimeout(longWorkIdleMs);
}

Worker::~Worker() {
  m_interactive.waitForDone();
  m_longWork.waitForDone();
}

void Worker::start(QObject* guard, Lane lane, std::function<Delivery()> job) {
  // A watcher that is connected before it gets its future, with the guard as its parent: the one
  // delivery in Qt 6.4 that neither runs twice nor into a dead receiver.
  auto* const watcher = new QFutureWatcher<Delivery>(guard);
  connect(watcher, &QFutureWatcher<Delivery>::finished, watcher, [watcher] {
    const Delivery deliver = watcher->result();
    watcher->deleteLater();
    deliver();
  });
  QThreadPool& pool = lane == Lane::interactive ? m_interactive : m_longWork;
  m_diagnostics.jobQueued(lane);
  watcher->setFuture(QtConcurrent::run(
      &pool, [this, lane, job = std::move(job), queued = std::chrono::steady_clock::now()] {
        m_diagnostics.jobBegan(lane, std::chrono::duration_cast<std::chrono::microseconds>(
                                         std::chrono::steady_clock::now() - queued));
        const auto ended = qScopeGuard([this, lane] { m_diagnostics.jobEnded(lane); });
        return job();
      }));
}

Result<Connection*> Worker::threadConnection(Lane lane) const {
  Connection* const kept = threadsConnection.localData();
  if (kept && !kept->isLost()) return kept;
  auto opened = newConnection(lane);
  if (!opened) return Failure(opened.error());
  threadsConnection.setLocalData(opened->release());
  return threadsConnection.localData();
}

// Wrong passwords by the dozen would lock the login, or fill the server's log.
Result<std::unique_ptr<Connection>> Worker::newConnection(Lane lane) const {
  std::unique_lock lock(m_opening);
  if (m_refused && !m_refusedUntil.hasExpired()) return Failure(*m_refused);
  const Address address = m_address;
  lock.unlock();
  auto opened = Connection::open(address,
                                 lane == Lane::longWork ? Connection::longStatementTimeout
                                                        : Connection::actionStatementTimeout,
                                 {.diagnostics = &m_diagnostics, .lane = lane});
  lock.lock();
  m_refused.reset();
  if (!opened && opened.error().refusal == Refusal::wrongPassword) {
    m_refused = opened.error();
    m_refusedUntil.setRemainingTime(refusedMs);
  }
  return opened;
}

void Worker::setPassword(const QString& password) {
  const std::lock_guard lock(m_opening);
  m_address.password = password;
  m_refused.reset();
}

void Worker::dropThreadConnection() {
  threadsConnection.setLocalData(nullptr);
}

Result<Answer> Worker::perform(const Action& action, Lane lane) const {
  const auto connection = threadConnection(lane);
  if (!connection) return Failure(connection.error());
  if (m_outbox) {
    if (auto noted = m_outbox->write(action); !noted) return Failure(noted.error());
  }
  return SerializableTransaction::run(**connection, action);
}

void Worker::act(QObject* guard, const Action& action,
                 std::function<void(const Result<Answer>&)> done, Lane lane) {
  Q_EMIT pendingActionsChanged(++m_pendingActions);
  // The worker itself is the guard: an action's end is told even when its dialog is gone.
  start(
      this, lane,
      [this, action, lane, done = std::move(done), asker = QPointer<QObject>(guard)]() -> Delivery {
        auto result = std::make_shared<Result<Answer>>(perform(action, lane));
        return [this, action, done, asker, result] {
          Q_EMIT pendingActionsChanged(--m_pendingActions);
          Q_EMIT actionFinished(action, *result);
          if (asker) done(*result);
          if (!*result && result->error().kind == ErrorKind::outcomeUnknown) {
            settle(action);
          } else if (m_outbox) {
            m_outbox->remove(action);
          }
        };
      });
}

void Worker::settle(const Action& action) {
  run<Abandoned>(
      this, Lane::longWork,
      [id = action.requestId](Connection& connection) { return abandonRequest(connection, id); },
      [this, action](const Result<Abandoned>& outcome) {
        if (!outcome) return;  // its note stays for the next start
        if (m_outbox) m_outbox->remove(action);
        Q_EMIT outcomeLearned(action, outcome->wasDone, outcome->answer);
      });
}

void Worker::settleLeftovers() {
  if (!m_outbox) return;
  start(this, Lane::longWork, [this]() -> Delivery {
    return [this, left = m_outbox->takeOver()] {
      for (const Action& action : left)
        settle(action);
    };
  });
}
