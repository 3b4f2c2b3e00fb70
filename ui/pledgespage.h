// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/pledgesmodel.h"
#include "ui/page.h"

class ChosenPledges;
class FilterBar;
class PageState;
class PledgeButtons;
class PledgeDetails;
class PledgeSum;
class QAction;
class QLabel;
class QPushButton;
class TableView;
class TierFilter;

// All pledges of the platform for who looks after them: narrowed by the server, with their number
// and sum; the chosen one beside the list. Many can be confirmed or refunded at once. Owns its
// models; GUI thread only.
class PledgesPage final : public Page {
  Q_OBJECT

 public:
  explicit PledgesPage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Pledges"); }
  [[nodiscard]] QString searchHint() const override { return tr("Search by pledge number"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("pledges"); }
  [[nodiscard]] PageAddress address() const override;
  QString open(const PageAddress& address) override;
  [[nodiscard]] const PledgeFilter& filter() const { return m_filter; }

  void refresh() override;
  void activated() override;
  void deactivated() override { m_isShown = false; }

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  void personChosen(UserId person);

 protected:
  void searchTextChanged() override { applyFilters(); }

 private:
  void makeActions();
  [[nodiscard]] QAction* makeAction(const QString& text, const char* name,
                                    void (PledgesPage::*slot)());
  [[nodiscard]] QWidget* makeFilters();
  [[nodiscard]] QWidget* makeList();
  [[nodiscard]] QWidget* makeDetails();
  void makeTable();

  // Reads the filters; asks again where they say something new.
  void applyFilters();
  [[nodiscard]] PledgeFilter filterSaid() const;
  void showEmptySentence();
  void showSum();
  void loaded();
  void failed();
  void rowsChosen();
  [[nodiscard]] std::vector<Pledge> chosen() const;
  void follow(const LogChanges& changes);

  void openCampaign();
  void openPerson();

  Console& m_console;
  PledgeFilter m_filter;
  PledgesModel* m_model = nullptr;
  PledgeSum* m_sum = nullptr;
  FilterBar* m_filters = nullptr;
  TierFilter* m_tier = nullptr;
  QLabel* m_problem = nullptr;
  QLabel* m_sumText = nullptr;
  QPushButton* m_countAll = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_cut = nullptr;
  PledgeDetails* m_details = nullptr;
  ChosenPledges* m_chosen = nullptr;  // what is done about them
  QAction* m_openCampaign = nullptr;
  QAction* m_openPerson = nullptr;
  qint64 m_selected = 0;  // to be selected again after a new order
  bool m_isShown = false;
  bool m_isStale = true;
  QString m_outOfDate;  // what the banner says until a question is answered again
};
