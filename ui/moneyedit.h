// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QLineEdit>

#include "models/format.h"

// A field for an amount, typed as the locale writes it. Knows its limits, so that what the
// database would refuse is refused here first. GUI thread only.
class MoneyEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit MoneyEdit(const Currency& currency = {}, QWidget* parent = nullptr);

  void setCurrency(const Currency& currency);
  [[nodiscard]] const Currency& currency() const { return m_currency; }
  // Both included.
  void setLimits(Money least, Money most = moneyMax);
  void setAmount(Money amount);

  // The amount as typed; its limits are not looked at.
  [[nodiscard]] tl::expected<Money, AmountProblem> amount() const;
  // What is wrong with what is typed, limits included, in words; empty: nothing.
  [[nodiscard]] QString problem() const;
  [[nodiscard]] bool isAcceptable() const { return problem().isEmpty(); }

 Q_SIGNALS:
  void amountChanged();

 private:
  void writeTidily();

  Currency m_currency;
  Money m_least{1};
  Money m_most = moneyMax;
};
