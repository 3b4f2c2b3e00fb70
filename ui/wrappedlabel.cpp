// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappedlabel.h"

#include <QEvent>

WrappedLabel::WrappedLabel(QWidget* parent) : WrappedLabel(QString(), parent) {}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setText(text);
}

int WrappedLabel::heightForWidth(int width) const {
  if (m_measured != text()) {
    m_measured = text();
    m_heights.clear();
  }
  const auto known = m_heights.constFind(width);
  if (known != m_heights.constEnd()) return *known;
  return *m_heights.insert(width, QLabel::heightForWidth(width));
}

// What else the height depends on; the text says nothing when it changes.
bool WrappedLabel::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ContentsRectChange:
      m_heights.clear();
      break;
    default:
      break;
  }
  return QLabel::event(event);
}
