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
#include "ui/firstmanagerpage.h"

// Which platform a person wants to work on, and as whom.
struct PlatformChoice {
  enum class Kind {
    demo,   // this computer's demo, made with believable data where it is missing
    tour,   // the same for one tour, in a cluster of its own (throwawaycluster.h)
    local,  // this computer's own platform, made where it is missing
    server  // any PostgreSQL, by URI
  };
  Kind kind = Kind::local;
  QString uri = {};    // of a server, with the login, without a password
  QString login = {};  // on this computer; empty: not known yet, or the demo's staff

  friend bool operator==(const PlatformChoice&, const PlatformChoice&) = default;
};

struct OpenRequest {
  PlatformChoice choice;
  QString password = {};
  // Of this computer's own platform, where it must be made.
  std::optional<FirstManager> manager = {};
};

// A platform that was opened: as whom the worker connects, and what was found there.
struct OpenedPlatform {
  std::shared_ptr<LocalServer> server;  // none for a server elsewhere
  Address address;
  Platform platform;
  std::optional<Person> person;
  std::shared_ptr<Outbox> outbox;
  bool usesPassword = false;  // the server asked for one
  bool isDemo = false;        // whoever sits here may be any of its people
};

// Says in words what is being waited for; called in the opening thread.
using OpeningProgress = std::function<void(const QString&)>;

// Starts what must run, sets up what is missing, connects and looks. Blocks for seconds: call it
// on a thread that may wait. Errors, beside those of a connection: noPlatform for this computer's
// own where it does not exist and no manager is given; passwordMissing where no login is given.
[[nodiscard]] Result<OpenedPlatform> openPlatform(const OpenRequest& request,
                                                  const OpeningProgress& progress);
