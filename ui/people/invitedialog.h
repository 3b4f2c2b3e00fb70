// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/access.h"
#include "ui/actiondialog.h"

class ChoiceBar;
class GroupChoice;
class PersonPicker;
class QLineEdit;

// Lets somebody sign in from now on: somebody new, or a known person without access. The first
// password is made up here and sent as its verifier; handedOver() tells it once. GUI thread only.
class InviteDialog final : public ActionDialog {
  Q_OBJECT

 public:
  // known: whom to give access (again); none: asked for.
  InviteDialog(Console& console, const std::optional<PersonAccess>& known, QWidget* parent);

 Q_SIGNALS:
  // Done: what the person signs in with.
  void handedOver(UserId user, const QString& name, const QString& login, const QString& password);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;

 private:
  void makeHead(const PersonAccess& known);
  void makeWho();
  void makeLogin();
  void makeGroups();
  [[nodiscard]] bool isAboutSomebodyNew() const;
  [[nodiscard]] InvitePerson request() const;
  void whoChosen();
  void personChosen();
  // login: the one that the person has had, which stays; empty: one is made of the name.
  void proposeLogin(const QString& login, const QString& name);

  std::optional<PersonAccess> m_known;
  QString m_password;
  QString m_proposed;  // what the login field holds unless it was edited
  ChoiceBar* m_who = nullptr;
  QLineEdit* m_personName = nullptr;
  QLineEdit* m_email = nullptr;
  PersonPicker* m_picker = nullptr;
  QLineEdit* m_login = nullptr;
  GroupChoice* m_groups = nullptr;
};
