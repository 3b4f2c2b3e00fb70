// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>

// How long the latest of many took: a ring, so that it never grows. Belongs to whoever locks it.
class RecentTimes final {
 public:
  static constexpr size_t keptMax = 128;

  void add(std::chrono::microseconds took) {
    m_kept[m_next] = took;
    m_next = (m_next + 1) % keptMax;
    m_size = std::min(m_size + 1, keptMax);
  }

  [[nodiscard]] int size() const { return int(m_size); }
  // Of an even number the greater of the two in the middle; 0 of none, as the next.
  [[nodiscard]] std::chrono::microseconds median() const {
    if (m_size == 0) return {};
    auto sorted = m_kept;
    const auto middle = sorted.begin() + std::ptrdiff_t(m_size / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + std::ptrdiff_t(m_size));
    return *middle;
  }
  [[nodiscard]] std::chrono::microseconds worst() const {
    return m_size == 0 ? std::chrono::microseconds()
                       : *std::max_element(m_kept.begin(), m_kept.begin() + std::ptrdiff_t(m_size));
  }

 private:
  std::array<std::chrono::microseconds, keptMax> m_kept{};
  size_t m_next = 0;
  size_t m_size = 0;
};
