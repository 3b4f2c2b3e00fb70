// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <tl/expected.hpp>

#include <QByteArray>

#include "storage/money.h"

// Amounts as banks write them: "1.234,56", "1,234.56", "+12,00 EUR", "12,00-", "(12.00)",
// "1'234.50". Integers from the first character to the last.
namespace bankAmounts {

enum class Problem { empty, notANumber, tooManyDecimals, zero, negative, tooLarge };

// decimalPoint is ',' or '.'; the other one, spaces and apostrophes may divide thousands, where
// they stand right. Nothing is rounded.
[[nodiscard]] tl::expected<Money, Problem> parse(QByteArrayView utf8, char decimalPoint,
                                                 int exponent);

// Which sign the text cannot but use for its decimals; nothing where both would do.
[[nodiscard]] std::optional<char> decimalPointOf(QByteArrayView utf8, int exponent);

// Whether it can be read as an amount at all, also one that is refused.
[[nodiscard]] bool looksLikeOne(QByteArrayView utf8);

}  // namespace bankAmounts
