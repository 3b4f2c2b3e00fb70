// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/draftlist.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"

DraftList::DraftList(const QString& name, const QString& title, const QString& empty,
                     QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_empty(new QLabel(empty, this)) {
  setObjectName(name);
  // Without this, rows under a style sheet are laid out before it and painted over one another.
  m_list->ensurePolished();
  m_list->setObjectName(name + QStringLiteral("List"));
  m_list->setAccessibleName(title);
  m_list->setFixedHeight(130);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->installEventFilter(this);
  m_empty->setTextFormat(Qt::PlainText);
  m_empty->setWordWrap(true);
  Theme::setMuted(*m_empty);
  auto* const caption = new QLabel(title, this);
  caption->setTextFormat(Qt::PlainText);
  auto* const buttons = new QHBoxLayout;
  buttons->setSpacing(6);
  const auto make = [&](const QString& text, const QString& suffix, const QString& accessible) {
    auto* const button = new QPushButton(text, this);
    button->setObjectName(name + suffix);
    button->setAccessibleName(title + QStringLiteral(": ") + accessible);
    button->setAutoDefault(false);
    buttons->addWidget(button);
    return button;
  };
  m_add = make(tr("Add…"), QStringLiteral("Add"), tr("Add"));
  m_change = make(tr("Change…"), QStringLiteral("Change"), tr("Change"));
  m_remove = make(tr("Remove"), QStringLiteral("Remove"), tr("Remove"));
  buttons->addStretch(1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(caption);
  column->addWidget(m_list);
  column->addWidget(m_empty);
  column->addLayout(buttons);
  connect(m_add, &QPushButton::clicked, this, &DraftList::addRequested);
  connect(m_change, &QPushButton::clicked, this,
          [this] { Q_EMIT changeRequested(m_list->currentRow()); });
  connect(m_remove, &QPushButton::clicked, this,
          [this] { Q_EMIT removeRequested(m_list->currentRow()); });
  connect(m_list, &QListWidget::itemDoubleClicked, this,
          [this] { Q_EMIT changeRequested(m_list->currentRow()); });
  connect(m_list, &QListWidget::currentRowChanged, this, &DraftList::showButtons);
  setLines({});
}

void DraftList::setLines(const QStringList& lines) {
  const int row = m_list->currentRow();
  m_list->clear();
  m_list->addItems(lines);
  m_list->setCurrentRow(std::clamp(row, lines.isEmpty() ? -1 : 0, int(lines.size()) - 1));
  m_list->setVisible(!lines.isEmpty());
  m_empty->setVisible(lines.isEmpty());
  showButtons();
}

void DraftList::showButtons() {
  const bool hasRow = m_list->currentRow() >= 0;
  m_change->setEnabled(hasRow);
  m_remove->setEnabled(hasRow);
}

// Enter would press the dialog's button as well.
bool DraftList::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_list || event->type() != QEvent::KeyPress || m_list->currentRow() < 0) {
    return QWidget::eventFilter(watched, event);
  }
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    Q_EMIT changeRequested(m_list->currentRow());
  } else if (key == Qt::Key_Delete) {
    Q_EMIT removeRequested(m_list->currentRow());
  } else {
    return QWidget::eventFilter(watched, event);
  }
  return true;
}
