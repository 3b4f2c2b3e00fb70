// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "models/drillstate.h"
#include "ui/page.h"

class Card;
class FigureCard;
class QLabel;
class QProgressBar;
class RaceCard;

// The drill: one button that tries to oversell, and what came of it, a card for each race. It runs
// nothing itself: whoever composes the window connects it with the drill. GUI thread only.
class DrillPage final : public Page {
  Q_OBJECT

 public:
  explicit DrillPage(QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Drill"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("drill"); }

 public Q_SLOTS:
  void showState(const DrillState& state);

 Q_SIGNALS:
  void runRequested();

 private:
  [[nodiscard]] QWidget* makeAbout();
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeRaces();
  void showRunning(const DrillState& state);
  void showReport(const DrillReport& report);

  QAction* m_run = nullptr;
  QWidget* m_progress = nullptr;  // hidden unless it runs
  QLabel* m_doing = nullptr;
  QProgressBar* m_bar = nullptr;
  FigureCard* m_won = nullptr;
  FigureCard* m_took = nullptr;
  FigureCard* m_tries = nullptr;
  FigureCard* m_ranAt = nullptr;
  std::vector<RaceCard*> m_races;  // in the order of `races`
};
