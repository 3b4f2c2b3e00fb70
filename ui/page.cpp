// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QAction>
#include <QActionEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "models/pagedtablemodel.h"
#include "ui/addresstext.h"
#include "ui/banner.h"
#include "ui/filters/filterbar.h"
#include "ui/filters/savedfilters.h"
#include "ui/shortcuttip.h"
#include "ui/tableview.h"

namespace {

const QString searchKey = QStringLiteral("search");
const QString sortKey = QStringLiteral("sort");

}  // namespace

Page::Page(QWidget* parent) : QWidget(parent), m_banner(new Banner(this)), m_body(new QVBoxLayout) {
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(16, 16, 16, 16);
  outer->setSpacing(12);
  outer->addWidget(m_banner);
  m_body->setSpacing(12);
  outer->addLayout(m_body, 1);
  setFocusPolicy(Qt::TabFocus);
}

void Page::setPrimaryAction(QAction* action) {
  m_primary = action;
  if (action && !actions().contains(action)) addAction(action);
  Q_EMIT barChanged();
}

QList<QAction*> Page::barActions() const {
  QList<QAction*> others = actions();
  others.removeAll(m_primary);
  return others;
}

void Page::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  searchTextChanged();
  announceAddress();
}

void Page::setAddressed(FilterBar* filters, TableView* table) {
  m_filters = filters;
  m_table = table;
  m_usualOrder = orderText();
  if (filters) {
    connect(filters, &FilterBar::changed, this, &Page::announceAddress);
    filters->savedFilters()->follow(this);
  }
  if (table && table->pagedModel()) {
    connect(table->pagedModel(), &PagedTableModel::sortChanged, this, &Page::announceAddress);
  }
}

void Page::recallColumns(const QWidget& inside) {
  const auto tables = inside.findChildren<TableView*>();
  for (TableView* const table : tables)
    table->setMemory(m_memory);
}

void Page::setMemory(ViewMemory* memory, const QString& place) {
  m_memory = memory;
  recallColumns(*this);
  if (m_filters) m_filters->savedFilters()->setMemory(memory, place);
}

PageAddress Page::address() const {
  PageAddress address{.room = room()};
  if (address.isNowhere()) return address;
  if (m_filters) address.values = m_filters->values();
  if (!m_searchText.isEmpty()) address.values.insert(searchKey, m_searchText);
  const QString order = orderText();
  if (order != m_usualOrder) address.values.insert(sortKey, order);
  return address;
}

QString Page::open(const PageAddress& address) {
  const QString leftOut = openValues(address);
  if (address.number == 0) return leftOut;
  const QString nothing = addressText::nothingByNumber(navigationName(), address.number);
  return leftOut.isEmpty() ? nothing : nothing + u' ' + leftOut;
}

QString Page::openValues(const PageAddress& address) {
  const PageAddress before = this->address();
  QStringList leftOut;
  {
    const QScopedValueRollback quiet(m_isOpening, true);
    QStringList known;
    if (m_filters) {
      known = m_filters->keys();
      leftOut = m_filters->setValues(address.values);
    }
    if (!searchHint().isEmpty()) {
      known.append(searchKey);
      setSearchText(address.value(searchKey));
    }
    if (m_table) {
      known.append(sortKey);
      const QString order = address.value(sortKey);
      if (!setOrder(order.isEmpty() ? m_usualOrder : order)) leftOut.append(sortKey);
    }
    leftOut = address.keysBeside(known) + leftOut;
  }
  if (before != this->address()) Q_EMIT addressChanged();
  return addressText::leftOut(leftOut);
}

void Page::announceAddress() {
  if (!m_isOpening) Q_EMIT addressChanged();
}

// "deadline", the other way round "-deadline".
QString Page::orderText() const {
  const PagedTableModel* const model = m_table ? m_table->pagedModel() : nullptr;
  if (!model || model->sortColumn() < 0) return {};
  const QString key = QString::fromLatin1(model->sortKey(model->sortColumn()));
  return model->sortOrder() == Qt::DescendingOrder ? u'-' + key : key;
}

bool Page::setOrder(const QString& order) {
  if (order == orderText()) return true;
  const bool isDescending = order.startsWith(u'-');
  const QByteArray key = order.mid(isDescending ? 1 : 0).toLatin1();
  PagedTableModel* const model = m_table->pagedModel();
  for (int column = 0; model && !key.isEmpty() && column < model->columnCount(); ++column) {
    if (model->sortKey(column) != key) continue;
    model->sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
  }
  return false;
}

void Page::actionEvent(QActionEvent* event) {
  QWidget::actionEvent(event);
  if (event->type() != QEvent::ActionRemoved) nameShortcut(*event->action());
  // A change (enabled, text) is followed by the buttons themselves.
  if (event->type() != QEvent::ActionChanged) Q_EMIT barChanged();
}
