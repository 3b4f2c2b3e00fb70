// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include "storage/result.h"

class QSqlDatabase;

// A PostgreSQL URI or conninfo string taken apart by libpq.
class Conninfo final {
 public:
  // Errors: rejected/invalidValue with libpq's words in detail.
  [[nodiscard]] static Result<Conninfo> parse(const QString& uri);

  [[nodiscard]] QString value(const QString& keyword) const { return m_values.value(keyword); }
  [[nodiscard]] QString host() const { return value(QStringLiteral("host")); }
  [[nodiscard]] QString database() const { return value(QStringLiteral("dbname")); }
  [[nodiscard]] QString user() const { return value(QStringLiteral("user")); }
  // As shown to people: never with a password.
  [[nodiscard]] QString display() const;

  void applyTo(QSqlDatabase& database) const;

 private:
  QMap<QString, QString> m_values;
};
