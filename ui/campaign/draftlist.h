// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

// A short list that is written in a dialog: add, change (Enter), remove (Delete). Shows lines only;
// whoever made it owns what they stand for.
class DraftList final : public QWidget {
  Q_OBJECT

 public:
  // name begins the objectNames.
  DraftList(const QString& name, const QString& title, const QString& empty,
            QWidget* parent = nullptr);

  // The chosen line stays chosen.
  void setLines(const QStringList& lines);

 Q_SIGNALS:
  void addRequested();
  void changeRequested(int row);
  void removeRequested(int row);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showButtons();

  QListWidget* m_list = nullptr;
  QLabel* m_empty = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_change = nullptr;
  QPushButton* m_remove = nullptr;
};
