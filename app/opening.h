// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QCoreApplication>

#include "storage/localserver.h"
#include "storage/outbox.h"
#include "storage/people.h"
#include "storage/platform.h"

// Which platform a person wants to work on.
struct PlatformChoice {
  enum class Kind {
    demo,   // this computer's demo, made with believable data where it is missing
    local,  // this computer's own platform, made where it is missing
    server  // any PostgreSQL, by URI
  };
  Kind kind = Kind::local;
  QString uri = {};  // of a server

  friend bool operator==(const PlatformChoice&, const PlatformChoice&) = default;
};

// A platform that was opened: as whom the worker connects, and what was found there.
struct OpenedPlatform {
  std::shared_ptr<LocalServer> server;  // none for a server elsewhere
  QString uri;
  Platform platform;
  std::optional<Person> person;
  std::shared_ptr<Outbox> outbox;
};

// Says in words what is being waited for; called in the opening thread.
using OpeningProgress = std::function<void(const QString&)>;

// Starts what must run, sets up what is missing, connects and looks. Blocks for seconds: call it
// on a thread that may wait.
[[nodiscard]] Result<OpenedPlatform> openPlatform(const PlatformChoice& choice,
                                                  const OpeningProgress& progress);

// A scratch platform with demo data of its own for one tour, on the demo's server; dropped again
// by closeTour().
[[nodiscard]] Result<OpenedPlatform> openTour(const OpeningProgress& progress);
void closeTour(const OpenedPlatform& opened);
