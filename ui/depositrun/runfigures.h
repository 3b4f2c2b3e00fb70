// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/banklines.h"

class FigureCard;

// How many rows of a bank's file come to which verdict, and with how much money. GUI thread only.
class RunFigures final : public QWidget {
  Q_OBJECT

 public:
  RunFigures(const Currency& currency, QWidget* parent);

  void showFigures(const BankStatement& statement, bool isBooked);

 private:
  [[nodiscard]] FigureCard* add(const QString& label, const char* name);

  Currency m_currency;
  FigureCard* m_toBook = nullptr;
  FigureCard* m_toClarify = nullptr;
  FigureCard* m_leftOut = nullptr;
  FigureCard* m_refused = nullptr;
};
