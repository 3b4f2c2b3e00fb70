// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Task;
class TaskRow;
class Tasks;

// All long work, under way and ended, the newest first: lies over the lower right corner of the
// window until Escape, Ctrl+J or its own button closes it. Who sees it has read the results. Owns
// its rows, not the tasks.
class TaskPanel final : public QFrame {
  Q_OBJECT

 public:
  TaskPanel(Tasks& tasks, QWidget* window);

  void open();
  // Gives the focus back to whoever had it.
  void close();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeHead();
  void addRow(Task* task, int place);
  void removeRow(Task* task);
  void showState();
  void place();

  Tasks& m_tasks;
  QHash<Task*, TaskRow*> m_rows;
  QPointer<QWidget> m_focusBefore;
  QLabel* m_empty = nullptr;
  QPushButton* m_clear = nullptr;
  QScrollArea* m_scroll = nullptr;
  QWidget* m_list = nullptr;
  QVBoxLayout* m_column = nullptr;
};
