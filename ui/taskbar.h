// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class Task;
class TaskPanel;
class Tasks;

// Long work in the status bar: the task begun last with a bar and Cancel, and a button (Ctrl+J)
// that opens the panel of all of them and says how many results nobody has read. Owns the panel;
// follows a list of its own until it is given one.
class TaskBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TaskBar(QWidget* parent = nullptr);
  ~TaskBar() override;

  // From now on the bar and its panel show these, which outlive the bar.
  void follow(Tasks& tasks);

  // For what the window itself waits for: a task that is forgotten with endTask(). percent -1:
  // nobody knows how far it is.
  void setTask(const QString& key, const QString& text, int percent = -1);
  void endTask(const QString& key);
  // Under way.
  [[nodiscard]] int taskCount() const;

 private:
  [[nodiscard]] QWidget* makeLatest();
  void update();
  void showLatest(Task* task);
  void showButton();
  void togglePanel();

  Tasks* m_tasks = nullptr;
  QHash<QString, QPointer<Task>> m_keyed;
  QPointer<Task> m_latest;
  QPointer<TaskPanel> m_panel;
  QWidget* m_box = nullptr;
  QLabel* m_text = nullptr;
  QProgressBar* m_bar = nullptr;
  QToolButton* m_cancel = nullptr;
  QToolButton* m_button = nullptr;
};
