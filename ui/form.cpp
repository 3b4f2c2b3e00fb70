// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/errortext.h"
#include "ui/fielderror.h"

namespace {
constexpr int fieldSpacing = 12;
}

Form::Form(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(4);
}

FieldError* Form::addField(const QString& name, const QString& label, QWidget* field, Check check) {
  if (field->objectName().isEmpty()) field->setObjectName(name);
  if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(u'&'));
  auto* const caption = new QLabel(label, this);
  // Its own margin, which goes with it when the field is hidden.
  if (m_rows->count() > 0) caption->setContentsMargins(0, fieldSpacing, 0, 0);
  caption->setTextFormat(Qt::PlainText);
  caption->setBuddy(field);
  auto* const error = new FieldError(field, this);
  error->setObjectName(name + QStringLiteral("Error"));
  m_rows->addWidget(caption);
  m_rows->addWidget(field);
  m_rows->addWidget(error);
  m_fields.append({name, caption, error, std::move(check)});
  return error;
}

void Form::setFieldVisible(const QString& name, bool isVisible) {
  for (Field& field : m_fields) {
    if (field.name != name) continue;
    field.isVisible = isVisible;
    field.caption->setVisible(isVisible);
    if (field.error->field()) field.error->field()->setVisible(isVisible);
    field.error->setProblem({});
  }
}

void Form::addWidget(QWidget* widget) {
  if (m_rows->count() > 0) m_rows->addSpacing(8);
  m_rows->addWidget(widget);
}

bool Form::validate() {
  for (const Field& field : std::as_const(m_fields)) {
    field.error->setProblem(field.check && field.isVisible ? field.check() : QString());
  }
  return !focusFirstProblem();
}

bool Form::focusFirstProblem() {
  const auto first = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                  [](const Field& field) { return field.error->hasProblem(); });
  if (first == m_fields.cend()) return false;
  if (first->error->field()) first->error->field()->setFocus(Qt::OtherFocusReason);
  return true;
}

void Form::setProblem(const QString& name, const QString& problem) {
  for (const Field& field : std::as_const(m_fields)) {
    if (field.name == name) field.error->setProblem(problem);
  }
}

void Form::clearProblems() {
  for (const Field& field : std::as_const(m_fields))
    field.error->setProblem({});
}

bool Form::showError(const ErrorText& error) {
  clearProblems();
  if (error.field.isEmpty()) return false;
  setProblem(error.field, error.atField());
  return focusFirstProblem();
}
