// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressdelegate.h"

#include <algorithm>

#include <QPainter>

#include "models/roles.h"
#include "ui/textline.h"
#include "ui/theme.h"

namespace {

constexpr int barHeight = 6;
constexpr int barWidthLeast = 40;
constexpr int gap = 8;

// Room for "10,000 %", so that bars of one column end at one place.
int textWidth(const QFontMetrics& metrics, const QString& text) {
  return std::max(metrics.horizontalAdvance(QStringLiteral("1000 %")),
                  metrics.horizontalAdvance(text));
}

}  // namespace

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
  QSize size = RowDelegate::sizeHint(option, index);
  size.setWidth(2 * sideMargin + barWidthLeast + gap +
                textWidth(option.fontMetrics, index.data(Qt::DisplayRole).toString()));
  return size;
}

void ProgressDelegate::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QRect& inside, const QModelIndex& index) const {
  const QVariant progress = index.data(ProgressRole);
  if (!progress.isValid()) return;
  const int percent = std::max(progress.toInt(), 0);
  const Colors& colors = Theme::colors(option.palette);
  const int text = textWidth(option.fontMetrics, option.text);
  QRectF bar(inside.left(), inside.center().y() - barHeight / 2 + 0.0,
             std::max(inside.width() - text - gap, 0), barHeight);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(colors.track);
  painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
  if (percent > 0) {
    const double filled = bar.width() * std::min(percent, 100) / 100;
    bar.setWidth(std::max<double>(filled, barHeight));
    painter->setBrush(percent >= 100 ? colors.success : colors.accent);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
  }
  painter->setFont(option.font);
  painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
  textLine::paint(*painter, inside, Qt::AlignRight, option.text);
}
