// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include "storage/money.h"

// How money, times and states are written and read. Every function is pure and may be called in
// any thread; amounts are integers from the first character to the last, never a double.

// The platform's one currency. `exponent` is the number of decimals: 2 for EUR, 0 for JPY.
struct Currency {
  QString code = QStringLiteral("EUR");
  int exponent = 2;

  friend bool operator==(const Currency&, const Currency&) = default;
};

enum class AmountProblem { empty, notANumber, negative, zero, tooManyDecimals, tooLarge };

// "€1,234.50" or "1.234,50 €": as the locale writes amounts of that currency.
[[nodiscard]] QString formatMoney(Money money, const Currency& currency,
                                  const QLocale& locale = QLocale());
// "1,234.50": without the currency, for axes and columns whose title names it.
[[nodiscard]] QString formatAmount(Money money, const Currency& currency,
                                   const QLocale& locale = QLocale());
// "€", or the code where no symbol is known.
[[nodiscard]] QString currencySymbol(const Currency& currency, const QLocale& locale = QLocale());

// Reads what a person typed, with or without the locale's group separators and the currency.
// Group separators must stand where the locale puts them, so "1.50" in German is refused, not 150.
[[nodiscard]] tl::expected<Money, AmountProblem> parseMoney(const QString& text,
                                                            const Currency& currency,
                                                            const QLocale& locale = QLocale());
// A sentence to show at the field.
[[nodiscard]] QString describe(AmountProblem problem, const Currency& currency,
                               const QLocale& locale = QLocale());

// Floored: 99.99 % is 99. 0 when there is no whole.
[[nodiscard]] int flooredPercent(Money part, Money whole);
[[nodiscard]] QString formatPercent(int percent, const QLocale& locale = QLocale());

// "1,234"
[[nodiscard]] QString formatCount(qint64 count, const QLocale& locale = QLocale());

// A moment in the viewer's zone, year in four digits: "25.07.2025 14:00". Empty for none.
[[nodiscard]] QString formatMoment(const QDateTime& moment, const QLocale& locale = QLocale(),
                                   const QTimeZone& zone = QTimeZone::systemTimeZone());
[[nodiscard]] QString formatDay(const QDateTime& moment, const QLocale& locale = QLocale(),
                                const QTimeZone& zone = QTimeZone::systemTimeZone());

// "3 days left", "5 hours left", "ended". Floored: "3 days" promises no more than is left.
// `now` is the database's moment, not the desktop's.
[[nodiscard]] QString formatTimeLeft(const QDateTime& deadline, const QDateTime& now);

// A campaign's, pledge's or person's state in the viewer's language; an unknown one is shown as it
// is.
[[nodiscard]] QString stateText(const QString& state);
// Who did something, as it is read: the person's name where it is known, and the login otherwise.
[[nodiscard]] QString actorText(const QString& login, const QString& name);
// For a tool tip: the login, where actorText() does not show it.
[[nodiscard]] QString actorTip(const QString& login, const QString& name);

// A log row's type in the viewer's language; an unknown one is shown as it is.
[[nodiscard]] QString logTypeText(const QString& type);
// Every type of the log, in the order in which a filter offers them.
[[nodiscard]] QStringList logTypes();
