// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Opens a scratch platform with demo data of its own on this computer, does the tour on it in
// offscreen or real windows, and drops it again. Makes the folder for the pictures. Needs a
// QApplication. Answers the program's exit code: 0 only if every step worked and the books agree.
[[nodiscard]] int runTour(const QString& folder);
