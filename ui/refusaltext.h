// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/format.h"
#include "storage/error.h"

// Why a rule refused, and what to do about it. A part of errorText(), which everybody else uses.
struct RefusalText {
  QString reason;  // empty for Refusal::none
  QString next;
};

// `facts` of a refusal, each may be missing: "price" and "balance" in minor units, "least" and
// "most" in the units of "field" (minor units, places, characters), "tier" a title, "status".
[[nodiscard]] RefusalText refusalText(Refusal refusal, const QJsonObject& facts,
                                      const Currency& currency);
