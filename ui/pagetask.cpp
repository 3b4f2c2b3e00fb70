// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagetask.h"

#include <utility>

PageTask::PageTask(Tasks& tasks, const QString& key, QObject* page)
    : QObject(page), m_tasks(tasks), m_key(key) {}

PageTask::~PageTask() {
  finish(Task::State::cancelled, tr("The page that did it was closed."));
}

void PageTask::begin(const QString& name, const std::function<void()>& cancel) {
  if (m_task) return;
  m_task = m_tasks.begin(m_key, name);
  m_task->setCancel([guard = QPointer(this), cancel] {
    if (guard) cancel();
  });
}

void PageTask::setProgress(qint64 done, qint64 total, const QString& doing) {
  if (m_task) m_task->setProgress(done, total, doing);
}

void PageTask::finish(Task::State state, const QString& result) {
  if (Task* const task = std::exchange(m_task, nullptr)) task->finish(state, result);
}

void PageTask::forget() {
  if (Task* const task = std::exchange(m_task, nullptr)) m_tasks.forget(task);
}
