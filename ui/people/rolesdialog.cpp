// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rolesdialog.h"

#include <QLabel>
#include <QLineEdit>

#include "storage/validation.h"
#include "ui/form.h"
#include "ui/people/groupchoice.h"

namespace {

constexpr QLatin1StringView groupsField("groups");
constexpr QLatin1StringView reasonField("reason");

}  // namespace

RolesDialog::RolesDialog(Console& console, const PersonAccess& person, QWidget* parent)
    : ActionDialog(console, Attempt::changeGroups, QStringLiteral("roles"), parent),
      m_person(person) {
  setWindowTitle(tr("Roles"));
  setMinimumWidth(640);
  setSendText(tr("&Change roles"));
  auto* const head = new QLabel(
      tr("What %1 may do. It changes at once, in an open window too.").arg(person.name), form());
  head->setTextFormat(Qt::PlainText);
  head->setWordWrap(true);
  form()->addWidget(head);
  m_groups = new GroupChoice(QStringLiteral("rolesGroups"), form());
  m_groups->setGroups(person.groups);
  form()->addField(groupsField, tr("&Roles"), m_groups, [this] { return problemAt(groupsField); });
  connect(m_groups, &GroupChoice::groupsChanged, form(),
          [this] { form()->setProblem(groupsField, {}); });
  m_reason = new QLineEdit(form());
  m_reason->setObjectName(QStringLiteral("rolesReason"));
  m_reason->setPlaceholderText(tr("It goes into the log"));
  form()->addField(reasonField, tr("R&eason (optional)"), m_reason,
                   [this] { return problemAt(reasonField); });
  m_groups->setFocus();
}

ChangeGroups RolesDialog::request() const {
  return {
      .user = m_person.user, .groups = m_groups->groups(), .reason = m_reason->text().trimmed()};
}

std::vector<Error> RolesDialog::problems() const {
  return problemsOf(request());
}
