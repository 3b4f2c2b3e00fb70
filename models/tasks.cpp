// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace {

qint64 steadyMs() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Tasks::Tasks(QObject* parent) : QObject(parent), m_clock(steadyMs) {}

Task* Tasks::begin(const QString& key, const QString& name) {
  auto* const task = new Task(key, name, m_clock, this);
  m_tasks.prepend(task);
  connect(task, &Task::changed, this, &Tasks::changed);
  connect(task, &Task::ended, this, [this, task] { taskEnded(task); });
  Q_EMIT begun(task);
  Q_EMIT changed();
  return task;
}

QList<Task*> Tasks::running() const {
  QList<Task*> running;
  std::copy_if(m_tasks.begin(), m_tasks.end(), std::back_inserter(running),
               [](const Task* task) { return task->isRunning(); });
  return running;
}

void Tasks::taskEnded(Task* task) {
  m_unread.insert(task);
  Q_EMIT ended(task);
  Q_EMIT changed();
  qsizetype tooMany = m_tasks.size() - running().size() - endedMax;
  for (qsizetype i = m_tasks.size() - 1; i >= 0 && tooMany > 0; --i) {
    if (m_tasks[i]->isRunning()) continue;
    forget(m_tasks[i]);
    --tooMany;
  }
}

void Tasks::setRead() {
  if (m_unread.isEmpty()) return;
  m_unread.clear();
  Q_EMIT changed();
}

void Tasks::dismiss(Task* task) {
  if (task && !task->isRunning()) forget(task);
}

void Tasks::dismissEnded() {
  const QList<Task*> all = m_tasks;
  for (Task* const task : all)
    dismiss(task);
}

void Tasks::forget(Task* task) {
  if (!m_tasks.removeOne(task)) return;
  m_unread.remove(task);
  disconnect(task, nullptr, this, nullptr);
  Q_EMIT removed(task);
  Q_EMIT changed();
  task->deleteLater();
}
