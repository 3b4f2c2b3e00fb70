// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QAction>
#include <QActionEvent>
#include <QVBoxLayout>

#include "ui/banner.h"

Page::Page(QWidget* parent) : QWidget(parent), m_banner(new Banner(this)), m_body(new QVBoxLayout) {
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(16, 16, 16, 16);
  outer->setSpacing(12);
  outer->addWidget(m_banner);
  m_body->setSpacing(12);
  outer->addLayout(m_body, 1);
  setFocusPolicy(Qt::TabFocus);
}

void Page::setPrimaryAction(QAction* action) {
  m_primary = action;
  if (action && !actions().contains(action)) addAction(action);
  Q_EMIT barChanged();
}

QList<QAction*> Page::barActions() const {
  QList<QAction*> others = actions();
  others.removeAll(m_primary);
  return others;
}

void Page::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  searchTextChanged();
}

void Page::actionEvent(QActionEvent* event) {
  QWidget::actionEvent(event);
  // A change (enabled, text) is followed by the buttons themselves.
  if (event->type() != QEvent::ActionChanged) Q_EMIT barChanged();
}
