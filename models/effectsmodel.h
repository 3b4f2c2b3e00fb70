// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/pagedmodel.h"
#include "storage/preview.h"

// One line of a preview: an effect, or how many more there are of its kind.
struct EffectLine {
  qint64 number = 0;
  Effect effect;
  qint64 untold = 0;  // 0: the effect itself
};

using EffectsModel = PagedModel<EffectLine>;

namespace effectsModel {

[[nodiscard]] EffectsModel* make(const Currency& currency, QObject* parent);
// All lines of one preview, at once: it has few.
[[nodiscard]] PageSource<EffectLine> source(const Preview& preview);

// "Refunds to backers: 12, €340.00" for each type of money that moves, in the log's order.
[[nodiscard]] QStringList sums(const Preview& preview, const Currency& currency);

}  // namespace effectsModel
