// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "storage/conninfo.h"
#include "ui/actiondialog.h"

class NewPassword;
class QLineEdit;

// A person chooses a new password. The old one is proved by a connection made with it: whoever
// finds an open window must not take the login over. GUI thread only.
class ChangePasswordDialog final : public ActionDialog {
  Q_OBJECT

 public:
  // address: as whom the console works; its password is not used.
  ChangePasswordDialog(Console& console, Address address, QWidget* parent = nullptr);
  ~ChangePasswordDialog() override;

 Q_SIGNALS:
  // Done; connections need the new one from now on.
  void passwordChanged(const QString& password);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override { return {}; }
  void send() override;

 private:
  void proved(const Result<bool>& isRight);

  Address m_address;
  QLineEdit* m_old = nullptr;
  std::unique_ptr<NewPassword> m_new;
  bool m_isProving = false;
};
