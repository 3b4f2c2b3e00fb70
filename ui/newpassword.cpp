// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newpassword.h"

#include <QCoreApplication>
#include <QLineEdit>

#include "storage/password.h"
#include "ui/form.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(NewPassword)
};

}  // namespace

QLineEdit* makePasswordEdit(const QString& name, QWidget* parent) {
  auto* const edit = new QLineEdit(parent);
  edit->setObjectName(name);
  edit->setEchoMode(QLineEdit::Password);
  edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                            Qt::ImhNoAutoUppercase);
  return edit;
}

NewPassword::NewPassword(Form& form, const QString& name)
    : m_password(makePasswordEdit(name + QStringLiteral("Password"), &form)),
      m_again(makePasswordEdit(name + QStringLiteral("Again"), &form)) {
  form.addField(QStringLiteral("password"),
                Words::tr("New &password, at least %n characters", nullptr, passwordCharactersMin),
                m_password, [password = m_password] {
                  return password->text().toUcs4().size() < passwordCharactersMin
                             ? Words::tr(
                                   "At least %n characters; a few words in a row are easy to keep.",
                                   nullptr, passwordCharactersMin)
                             : QString();
                });
  form.addField(QStringLiteral("again"), Words::tr("The new password a&gain"), m_again,
                [password = m_password, again = m_again] {
                  return password->text() == again->text()
                             ? QString()
                             : Words::tr("This is not the same as above.");
                });
}

QString NewPassword::text() const {
  return m_password->text();
}
