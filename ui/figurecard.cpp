// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurecard.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/elidedlabel.h"
#include "ui/theme.h"

FigureCard::FigureCard(const QString& label, QWidget* parent)
    : QFrame(parent),
      m_label(new ElidedLabel(this)),
      m_figure(new ElidedLabel(this)),
      m_note(new ElidedLabel(this)) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 11);
  column->setSpacing(2);
  for (QLabel* line : {m_label, m_figure, m_note}) {
    line->setTextFormat(Qt::PlainText);
    // A long figure must not widen the window: cards share a row.
    line->setMinimumWidth(1);
    column->addWidget(line);
  }
  Theme::setMuted(*m_label);
  Theme::setMuted(*m_note);
  QFont big = m_figure->font();
  big.setPointSizeF(big.pointSizeF() * 1.7);
  big.setWeight(QFont::Medium);
  m_figure->setFont(big);
  // Cards of one row are of one width, whatever they say.
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHorizontalStretch(1);
  setSizePolicy(policy);
  setLabel(label);
  setFigure({});
}

void FigureCard::setLabel(const QString& label) {
  m_label->setText(label);
  describe();
}

void FigureCard::setFigure(const QString& figure) {
  m_isKnown = !figure.isEmpty();
  m_figure->setText(figure.isEmpty() ? QStringLiteral("–") : figure);
  describe();
}

void FigureCard::setNote(const QString& note) {
  m_note->setText(note);
  describe();
}

void FigureCard::setLink(const QUrl& link, const QString& where) {
  m_link = link;
  setProperty("isLink", true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setToolTip(where);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event) {
  const bool isClick = event->button() == Qt::LeftButton && rect().contains(event->pos());
  if (isClick && !m_link.isEmpty()) Q_EMIT linkActivated(m_link);
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
  const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
  if (isPress && !m_link.isEmpty()) {
    Q_EMIT linkActivated(m_link);
    return;
  }
  QFrame::keyPressEvent(event);
}

void FigureCard::describe() {
  setAccessibleName(m_label->text());
  setAccessibleDescription(m_figure->text() + u' ' + m_note->text());
}
