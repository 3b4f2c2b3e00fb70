// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include "models/finder.h"
#include "ui/history.h"
#include "ui/page.h"

class AccountButton;
class CommandPalette;
class QLabel;
class QListWidget;
class QMenu;
class PageStack;
class TaskBar;
class TopBar;
class ViewMemory;

// The console's window: the list of pages at the left, the shown page's actions, search and main
// button at the top, connection and running tasks at the bottom. Owns its pages; knows none of
// them by name. A page may be opened over another one (a campaign over the list). Keeps where one
// was: Back and Forward restore filters as well as pages. Every room can be gone to by its address.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);

  // At the end of the list; the first one is shown. Takes ownership.
  void addPage(Page* page);
  // The parent of all pages: one that has it from the beginning is not styled twice.
  [[nodiscard]] QWidget* pageParent() const;
  // Shows a page that was added.
  void showPage(Page* page);
  // Shows a page over the current one. Takes ownership; it is deleted on the way back.
  void openPage(Page* page);
  // Goes to an address, or says why that cannot be.
  void go(const PageAddress& address);
  // The same for a text that may be anything.
  void go(const QString& address);
  void back();
  void forward();
  [[nodiscard]] Page* currentPage() const { return m_current; }
  [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }

  // Before any page is added. place: of the platform and the person, whose numbers and names are
  // nobody else's business.
  void setMemory(ViewMemory* memory, const QString& place);
  // What the palette finds beside rooms and actions.
  void setFinder(Finder finder);

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
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeNavigation();
  void makeStatusBar();
  void makeActions();
  QAction* makeAction(const QString& text, const QString& name, const QKeySequence& keys,
                      std::function<void()> act);
  void makeRoomAction(Page* page);
  void follow(Page* page);
  void becomeCurrent(Page* page);
  void navigateTo(int row);
  void closeOpened();
  void closeOver(qsizetype kept);
  void showTitle();
  void noteVisit();
  void showWhereabouts();
  void restore(const History::Place& place);
  [[nodiscard]] QString goQuietly(const PageAddress& address);
  void copyAddress();
  void openPalette();

  QList<Page*> m_pages;
  QList<QAction*> m_rooms;  // to each of the pages
  QList<Page*> m_opened;    // over the page that the list shows, the topmost last
  QPointer<Page> m_current;
  History m_history;
  bool m_isMoving = false;  // several steps that are one for who goes back
  ViewMemory* m_memory = nullptr;
  QString m_place;
  QListWidget* m_navigation = nullptr;
  AccountButton* m_account = nullptr;
  PageStack* m_stack = nullptr;
  TopBar* m_bar = nullptr;
  CommandPalette* m_palette = nullptr;
  QAction* m_back = nullptr;
  QAction* m_forward = nullptr;
  QAction* m_copyAddress = nullptr;
  QLabel* m_connection = nullptr;
  QLabel* m_clock = nullptr;
  TaskBar* m_tasks = nullptr;
  std::function<bool()> m_mayClose;
};
