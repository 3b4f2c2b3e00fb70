// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// This process's memory as Linux counts it, MiB.
namespace memory {

[[nodiscard]] double residentMib();
// The most since the last call of resetPeak().
[[nodiscard]] double peakMib();
void resetPeak();

}  // namespace memory
