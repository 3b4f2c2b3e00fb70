// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "models/tasks.h"

// A page's long work, one at a time, as one of the console's tasks. When the page goes, a task that
// runs ends as cancelled; its result stays in the list. GUI thread only; the tasks outlive it.
class PageTask final : public QObject {
  Q_OBJECT

 public:
  PageTask(Tasks& tasks, const QString& key, QObject* page);
  ~PageTask() override;

  // Nothing where one runs already. cancel: asks the work to stop.
  void begin(const QString& name, const std::function<void()>& cancel);
  // As Task says it; nothing where none runs, as the next two.
  void setProgress(qint64 done, qint64 total, const QString& doing);
  void finish(Task::State state, const QString& result);
  // For what is not worth a result.
  void forget();
  [[nodiscard]] bool isRunning() const { return !m_task.isNull(); }
  [[nodiscard]] bool isCancelling() const { return m_task && m_task->isCancelling(); }

 private:
  Tasks& m_tasks;
  QString m_key;
  QPointer<Task> m_task;  // while it runs
};
