// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people.h"
#include "ui/editdialog.h"

class QLineEdit;

// A person's name and e-mail address.
class PersonDialog final : public EditDialog {
  Q_OBJECT

 public:
  PersonDialog(Console& console, const Person& person, QWidget* parent);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void readTheirs() override;

 private:
  void makeFields();
  void show(const Person& person);
  [[nodiscard]] ChangeUser request() const;

  UserId m_id;
  int m_version;  // the one that was changed here
  QLineEdit* m_name = nullptr;
  QLineEdit* m_email = nullptr;
};
