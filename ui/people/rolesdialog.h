// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/access.h"
#include "ui/actiondialog.h"

class GroupChoice;
class QLineEdit;

// Changes what somebody who has access may do. GUI thread only.
class RolesDialog final : public ActionDialog {
  Q_OBJECT

 public:
  RolesDialog(Console& console, const PersonAccess& person, QWidget* parent);

 protected:
  [[nodiscard]] Action action() const override { return request().toAction(); }
  [[nodiscard]] std::vector<Error> problems() const override;

 private:
  [[nodiscard]] ChangeGroups request() const;

  PersonAccess m_person;
  GroupChoice* m_groups = nullptr;
  QLineEdit* m_reason = nullptr;
};
