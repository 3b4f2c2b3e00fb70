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
#include <QScopedValueRollback>
#include <QTimer>

#include "models/pagedtablemodel.h"
#include "models/roles.h"
#include "models/spreadsheet.h"
#include "ui/busyline.h"
#include "ui/columnlayout.h"
#include "ui/progressdelegate.h"
#include "ui/scrollanchor.h"
#include "ui/statusdelegate.h"
#include "ui/tableheader.h"
#include "ui/viewmemory.h"

namespace {
constexpr int columnWidthUsual = 120;
constexpr int columnWidthLeast = 60;
constexpr int stretchedWidthUsual = 200;
constexpr int keepingDelayMs = 500;
}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent), m_keeping(new QTimer(this)) {
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
  header->setSectionsMovable(true);
  header->setFirstSectionMovable(true);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
  });
  connect(header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
  connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
  m_keeping->setSingleShot(true);
  m_keeping->setInterval(keepingDelayMs);
  connect(m_keeping, &QTimer::timeout, this, &TableView::keepColumns);
  connect(header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
  setRowHeight();
}

TableView::~TableView() {
  if (m_keeping->isActive()) keepColumns();
}

PagedTableModel* TableView::pagedModel() const {
  return m_paged;
}

void TableView::setPagedModel(PagedTableModel* model) {
  m_paged = model;
  setModel(model);
  new ScrollAnchor(*this, *model);
  new BusyLine(*this, *model);
  connect(model, &PagedTableModel::sortChanged, this, &TableView::showSortIndicator);
  layOutColumns();
  recallColumns();
  showSortIndicator();
}

void TableView::layOutColumns() {
  if (!m_paged) return;
  const QScopedValueRollback quiet(m_isLayingOut, true);
  m_stretched.clear();
  auto* const header = static_cast<TableHeader*>(horizontalHeader());
  for (int column = 0; column < model()->columnCount(); ++column) {
    const auto ask = [&](int role) { return model()->headerData(column, Qt::Horizontal, role); };
    const int wanted = ask(WidthRole).toInt();
    // A long word of another language must not be cut in the header.
    const int least =
        header->widthFor(ask(Qt::DisplayRole).toString(), m_paged->isSortable(column));
    header->resizeSection(column, std::max(wanted > 0 ? wanted : columnWidthUsual, least));
    if (!ask(StretchRole).toBool()) continue;
    m_stretched.insert(column, std::max(wanted > 0 ? wanted : stretchedWidthUsual, least));
  }
  stretch();
}

// Qt's own stretching would squeeze columns to nothing beside long titles; this one scrolls.
void TableView::stretch() {
  const QScopedValueRollback quiet(m_isLayingOut, true);
  QHeaderView* const header = horizontalHeader();
  int room = viewport()->width() - header->length();
  int parts = 0;
  for (auto column = m_stretched.cbegin(); column != m_stretched.cend(); ++column) {
    if (isColumnHidden(column.key())) continue;
    room += header->sectionSize(column.key());
    parts += column.value();
  }
  for (auto column = m_stretched.cbegin(); column != m_stretched.cend(); ++column) {
    if (isColumnHidden(column.key())) continue;
    // What is left each time, so that nothing is lost to rounding.
    const int width = std::max(room * column.value() / parts, column.value());
    header->resizeSection(column.key(), width);
    room -= width;
    parts -= column.value();
  }
}

void TableView::resizeEvent(QResizeEvent* event) {
  stretch();
  QTableView::resizeEvent(event);
}

QString TableView::memoryKey() const {
  return QStringLiteral("columns/") + objectName();
}

void TableView::setMemory(ViewMemory* memory) {
  if (m_memory == memory) return;
  m_memory = objectName().isEmpty() ? nullptr : memory;
  recallColumns();
}

void TableView::recallColumns() {
  if (!m_memory || !model()) return;
  const auto layout = ColumnLayout::parse(m_memory->recall(memoryKey()), model()->columnCount());
  if (layout.isEmpty()) return;
  const QScopedValueRollback quiet(m_isLayingOut, true);
  layout.apply(*horizontalHeader());
  stretch();
}

void TableView::keepColumns() {
  m_keeping->stop();
  const ColumnLayout layout = ColumnLayout::of(*horizontalHeader());
  if (m_memory && !layout.isEmpty()) m_memory->keep(memoryKey(), layout.toTexts());
}

void TableView::columnsChanged() {
  if (!m_isLayingOut && m_memory) m_keeping->start();
}

void TableView::showColumn(int column, bool isShown) {
  setColumnHidden(column, !isShown);
  // It was hidden when the columns were laid out.
  if (isShown && columnWidth(column) < columnWidthLeast) setColumnWidth(column, columnWidthUsual);
  stretch();
  columnsChanged();
}

void TableView::resetColumns() {
  if (!model()) return;
  {
    const QScopedValueRollback quiet(m_isLayingOut, true);
    QHeaderView* const header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
      header->setSectionHidden(column, false);
      header->moveSection(header->visualIndex(column), column);
    }
  }
  layOutColumns();
  m_keeping->stop();
  if (m_memory) m_memory->keep(memoryKey(), {});
}

// One always stays: of a table without columns there is no way back.
void TableView::fillColumnsMenu(QMenu* menu) {
  QHeaderView* const header = horizontalHeader();
  const int shown = header->count() - header->hiddenSectionCount();
  for (int place = 0; model() && place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    QString title = model()->headerData(column, Qt::Horizontal).toString();
    QAction* const action = menu->addAction(title.replace(u'&', QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("column%1").arg(column));
    action->setCheckable(true);
    action->setChecked(!header->isSectionHidden(column));
    action->setEnabled(!action->isChecked() || shown > 1);
    connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { showColumn(column, isShown); });
  }
  menu->addSeparator();
  QAction* const reset = menu->addAction(tr("&Reset columns"), this, &TableView::resetColumns);
  reset->setObjectName(QStringLiteral("resetColumns"));
}

// The model may go before the table does.
void TableView::hideEvent(QHideEvent* event) {
  if (m_keeping->isActive()) keepColumns();
  QTableView::hideEvent(event);
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
    for (int place = 0; place < model()->columnCount(); ++place) {
      const int column = horizontalHeader()->logicalIndex(place);
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
  copy->setShortcut(QKeySequence::Copy);  // to be read: keyPressEvent() does it
  copy->setShortcutVisibleInContextMenu(true);
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
  QMenu* const columns = menu->addMenu(tr("C&olumns"));
  columns->setObjectName(QStringLiteral("columnsMenu"));
  fillColumnsMenu(columns);
  menu->popup(event->globalPos());
}
