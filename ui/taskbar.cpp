// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QToolButton>

#include "models/format.h"
#include "models/tasks.h"
#include "models/tasktext.h"
#include "ui/taskpanel.h"
#include "ui/theme.h"

namespace {

constexpr int roomAroundText = 3;
constexpr int textWidthMost = 420;

// The status bar must not grow with its buttons.
void setUp(QToolButton& button) {
  button.setToolButtonStyle(Qt::ToolButtonTextOnly);
  button.setAutoRaise(true);
  button.setFocusPolicy(Qt::StrongFocus);
  button.setMaximumHeight(button.fontMetrics().height() + roomAroundText);
}

}  // namespace

TaskBar::TaskBar(QWidget* parent) : QWidget(parent), m_button(new QToolButton(this)) {
  setObjectName(QStringLiteral("taskBar"));
  setAccessibleName(tr("Running tasks"));
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(16);
  row->addWidget(makeLatest());
  m_button->setObjectName(QStringLiteral("tasksButton"));
  setUp(*m_button);
  connect(m_button, &QToolButton::clicked, this, &TaskBar::togglePanel);
  row->addWidget(m_button);
  const QKeySequence keys(Qt::CTRL | Qt::Key_J);
  m_button->setToolTip(tr("Imports, exports, refunds and what became of them (%1)")
                           .arg(keys.toString(QKeySequence::NativeText)));
  connect(new QShortcut(keys, this), &QShortcut::activated, this, &TaskBar::togglePanel);
  follow(*new Tasks(this));
}

TaskBar::~TaskBar() {
  delete m_panel;
}

QWidget* TaskBar::makeLatest() {
  m_box = new QWidget(this);
  m_text = new QLabel(m_box);
  m_text->setObjectName(QStringLiteral("taskText"));
  m_text->setTextFormat(Qt::PlainText);
  m_bar = new QProgressBar(m_box);
  m_bar->setTextVisible(false);
  m_bar->setFixedWidth(90);
  m_cancel = new QToolButton(m_box);
  m_cancel->setText(tr("Cancel"));
  setUp(*m_cancel);
  connect(m_cancel, &QToolButton::clicked, this, [this] {
    if (m_latest) m_latest->cancel();
  });
  auto* const row = new QHBoxLayout(m_box);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_text);
  row->addWidget(m_bar, 0, Qt::AlignVCenter);
  row->addWidget(m_cancel);
  return m_box;
}

void TaskBar::follow(Tasks& tasks) {
  if (m_tasks) {
    disconnect(m_tasks, nullptr, this, nullptr);
    if (m_tasks->parent() == this) m_tasks->deleteLater();
  }
  delete m_panel;
  m_tasks = &tasks;
  connect(m_tasks, &Tasks::changed, this, &TaskBar::update);
  update();
}

void TaskBar::update() {
  const QList<Task*> running = m_tasks->running();
  showLatest(running.value(0));
  showButton();
  if (m_panel && m_panel->isVisible()) m_tasks->setRead();
}

void TaskBar::showLatest(Task* task) {
  m_latest = task;
  m_box->setVisible(task != nullptr);
  if (!task) return;
  const QString text =
      task->doing().isEmpty() || task->isCancelling() ? task->name() : task->doing();
  m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideRight, textWidthMost));
  m_bar->setRange(0, task->percent() < 0 ? 0 : 100);
  m_bar->setValue(task->percent());
  m_bar->setAccessibleName(text);
  m_cancel->setObjectName(task->objectName() + QStringLiteral("CancelButton"));
  m_cancel->setAccessibleName(tr("Cancel: %1").arg(task->name()));
  m_cancel->setVisible(task->canCancel() || task->isCancelling());
  m_cancel->setEnabled(task->canCancel());
}

void TaskBar::showButton() {
  const auto running = m_tasks->running().size();
  const int unread = m_tasks->unreadCount();
  QStringList parts;
  if (running > 0) parts.append(tr("%1 under way").arg(formatCount(running)));
  if (unread > 0) parts.append(tr("%1 to read").arg(formatCount(unread)));
  const QString text = parts.isEmpty() ? tr("Tasks") : tr("Tasks: %1").arg(parts.join(u", "_qs));
  m_button->setText(text);
  m_button->setAccessibleName(text);
  QFont font = m_button->font();
  font.setBold(unread > 0);
  m_button->setFont(font);
  // Tasks may come and go many times a second; the bar does not move with each.
  m_button->setMinimumWidth(
      parts.isEmpty() ? 0 : std::max(m_button->minimumWidth(), m_button->sizeHint().width()));
}

// The panel lies over the window, so it is made when there is one.
void TaskBar::togglePanel() {
  if (!m_panel) m_panel = new TaskPanel(*m_tasks, window());
  m_panel->isVisible() ? m_panel->close() : m_panel->open();
}

int TaskBar::taskCount() const {
  return int(m_tasks->running().size());
}

void TaskBar::setTask(const QString& key, const QString& text, int percent) {
  QPointer<Task>& task = m_keyed[key];
  if (!task) task = m_tasks->begin(key, text);
  task->setProgress(std::max(percent, 0), percent < 0 ? -1 : 100, text);
}

void TaskBar::endTask(const QString& key) {
  if (const QPointer<Task> task = m_keyed.take(key)) m_tasks->forget(task);
}
