// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill.h"

#include <QPainter>

#include "ui/theme.h"

namespace {
constexpr int sideMargin = 9;
constexpr int heightMargin = 5;
}  // namespace

void Pill::setState(const QString& state, const QString& text) {
  m_state = state;
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QFont Pill::pillFont() const {
  QFont medium = font();
  medium.setWeight(QFont::Medium);
  return medium;
}

QSize Pill::sizeHint() const {
  const QFontMetrics metrics(pillFont());
  return {metrics.horizontalAdvance(m_text) + 2 * sideMargin, metrics.height() + heightMargin};
}

void Pill::paintEvent(QPaintEvent*) {
  if (m_text.isEmpty()) return;
  QPainter painter(this);
  const PillColors colors = Theme::pill(toneOf(m_state), palette());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.background);
  painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
  painter.setFont(pillFont());
  painter.setPen(colors.text);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}
