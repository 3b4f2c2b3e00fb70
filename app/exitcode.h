// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/error.h"

// What a command's exit code means. The larger, the worse: a batch ends with the largest of its
// lines. Scripts rely on the numbers; --help lists them.
enum class ExitCode {
  done = 0,
  usage = 2,  // the command line was wrong; nothing was tried
  rejected = 10,
  soldOut = 11,
  insufficientFunds = 12,
  changedMeanwhile = 13,
  conflict = 14,
  timedOut = 15,
  notPermitted = 16,
  connectionLost = 17,
  bug = 18,
  outcomeUnknown = 19,
  disagreement = 20  // replay: the platform did not do what the file says; drill: a race was lost
};

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);
[[nodiscard]] constexpr int number(ExitCode code) {
  return static_cast<int>(code);
}
// The lines of --help.
[[nodiscard]] QString exitCodesHelp();
