// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicebar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

namespace {
constexpr const char* keyProperty = "choice";
}

ChoiceBar::ChoiceBar(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
  setAccessibleName(accessibleName);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(6);
  m_row->addStretch(1);
  m_group->setExclusive(true);
  connect(m_group, &QButtonGroup::buttonToggled, this,
          [this](QAbstractButton* button, bool isChecked) {
            if (isChecked) Q_EMIT chosenChanged(button->property(keyProperty).toString());
          });
}

void ChoiceBar::addChoice(const QString& key, const QString& text) {
  auto* const button = new QPushButton(text, this);
  button->setObjectName((key.isEmpty() ? QStringLiteral("all") : key) + QStringLiteral("Choice"));
  button->setAccessibleName(text);
  button->setCheckable(true);
  button->setAutoDefault(false);
  button->setProperty(keyProperty, key);
  button->setProperty("choiceButton", true);
  button->setProperty("small", m_isCompact);
  button->setChecked(m_group->buttons().isEmpty());
  m_group->addButton(button);
  m_row->insertWidget(m_row->count() - 1, button);
}

void ChoiceBar::choose(const QString& key) {
  const QList<QAbstractButton*> buttons = m_group->buttons();
  for (QAbstractButton* const button : buttons) {
    if (button->property(keyProperty).toString() == key) button->setChecked(true);
  }
}

QString ChoiceBar::chosen() const {
  const QAbstractButton* const button = m_group->checkedButton();
  return button ? button->property(keyProperty).toString() : QString();
}
