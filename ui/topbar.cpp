// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "ui/theme.h"

namespace {

constexpr int searchDelayMs = 250;
constexpr int barHeight = 53;

QString withoutMnemonic(QString text) {
  return text.remove(u'&');
}

QToolButton* makeButton(QAction* action, const QString& name, QWidget* parent) {
  auto* const button = new QToolButton(parent);
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setObjectName(name);
  return button;
}

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_windowActions(new QHBoxLayout),
      m_actions(new QHBoxLayout),
      m_searchDelay(new QTimer(this)) {
  setObjectName(QStringLiteral("topBar"));
  setAttribute(Qt::WA_StyledBackground);
  setFixedHeight(barHeight);
  makeSearch();
  makePrimary();
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 10, 1);
  row->setSpacing(8);
  m_windowActions->setSpacing(0);
  m_actions->setSpacing(8);
  row->addLayout(m_windowActions);
  row->addLayout(m_actions);
  row->addStretch(1);
  row->addWidget(m_search, 100);
  row->addWidget(m_primary);
}

void TopBar::makeSearch() {
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("search"));
  m_search->setAccessibleName(tr("Search"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(140);
  m_search->setMaximumWidth(280);
  m_searchDelay->setSingleShot(true);
  m_searchDelay->setInterval(searchDelayMs);
  connect(m_searchDelay, &QTimer::timeout, this, &TopBar::passSearchText);
  connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
  connect(m_search, &QLineEdit::returnPressed, this, &TopBar::passSearchText);
}

void TopBar::makePrimary() {
  m_primary = new QPushButton(this);
  m_primary->setObjectName(QStringLiteral("primaryAction"));
  m_primary->setAutoDefault(true);
  Theme::setPrimary(*m_primary);
  connect(m_primary, &QPushButton::clicked, this, [this] {
    if (m_page && m_page->primaryAction()) m_page->primaryAction()->trigger();
  });
}

void TopBar::addWindowAction(QAction* action, const QString& buttonName) {
  QToolButton* const button = makeButton(action, buttonName, this);
  button->setAccessibleName(withoutMnemonic(action->iconText()));
  button->setProperty("windowAction", true);
  m_windowActions->addWidget(button);
}

void TopBar::focusSearch() {
  if (!m_search->isVisible()) return;
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void TopBar::showPage(Page* page) {
  // What was typed belongs to the page that is left.
  if (m_searchDelay->isActive()) passSearchText();
  if (m_page) disconnect(m_page, nullptr, this, nullptr);
  m_page = page;
  connect(page, &Page::barChanged, this, &TopBar::showActions);
  connect(page, &Page::barChanged, this, &TopBar::showPrimary);
  connect(page, &Page::addressChanged, this, &TopBar::showSearch);
  showActions();
  showPrimary();
  const QString hint = page->searchHint();
  m_search->setPlaceholderText(hint);
  m_search->setAccessibleDescription(hint);
  m_search->setVisible(!hint.isEmpty());
  showSearch();
}

// Not while somebody types: a space at the end is the beginning of the next word.
void TopBar::showSearch() {
  if (m_searchDelay->isActive() || m_search->text().trimmed() == m_page->searchText()) return;
  const QSignalBlocker quiet(m_search);
  m_search->setText(m_page->searchText());
}

void TopBar::showPrimary() {
  QAction* const primary = m_page->primaryAction();
  m_primary->setVisible(primary && primary->isVisible());
  if (!primary) return;
  const auto show = [this, primary] {
    if (!m_page || m_page->primaryAction() != primary) return;
    m_primary->setText(primary->text());
    m_primary->setAccessibleName(withoutMnemonic(primary->text()));
    m_primary->setEnabled(primary->isEnabled());
    m_primary->setVisible(primary->isVisible());
    m_primary->setToolTip(primary->toolTip());
  };
  disconnect(primary, &QAction::changed, m_primary, nullptr);
  connect(primary, &QAction::changed, m_primary, show);
  show();
}

void TopBar::showActions() {
  while (QLayoutItem* const item = m_actions->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  const QList<QAction*> actions = m_page->barActions();
  for (QAction* const action : actions) {
    if (action->isSeparator()) continue;
    QToolButton* const button =
        makeButton(action, action->objectName() + QStringLiteral("Button"), this);
    button->setAccessibleName(withoutMnemonic(action->text()));
    // The default action hides the button only in a tool bar.
    button->setVisible(action->isVisible());
    connect(action, &QAction::changed, button,
            [button, action] { button->setVisible(action->isVisible()); });
    m_actions->addWidget(button);
  }
}

void TopBar::passSearchText() {
  m_searchDelay->stop();
  if (m_page) m_page->setSearchText(m_search->text().trimmed());
}
