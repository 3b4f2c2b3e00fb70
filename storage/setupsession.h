// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QVariant>

#include "storage/connection_p.h"
#include "storage/setup.h"

// What the parts of setup share: the admin's one connection with its transaction, the request and
// the report. Its roles are quoted as SQL wants them.
struct SetupSession {
  Connection::Private& d;
  SetupRequest request;
  SetupReport report = {};

  [[nodiscard]] Result<void> exec(const QString& statements) const {
    return d.message(statements).map([](const QVariantList&) {});
  }
  [[nodiscard]] Result<QVariant> value(const QString& statement) const {
    return d.message(statement).map([](const QVariantList& values) { return values.at(0); });
  }

  [[nodiscard]] QString name(const QString& identifier) const;
  [[nodiscard]] QString text(const QString& value) const;
  // "owner", "people" or one of rights::groups.
  [[nodiscard]] QString role(const char* suffix) const;
  [[nodiscard]] QString roles(const std::vector<const char*>& suffixes) const;
  [[nodiscard]] QString groups() const;
};
