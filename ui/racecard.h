// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "storage/drill.h"
#include "ui/card.h"

class Pill;
class QGridLayout;
class QLabel;

// One race of the drill: what it tries, or what it proved with every figure that was expected and
// found.
class RaceCard final : public Card {
  Q_OBJECT

 public:
  explicit RaceCard(Race race, QWidget* parent = nullptr);

  enum class Stage { notRun, underWay, over };
  // What the race is about; its result comes with those of the others.
  void showPlan(Stage stage);
  void showResult(const RaceResult& result, const Currency& currency);

 private:
  void say(const QString& state, const QString& stateText, const QString& sentence);
  void clearTable();
  void addLine(const QStringList& cells, bool isHead, bool isWrong);

  Race m_race;
  QLabel* m_name = nullptr;
  Pill* m_pill = nullptr;
  QLabel* m_sentence = nullptr;
  QWidget* m_table = nullptr;
  QLabel* m_effort = nullptr;
};
