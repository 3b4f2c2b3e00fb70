// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace {

constexpr int roomAroundText = 3;

}  // namespace

TaskBar::TaskBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("taskBar"));
  setAccessibleName(tr("Running tasks"));
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(16);
}

TaskBar::Task TaskBar::makeTask() {
  Task task;
  task.box = new QWidget(this);
  task.text = new QLabel(task.box);
  task.text->setTextFormat(Qt::PlainText);
  task.bar = new QProgressBar(task.box);
  task.bar->setTextVisible(false);
  task.bar->setFixedWidth(90);
  auto* const row = new QHBoxLayout(task.box);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(task.text);
  row->addWidget(task.bar, 0, Qt::AlignVCenter);
  m_row->addWidget(task.box);
  return task;
}

void TaskBar::addCancel(const QString& key, const Task& task, QAction* cancel) {
  auto* const button = new QToolButton(task.box);
  button->setDefaultAction(cancel);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setObjectName(cancel->objectName() + QStringLiteral("Button"));
  button->setAccessibleName(cancel->text());
  button->setMaximumHeight(fontMetrics().height() + roomAroundText);  // the bar does not grow
  task.box->layout()->addWidget(button);
  connect(cancel, &QObject::destroyed, task.box, [this, key] { endTask(key); });
}

void TaskBar::setTask(const QString& key, const QString& text, int percent, QAction* cancel) {
  auto found = m_tasks.find(key);
  if (found == m_tasks.end()) {
    found = m_tasks.insert(key, makeTask());
    if (cancel) addCancel(key, *found, cancel);
  }
  found->text->setText(text);
  found->bar->setRange(0, percent < 0 ? 0 : 100);
  found->bar->setValue(percent);
  found->bar->setAccessibleName(text);
}

void TaskBar::endTask(const QString& key) {
  const Task task = m_tasks.take(key);
  if (!task.box) return;
  task.box->hide();
  task.box->deleteLater();
}
