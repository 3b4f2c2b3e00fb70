// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changepassworddialog.h"

#include <QLineEdit>

#include "storage/access.h"
#include "storage/password.h"
#include "ui/banner.h"
#include "ui/form.h"
#include "ui/newpassword.h"

ChangePasswordDialog::ChangePasswordDialog(Console& console, Address address, QWidget* parent)
    : ActionDialog(console, Attempt::changePassword, QStringLiteral("changePassword"), parent),
      m_address(std::move(address)) {
  setWindowTitle(tr("Change your password"));
  m_old = makePasswordEdit(QStringLiteral("changePasswordOld"), form());
  form()->addField(QStringLiteral("old"), tr("&Old password"), m_old, [this] {
    return m_old->text().isEmpty() ? tr("Enter the password that you have now.") : QString();
  });
  m_new = std::make_unique<NewPassword>(*form(), name());
  setSendText(tr("&Change it"));
  m_old->setFocus();
  connect(this, &ActionDialog::succeeded, this, [this] { Q_EMIT passwordChanged(m_new->text()); });
}

ChangePasswordDialog::~ChangePasswordDialog() = default;

Action ChangePasswordDialog::action() const {
  return ChangePassword{scramVerifier(m_new->text())}.toAction();
}

void ChangePasswordDialog::send() {
  if (isBusy() || m_isProving) return;
  banner()->dismiss();
  if (!form()->validate()) return;
  m_isProving = true;
  console().read<bool>(
      this,
      [address = Address(m_address.uri, m_old->text())](Connection&) {
        return Connection::open(address).map([](const auto&) { return true; });
      },
      [this](const Result<bool>& isRight) { proved(isRight); });
}

void ChangePasswordDialog::proved(const Result<bool>& isRight) {
  m_isProving = false;
  if (isRight) return ActionDialog::send();
  if (isRight.error().refusal != Refusal::wrongPassword) return refused(isRight.error());
  form()->setProblem(QStringLiteral("old"), tr("This is not your password."));
  m_old->selectAll();
  m_old->setFocus();
}
