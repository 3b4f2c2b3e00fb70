// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where this computer keeps what is ours. Nothing is made here.
namespace places {

// The private clusters: where the environment's GROUNDSWELL_CLUSTERS says, else
// /var/lib/groundswell for root, whose home the server's user cannot read; otherwise the user's
// data directory.
[[nodiscard]] QString clusters();
// Notes of actions under way.
[[nodiscard]] QString outbox();
// The settings file.
[[nodiscard]] QString settings();

}  // namespace places
