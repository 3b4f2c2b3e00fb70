// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrun/assignbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/banktext.h"
#include "ui/personpicker.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

AssignBar::AssignBar(Console& console, QWidget* parent) : QFrame(parent), m_console(console) {
  setObjectName(QStringLiteral("assignBar"));
  m_sentence = new WrappedLabel(this);
  m_sentence->setObjectName(QStringLiteral("assignSentence"));
  m_sentence->setMinimumWidth(1);
  m_person = new PersonPicker(console, this);
  m_person->setObjectName(QStringLiteral("assignPerson"));
  m_person->setAccessibleName(tr("Whose it is"));
  m_person->setMinimumWidth(280);
  m_assign = new QPushButton(tr("&Assign"), this);
  m_assign->setObjectName(QStringLiteral("assignButton"));
  m_assign->setAccessibleName(tr("Assign the chosen row, and all of the same payer"));
  m_assign->setToolTip(m_assign->accessibleName());
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_sentence, 1);
  row->addWidget(m_person);
  row->addWidget(m_assign);
  connect(m_person, &PersonPicker::personChanged, this, &AssignBar::showButtons);
  connect(m_person, &QLineEdit::textChanged, this, &AssignBar::showButtons);
  connect(m_person, &QLineEdit::returnPressed, this, &AssignBar::assign);
  connect(m_assign, &QPushButton::clicked, this, &AssignBar::assign);
  showLine(std::nullopt, false);
}

void AssignBar::showLine(const std::optional<BankLine>& line, bool mayAssign) {
  const bool isAnother = !line || !m_line || line->place != m_line->place;
  m_line = line;
  const bool isOpen = line && mayAssign &&
                      (bankLines::filterOf(line->row.verdict) == bankLines::Filter::toClarify ||
                       line->row.foundBy == FoundBy::hand);
  m_person->setVisible(isOpen);
  m_assign->setVisible(isOpen);
  if (isAnother) m_person->clearPerson();
  showButtons();
}

QString AssignBar::problem() const {
  const auto& person = m_person->person();
  if (!person) return {};
  if (m_console.isMe(person->id)) return tr("Nobody books into the own wallet.");
  return person->active ? QString() : tr("This person is deactivated and takes no deposits.");
}

void AssignBar::showButtons() {
  const QString wrong = problem();
  m_assign->setEnabled(m_person->person() && wrong.isEmpty());
  if (!m_line) return m_sentence->clear();
  const QString why = bankText::reason(m_line->row, m_line->record, m_console.currency());
  m_sentence->setText(wrong.isEmpty() ? why : wrong);
}

void AssignBar::assign() {
  if (!m_line || !m_assign->isEnabled() || !m_assign->isVisible()) return;
  Q_EMIT assigned(m_line->place, *m_person->person());
}
