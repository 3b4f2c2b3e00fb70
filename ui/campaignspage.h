// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/campaignsmodel.h"
#include "models/console.h"
#include "models/listexport.h"
#include "storage/campaigns.h"
#include "ui/page.h"

class FigureCard;
class FilterBar;
class PageState;
class QLabel;
class TableView;

// The list of campaigns: figures of the active ones above, filters by status and creator, the
// window's search, a table that the server sorts. A creator may choose the own ones. Enter or a
// double click opens a campaign over it. Follows other consoles' changes while it is shown. Owns
// its model; lives in the GUI thread.
class CampaignsPage final : public Page {
  Q_OBJECT

 public:
  explicit CampaignsPage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString searchHint() const override;
  [[nodiscard]] QString room() const override { return QStringLiteral("campaigns"); }
  QString open(const PageAddress& address) override;
  void refresh() override;
  void activated() override;
  void deactivated() override;

  void openCampaign(CampaignId id);

 protected:
  void searchTextChanged() override;

 private:
  void makeActions();
  void makeFilters();
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeTable();
  void ask();
  [[nodiscard]] campaignsModel::Filter filter() const;
  [[nodiscard]] ExportTable exported() const;
  [[nodiscard]] bool showsMine() const;
  void showEmptySentence();
  void readFigures();
  void showFigures(const CampaignFigures& figures);
  void follow(const LogChanges& changes);
  void modelLoaded();
  void modelFailed();
  void createCampaign();

  Console& m_console;
  CampaignsModel* m_model = nullptr;
  FilterBar* m_filters = nullptr;
  QWidget* m_figures = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_cut = nullptr;
  FigureCard* m_active = nullptr;
  FigureCard* m_raised = nullptr;
  FigureCard* m_endingSoon = nullptr;
  FigureCard* m_due = nullptr;
  QAction* m_open = nullptr;
  QAction* m_create = nullptr;
  QAction* m_showAll = nullptr;
  QTimer m_minute;
  qint64 m_selected = 0;  // the campaign to select again after another question
  bool m_isShown = false;
  bool m_isStale = true;  // something changed while the page was not shown
  bool m_saidFailed = false;
};
