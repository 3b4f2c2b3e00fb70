// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people.h"
#include "ui/actiondialog.h"

class QLineEdit;

// Somebody new, with an empty wallet and no login. GUI thread only.
class RegisterDialog final : public ActionDialog {
  Q_OBJECT

 public:
  RegisterDialog(Console& console, QWidget* parent);

 protected:
  [[nodiscard]] Action action() const override { return request().toAction(); }
  [[nodiscard]] std::vector<Error> problems() const override;

 private:
  [[nodiscard]] RegisterUser request() const;

  QLineEdit* m_name = nullptr;
  QLineEdit* m_email = nullptr;
};
