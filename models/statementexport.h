// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "storage/people.h"
#include "storage/wallets.h"

// A wallet's statement as a file: every line, the newest first, with the balance after it.
[[nodiscard]] ExportTable statementExport(const Person& person);
