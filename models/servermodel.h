// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"
#include "models/serverchecks.h"

// The server's settings, a row each, with what to do about them.

using ServerModel = PagedModel<ServerCheck>;

namespace serverModel {

enum Column { name, value, state, advice };

// Asks the server; answers `done` once, in the GUI thread.
using Source = std::function<void(std::function<void(Result<ServerFacts>)> done)>;

[[nodiscard]] ServerModel* make(Source source, QObject* parent);

}  // namespace serverModel
