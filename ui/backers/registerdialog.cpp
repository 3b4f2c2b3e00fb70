// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/registerdialog.h"

#include <QLabel>
#include <QLineEdit>

#include "storage/validation.h"
#include "ui/form.h"
#include "ui/theme.h"

namespace {
constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView emailField("email");
}  // namespace

RegisterDialog::RegisterDialog(Console& console, QWidget* parent)
    : ActionDialog(console, Attempt::registerUser, QStringLiteral("register"), parent) {
  setWindowTitle(tr("Register a person"));
  m_name = new QLineEdit(form());
  m_name->setObjectName(QStringLiteral("registerName"));
  form()->addField(nameField, tr("&Name"), m_name, [this] { return problemAt(nameField); });
  m_email = new QLineEdit(form());
  m_email->setObjectName(QStringLiteral("registerEmail"));
  m_email->setPlaceholderText(QStringLiteral("name@example.org"));
  form()->addField(emailField, tr("&E-mail address"), m_email,
                   [this] { return problemAt(emailField); });
  auto* const note = new QLabel(
      tr("The person gets an empty wallet and no login; a manager can give one."), form());
  note->setTextFormat(Qt::PlainText);
  note->setWordWrap(true);
  Theme::setMuted(*note);
  form()->addWidget(note);
  setSendText(tr("&Register"));
  m_name->setFocus();
}

RegisterUser RegisterDialog::request() const {
  return {.name = m_name->text().trimmed(), .email = m_email->text().trimmed()};
}

std::vector<Error> RegisterDialog::problems() const {
  return problemsOf(request());
}
