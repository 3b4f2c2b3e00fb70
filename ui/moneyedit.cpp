// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moneyedit.h"

#include <QLocale>

namespace {
constexpr int charactersMax = 64;
}

MoneyEdit::MoneyEdit(const Currency& currency, QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight);
  setMaxLength(charactersMax);
  setInputMethodHints(Qt::ImhFormattedNumbersOnly);
  setCurrency(currency);
  connect(this, &QLineEdit::textChanged, this, &MoneyEdit::amountChanged);
  connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::writeTidily);
}

void MoneyEdit::setCurrency(const Currency& currency) {
  m_currency = currency;
  setPlaceholderText(formatMoney(Money{}, currency, locale()));
}

void MoneyEdit::setLimits(Money least, Money most) {
  m_least = least;
  m_most = most;
  Q_EMIT amountChanged();
}

void MoneyEdit::setAmount(Money amount) {
  setText(formatAmount(amount, m_currency, locale()));
}

tl::expected<Money, AmountProblem> MoneyEdit::amount() const {
  return parseMoney(text(), m_currency, locale());
}

QString MoneyEdit::problem() const {
  const auto typed = amount();
  if (!typed) return describe(typed.error(), m_currency, locale());
  if (*typed < m_least) {
    return tr("The amount must be at least %1.").arg(formatMoney(m_least, m_currency, locale()));
  }
  if (*typed > m_most) {
    return tr("The amount must be at most %1.").arg(formatMoney(m_most, m_currency, locale()));
  }
  return {};
}

// What was understood is written back, so that a person sees it before it is sent.
void MoneyEdit::writeTidily() {
  if (const auto typed = amount()) setAmount(*typed);
}
