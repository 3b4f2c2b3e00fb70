// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskpanel.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/tasks.h"
#include "ui/taskrow.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

constexpr int panelWidth = 440;
constexpr int panelMargin = 12;

}  // namespace

TaskPanel::TaskPanel(Tasks& tasks, QWidget* window)
    : QFrame(window),
      m_tasks(tasks),
      m_empty(
          new WrappedLabel(tr("Nothing is under way. Imports, exports, refunds and other work that "
                              "takes a while is shown here, and what became of it."),
                           this)),
      m_scroll(new QScrollArea(this)),
      m_list(new QWidget(m_scroll)),
      m_column(new QVBoxLayout(m_list)) {
  setObjectName(QStringLiteral("taskPanel"));
  setAccessibleName(tr("Tasks"));
  setAttribute(Qt::WA_StyledBackground);
  setFocusPolicy(Qt::StrongFocus);
  m_empty->setObjectName(QStringLiteral("taskPanelEmpty"));
  m_empty->setContentsMargins(16, 4, 16, 16);
  Theme::setMuted(*m_empty);
  m_scroll->setObjectName(QStringLiteral("taskPanelScroll"));
  m_scroll->setAccessibleName(tr("Tasks"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setWidget(m_list);
  m_list->setObjectName(QStringLiteral("taskPanelList"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_column->addStretch(1);
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(1, 6, 1, 6);
  outer->setSpacing(0);
  outer->addWidget(makeHead());
  outer->addWidget(m_empty);
  outer->addWidget(m_scroll, 1);
  const QList<Task*>& all = m_tasks.all();
  for (int i = 0; i < all.size(); ++i)
    addRow(all[i], i);
  connect(&m_tasks, &Tasks::begun, this, [this](Task* task) { addRow(task, 0); });
  connect(&m_tasks, &Tasks::removed, this, &TaskPanel::removeRow);
  connect(&m_tasks, &Tasks::changed, this, &TaskPanel::showState);
  window->installEventFilter(this);
  showState();
  hide();
}

QWidget* TaskPanel::makeHead() {
  auto* const head = new QWidget(this);
  auto* const title = new QLabel(tr("Tasks"), head);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  m_clear = new QPushButton(tr("C&lear"), head);
  m_clear->setObjectName(QStringLiteral("taskPanelClear"));
  m_clear->setAccessibleName(tr("Put all results away"));
  m_clear->setToolTip(tr("Put all results away"));
  m_clear->setProperty("small", true);
  connect(m_clear, &QPushButton::clicked, &m_tasks, &Tasks::dismissEnded);
  auto* const close = new QToolButton(head);
  close->setObjectName(QStringLiteral("taskPanelClose"));
  close->setText(QStringLiteral("✕"));
  close->setAutoRaise(true);
  close->setFocusPolicy(Qt::StrongFocus);
  close->setToolTip(tr("Close (Escape)"));
  close->setAccessibleName(tr("Close the tasks"));
  connect(close, &QToolButton::clicked, this, &TaskPanel::close);
  auto* const row = new QHBoxLayout(head);
  row->setContentsMargins(16, 6, 10, 8);
  row->addWidget(title, 1);
  row->addWidget(m_clear);
  row->addWidget(close);
  return head;
}

void TaskPanel::addRow(Task* task, int place) {
  auto* const row = new TaskRow(*task, m_list);
  m_rows.insert(task, row);
  m_column->insertWidget(place, row);
  connect(row, &TaskRow::dismissRequested, &m_tasks, [this, task] { m_tasks.dismiss(task); });
  connect(row, &TaskRow::offerTaken, this, &TaskPanel::close);
}

// Whoever puts one result away by keyboard goes on with the next.
void TaskPanel::removeRow(Task* task) {
  TaskRow* const row = m_rows.take(task);
  if (!row) return;
  const int at = m_column->indexOf(row);
  const bool hadFocus = row->isAncestorOf(QApplication::focusWidget()) || row->hasFocus();
  m_column->removeWidget(row);
  row->hide();
  row->deleteLater();
  if (!hadFocus) return;
  QLayoutItem* const next = m_column->itemAt(std::min(at, m_column->count() - 2));
  next && next->widget() ? next->widget()->setFocus() : setFocus();
}

void TaskPanel::showState() {
  m_empty->setVisible(m_rows.isEmpty());
  m_scroll->setVisible(!m_rows.isEmpty());
  m_clear->setEnabled(m_rows.size() > m_tasks.running().size());
  if (isVisible()) place();
}

void TaskPanel::open() {
  m_focusBefore = QApplication::focusWidget();
  show();
  raise();
  place();
  m_tasks.setRead();
  QLayoutItem* const first = m_rows.isEmpty() ? nullptr : m_column->itemAt(0);
  first ? first->widget()->setFocus() : setFocus();
}

void TaskPanel::close() {
  const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
  hide();
  if (hadFocus && m_focusBefore) m_focusBefore->setFocus();
}

// As high as its rows, as far as the window has room.
void TaskPanel::place() {
  const QWidget* const window = parentWidget();
  const auto* const main = qobject_cast<const QMainWindow*>(window);
  const int foot = main ? main->statusBar()->height() : 0;
  const int width = std::min(panelWidth, window->width() - 2 * panelMargin);
  layout()->activate();
  const int head = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() +
                   layout()->itemAt(0)->sizeHint().height();
  // The list asks for its rows' least height at the least width: below it, it would scroll.
  const int inside = m_rows.isEmpty() ? m_empty->heightForWidth(width - 2)
                                      : std::max(m_column->totalHeightForWidth(width - 2),
                                                 m_list->minimumSizeHint().height());
  const int height = std::min(head + inside, window->height() - foot - 2 * panelMargin);
  setGeometry(window->width() - width - panelMargin, window->height() - foot - height - panelMargin,
              width, height);
}

bool TaskPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

void TaskPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  QFrame::keyPressEvent(event);
}
