// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include <QPainter>

#include "ui/textline.h"
#include "ui/theme.h"

namespace {
constexpr int gap = 12;
}

void PaletteDelegate::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QRect& inside, const QModelIndex& index) const {
  const Colors& colors = Theme::colors(option.palette);
  const QFontMetrics metrics(option.font);
  QRect rest = inside;
  const auto text = [&](const QString& words, const QColor& color, Qt::Alignment side) {
    painter->setPen(color);
    textLine::paint(*painter, rest, side, words);
  };
  const QString keys = index.data(keysRole).toString();
  if (!keys.isEmpty()) {
    text(keys, colors.muted, Qt::AlignRight);
    rest.setRight(rest.right() - metrics.horizontalAdvance(keys) - gap);
  }
  const QString title = index.data().toString();
  const bool isChoice = index.flags().testFlag(Qt::ItemIsSelectable);
  text(title, isChoice ? colors.text : colors.muted, Qt::AlignLeft);
  rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + gap);
  if (rest.width() > 0) text(index.data(noteRole).toString(), colors.muted, Qt::AlignLeft);
}
