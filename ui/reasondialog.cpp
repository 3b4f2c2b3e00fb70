// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reasondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "models/reasontext.h"
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
  makeReason();
  setSendText(what.verb);
  if (what.movesMoney) startPreview();
}

void ReasonDialog::makeReason() {
  m_reason = new QLineEdit(form());
  m_reason->setObjectName(m_what.name + QStringLiteral("Reason"));
  m_reason->setPlaceholderText(tr("It goes into the log"));
  if (!m_what.hasReason) {
    m_reason->hide();
    return;
  }
  QString label = m_what.isReasonNeeded ? tr("&Reason") : tr("&Reason (optional)");
  if (!m_what.usualReasons.isEmpty()) {
    m_usual = new QComboBox(form());
    m_usual->setObjectName(m_what.name + QStringLiteral("UsualReason"));
    m_usual->addItem(tr("Choose a reason, or write your own"), QString());
    for (const QString& usual : std::as_const(m_what.usualReasons))
      m_usual->addItem(reasonText(usual), usual);
    form()->addField(QStringLiteral("usualReason"), label, m_usual);
    label = tr("In your own &words");
    connect(m_usual, &QComboBox::currentIndexChanged, form(),
            [this] { form()->setProblem(reasonField, {}); });
  }
  form()->addField(reasonField, label, m_reason, [this] { return problemAt(reasonField); });
  if (m_usual) {
    setTabOrder(m_usual, m_reason);
    m_usual->setFocus();
  } else {
    m_reason->setFocus();
  }
}

// The chosen one first, so that the log can be looked through by it.
QString ReasonDialog::reason() const {
  const QString typed = m_reason->text().trimmed();
  const QString usual = m_usual ? m_usual->currentData().toString() : QString();
  return joinedReason(usual, typed);
}

Action ReasonDialog::wanted() const {
  return m_what.action(reason());
}

// Why is not asked yet, and changes nothing about what happens.
Action ReasonDialog::rehearsed() const {
  return m_what.action(QStringLiteral("preview"));
}

std::vector<Error> ReasonDialog::problems() const {
  if (!m_what.hasReason) return {};
  const QString why = reason();
  if (m_what.isReasonNeeded && why.isEmpty()) {
    return {Error{.kind = ErrorKind::rejected,
                  .refusal = Refusal::reasonMissing,
                  .facts = {{QStringLiteral("field"), reasonField}}}};
  }
  return reasonProblems(why);
}
