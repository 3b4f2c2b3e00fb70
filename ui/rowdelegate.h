// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// Paints a table's cell: tinted when selected, a hairline below, text elided with room at the
// sides. Owns nothing. A subclass paints what stands inside; it takes colours from the palette.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  static constexpr int sideMargin = 12;

  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const final;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  // Shows what was elided, as plain text whatever it contains.
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  // `option` is initialised; `inside` lies between the side margins.
  virtual void paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                           const QRect& inside, const QModelIndex& index) const;
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};
