// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actiondialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/banner.h"
#include "ui/form.h"
#include "ui/theme.h"

ActionDialog::ActionDialog(Console& console, Attempt attempt, const QString& name, QWidget* parent)
    : QDialog(parent), m_console(console), m_attempt(attempt), m_name(name) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(name + QStringLiteral("Dialog"));
  setMinimumWidth(460);
  m_banner = new Banner(this);
  m_inside = new QWidget(this);
  m_body = new QVBoxLayout(m_inside);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(16);
  m_form = new Form(m_inside);
  m_body->addWidget(m_form);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(20, 20, 20, 16);
  column->setSpacing(16);
  column->addWidget(m_banner);
  column->addWidget(m_inside, 1);
  makeButtons();
  connect(&m_console.worker(), &Worker::outcomeLearned, this, &ActionDialog::learned);
}

ActionDialog::~ActionDialog() = default;

// A layout of wrapped lines does not make its window higher by itself when a line appears.
bool ActionDialog::event(QEvent* event) {
  const bool done = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest && layout()) {
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    if (needed > height()) resize(width(), needed);
  }
  return done;
}

void ActionDialog::makeButtons() {
  auto* const row = new QHBoxLayout;
  row->setSpacing(8);
  row->addStretch(1);
  m_cancel = new QPushButton(tr("&Cancel"), this);
  m_cancel->setObjectName(m_name + QStringLiteral("Cancel"));
  m_cancel->setAccessibleName(tr("Cancel"));
  m_send = new QPushButton(this);
  m_send->setObjectName(m_name + QStringLiteral("Send"));
  m_send->setDefault(true);
  Theme::setPrimary(*m_send);
  row->addWidget(m_cancel);
  row->addWidget(m_send);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_send, &QPushButton::clicked, this, &ActionDialog::send);
}

void ActionDialog::setSendText(const QString& text) {
  m_send->setText(text);
  m_send->setAccessibleName(QString(text).remove(u'&'));
}

void ActionDialog::setSendAllowed(bool isAllowed) {
  m_isAllowed = isAllowed;
  m_send->setEnabled(isAllowed && !isBusy());
  // Whoever has only to agree does so with Enter.
  if (m_send->isEnabled() && focusWidget() == m_cancel) m_send->setFocus();
}

void ActionDialog::setNothingToSend() {
  setSendAllowed(false);
  m_send->hide();
  m_cancel->setText(tr("&Close"));
  m_cancel->setDefault(true);
  m_cancel->setFocus();
}

QString ActionDialog::problemAt(const QString& field) const {
  for (const Error& problem : problems()) {
    if (problem.facts.value(QLatin1StringView("field")).toString() == field) {
      return errorText(problem, m_attempt, m_console.currency()).atField();
    }
  }
  return {};
}

void ActionDialog::send() {
  if (isBusy() || !m_isAllowed) return;
  m_banner->dismiss();
  if (!m_form->validate()) return;
  const Action sent = action();
  m_sent = sent.requestId;
  setBusy(true);
  m_console.worker().act(
      this, sent, [this](const Result<Answer>& answer) { answered(answer); }, lane());
}

void ActionDialog::setBusy(bool isBusy) {
  QWidget* const focused = focusWidget();
  m_inside->setEnabled(!isBusy);
  m_send->setEnabled(!isBusy && m_isAllowed);
  m_cancel->setText(isBusy ? tr("&Close") : tr("&Cancel"));
  if (!isBusy && focused) focused->setFocus();
}

void ActionDialog::answered(const Result<Answer>& answer) {
  if (answer) {
    finish(*answer);
  } else if (answer.error().kind == ErrorKind::outcomeUnknown) {
    // Nothing may be sent again before it is known; learned() comes when it is.
    m_banner->say(Banner::Kind::warning, errorText(answer.error(), m_attempt).sentence());
  } else {
    m_sent = {};
    setBusy(false);
    refused(answer.error());
  }
}

void ActionDialog::learned(const Action& action, bool wasDone, const Answer& answer) {
  if (m_sent.isNull() || action.requestId != m_sent) return;
  if (wasDone) {
    finish(answer);
    return;
  }
  m_sent = {};
  setBusy(false);
  m_banner->say(Banner::Kind::warning,
                tr("It was not done, and it never will be. Send it again if you still want it."));
}

void ActionDialog::refused(const Error& error) {
  const ErrorText text = errorText(error, m_attempt, m_console.currency());
  if (!m_form->showError(text)) m_banner->say(Banner::Kind::error, text.sentence());
}

void ActionDialog::finish(const Answer& answer) {
  m_sent = {};
  Q_EMIT succeeded(answer);
  accept();
}
