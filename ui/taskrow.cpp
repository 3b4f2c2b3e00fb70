// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/task.h"
#include "models/tasktext.h"
#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

// The name that Theme knows a state's tone by.
QString toneName(Task::State state) {
  switch (state) {
    case Task::State::running:
      return QStringLiteral("active");
    case Task::State::success:
      return QStringLiteral("ok");
    case Task::State::partly:
    case Task::State::refused:
      return QStringLiteral("warning");
    case Task::State::failed:
      return QStringLiteral("failed");
    case Task::State::cancelled:
      break;
  }
  return QStringLiteral("cancelled");
}

}  // namespace

TaskRow::TaskRow(Task& task, QWidget* parent)
    : QFrame(parent),
      m_task(task),
      m_name(new WrappedLabel(this)),
      m_text(new WrappedLabel(this)),
      m_state(new Pill(this)),
      m_bar(new QProgressBar(this)) {
  setObjectName(task.objectName() + QStringLiteral("TaskRow"));
  setFocusPolicy(Qt::StrongFocus);
  m_text->setObjectName(QStringLiteral("taskRowText"));
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  Theme::setMuted(*m_text);
  m_bar->setTextVisible(false);
  makeButtons();
  auto* const head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(m_name, 1);
  head->addWidget(m_state);
  head->addWidget(m_dismiss);
  auto* const foot = new QHBoxLayout;
  foot->setSpacing(8);
  foot->addWidget(m_text, 1);
  foot->addWidget(m_offer, 0, Qt::AlignBottom);
  foot->addWidget(m_cancel, 0, Qt::AlignBottom);
  auto* const rows = new QVBoxLayout(this);
  rows->setContentsMargins(16, 10, 12, 12);
  rows->setSpacing(6);
  rows->addLayout(head);
  rows->addWidget(m_bar);
  rows->addLayout(foot);
  connect(&m_task, &Task::changed, this, &TaskRow::showTask);
  showTask();
}

void TaskRow::makeButtons() {
  const auto make = [this](const char* suffix) {
    auto* const button = new QPushButton(this);
    button->setObjectName(m_task.objectName() + QLatin1StringView(suffix));
    button->setProperty("small", true);
    button->setAutoDefault(true);
    return button;
  };
  m_offer = make("TaskOffer");
  connect(m_offer, &QPushButton::clicked, this, [this] {
    m_task.acceptOffer();
    Q_EMIT offerTaken();
  });
  m_cancel = make("TaskCancel");
  m_cancel->setText(tr("Cancel"));
  m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_task.name()));
  connect(m_cancel, &QPushButton::clicked, &m_task, &Task::cancel);
  m_dismiss = new QToolButton(this);
  m_dismiss->setObjectName(m_task.objectName() + QStringLiteral("TaskDismiss"));
  m_dismiss->setText(QStringLiteral("✕"));
  m_dismiss->setAutoRaise(true);
  m_dismiss->setFocusPolicy(Qt::StrongFocus);
  m_dismiss->setToolTip(tr("Put this result away (Delete)"));
  m_dismiss->setAccessibleName(tr("Put away: %1").arg(m_task.name()));
  connect(m_dismiss, &QToolButton::clicked, this, &TaskRow::dismissRequested);
}

void TaskRow::showTask() {
  const bool runs = m_task.isRunning();
  const QString text = taskText(m_task);
  m_name->setText(m_task.name());
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty() || runs);
  m_state->setVisible(!runs);
  m_state->setState(toneName(m_task.state()), taskStateText(m_task.state()));
  m_bar->setVisible(runs);
  m_bar->setRange(0, m_task.percent() < 0 ? 0 : 100);
  m_bar->setValue(m_task.percent());
  m_bar->setAccessibleName(m_task.name());
  m_cancel->setVisible(m_task.canCancel() || m_task.isCancelling());
  m_cancel->setEnabled(m_task.canCancel());
  m_offer->setVisible(!m_task.offerText().isEmpty());
  m_offer->setText(m_task.offerText());
  m_offer->setAccessibleName(QStringLiteral("%1: %2").arg(m_task.offerText(), m_task.name()));
  m_dismiss->setVisible(!runs);
  setAccessibleName(m_task.name());
  setAccessibleDescription(taskStateText(m_task.state()) + u' ' + text);
}

void TaskRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete) {
    Q_EMIT dismissRequested();
    return;
  }
  QFrame::keyPressEvent(event);
}

// A hairline above each, and the ring of the one with the focus.
void TaskRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Colors& colors = Theme::colors(palette());
  painter.setPen(colors.hairline);
  painter.drawLine(0, 0, width(), 0);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colors.accent);
  painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 6, 6);
}
