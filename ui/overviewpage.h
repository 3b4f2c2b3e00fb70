// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QUrl>

#include "models/closurestate.h"
#include "models/overview.h"
#include "models/pagedmodel.h"
#include "models/proof.h"
#include "ui/page.h"

class ChoiceBar;
class FigureCard;
class HourChart;
class QHBoxLayout;
class QStackedWidget;
class QTimer;
class TableView;

// What matters now, for staff and auditors: where the money is, what moved today, what ends, waits
// or stands still, pledges per hour, and whether the books agree. Each figure is a link to the list
// behind it. GUI thread only.
class OverviewPage final : public Page {
  Q_OBJECT

 public:
  explicit OverviewPage(Console& console, QWidget* parent = nullptr,
                        const QTimeZone& zone = QTimeZone::systemTimeZone());

  [[nodiscard]] QString title() const override { return tr("Overview"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("overview"); }
  void refresh() override;
  void activated() override;

 public Q_SLOTS:
  // Of the closure service.
  void showClosures(const ClosureState& state);

 Q_SIGNALS:
  // An address of ours: groundswell://campaigns?status=active.
  void linkActivated(const QUrl& link);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  FigureCard* addFigure(QHBoxLayout* row, const QString& label, const char* name, const char* link,
                        const QString& where);
  void makeFigures();
  void makeLower();
  [[nodiscard]] QWidget* makeHours();
  void showFigures();
  void showMoney();
  void showMoved(FigureCard& card, MoneyFlow::What what);
  void showHours();
  void showService();
  void showFailure();

  Console& m_console;
  QTimeZone m_zone;
  Overview m_overview;
  Proof m_proof;
  ClosureState m_service;
  bool m_saysFailure = false;  // in the banner
  FigureCard* m_escrow = nullptr;
  FigureCard* m_wallets = nullptr;
  FigureCard* m_deposited = nullptr;
  FigureCard* m_pledged = nullptr;
  FigureCard* m_active = nullptr;
  FigureCard* m_ending = nullptr;
  FigureCard* m_refunds = nullptr;
  FigureCard* m_lapsing = nullptr;
  FigureCard* m_closing = nullptr;
  HourChart* m_chart = nullptr;
  PagedModel<HourOfPledges>* m_hours = nullptr;
  TableView* m_hoursTable = nullptr;
  QTimer* m_tick = nullptr;    // the seconds until the closure service looks again
  QTimer* m_reread = nullptr;  // deadlines and hours pass without anything being written
};
