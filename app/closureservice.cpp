// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closureservice.h"

#include <algorithm>

namespace {

constexpr int dueRowsMax = 200;
// By a moment too early nothing would be due yet.
constexpr int aimMs = 20;

}  // namespace

ClosureService::ClosureService(Worker& worker, QObject* parent, int batch)
    : QObject(parent), m_worker(worker), m_batchMost(batch), m_batch(batch) {
  m_timer.setSingleShot(true);
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &ClosureService::runNow);
}

void ClosureService::start() {
  m_scheduled = true;
  m_state.running = true;
  runNow();
}

void ClosureService::stop() {
  m_scheduled = false;
  m_timer.stop();
  m_due.clear();
  m_state.running = false;
  m_state.nextRunAt = {};
  say();
}

bool ClosureService::begin() {
  if (m_underway) return false;
  m_underway = true;
  m_timer.stop();
  m_run = {};
  m_state.nextRunAt = {};
  m_state.lastError.reset();
  return true;
}

void ClosureService::runNow() {
  if (begin()) askWhatIsDue();
}

// close_campaign itself knows whether there is anything to do.
void ClosureService::runOne(CampaignId campaign) {
  if (!begin()) return;
  DueCampaign due;
  due.campaign = campaign;
  m_due = {due};
  closeNext();
}

void ClosureService::askWhatIsDue() {
  using Due = std::vector<DueCampaign>;
  m_worker.run<Due>(
      this, Worker::Lane::longWork,
      [](Connection& connection) { return dueCampaigns(connection, dueRowsMax); },
      [this](Result<Due> due) {
        if (!due) return failed(due.error());
        m_due = *std::move(due);
        std::reverse(m_due.begin(), m_due.end());
        closeNext();
      });
}

void ClosureService::closeNext() {
  if (m_due.empty()) return askWhatLapsed();
  if (m_state.campaign != m_due.back().campaign) {
    m_state.campaign = m_due.back().campaign;
    m_state.refunded = 0;
    m_state.left = m_due.back().pledgesLeft;
  }
  say();
  // A fresh request id each time: each batch is an action of its own.
  m_worker.act(
      this, CloseCampaign{.campaign = m_state.campaign, .refundLimit = m_batch}.toAction(),
      [this](const Result<Answer>& result) { closed(result); }, Worker::Lane::longWork);
}

void ClosureService::closed(const Result<Answer>& result) {
  if (m_due.empty()) return askWhatLapsed();  // stopped meanwhile
  if (!result && result.error().kind == ErrorKind::conflict && m_batch > batchMin) {
    m_batch = std::max(batchMin, m_batch / 2);
    return closeNext();
  }
  // Somebody paused it since it was listed: that is no failure, and no later batch is due either.
  if (!result && result.error().refusal == Refusal::refundsPaused) {
    m_due.pop_back();
    return closeNext();
  }
  if (!result) {
    m_state.lastError = result.error();
    ++m_run.errors;
    m_due.pop_back();
    return closeNext();
  }
  const bool othersWait = result->json.value(QStringLiteral("others_wait")).toBool();
  m_batch = std::min({m_batchMost, othersWait ? batchBeside : m_batchMost, m_batch * 2});
  const QString status = result->json.value(QStringLiteral("status")).toString();
  if (result->json.value(QStringLiteral("closed")).toBool()) {
    ++(status == u"successful" ? m_run.successful : m_run.failed);
    Q_EMIT campaignClosed(m_state.campaign, status);
  }
  m_run.refunded += result->integer("refunded");
  m_run.refundedAmount = m_run.refundedAmount + result->money("refunded_amount");
  m_state.refunded += result->integer("refunded");
  const qint64 left = result->integer("left");  // counted up to some number
  m_state.left = left == 0 ? 0 : std::max(left, m_state.left - result->integer("refunded"));
  say();
  if (left == 0) m_due.pop_back();
  closeNext();
}

// An action takes every wallet's gate; a look first keeps idle consoles out of the way.
void ClosureService::askWhatLapsed() {
  m_state.campaign = {};
  m_worker.run<bool>(
      this, Worker::Lane::longWork,
      [](Connection& connection) { return hasLapsedPledges(connection); },
      [this](const Result<bool>& lapsed) {
        if (!lapsed) return failed(lapsed.error());
        *lapsed ? releaseExpired() : endStuck();
      });
}

void ClosureService::releaseExpired() {
  m_worker.act(
      this, ReleaseExpiredPledges{}.toAction(),
      [this](const Result<Answer>& result) {
        if (!result) return failed(result.error());
        m_run.released += result->integer("released");
        if (result->integer("left") > 0) return releaseExpired();
        endStuck();
      },
      Worker::Lane::longWork);
}

void ClosureService::endStuck() {
  struct Done {};
  m_worker.run<Done>(
      this, Worker::Lane::longWork,
      [](Connection& connection) {
        return endStuckSessions(connection).map([] { return Done{}; });
      },
      [this](const Result<Done>& done) {
        if (!done) return failed(done.error());
        askNextDeadline();
      });
}

void ClosureService::askNextDeadline() {
  using Ms = std::optional<qint64>;
  m_worker.run<Ms>(
      this, Worker::Lane::longWork,
      [](Connection& connection) { return msToNextDeadline(connection); },
      [this](const Result<Ms>& ms) {
        if (!ms) return failed(ms.error());
        // What could not be closed now is still due: it waits for the whole interval.
        const bool retryLater = m_run.errors > 0;
        const qint64 next = retryLater ? intervalMs : ms->value_or(intervalMs) + aimMs;
        finish(static_cast<int>(std::clamp<qint64>(next, aimMs, intervalMs)));
      });
}

void ClosureService::failed(const Error& error) {
  m_state.lastError = error;
  m_state.campaign = {};
  ++m_run.errors;
  m_due.clear();
  finish(intervalMs);
}

void ClosureService::finish(int msToNext) {
  m_underway = false;
  if (m_scheduled) {
    m_state.nextRunAt = QDateTime::currentDateTimeUtc().addMSecs(msToNext);
    m_timer.start(msToNext);
  }
  say();
  Q_EMIT idle(m_run);
}

void ClosureService::say() {
  Q_EMIT stateChanged(m_state);
}
