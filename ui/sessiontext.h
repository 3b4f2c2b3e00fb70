// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refusaltext.h"

// Why nobody came in: the part of refusalText() about sessions that were not opened; empty for
// other refusals.
[[nodiscard]] RefusalText sessionText(Refusal refusal);
