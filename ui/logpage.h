// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logmodel.h"
#include "ui/page.h"

class ExportTask;
class FilterBar;
class PageState;
class QLabel;
class TableView;

// The transaction log: every line that the platform ever wrote, for who sees all, or else what is
// one's own; narrowed by type, person, campaign and days; the server filters. What the filters show
// can be exported. Owns its model; GUI thread only.
class LogPage final : public Page {
  Q_OBJECT

 public:
  explicit LogPage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString room() const override { return QStringLiteral("log"); }
  [[nodiscard]] const LogFilter& filter() const { return m_filter; }
  [[nodiscard]] ExportTask& exporting() const { return *m_exporting; }

  void refresh() override;
  void activated() override;

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  void personChosen(UserId user);

 private:
  void makeActions();
  void makeFilters();
  [[nodiscard]] QWidget* makeTable();

  // Asks again where the filters say something new.
  void applyFilters();
  void showEmptySentence();
  void rowChosen();
  void openRow(int row);
  void openPerson();
  void follow();

  Console& m_console;
  LogScope m_scope;
  LogFilter m_filter;
  bool m_isStale = false;  // something was written while the page was not shown
  FilterBar* m_filters = nullptr;
  ExportTask* m_exporting = nullptr;
  LogModel* m_model = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_cut = nullptr;
  QAction* m_openCampaign = nullptr;
  QAction* m_openPerson = nullptr;
  QString m_outOfDate;  // what the banner says until a question is answered again
};
