// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reasondialog.h"

#include <QLabel>
#include <QLineEdit>

#include "storage/validation.h"
#include "ui/form.h"

namespace {
constexpr QLatin1StringView reasonField("reason");
}

ReasonDialog::ReasonDialog(Console& console, const What& what, QWidget* parent)
    : PreviewedDialog(console, what.attempt, what.name, parent), m_what(what) {
  setWindowTitle(what.title);
  auto* const consequence = new QLabel(what.consequence, form());
  consequence->setObjectName(what.name + QStringLiteral("Consequence"));
  consequence->setTextFormat(Qt::PlainText);
  consequence->setWordWrap(true);
  form()->addWidget(consequence);
  m_reason = new QLineEdit(form());
  m_reason->setObjectName(what.name + QStringLiteral("Reason"));
  m_reason->setPlaceholderText(tr("It goes into the log"));
  if (what.hasReason) {
    form()->addField(reasonField, what.isReasonNeeded ? tr("&Reason") : tr("&Reason (optional)"),
                     m_reason, [this] { return problemAt(reasonField); });
    m_reason->setFocus();
  } else {
    m_reason->hide();
  }
  setSendText(what.verb);
  if (what.movesMoney) startPreview();
}

Action ReasonDialog::wanted() const {
  return m_what.action(m_reason->text().trimmed());
}

// Why is not asked yet, and changes nothing about what happens.
Action ReasonDialog::rehearsed() const {
  return m_what.action(QStringLiteral("preview"));
}

std::vector<Error> ReasonDialog::problems() const {
  const QString reason = m_reason->text().trimmed();
  if (!m_what.hasReason) return {};
  if (m_what.isReasonNeeded && reason.isEmpty()) {
    return {Error{.kind = ErrorKind::rejected,
                  .refusal = Refusal::reasonMissing,
                  .facts = {{QStringLiteral("field"), reasonField}}}};
  }
  return reasonProblems(reason);
}
