// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QString>

#include "storage/conninfo.h"
#include "storage/diagnostics.h"
#include "storage/result.h"

// One session on the platform's PostgreSQL. It belongs to the thread that opened it and is used
// there only; the worker keeps one in each thread of its lanes. It owns its prepared statements.
// What may be asked of it is in row.h (reads) and transaction.h (actions), inside storage.
class Connection final {
 public:
  // How long a single statement may take on the server.
  static constexpr std::chrono::milliseconds actionStatementTimeout{30'000};
  static constexpr std::chrono::milliseconds longStatementTimeout{600'000};

  // How long the server keeps a session that asks nothing, and one that sits in a transaction.
  static constexpr std::chrono::milliseconds idleTimeout{30 * 60'000};
  static constexpr std::chrono::milliseconds idleTransactionTimeout{10'000};
  // How soon the server ends a statement whose console is gone.
  static constexpr std::chrono::milliseconds goneCheckInterval{2'000};

  // Opens a session by PostgreSQL URI (several hosts allowed) and checks that its transactions
  // can be what the actions need. Errors, with the server's words in detail and, where it is known,
  // the refusal: connectionLost; notPermitted where the login or its password is refused;
  // rejected/noPlatform; rejected/invalidValue for what is no URI. What it does is told to the
  // recording's diagnostics, which outlive it.
  [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
      const Address& address, std::chrono::milliseconds statementTimeout = actionStatementTimeout,
      Recording recording = {});
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // True once a query found the session gone; reopen() makes a new one to the same platform.
  [[nodiscard]] bool isLost() const;
  [[nodiscard]] Result<void> reopen();

  // The server asked for the login's password, which so is proved to be right.
  [[nodiscard]] bool usesPassword() const;

  struct Private;
  [[nodiscard]] Private& d() { return *m_d; }

 private:
  explicit Connection(std::unique_ptr<Private> d);
  std::unique_ptr<Private> m_d;
};
