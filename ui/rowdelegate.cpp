// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/style.h"
#include "ui/textline.h"
#include "ui/theme.h"

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  // Lists of thousands of rows: an icon or a check box would be painted by a delegate of its own.
  option->state &= ~QStyle::State_HasFocus;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  QStyleOptionViewItem item = option;
  initStyleOption(&item, index);
  const Colors& colors = Theme::colors(item.palette);
  painter->save();
  if (item.state.testFlag(QStyle::State_Selected)) {
    painter->fillRect(item.rect, item.palette.color(QPalette::Active, QPalette::Highlight));
  } else if (item.backgroundBrush.style() != Qt::NoBrush) {
    painter->fillRect(item.rect, item.backgroundBrush);
  }
  painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1),
                    colors.hairline);
  // Where the keyboard is: a mark at the row's beginning.
  if (item.state.testFlag(QStyle::State_Selected) && item.widget && item.widget->hasFocus() &&
      index.column() == 0) {
    painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height() - 1),
                      colors.accent);
  }
  paintInside(painter, item, item.rect.adjusted(sideMargin, 0, -sideMargin, 0), index);
  painter->restore();
}

void RowDelegate::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                              const QRect& inside, const QModelIndex&) const {
  painter->setFont(option.font);
  painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
  const QString line = QString(option.text).replace(u'\n', u' ');
  textLine::paint(*painter, inside, option.displayAlignment, line);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QString text = index.data(Qt::DisplayRole).toString();
  return {option.fontMetrics.horizontalAdvance(text) + 2 * sideMargin,
          option.fontMetrics.height() + 18};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) {
    return QStyledItemDelegate::helpEvent(event, view, option, index);
  }
  QString text = index.data(Qt::ToolTipRole).toString();
  if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width()) {
    text = index.data(Qt::DisplayRole).toString();
  }
  QToolTip::showText(event->globalPos(), Style::toolTip(text), view, option.rect);
  return true;
}
