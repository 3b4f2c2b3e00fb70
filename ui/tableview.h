// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPointer>
#include <QTableView>

class PagedTableModel;
class QMenu;
class QTimer;
class ViewMemory;

// A table as every page shows it: rows only, no grid, one line a row, columns as wide as the model
// says, pills and progress bars where a column answers StatusRole or ProgressRole. A click on a
// header asks the model's source to sort; its context menu chooses columns, which can be moved and
// resized and stay so. Enter, double click: rowActivated. Owns its delegates, not the model.
class TableView final : public QTableView {
  Q_OBJECT

 public:
  explicit TableView(QWidget* parent = nullptr);
  ~TableView() override;

  // Sets the model and lays the columns out by its WidthRole and StretchRole; columns that stretch
  // share the room that is left, as their widths are.
  void setPagedModel(PagedTableModel* model);
  [[nodiscard]] PagedTableModel* pagedModel() const;
  // Where the columns are kept, under the table's objectName; they become as they were left.
  void setMemory(ViewMemory* memory);
  // As the model has them.
  void resetColumns();
  // For columns of pills and of progress bars.
  void setStatusColumn(int column);
  void setProgressColumn(int column);
  // -1 when none is selected.
  [[nodiscard]] int currentRow() const;
  // Ctrl+C copies the selected rows, one a line, cells divided by tabs: the columns that are
  // visible, in their order.
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
  void hideEvent(QHideEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void sortBy(int column);
  void showSortIndicator();
  void setRowHeight();
  void layOutColumns();
  void stretch();
  void recallColumns();
  void keepColumns();
  void columnsChanged();
  void showColumn(int column, bool isShown);
  void fillColumnsMenu(QMenu* menu);
  [[nodiscard]] QString memoryKey() const;

  QPointer<PagedTableModel> m_paged;
  ViewMemory* m_memory = nullptr;
  QTimer* m_keeping = nullptr;  // a drag changes a width often
  bool m_isLayingOut = false;   // it is not a person who changes the columns
  QMap<int, int> m_stretched;   // columns that share the room that is left; their least widths
};
