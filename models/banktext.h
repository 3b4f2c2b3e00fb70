// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "storage/bankstatement.h"

// A bank's rows in words.
namespace bankText {

// "To book", "Booked before", "Nobody found"; as a pill.
[[nodiscard]] QString verdict(BankVerdict verdict);
// For StatusRole.
[[nodiscard]] QString state(BankVerdict verdict);
// Why, in a sentence; empty where the verdict says it all.
[[nodiscard]] QString reason(const BankRow& row, const BankRecord& record,
                             const Currency& currency);
// "by e-mail address"; empty for nothing.
[[nodiscard]] QString foundBy(FoundBy by);

[[nodiscard]] QString column(BankColumn about);
[[nodiscard]] QString encoding(TextEncoding encoding);
[[nodiscard]] QString delimiter(char delimiter);
[[nodiscard]] QString decimalPoint(char point);

}  // namespace bankText
