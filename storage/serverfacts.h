// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QString>

#include "storage/connection.h"

// What the server says of itself, as far as the books rely on it.
struct ServerFacts {
  int version = 0;      // 150018 for 15.18
  QString versionText;  // "15.18 (Debian 15.18-0+deb12u1)"
  bool fsync = true;
  QString synchronousCommit;           // of this session, which asks for durable commits
  QString synchronousCommitElsewhere;  // of other sessions of this login, which ask for nothing
  bool fullPageWrites = true;
  bool dataChecksums = true;
  int predicateLocksPerTransaction = 0;
  int connectionsMax = 0;
  // 0: no limit. Of this session, which has asked for Connection's.
  std::chrono::milliseconds idleTimeout{};
  std::chrono::milliseconds idleTransactionTimeout{};
  // Elsewhere likewise.
  std::chrono::milliseconds idleTransactionTimeoutElsewhere{};
  QString logMinErrorStatement;
  QString synchronousStandbyNames;

  std::chrono::microseconds roundTrip{};  // of a trivial statement
  qint64 clockDifferenceMs = 0;           // desktop minus server

  // Whether a commit of this session is called done only when a standby has it too.
  [[nodiscard]] bool confirmsToStandby() const;
};

// Two statements.
[[nodiscard]] Result<ServerFacts> serverFacts(Connection& connection);
