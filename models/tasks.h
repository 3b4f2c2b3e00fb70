// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

#include "models/task.h"

// The list of long work, under way and ended: console.tasks() for every page. A result stays until
// a person has seen it and puts it away; the oldest go when there are too many. Owns the tasks;
// lives in the GUI thread.
class Tasks final : public QObject {
  Q_OBJECT

 public:
  static constexpr int endedMax = 50;

  explicit Tasks(QObject* parent = nullptr);

  // key: names it for tests and for a bar that shows it ("export"); several may have the same.
  Task* begin(const QString& key, const QString& name);
  // The newest first.
  [[nodiscard]] const QList<Task*>& all() const { return m_tasks; }
  [[nodiscard]] QList<Task*> running() const;
  // Ended, and not shown to anybody yet.
  [[nodiscard]] int unreadCount() const { return int(m_unread.size()); }

  // A person sees the list.
  void setRead();
  // Puts a result away; one that runs is not touched.
  void dismiss(Task* task);
  void dismissEnded();
  // For work that is not worth a result: it goes, running or not.
  void forget(Task* task);

  // Instead of the desktop's clock.
  void setClock(Task::Clock clock) { m_clock = std::move(clock); }

 Q_SIGNALS:
  void begun(Task* task);
  void ended(Task* task);
  // It is deleted after this.
  void removed(Task* task);
  // Any of these, a task's progress, or the count of the unread.
  void changed();

 private:
  void taskEnded(Task* task);

  QList<Task*> m_tasks;
  QSet<Task*> m_unread;
  Task::Clock m_clock;
};
