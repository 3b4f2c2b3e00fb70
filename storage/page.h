// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

// Rows of one page; the settings of every list.
inline constexpr int pageRowsMax = 200;

// A pattern that finds the words anywhere, its own % and _ taken literally; null for no words.
[[nodiscard]] std::optional<QString> searchPattern(const QString& words);
