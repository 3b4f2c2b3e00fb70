// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "storage/cancellation.h"
#include "storage/result.h"

class QIODevice;

// Writes a file that in the end is there as a whole or not at all: until then one of that name
// stays as it is. Waits for the disk, so never in the GUI thread. Errors: what `write` answers;
// rejected/fileUnwritable and rejected/diskFull, with the system's words in detail; cancelled, as
// long as the file is not in its place.
[[nodiscard]] Result<void> writeWholeFile(const QString& file, const Cancellation& cancellation,
                                          const std::function<Result<void>(QIODevice&)>& write);
