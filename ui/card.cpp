// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/wrappedlabel.h"

namespace {
constexpr int margin = 12;
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new WrappedLabel(this)), m_body(new QVBoxLayout) {
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, margin, 0, margin);
  outer->setSpacing(margin);
  // A label's own margins would go with the next polish.
  auto* const head = new QVBoxLayout;
  head->setContentsMargins(margin, 0, margin, 0);
  head->addWidget(m_title);
  outer->addLayout(head);
  m_body->setContentsMargins(margin, 0, margin, 0);
  m_body->setSpacing(8);
  outer->addLayout(m_body, 1);
  setTitle(title);
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  setAccessibleName(title);
}

void Card::setFlush(bool isFlush) {
  const int sides = isFlush ? 1 : margin;
  m_body->setContentsMargins(sides, 0, sides, 0);
  layout()->setContentsMargins(0, m_title->isHidden() ? 4 : margin, 0, isFlush ? 4 : margin);
}
