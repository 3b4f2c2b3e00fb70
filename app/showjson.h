// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/format.h"
#include "storage/campaigns.h"
#include "storage/people.h"
#include "storage/pledges.h"

// What `show` prints of a row: JSON for programs (amounts in minor units, times in ISO 8601 UTC,
// null for none), lines for people.
namespace showJson {

[[nodiscard]] QJsonObject of(const CampaignDetail& detail);
[[nodiscard]] QJsonObject of(const Person& person);
[[nodiscard]] QJsonObject of(const Pledge& pledge);

}  // namespace showJson

namespace showText {

[[nodiscard]] QString of(const CampaignDetail& detail, const Currency& currency);
[[nodiscard]] QString of(const Person& person, const Currency& currency);
[[nodiscard]] QString of(const Pledge& pledge, const Currency& currency);

}  // namespace showText
