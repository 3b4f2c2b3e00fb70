// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QHashFunctions>
#include <QtGlobal>

// A row's identity. The tag keeps a campaign's number from being passed as a person's.
// 0 is never a row's: it means "none".
template <class Tag>
struct Id {
  qint64 value = 0;

  [[nodiscard]] constexpr bool isNone() const { return value == 0; }
  friend constexpr auto operator<=>(Id, Id) = default;
  friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UserId = Id<struct UserTag>;
using CampaignId = Id<struct CampaignTag>;
using TierId = Id<struct TierTag>;
using MilestoneId = Id<struct MilestoneTag>;
using PledgeId = Id<struct PledgeTag>;
using LogId = Id<struct LogTag>;
using NoteId = Id<struct NoteTag>;
