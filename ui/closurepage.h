// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/closuremodel.h"
#include "models/closurestate.h"
#include "ui/page.h"

class FigureCard;
class PageState;
class QTimer;
class TableView;

// What is due, what ends next and what was closed last, with what the closure service is doing.
// It closes nothing itself: whoever composes the window connects it with the service. Owns its
// models; GUI thread only.
class ClosurePage final : public Page {
  Q_OBJECT

 public:
  explicit ClosurePage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Closing campaigns"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("closures"); }
  [[nodiscard]] QString navigationName() const override { return tr("Closures"); }

  void refresh() override;
  void activated() override;

 public Q_SLOTS:
  void showState(const ClosureState& state);

 Q_SIGNALS:
  // "Close what is due": the service need not wait for its timer.
  void runNowRequested();
  void campaignChosen(CampaignId campaign);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeTable(const QString& title, const char* name, PagedTableModel* model,
                                   const QString& empty, TableView*& view);
  void connectTables();
  void showDue();
  void showNext();
  void showService();
  void showFailure(PagedTableModel* model);
  [[nodiscard]] QString workText() const;
  [[nodiscard]] QString waitingText() const;
  void follow();

  Console& m_console;
  ClosureState m_service;
  bool m_isStale = false;  // something was written while the page was not shown
  DueModel* m_due = nullptr;
  EndingModel* m_ending = nullptr;
  ClosuresModel* m_closed = nullptr;
  TableView* m_dueTable = nullptr;
  TableView* m_endingTable = nullptr;
  TableView* m_closedTable = nullptr;
  FigureCard* m_dueCard = nullptr;
  FigureCard* m_nextCard = nullptr;
  FigureCard* m_serviceCard = nullptr;
  QTimer* m_tick = nullptr;    // the seconds until the next run
  QTimer* m_reread = nullptr;  // a deadline passes without anything being written
  QAction* m_runNow = nullptr;
};
