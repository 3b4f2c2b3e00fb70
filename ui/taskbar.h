// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;

// The running tasks in the status bar: one line of text and a bar each, and a button where a task
// can be cancelled. Owns what it shows only.
class TaskBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TaskBar(QWidget* parent = nullptr);

  // `percent` -1: nobody knows how far it is. `key` names the task for endTask(). `cancel`, which
  // is not taken over, stays that of the first call; when it goes, so does the task.
  void setTask(const QString& key, const QString& text, int percent = -1,
               QAction* cancel = nullptr);
  void endTask(const QString& key);
  [[nodiscard]] int taskCount() const { return int(m_tasks.size()); }

 private:
  struct Task {
    QWidget* box = nullptr;
    QLabel* text = nullptr;
    QProgressBar* bar = nullptr;
  };

  [[nodiscard]] Task makeTask();
  void addCancel(const QString& key, const Task& task, QAction* cancel);

  QHBoxLayout* m_row = nullptr;
  QHash<QString, Task> m_tasks;
};
