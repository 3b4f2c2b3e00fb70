// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverversion.h"

#include <algorithm>
#include <array>

namespace {

struct Release {
  int major;
  int minor;
};

// PostgreSQL releases the minors of all supported majors on the same day, so one known number
// gives the others: on 14 August 2025 they were 17.6, 16.10, 15.14, 14.19 and 13.22, and 15.20 is
// the sixth release after that day's 15.14 (one a quarter, and one out of turn in February 2026).
// Counting six on gives 17.12, 16.16 and 14.25. 18.0 came between two of those days, in September
// 2025, so that 18.1 is the first of the six. 19.0 is due in autumn 2026 and has its first minor
// on this day. For 14 it is the last day of its support, for 13 the support ended a year before.
constexpr std::array<Release, 6> november2026{
    {{14, 25}, {15, 20}, {16, 16}, {17, 12}, {18, 6}, {19, 1}}};

}  // namespace

namespace serverVersion {

std::optional<int> firstSafeMinor(int major) {
  // A major that is newer than this table began with everything that was fixed before it.
  if (major > november2026.back().major) return 0;
  const auto* const found = std::ranges::find(november2026, major, &Release::major);
  return found == november2026.end() ? std::nullopt : std::optional(found->minor);
}

bool isSafe(int version) {
  const auto first = firstSafeMinor(major(version));
  return first && minor(version) >= *first;
}

}  // namespace serverVersion
