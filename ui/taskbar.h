// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

// The running tasks in the status bar: one line of text and a bar each. Owns what it shows only.
class TaskBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TaskBar(QWidget* parent = nullptr);

  // `percent` -1: nobody knows how far it is. `key` names the task for endTask().
  void setTask(const QString& key, const QString& text, int percent = -1);
  void endTask(const QString& key);
  [[nodiscard]] int taskCount() const { return int(m_tasks.size()); }

 private:
  struct Task {
    QWidget* box = nullptr;
    QLabel* text = nullptr;
    QProgressBar* bar = nullptr;
  };

  [[nodiscard]] Task makeTask();

  QHBoxLayout* m_row = nullptr;
  QHash<QString, Task> m_tasks;
};
