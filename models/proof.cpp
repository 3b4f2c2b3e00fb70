// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proof.h"

Proof::Proof(Console& console, QObject* parent) : QObject(parent), m_console(console) {}

// Its answer would reach nobody.
Proof::~Proof() {
  if (m_cancellation) m_cancellation->request();
  if (m_task && m_task->isRunning()) m_console.tasks().forget(m_task);
}

void Proof::run() {
  if (isRunning()) return;
  m_task = m_console.tasks().begin(QStringLiteral("proof"), tr("Prove the books"));
  start();
  m_task->setCancel([cancellation = m_cancellation] { cancellation->request(); });
}

void Proof::want() {
  const bool isFresh = m_lastAt.isValid() && m_lastAt.msecsTo(m_console.serverNow()) < intervalMs;
  if (!isRunning() && !isFresh) start();
}

void Proof::start() {
  m_cancellation = std::make_shared<Cancellation>();
  Q_EMIT changed();
  using Found = std::vector<Disagreement>;
  m_console.worker().run<Found>(
      this, Worker::Lane::longWork,
      [cancellation = m_cancellation](Connection& connection) {
        return proveBooks(connection, *cancellation);
      },
      [this](const Result<Found>& found) { answered(found); });
}

void Proof::answered(const Result<std::vector<Disagreement>>& found) {
  m_cancellation.reset();
  m_lastAt = m_console.serverNow();
  m_error.reset();
  if (found) {
    m_found = *found;
  } else {
    m_error = found.error();
  }
  tell();
  Q_EMIT changed();
}

void Proof::tell() const {
  if (!m_task) return;
  if (m_error && m_error->kind == ErrorKind::cancelled) {
    m_task->finish(Task::State::cancelled, tr("You stopped it. Nothing was changed."));
  } else if (m_error) {
    m_task->finish(Task::State::failed, tr("The books were not proved. Nothing was changed."));
  } else if (m_found.empty()) {
    m_task->finish(Task::State::success, tr("The books agree: every total follows from the log."));
  } else {
    m_task->finish(Task::State::partly,
                   m_found.size() == 1
                       ? tr("The books were proved: 1 total disagrees.")
                       : tr("The books were proved: %1 totals disagree.").arg(m_found.size()));
  }
}
