// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/result.h"

// Databases of a server; adminUri leads to another database of the same server, as a login that
// may create databases. Both block.

// Makes one where it is missing.
[[nodiscard]] Result<void> ensureDatabase(const QString& adminUri, const QString& name);
// Drops it, with whoever is still connected.
[[nodiscard]] Result<void> dropDatabase(const QString& adminUri, const QString& name);
