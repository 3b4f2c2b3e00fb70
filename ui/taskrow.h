// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Pill;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class Task;

// One task in the panel: its name and state, how far it is or how it ended, and what can be done:
// Cancel, what its result offers, putting it away (Delete). The task outlives it.
class TaskRow final : public QFrame {
  Q_OBJECT

 public:
  explicit TaskRow(Task& task, QWidget* parent = nullptr);

 Q_SIGNALS:
  void dismissRequested();
  void offerTaken();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void makeButtons();
  void showTask();

  Task& m_task;
  QLabel* m_name = nullptr;
  QLabel* m_text = nullptr;
  Pill* m_state = nullptr;
  QProgressBar* m_bar = nullptr;
  QPushButton* m_offer = nullptr;
  QPushButton* m_cancel = nullptr;
  QToolButton* m_dismiss = nullptr;
};
