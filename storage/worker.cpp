// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include <QJsonDocument>

#include "storage/requests.h"
#include "storage/transaction.h"

using namespace std::chrono_literals;

namespace {

constexpr int interactiveThreads = 3;
constexpr int longWorkThreads = 2;
constexpr auto longWorkIdleMax = 60s;
constexpr int refusedMs = 60'000;

}  // namespace

Worker::Worker(Address address, std::shared_ptr<Outbox> outbox, QObject* parent)
    : QObject(parent),
      m_diagnostics({interactiveThreads, longWorkThreads}),
      m_address(std::move(address)),
      m_outbox(std::move(outbox)),
      m_interactive(interactiveThreads),
      m_longWork(longWorkThreads, longWorkIdleMax) {}

// What is delivered is posted to the worker, which lives; the guard is looked at in its own thread.
void Worker::start(QObject* guard, Lane lane, std::function<Delivery(LaneThreads::Session&)> job) {
  m_diagnostics.jobQueued(lane);
  LaneThreads& threads = lane == Lane::interactive ? m_interactive : m_longWork;
  threads.start([this, lane, job = std::move(job), guard = QPointer<QObject>(guard),
                 queued = std::chrono::steady_clock::now()](LaneThreads::Session& session) {
    m_diagnostics.jobBegan(lane, std::chrono::duration_cast<std::chrono::microseconds>(
                                     std::chrono::steady_clock::now() - queued));
    Delivery deliver = job(session);
    m_diagnostics.jobEnded(lane);
    // Moved on, not copied: what it holds is let go in the worker's thread.
    return [this, deliver = std::move(deliver), guard]() mutable {
      QMetaObject::invokeMethod(
          this,
          [deliver = std::move(deliver), guard] {
            if (guard) deliver();
          },
          Qt::QueuedConnection);
    };
  });
}

Result<void> Worker::ready(LaneThreads::Session& session, Lane lane) const {
  if (session && !session->isLost()) return {};
  auto opened = newConnection(lane);
  if (!opened) return Failure(opened.error());
  session = *std::move(opened);
  return {};
}

// Wrong passwords by the dozen would lock the login, or fill the server's log.
Result<LaneThreads::Session> Worker::newConnection(Lane lane) const {
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

Result<Answer> Worker::perform(LaneThreads::Session& session, const Action& action,
                               Lane lane) const {
  if (auto opened = ready(session, lane); !opened) return Failure(opened.error());
  if (m_outbox) {
    if (auto noted = m_outbox->write(action); !noted) return Failure(noted.error());
  }
  return SerializableTransaction::run(*session, action);
}

void Worker::act(QObject* guard, const Action& action,
                 std::function<void(const Result<Answer>&)> done, Lane lane) {
  Q_EMIT pendingActionsChanged(++m_pendingActions);
  // The worker itself is the guard: an action's end is told even when its dialog is gone.
  start(this, lane,
        [this, action, lane, done = std::move(done),
         asker = QPointer<QObject>(guard)](LaneThreads::Session& session) -> Delivery {
          auto result = std::make_shared<Result<Answer>>(perform(session, action, lane));
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
  start(this, Lane::longWork, [this](LaneThreads::Session&) -> Delivery {
    return [this, left = m_outbox->takeOver()] {
      for (const Action& action : left)
        settle(action);
    };
  });
}
