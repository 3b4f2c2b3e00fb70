// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include <QLineEdit>

#include "storage/validation.h"
#include "ui/form.h"

namespace {
constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView emailField("email");
}  // namespace

PersonDialog::PersonDialog(Console& console, const Person& person, QWidget* parent)
    : EditDialog(console, Attempt::changeUser, QStringLiteral("person"), parent),
      m_id(person.id),
      m_version(person.version) {
  setWindowTitle(tr("Change person"));
  setSendText(tr("&Save"));
  makeFields();
  show(person);
}

void PersonDialog::makeFields() {
  m_name = new QLineEdit(form());
  m_name->setObjectName(QStringLiteral("personName"));
  form()->addField(nameField, tr("&Name"), m_name, [this] { return problemAt(nameField); });
  m_email = new QLineEdit(form());
  m_email->setObjectName(QStringLiteral("personEmail"));
  form()->addField(emailField, tr("&E-mail address"), m_email,
                   [this] { return problemAt(emailField); });
  m_name->setFocus();
}

void PersonDialog::show(const Person& person) {
  m_name->setText(person.name);
  m_email->setText(person.email);
}

ChangeUser PersonDialog::request() const {
  return {.user = m_id,
          .expectedVersion = m_version,
          .name = m_name->text().trimmed(),
          .email = m_email->text().trimmed()};
}

Action PersonDialog::action() const {
  return request().toAction();
}

std::vector<Error> PersonDialog::problems() const {
  return problemsOf(request());
}

void PersonDialog::readTheirs() {
  console().read<std::optional<Person>>(
      this, [id = m_id](Connection& connection) { return person(connection, id); },
      [this](const Result<std::optional<Person>>& read) {
        if (!read) {
          sayFailed(read.error());
          return;
        }
        if (!*read) {
          sayFailed({.kind = ErrorKind::rejected, .refusal = Refusal::unknownUser});
          return;
        }
        const Person& theirs = **read;
        const ChangeUser mine = request();
        meet({.fields = {{tr("Name"), theirs.name, mine.name},
                         {tr("E-mail address"), theirs.email, mine.email}},
              .fill = [this, theirs] { show(theirs); },
              .adopt = [this, version = theirs.version] { m_version = version; }});
      });
}
