// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QLocale>
#include <QString>

// "0.31 ms", "4.2 ms", "310 ms", "2.4 s", "3 min": three figures at most. The units are the same in
// every language.
[[nodiscard]] QString formatDuration(std::chrono::microseconds duration,
                                     const QLocale& locale = QLocale());
