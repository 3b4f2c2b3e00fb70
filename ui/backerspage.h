// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backersmodel.h"
#include "ui/page.h"

class FilterBar;
class PageState;
class QAction;
class QLabel;
class TableView;
class WalletPage;

// Everybody on the platform with what their wallets hold, for who looks after them: found by the
// server, narrowed, in order of name, balance or who came last. A person's own page opens over it.
// Owns its model; GUI thread only.
class BackersPage final : public Page {
  Q_OBJECT

 public:
  explicit BackersPage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Backers and wallets"); }
  [[nodiscard]] QString navigationName() const override { return tr("Backers"); }
  [[nodiscard]] QString searchHint() const override {
    return tr("Search names, e-mail addresses and numbers");
  }
  [[nodiscard]] QString room() const override { return QStringLiteral("wallets"); }
  // With a number: that person's page.
  QString open(const PageAddress& address) override;
  [[nodiscard]] const PeopleFilter& filter() const { return m_filter; }

  // Opened over this one, which keeps its filters.
  WalletPage* openPerson(UserId person);
  void refresh() override;
  void activated() override;
  void deactivated() override { m_isShown = false; }

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  void campaignsRequested();

 protected:
  void searchTextChanged() override { applyFilters(); }

 private:
  void makeActions();
  [[nodiscard]] QWidget* makeTable();
  void applyFilters();
  [[nodiscard]] PeopleFilter filterSaid() const;
  void showEmptySentence();
  void loaded();
  void failed();
  void rowChosen();
  void registerPerson();
  void follow(const LogChanges& changes);

  Console& m_console;
  PeopleFilter m_filter;
  BackersModel* m_model = nullptr;
  FilterBar* m_filters = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_cut = nullptr;
  QAction* m_open = nullptr;
  QAction* m_register = nullptr;
  qint64 m_selected = 0;  // to be selected once the answer is here; 0: as it is
  bool m_isShown = false;
  bool m_isStale = true;
  QString m_outOfDate;  // what the banner says until a question is answered again
};
