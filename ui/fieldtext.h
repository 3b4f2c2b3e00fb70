// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// An action's argument without what it stands in: "tiers[0].price" is about a price.
[[nodiscard]] QString fieldName(const QString& path);
// The words for an argument of an action ("deadline", "tiers[0].price"), or nothing if it has none.
[[nodiscard]] QString fieldText(const QString& path);
