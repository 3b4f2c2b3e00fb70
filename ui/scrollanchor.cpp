// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollanchor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

ScrollAnchor::ScrollAnchor(QTableView& view, QAbstractItemModel& model)
    : QObject(&view), m_view(view) {
  using Model = QAbstractItemModel;
  connect(&model, &Model::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
  connect(&model, &Model::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
  connect(&model, &Model::layoutAboutToBeChanged, this, &ScrollAnchor::hold);
  connect(&model, &Model::rowsInserted, this, &ScrollAnchor::restore);
  connect(&model, &Model::rowsRemoved, this, &ScrollAnchor::restore);
  connect(&model, &Model::layoutChanged, this, &ScrollAnchor::restore);
}

void ScrollAnchor::hold() {
  const int top = m_view.verticalScrollBar()->value();
  const int row = top == 0 ? -1 : m_view.rowAt(0);
  m_top = row < 0 ? QModelIndex() : m_view.model()->index(row, 0);
  m_hidden = row < 0 ? 0 : top - m_view.verticalHeader()->sectionPosition(row);
}

// How far the bar reaches is found out later by itself; here it is needed now.
void ScrollAnchor::restore() {
  if (!m_top.isValid()) return;
  m_view.doItemsLayout();
  m_view.verticalScrollBar()->setValue(m_view.verticalHeader()->sectionPosition(m_top.row()) +
                                       m_hidden);
}
