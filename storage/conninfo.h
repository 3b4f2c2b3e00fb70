// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include "storage/result.h"

class QSqlDatabase;

// Where a platform is and as whom to come in. The password stands apart, so that the URI may be
// shown, logged and stored; it is empty where none is asked for or libpq finds it by itself
// (PGPASSWORD, ~/.pgpass).
struct Address {
  Address() = default;
  Address(QString theUri, QString thePassword = {})
      : uri(std::move(theUri)), password(std::move(thePassword)) {}

  QString uri;
  QString password;
};

// A PostgreSQL URI or conninfo string taken apart by libpq, with what we choose where it is silent.
// Everything but password() and applyTo() is free of passwords.
class Conninfo final {
  Q_DECLARE_TR_FUNCTIONS(Conninfo)

 public:
  // Errors: rejected/invalidValue with a reason in detail, in which no password is repeated.
  [[nodiscard]] static Result<Conninfo> parse(const Address& address);

  [[nodiscard]] QString value(const QString& keyword) const { return m_values.value(keyword); }
  [[nodiscard]] QString host() const { return value(QStringLiteral("host")); }
  [[nodiscard]] QString database() const { return value(QStringLiteral("dbname")); }
  [[nodiscard]] QString user() const { return value(QStringLiteral("user")); }
  void setUser(const QString& user) { m_values.insert(QStringLiteral("user"), user); }
  void setDatabase(const QString& name) { m_values.insert(QStringLiteral("dbname"), name); }
  // Of the URI itself, or given apart.
  [[nodiscard]] QString password() const { return m_password; }
  // A URI held one: it must not be kept as it came.
  [[nodiscard]] bool hasSecret() const { return m_hasSecret; }

  // The same as a URI, for programs.
  [[nodiscard]] QString uri() const;
  // As shown to people.
  [[nodiscard]] QString display() const;

  // Some host is not this computer.
  [[nodiscard]] bool isRemote() const;
  // Nobody between here and the server can read along or pretend to be it: this computer itself, or
  // TLS with the server's name proved.
  [[nodiscard]] bool isProtected() const;

  // What libpq is told, the password excepted.
  [[nodiscard]] QMap<QString, QString> options() const;
  void applyTo(QSqlDatabase& database) const;

 private:
  [[nodiscard]] QString authority() const;

  QMap<QString, QString> m_values;
  QString m_password;
  bool m_hasSecret = false;
};
