// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pageaddress.h"

// What is said about an address that leads nowhere, or not as far as it says. Plain text.
namespace addressText {

[[nodiscard]] QString problem(AddressProblem problem);
// Whether there is none, or it is not for this person, is nobody's business.
[[nodiscard]] QString noRoom(const QString& room);
[[nodiscard]] QString nothingByNumber(const QString& room, qint64 number);
// Empty where nothing was.
[[nodiscard]] QString leftOut(const QStringList& keys);

}  // namespace addressText
