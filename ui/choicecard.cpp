// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {
constexpr int buttonWidth = 132;
}

ChoiceCard::ChoiceCard(const What& what, QWidget* parent) : Card({}, parent) {
  setObjectName(what.name + QStringLiteral("Card"));
  setAccessibleName(what.title);
  auto* const caption = new WrappedLabel(what.title, this);
  auto* const words = new WrappedLabel(what.description, this);
  QFont bold = caption->font();
  bold.setBold(true);
  caption->setFont(bold);
  Theme::setMuted(*words);
  m_button = new QPushButton(what.button, this);
  m_button->setObjectName(what.name);
  m_button->setAccessibleName(QString(what.button).remove(u'&'));
  m_button->setAccessibleDescription(what.description);
  m_button->setMinimumWidth(buttonWidth);
  m_button->setAutoDefault(true);
  auto* const left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(caption);
  left->addWidget(words);
  auto* const row = new QHBoxLayout;
  row->setContentsMargins(4, 4, 4, 4);
  row->setSpacing(16);
  row->addLayout(left, 1);
  row->addWidget(m_button, 0, Qt::AlignVCenter);
  body()->addLayout(row);
}
