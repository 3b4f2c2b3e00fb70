// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QtGlobal>

// An amount in minor units (cents) of the platform's one currency. Never a double, never rounded.
struct Money {
  qint64 minor = 0;

  friend constexpr auto operator<=>(Money, Money) = default;
  friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
  friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

// The largest amount and goal, 10^13 minor units; the database's CHECKs hold the same limit.
inline constexpr Money moneyMax{10'000'000'000'000};
