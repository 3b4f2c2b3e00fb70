// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

class PagedTableModel;
class QMenu;

// A table as every page shows it: rows only, no grid, one line a row, columns as wide as the model
// says, pills and progress bars where a column answers StatusRole or ProgressRole. A click on a
// header asks the model's source to sort. Enter, double click: rowActivated. Owns its delegates,
// not the model.
class TableView final : public QTableView {
  Q_OBJECT

 public:
  explicit TableView(QWidget* parent = nullptr);

  // Sets the model and lays the columns out by its WidthRole and StretchRole.
  void setPagedModel(PagedTableModel* model);
  // For columns of pills and of progress bars.
  void setStatusColumn(int column);
  void setProgressColumn(int column);
  // -1 when none is selected.
  [[nodiscard]] int currentRow() const;
  // Ctrl+C copies the selected rows, one a line, cells divided by tabs.
  [[nodiscard]] QString selectedText() const;

 Q_SIGNALS:
  void rowActivated(int row);
  void currentRowChanged(int row);
  // Copy and sorting are in it already (so both work by keyboard: Menu key); add what the page
  // does with the current row.
  void contextMenuAboutToShow(QMenu* menu);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void sortBy(int column);
  void showSortIndicator();
  void setRowHeight();
  void layOutColumns();
  void stretch();

  QPointer<PagedTableModel> m_paged;
  int m_stretched = -1;
  int m_stretchedLeast = 0;
};
