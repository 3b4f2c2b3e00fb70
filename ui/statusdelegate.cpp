// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusdelegate.h"

#include <algorithm>

#include <QPainter>

#include "models/roles.h"
#include "ui/textline.h"
#include "ui/theme.h"

namespace {

constexpr int pillMargin = 9;

QFont pillFont(const QFont& font) {
  QFont bold(font);
  bold.setWeight(QFont::Medium);
  return bold;
}

}  // namespace

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics metrics(pillFont(option.font));
  QSize size = RowDelegate::sizeHint(option, index);
  size.setWidth(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                2 * (pillMargin + sideMargin));
  return size;
}

void StatusDelegate::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QRect& inside, const QModelIndex& index) const {
  if (option.text.isEmpty()) return;
  const QFont font = pillFont(option.font);
  const QFontMetrics metrics(font);
  const int width =
      std::min(metrics.horizontalAdvance(option.text) + 2 * pillMargin, inside.width());
  const int height = metrics.height() + 5;
  const QRect pill(inside.left(), inside.center().y() - height / 2, width, height);
  const PillColors colors = Theme::pill(toneOf(index.data(StatusRole).toString()), option.palette);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(colors.background);
  painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
  painter->setFont(font);
  painter->setPen(colors.text);
  textLine::paint(*painter, pill.adjusted(pillMargin / 2, 0, -pillMargin / 2, 0), Qt::AlignHCenter,
                  option.text);
}
