// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

// The line under a field that says what is wrong with it; hidden while nothing is. Marks the field
// and becomes its accessible description. Owned by its parent like any label.
class FieldError final : public QLabel {
  Q_OBJECT

 public:
  explicit FieldError(QWidget* field, QWidget* parent = nullptr);

  // Empty: nothing is wrong.
  void setProblem(const QString& problem);
  [[nodiscard]] bool hasProblem() const { return !text().isEmpty(); }
  [[nodiscard]] QWidget* field() const { return m_field; }

 private:
  QPointer<QWidget> m_field;
};
