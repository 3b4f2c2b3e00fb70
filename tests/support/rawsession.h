// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <libpq-fe.h>

#include "storage/action.h"

// A session that goes round the console: any isolation level, no gates. For tests that prove what
// the database holds by itself. Belongs to one thread at a time.
class RawSession final {
 public:
  explicit RawSession(const QString& uri);

  // One transaction around the statements; answers the last value, tries again what may be tried
  // again. level: "READ COMMITTED", ...
  [[nodiscard]] Result<Answer> run(const Action& action, const QString& level);
  // One message as it is; answers the last statement's first value.
  [[nodiscard]] Result<QString> send(const QString& statements);

 private:
  std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};
