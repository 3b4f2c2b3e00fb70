// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "storage/result.h"

// Creates a platform in a database, or upgrades it to this console's schema.

struct SetupRequest {
  // As whom: the database's owner with CREATEROLE, or a superuser.
  QString adminUri = {};
  // A scratch platform (demo, drill, tests) may move time; chosen at creation, for good.
  bool scratch = false;
  // Of every role's name, as roles belong to the whole server; empty: the database's name.
  QString rolePrefix = {};
  QString platformName = QStringLiteral("Groundswell");
  QString currency = QStringLiteral("EUR");  // ISO 4217
  int exponent = 2;                          // decimals of the currency
  // The first manager's login, which is made; empty: the connecting login.
  QString managerLogin = {};
  // Of scramVerifier(); empty: no password (peer, or one that is set later).
  QString managerVerifier = {};
  QString managerName = QStringLiteral("First Manager");
  QString managerEmail = QStringLiteral("manager@localhost.invalid");
};

struct SetupReport {
  bool created = false;  // false: there was a platform already
  int schemaBefore = 0;  // 0 where it was created
  int schemaNow = 0;
  QStringList done = {};      // sentences, in order
  QStringList warnings = {};  // what a person with more rights on the server should do
};

// One transaction; while it runs no action is under way (it waits for them, 30 s at most).
// Blocks; run it in a worker's or the command line's thread.
// Errors: connectionLost; notPermitted (missing rights, in detail); timedOut (actions did not end);
// rejected: schemaDiffers (the platform is newer than this console), unsafeDatabase, prefixTaken
// (hardening.h), loginTaken (the manager's login is somebody else's).
[[nodiscard]] Result<SetupReport> setUp(const SetupRequest& request);

// Whether setUp() has anything to do in that database: no platform yet, or an older schema or other
// functions than this console's.
[[nodiscard]] Result<bool> needsSetUp(const QString& adminUri);
// Whether there is a platform in that database, of whatever version.
[[nodiscard]] Result<bool> hasPlatform(const QString& adminUri);
