// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "storage/action.h"
#include "storage/connection.h"

// What became of a request whose outcome was not learned.
struct Abandoned {
  bool wasDone = false;
  Answer answer = {};  // of a request that was done
};

// Answers the stored result of a request that was done; otherwise makes sure that it never will
// be. The action itself is never called again. Errors: connectionLost and the like.
[[nodiscard]] Result<Abandoned> abandonRequest(Connection& connection, const QUuid& requestId);
