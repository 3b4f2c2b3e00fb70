// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "models/closurestate.h"
#include "models/console.h"
#include "storage/closures.h"
#include "ui/page.h"

class ClosingsCard;
class FigureCard;
class PagedTableModel;
class QTimer;
class RefundsCard;

// The closures: what is due and ends soon with what closing it would do, refunds under way, what
// was closed last, and what the closure service is doing. What a person closes here is shown first
// and done in one transaction; refunds that are left are the service's, with which whoever composes
// the window connects it. GUI thread only.
class ClosurePage final : public Page {
  Q_OBJECT

 public:
  explicit ClosurePage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Closing campaigns"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("closures"); }
  [[nodiscard]] QString navigationName() const override { return tr("Closures"); }

  void refresh() override;
  void activated() override;
  // It says window (week, day, due) and list (closed, refunds).
  [[nodiscard]] PageAddress address() const override;
  QString open(const PageAddress& address) override;

 public Q_SLOTS:
  void showState(const ClosureState& state);

 Q_SIGNALS:
  // The service need not wait for its timer: refunds are left of what was closed here, or somebody
  // wants to be sure that nothing is due.
  void runNowRequested();
  // The same for only that one.
  void runOneRequested(CampaignId campaign);
  void campaignChosen(CampaignId campaign);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makeActions();
  void closeDue();
  void close(std::vector<Closing> due);
  [[nodiscard]] QWidget* makeFigures();
  void connectModels();
  void showFigures();
  void readNext();
  void showService();
  void showActions();
  [[nodiscard]] std::array<PagedTableModel*, 3> models() const;
  void showFailure(PagedTableModel* model);
  void follow();

  Console& m_console;
  ClosureState m_service;
  bool m_isStale = false;  // something was written while the page was not shown
  ClosingsCard* m_closings = nullptr;
  RefundsCard* m_refunds = nullptr;
  FigureCard* m_dueCard = nullptr;
  FigureCard* m_refundsCard = nullptr;
  FigureCard* m_nextCard = nullptr;
  FigureCard* m_serviceCard = nullptr;
  QTimer* m_tick = nullptr;    // the seconds until the next run
  QTimer* m_reread = nullptr;  // a deadline passes without anything being written
  QAction* m_runNow = nullptr;
  QAction* m_runOne = nullptr;
};
