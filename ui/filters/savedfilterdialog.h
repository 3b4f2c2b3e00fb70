// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Form;
class QLineEdit;
class SavedFilters;

// Asks what the filters that are set shall be called. Deletes itself when it closes.
class SavedFilterDialog final : public QDialog {
  Q_OBJECT

 public:
  SavedFilterDialog(const SavedFilters& filters, QWidget* parent);

  void accept() override;

 Q_SIGNALS:
  void named(const QString& name);

 private:
  Form* m_form = nullptr;
  QLineEdit* m_name = nullptr;
};
