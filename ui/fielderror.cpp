// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fielderror.h"

#include <QAccessible>
#include <QStyle>

FieldError::FieldError(QWidget* field, QWidget* parent) : QLabel(parent), m_field(field) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setProperty("fieldError", true);
  setBuddy(field);
  hide();
}

void FieldError::setProblem(const QString& problem) {
  if (problem == text()) return;
  setText(problem);
  setVisible(!problem.isEmpty());
  if (!m_field) return;
  m_field->setAccessibleDescription(problem);
  m_field->setProperty("invalid", !problem.isEmpty());
  // A style sheet looks at properties only when it is asked to.
  m_field->style()->unpolish(m_field);
  m_field->style()->polish(m_field);
  if (problem.isEmpty()) return;
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}
