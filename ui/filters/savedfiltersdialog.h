// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class SavedFilters;

// A room's saved filters, to rename in place (F2) and to delete (Delete). What is done is kept at
// once. Deletes itself when it closes.
class SavedFiltersDialog final : public QDialog {
  Q_OBJECT

 public:
  SavedFiltersDialog(SavedFilters& filters, QWidget* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeList();
  [[nodiscard]] QWidget* makeButtons();
  void fill(int row);
  void rename(QListWidgetItem* item);
  void remove();
  void showButtons();

  SavedFilters& m_filters;
  QListWidget* m_list = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_rename = nullptr;
  QPushButton* m_delete = nullptr;
};
