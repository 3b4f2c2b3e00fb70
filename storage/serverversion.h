// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

// Which releases of PostgreSQL have the security fixes of November 2026.
namespace serverVersion {

// 15 of 150018, and 18.
[[nodiscard]] constexpr int major(int version) {
  return version / 10'000;
}
[[nodiscard]] constexpr int minor(int version) {
  return version % 10'000;
}

// The first minor release of a major one that has them; none where there will never be one.
[[nodiscard]] std::optional<int> firstSafeMinor(int major);

// version: as server_version_num writes it, 150020 for 15.20.
[[nodiscard]] bool isSafe(int version);

}  // namespace serverVersion
