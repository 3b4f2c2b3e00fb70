// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterchip.h"

#include <QKeyEvent>
#include <QToolButton>

namespace {

constexpr int textWidthMax = 300;
constexpr int textMargin = 12;
constexpr int crossSize = 20;
constexpr int crossMargin = 4;
constexpr int chipHeight = 30;

}  // namespace

FilterChip::FilterChip(const QString& title, QWidget* parent)
    : QPushButton(parent), m_title(title), m_cross(new QToolButton(this)) {
  setProperty("filterChip", true);
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_cross->setText(QStringLiteral("×"));
  m_cross->setObjectName(QStringLiteral("chipCross"));
  m_cross->setAccessibleName(tr("Remove the filter %1").arg(title));
  m_cross->setToolTip(tr("Remove (Delete)"));
  // One stop for Tab: the Delete key does it.
  m_cross->setFocusPolicy(Qt::NoFocus);
  m_cross->setFixedSize(crossSize, crossSize);
  m_cross->setCursor(Qt::ArrowCursor);
  connect(m_cross, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

void FilterChip::setValue(const QString& value) {
  m_value = value;
  const QString words = tr("%1: %2", "a filter and its value").arg(m_title, value);
  const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, textWidthMax);
  setText(QString(shown).replace(u'&', QStringLiteral("&&")));
  setAccessibleName(words);
  setAccessibleDescription(tr("Enter changes the filter, Delete removes it."));
  setToolTip(shown == words ? QString() : words);
  updateGeometry();
}

QSize FilterChip::sizeHint() const {
  const QString shown = QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
  return {fontMetrics().horizontalAdvance(shown) + 2 * textMargin + crossSize, chipHeight};
}

void FilterChip::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  m_cross->move(width() - crossSize - crossMargin, (height() - crossSize) / 2);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      Q_EMIT removeRequested();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      click();
      return;
    default:
      QPushButton::keyPressEvent(event);
  }
}
