// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "models/pageaddress.h"

class Banner;
class FilterBar;
class QAction;
class QVBoxLayout;
class TableView;
class ViewMemory;

// One page of the main window. A page puts its widgets into body(); above them sits banner(). The
// actions added with addAction() are the page's: the window shows them in its top bar, their
// shortcuts work while the page is visible, and their tool tips say which those are. A room has an
// address, which says what of it is shown. Lives in the GUI thread; must not run SQL or wait.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(QWidget* parent = nullptr);

  // The window's title while the page is shown.
  [[nodiscard]] virtual QString title() const = 0;
  // In the list at the left; the title unless a shorter word is better.
  [[nodiscard]] virtual QString navigationName() const { return title(); }
  // The search field's placeholder; empty: this page has nothing to search.
  [[nodiscard]] virtual QString searchHint() const { return {}; }
  // Its word in addresses ("campaigns"); empty: nobody can be sent here.
  [[nodiscard]] virtual QString room() const { return {}; }
  // Where one is: by itself the room, its filters, what is searched for, the order of its table.
  [[nodiscard]] virtual PageAddress address() const;
  // Goes to an address of this room: what it does not say is as it usually is. Answers a sentence
  // about what could not be done; empty: all was.
  virtual QString open(const PageAddress& address);

  // The one filled button at the right; null: none. Added to actions() as well.
  void setPrimaryAction(QAction* action);
  [[nodiscard]] QAction* primaryAction() const { return m_primary; }
  // The primary action excepted: what the top bar shows at the left.
  [[nodiscard]] QList<QAction*> barActions() const;

  [[nodiscard]] QString searchText() const { return m_searchText; }
  // By the window, a moment after the last key.
  void setSearchText(const QString& text);

  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  [[nodiscard]] Banner* banner() const { return m_banner; }

  // By the window: where the page's tables keep their columns, and its filters by name; place as
  // MainWindow's.
  void setMemory(ViewMemory* memory, const QString& place);
  // The tables in it, which were made later than that.
  void recallColumns(const QWidget& inside);

  // Read again what is shown; also on F5.
  virtual void refresh() {}
  // The page became, or is no longer, the one that is shown.
  virtual void activated() {}
  virtual void deactivated() {}

 Q_SIGNALS:
  void titleChanged();
  // Other filters, another order, another row: one is somewhere else now.
  void addressChanged();
  // Actions were added, removed or changed: the top bar is made anew.
  void barChanged();
  // Shows another page over this one, with a way back; the window takes ownership.
  void openRequested(Page* page);
  // Goes back to the page below.
  void backRequested();

 protected:
  // What the address says beside the room; once, when the page is made and as it usually is.
  void setAddressed(FilterBar* filters, TableView* table = nullptr);
  // The filters, the search and the order of an address; answers as open() does.
  QString openValues(const PageAddress& address);
  virtual void searchTextChanged() {}
  void actionEvent(QActionEvent* event) override;

 private:
  [[nodiscard]] QString orderText() const;
  bool setOrder(const QString& order);
  void announceAddress();

  Banner* m_banner = nullptr;
  QVBoxLayout* m_body = nullptr;
  QPointer<QAction> m_primary;
  FilterBar* m_filters = nullptr;
  TableView* m_table = nullptr;
  ViewMemory* m_memory = nullptr;
  QString m_usualOrder;
  QString m_searchText;
  bool m_isOpening = false;
};
