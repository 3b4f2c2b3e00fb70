// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/confirmrun.h"

#include <algorithm>

namespace {

// The next one would end in the same way.
bool endsTheRun(const Error& error) {
  return error.kind == ErrorKind::connectionLost || error.kind == ErrorKind::outcomeUnknown ||
         error.kind == ErrorKind::notPermitted || error.refusal == Refusal::outboxUnwritable;
}

}  // namespace

ConfirmRun::ConfirmRun(Worker& worker, const std::vector<Pledge>& pledges, QObject* parent)
    : QObject(parent), m_worker(worker) {
  for (const Pledge& pledge : pledges)
    m_outcomes.push_back({.pledge = pledge});
}

int ConfirmRun::confirmed() const {
  return int(std::ranges::count_if(m_outcomes, [](const Outcome& outcome) {
    return outcome.answer && outcome.answer->has_value();
  }));
}

int ConfirmRun::unknown() const {
  return int(std::ranges::count_if(m_outcomes, [](const Outcome& outcome) {
    return outcome.answer && !*outcome.answer &&
           outcome.answer->error().kind == ErrorKind::outcomeUnknown;
  }));
}

void ConfirmRun::start() {
  m_isRunning = true;
  next();
}

void ConfirmRun::stop() {
  m_isStopped = true;
}

// In the long lane: a click beside it never waits for it.
void ConfirmRun::next() {
  if (m_isStopped || m_tried == count()) {
    m_isRunning = false;
    Q_EMIT finished();
    return;
  }
  m_worker.act(
      this, ConfirmPledge{m_outcomes[size_t(m_tried)].pledge.id}.toAction(),
      [this](const Result<Answer>& answer) { answered(answer); }, Worker::Lane::longWork);
}

void ConfirmRun::answered(const Result<Answer>& answer) {
  m_outcomes[size_t(m_tried)].answer = answer;
  ++m_tried;
  if (!answer && endsTheRun(answer.error())) m_isStopped = true;
  Q_EMIT progressed();
  next();
}
