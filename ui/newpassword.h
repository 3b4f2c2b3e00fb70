// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Form;
class QLineEdit;
class QWidget;

// The two fields in which a new password is chosen, added to a form that owns them; the form's
// validate() says what is wrong with them.
class NewPassword final {
 public:
  // `name` begins the objectNames: name + "Password", name + "Again".
  NewPassword(Form& form, const QString& name);

  [[nodiscard]] QString text() const;

 private:
  QLineEdit* m_password = nullptr;
  QLineEdit* m_again = nullptr;
};

// A field that shows dots.
[[nodiscard]] QLineEdit* makePasswordEdit(const QString& name, QWidget* parent);
