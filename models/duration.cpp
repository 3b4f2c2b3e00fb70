// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duration.h"

namespace {

QString number(double value, const QLocale& locale) {
  return locale.toString(value, 'f', value < 0.995 ? 2 : value < 9.95 ? 1 : 0);
}

}  // namespace

QString formatDuration(std::chrono::microseconds duration, const QLocale& locale) {
  const double ms = double(duration.count()) / 1'000;
  if (ms < 999.5) return number(ms, locale) + u" ms"_qs;
  if (ms < 119'500) return number(ms / 1'000, locale) + u" s"_qs;
  return number(ms / 60'000, locale) + u" min"_qs;
}
