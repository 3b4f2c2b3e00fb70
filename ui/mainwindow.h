// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include "ui/page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class TaskBar;

// The console's window: the list of pages at the left, the shown page's actions, search and main
// button at the top, connection and running tasks at the bottom. Owns its pages; knows none of
// them by name. A page may be opened over another one (a campaign over the list); Back, Alt+Left
// or a choice at the left closes it.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);

  // At the end of the list; the first one is shown. Takes ownership.
  void addPage(Page* page);
  // Shows a page that was added.
  void showPage(Page* page);
  // Shows a page over the current one. Takes ownership; it is deleted on the way back.
  void openPage(Page* page);
  void back();
  [[nodiscard]] Page* currentPage() const { return m_current; }
  [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }

  [[nodiscard]] TaskBar* taskBar() const { return m_tasks; }
  // Who is signed in, at the foot of the list of pages. Takes ownership of the menu.
  void setAccount(const QString& name, const QString& role, QMenu* menu);
  void setConnectionText(const QString& text);
  // How far this computer's clock is ahead of the database's; shown from 2 s on.
  void setClockDifference(qint64 aheadMs);
  // Asked before the window closes; false keeps it open (an action is still under way).
  void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

 Q_SIGNALS:
  void currentPageChanged(Page* page);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeTopBar();
  [[nodiscard]] QWidget* makeNavigation();
  void makeAccount(QWidget* column);
  void makeStatusBar();
  void makeShortcuts();
  void follow(Page* page);
  void becomeCurrent(Page* page);
  void navigateTo(int row);
  void closeOpened();
  void showBar();
  void showBarButtons();
  void showTitle();
  void passSearchText();

  QList<Page*> m_pages;
  QList<Page*> m_opened;  // over the page that the list shows, the topmost last
  QPointer<Page> m_current;
  QListWidget* m_navigation = nullptr;
  QPushButton* m_account = nullptr;
  QLabel* m_accountName = nullptr;
  QLabel* m_accountRole = nullptr;
  QStackedWidget* m_stack = nullptr;
  QToolButton* m_back = nullptr;
  QHBoxLayout* m_barActions = nullptr;
  QLineEdit* m_search = nullptr;
  QPushButton* m_primary = nullptr;
  QTimer* m_searchDelay = nullptr;
  QLabel* m_connection = nullptr;
  QLabel* m_clock = nullptr;
  TaskBar* m_tasks = nullptr;
  std::function<bool()> m_mayClose;
};
