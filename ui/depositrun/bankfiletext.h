// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/error.h"

// Why a bank's file could not be read, and what to do about it; other errors as errorText() has
// them.
[[nodiscard]] QString bankFileText(const Error& error, const QString& file);
