// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurecard.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme.h"

FigureCard::FigureCard(const QString& label, QWidget* parent)
    : QFrame(parent),
      m_label(new QLabel(this)),
      m_figure(new QLabel(this)),
      m_note(new QLabel(this)) {
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
  m_figure->setText(figure.isEmpty() ? QStringLiteral("–") : figure);
  describe();
}

void FigureCard::setNote(const QString& note) {
  m_note->setText(note);
  describe();
}

void FigureCard::describe() {
  setAccessibleName(m_label->text());
  setAccessibleDescription(m_figure->text() + u' ' + m_note->text());
}
