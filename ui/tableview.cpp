// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "models/pagedtablemodel.h"
#include "models/roles.h"
#include "models/spreadsheet.h"
#include "ui/progressdelegate.h"
#include "ui/scrollanchor.h"
#include "ui/statusdelegate.h"
#include "ui/tableheader.h"

namespace {
constexpr int columnWidthUsual = 120;
constexpr int columnWidthLeast = 60;
constexpr int stretchedWidthUsual = 200;
}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
  setItemDelegate(new RowDelegate(this));
  setShowGrid(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);  // Tab leaves the table: it is one stop among the page's controls
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  auto* const header = new TableHeader(this);
  setHorizontalHeader(header);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setMinimumSectionSize(columnWidthLeast);
  connect(header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
  setRowHeight();
}

void TableView::setPagedModel(PagedTableModel* model) {
  m_paged = model;
  setModel(model);
  new ScrollAnchor(*this, *model);
  connect(model, &PagedTableModel::sortChanged, this, &TableView::showSortIndicator);
  layOutColumns();
  showSortIndicator();
}

void TableView::layOutColumns() {
  if (!model()) return;
  m_stretched = -1;
  auto* const header = static_cast<TableHeader*>(horizontalHeader());
  for (int column = 0; column < model()->columnCount(); ++column) {
    const auto ask = [&](int role) { return model()->headerData(column, Qt::Horizontal, role); };
    const int wanted = ask(WidthRole).toInt();
    // A long word of another language must not be cut in the header.
    const int least = header->widthFor(ask(Qt::DisplayRole).toString());
    header->resizeSection(column, std::max(wanted > 0 ? wanted : columnWidthUsual, least));
    if (!ask(StretchRole).toBool()) continue;
    m_stretched = column;
    m_stretchedLeast = std::max(wanted > 0 ? wanted : stretchedWidthUsual, least);
  }
  stretch();
}

// Qt's own stretching would squeeze the column to nothing beside long titles; this one scrolls.
void TableView::stretch() {
  if (m_stretched < 0) return;
  QHeaderView* const header = horizontalHeader();
  const int others = header->length() - header->sectionSize(m_stretched);
  header->resizeSection(m_stretched, std::max(viewport()->width() - others, m_stretchedLeast));
}

void TableView::resizeEvent(QResizeEvent* event) {
  stretch();
  QTableView::resizeEvent(event);
}

void TableView::setStatusColumn(int column) {
  setItemDelegateForColumn(column, new StatusDelegate(this));
}

void TableView::setProgressColumn(int column) {
  setItemDelegateForColumn(column, new ProgressDelegate(this));
}

int TableView::currentRow() const {
  const QModelIndexList rows =
      selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
  return rows.isEmpty() ? -1 : rows.front().row();
}

QString TableView::selectedText() const {
  QStringList lines;
  if (!selectionModel()) return {};
  for (const QModelIndex& row : selectionModel()->selectedRows()) {
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
      if (isColumnHidden(column)) continue;
      const QModelIndex cell = row.siblingAtColumn(column);
      const QString text = cell.data().toString();
      // Into a spreadsheet, most likely: an amount below zero is no formula.
      cells.append(cell.data(MoneyRole).isValid() ? text : spreadsheetCell(text));
    }
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

void TableView::sortBy(int column) {
  if (!m_paged || !m_paged->isSortable(column)) {
    showSortIndicator();  // the header has moved it already
    return;
  }
  const bool again = m_paged->sortColumn() == column;
  const bool descending = again && m_paged->sortOrder() == Qt::AscendingOrder;
  m_paged->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::showSortIndicator() {
  QHeaderView* const header = horizontalHeader();
  header->setSortIndicatorShown(m_paged && m_paged->sortColumn() >= 0);
  if (header->isSortIndicatorShown()) {
    header->setSortIndicator(m_paged->sortColumn(), m_paged->sortOrder());
  }
}

void TableView::setRowHeight() {
  const int height = fontMetrics().height() + 18;
  verticalHeader()->setMinimumSectionSize(height);
  verticalHeader()->setDefaultSectionSize(height);
}

void TableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    QGuiApplication::clipboard()->setText(selectedText());
    event->accept();
    return;
  }
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier) && currentRow() >= 0) {
    Q_EMIT rowActivated(currentRow());
    event->accept();
    return;
  }
  QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) setRowHeight();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
  auto* const menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  Q_EMIT contextMenuAboutToShow(menu);
  if (!menu->isEmpty()) menu->addSeparator();
  QAction* const copy = menu->addAction(tr("Copy row"));
  copy->setEnabled(currentRow() >= 0);
  connect(copy, &QAction::triggered, this,
          [this] { QGuiApplication::clipboard()->setText(selectedText()); });
  QMenu* const sorting = menu->addMenu(tr("Sort by"));
  for (int column = 0; m_paged && column < m_paged->columnCount(); ++column) {
    if (!m_paged->isSortable(column)) continue;
    QAction* const by = sorting->addAction(m_paged->headerData(column, Qt::Horizontal).toString());
    by->setCheckable(true);
    by->setChecked(m_paged->sortColumn() == column);
    connect(by, &QAction::triggered, this, [this, column] { sortBy(column); });
  }
  sorting->setEnabled(!sorting->isEmpty());
  menu->popup(event->globalPos());
}
