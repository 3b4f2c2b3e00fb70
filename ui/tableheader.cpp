// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableheader.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "ui/rowdelegate.h"
#include "ui/theme.h"

namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 4;
constexpr int arrowGap = 5;

void drawArrow(QPainter* painter, const QPointF& middle, Qt::SortOrder order) {
  const double half = arrowWidth / 2.0;
  const double up = order == Qt::AscendingOrder ? -arrowHeight / 2.0 : arrowHeight / 2.0;
  QPainterPath path(middle + QPointF(-half, -up));
  path.lineTo(middle + QPointF(half, -up));
  path.lineTo(middle + QPointF(0, up));
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillPath(path, painter->pen().color());
}

}  // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setHighlightSections(false);
  setSectionsClickable(true);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QFont TableHeader::titleFont() const {
  QFont bold(font());
  bold.setBold(true);
  return bold;
}

int TableHeader::widthFor(const QString& title, bool isSortable) const {
  return QFontMetrics(titleFont()).horizontalAdvance(title) + 2 * RowDelegate::sideMargin +
         (isSortable ? arrowWidth + arrowGap : 0);
}

QSize TableHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(), QFontMetrics(titleFont()).height() + 20};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const Colors& colors = Theme::colors(palette());
  painter->save();
  painter->fillRect(rect, colors.card);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
  const QFont bold = titleFont();
  const QFontMetrics metrics(bold);
  QRect inside = rect.adjusted(RowDelegate::sideMargin, 0, -RowDelegate::sideMargin, 0);
  const auto alignment =
      Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
  const bool isRight = alignment.testFlag(Qt::AlignRight);
  const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
  const int room = inside.width() - (isSorted ? arrowWidth + arrowGap : 0);
  const QString title =
      metrics.elidedText(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                         Qt::ElideRight, std::max(room, 0));
  const int width = metrics.horizontalAdvance(title);
  painter->setFont(bold);
  painter->setPen(isSorted ? colors.text : colors.muted);
  painter->drawText(
      inside, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
      title);
  if (isSorted) {
    const int away = width + arrowGap + arrowWidth / 2;
    drawArrow(painter,
              QPointF(isRight ? inside.right() - away : inside.left() + away, inside.center().y()),
              sortIndicatorOrder());
  }
  painter->restore();
}
