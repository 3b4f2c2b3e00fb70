// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "models/closuremodel.h"
#include "ui/card.h"

class ChoiceBar;
class PageState;
class QAction;
class QStackedWidget;
class TableView;

// What became of closed campaigns: refunds that are not finished, whoever does them, with their
// speed and a pause that holds for every console; and the history of closures. Owns its models and
// its actions.
class RefundsCard final : public Card {
  Q_OBJECT

 public:
  explicit RefundsCard(Console& console, QWidget* parent = nullptr);

  void refresh();
  // "refunds" or "closed"; nothing happens for another word.
  void choose(const QString& list);
  [[nodiscard]] QString chosen() const;
  [[nodiscard]] RefundsModel* refunds() const { return m_refunds; }
  [[nodiscard]] ClosuresModel* closed() const { return m_closed; }
  [[nodiscard]] QAction* pauseAction() const { return m_pause; }
  [[nodiscard]] QAction* resumeAction() const { return m_resume; }

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  // The other list.
  void chosenChanged();
  // Done; in full sentences.
  void succeeded(const QString& sentence);
  // Its refunds may go on at once.
  void resumed(CampaignId campaign);

 private:
  [[nodiscard]] PageState* makeTable(PagedTableModel* model, const char* name, const QString& title,
                                     const QString& empty, TableView*& view);
  void makeActions();
  void showActions();
  void showSpeed();
  void pause();
  void resume();
  [[nodiscard]] const RefundUnderWay* current() const;

  Console& m_console;
  RefundRates m_rates;
  QElapsedTimer m_clock;
  RefundsModel* m_refunds = nullptr;
  ClosuresModel* m_closed = nullptr;
  ChoiceBar* m_choice = nullptr;
  QStackedWidget* m_stack = nullptr;
  TableView* m_refundsTable = nullptr;
  TableView* m_closedTable = nullptr;
  QAction* m_pause = nullptr;
  QAction* m_resume = nullptr;
};
