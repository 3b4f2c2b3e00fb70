// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/page.h"

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

// What stands above every page: back, forward and "go to", the page's actions as buttons, its
// search field and its main button. Owns none of the actions. GUI thread.
class TopBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(QWidget* parent = nullptr);

  // A window's action as a button at the left.
  void addWindowAction(QAction* action, const QString& buttonName);
  // Follows this page from now on; whatever was typed for another one is passed on before.
  void showPage(Page* page);
  // The search field, where the page has one.
  void focusSearch();
  // What was typed reaches its page now, not in a moment.
  void passSearchText();

 private:
  void makeSearch();
  void makePrimary();
  void showActions();
  void showPrimary();
  void showSearch();

  QPointer<Page> m_page;
  QHBoxLayout* m_windowActions = nullptr;
  QHBoxLayout* m_actions = nullptr;
  QLineEdit* m_search = nullptr;
  QPushButton* m_primary = nullptr;
  QTimer* m_searchDelay = nullptr;
};
