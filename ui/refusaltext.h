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

// `facts` of a refusal: "least", "most", "price", "balance" and other amounts in minor units,
// "left" and "claimed" in places, limits of a text in characters. Each may be missing.
[[nodiscard]] RefusalText refusalText(Refusal refusal, const QJsonObject& facts,
                                      const Currency& currency);

// The words for an argument of an action ("deadline"), or nothing if it has none.
[[nodiscard]] QString fieldText(const QString& field);
