// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QString>

// While it lives, a server that this process starts is one whose every flush to the disk takes at
// least so long, until that server ends. It sets this process's environment, which the server
// inherits: made and destroyed while no other thread starts programs.
class FlushDelay final {
 public:
  // `directory`: where the server's user, who may not look into the build folder, finds the
  // library that does it; the cluster's own. Neither blank nor colon may stand in its path.
  FlushDelay(const QString& directory, std::chrono::microseconds atLeast);
  ~FlushDelay();
  Q_DISABLE_COPY_MOVE(FlushDelay)
};
