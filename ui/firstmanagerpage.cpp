// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstmanagerpage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "storage/validation.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/form.h"
#include "ui/newpassword.h"
#include "ui/theme.h"

FirstManagerPage::FirstManagerPage(QWidget* parent)
    : EntrancePage(QStringLiteral("firstManager"), tr("A new platform on this computer"),
                   tr("You will be its manager: you may do everything here, and invite others."),
                   parent),
      m_form(new Form),
      m_name(new QLineEdit(m_form)),
      m_email(new QLineEdit(m_form)),
      m_login(new QLineEdit(m_form)) {
  m_name->setObjectName(QStringLiteral("firstManagerName"));
  m_email->setObjectName(QStringLiteral("firstManagerEmail"));
  m_email->setPlaceholderText(QStringLiteral("name@example.org"));
  m_login->setObjectName(QStringLiteral("firstManagerLogin"));
  m_form->addField(QStringLiteral("name"), tr("Your &name"), m_name,
                   [this] { return personProblem(QStringLiteral("name")); });
  m_form->addField(QStringLiteral("email"), tr("&E-mail address"), m_email,
                   [this] { return personProblem(QStringLiteral("email")); });
  m_form->addField(QStringLiteral("login"), tr("&Login, which you sign in with"), m_login,
                   [this] { return personProblem(QStringLiteral("login")); });
  m_password = std::make_unique<NewPassword>(*m_form, name());
  auto* const card = new Card({}, this);
  card->body()->setContentsMargins(16, 4, 16, 4);
  card->body()->addWidget(m_form);
  auto* const create = new QPushButton(tr("&Create the platform"), this);
  create->setObjectName(QStringLiteral("firstManagerCreate"));
  create->setAccessibleName(tr("Create the platform"));
  create->setAutoDefault(true);
  Theme::setPrimary(*create);
  connect(create, &QPushButton::clicked, this, &FirstManagerPage::choose);
  for (auto* const field : m_form->findChildren<QLineEdit*>())
    connect(field, &QLineEdit::returnPressed, this, &FirstManagerPage::choose);
  auto* const buttons = new QHBoxLayout;
  buttons->addWidget(makeBackButton());
  buttons->addStretch(1);
  buttons->addWidget(create);
  body()->addWidget(card);
  body()->addLayout(buttons);
  setFocusProxy(m_name);
}

FirstManagerPage::~FirstManagerPage() = default;

QString FirstManagerPage::personProblem(const QString& field) const {
  const auto problems = problemsOf(InvitePerson{.name = m_name->text().trimmed(),
                                                .email = m_email->text().trimmed(),
                                                .login = m_login->text(),
                                                .groups = {QStringLiteral("manager")},
                                                .verifier = {}});
  for (const Error& problem : problems) {
    const ErrorText text = errorText(problem, Attempt::invitePerson);
    if (text.field == field) return text.atField();
  }
  return {};
}

void FirstManagerPage::choose() {
  if (isBusy() || !m_form->validate()) return;
  Q_EMIT chosen({.name = m_name->text().trimmed(),
                 .email = m_email->text().trimmed(),
                 .login = m_login->text(),
                 .password = m_password->text()});
}
