// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QTableView;

// Keeps what a person reads in a table where it is while rows come and go above it. At the top of
// the table nothing is held: new rows are seen there. The view's own; GUI thread only.
class ScrollAnchor final : public QObject {
  Q_OBJECT

 public:
  // After the view was given the model.
  ScrollAnchor(QTableView& view, QAbstractItemModel& model);

 private:
  void hold();
  void restore();

  QTableView& m_view;
  QPersistentModelIndex m_top;  // the first row that is seen; invalid: nothing is held
  int m_hidden = 0;             // pixels of it above the table's edge
};
