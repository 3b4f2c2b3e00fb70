// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QDateTime>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include "storage/connection.h"
#include "storage/ids.h"
#include "storage/money.h"

// Reading rows; for storage's own .cpp files only (it knows QtSql).

struct pg_result;

// One row of an answer, by column index: by name would be 13 times slower.
class Row final {
 public:
  explicit Row(const QSqlQuery& query) : m_query(query) {}

  [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
  [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
  [[nodiscard]] bool flag(int column) const { return m_query.value(column).toBool(); }
  [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
  [[nodiscard]] Money money(int column) const { return {integer(column)}; }
  [[nodiscard]] QDateTime moment(int column) const {
    return m_query.value(column).toDateTime().toUTC();
  }
  template <class IdType>
  [[nodiscard]] IdType id(int column) const {
    return IdType{integer(column)};
  }
  template <class T>
  [[nodiscard]] std::optional<T> optional(int column, T (Row::*read)(int) const) const {
    return isNull(column) ? std::nullopt : std::optional<T>((this->*read)(column));
  }
  [[nodiscard]] QJsonObject json(int column) const {
    return QJsonDocument::fromJson(m_query.value(column).toByteArray()).object();
  }
  // libpq's own, for RawRow.
  [[nodiscard]] const pg_result* result() const;

 private:
  const QSqlQuery& m_query;
};

// A compiled-in query, and what stands for its few {{words}}: column names and directions, never
// anything a person typed.
struct Statement {
  const char* name;
  std::vector<std::pair<const char*, const char*>> words = {};
};

// Values by placeholder, without its colon. A name that the statement lacks is a bug, and said.
using Bindings = std::vector<std::pair<const char*, QVariant>>;

template <class T>
QVariant valueOrNull(const std::optional<T>& value) {
  if constexpr (requires { value->minor; }) {
    return value ? QVariant(value->minor) : QVariant();
  } else if constexpr (requires { value->value; }) {
    return value ? QVariant(value->value) : QVariant();
  } else {
    return value ? QVariant(*value) : QVariant();
  }
}

// Runs the query and hands each row to read.
[[nodiscard]] Result<void> eachRow(Connection& connection, const Statement& statement,
                                   const Bindings& bindings,
                                   const std::function<void(const Row&)>& read);

template <class Read>
[[nodiscard]] auto rows(Connection& connection, const Statement& statement,
                        const Bindings& bindings, Read read)
    -> Result<std::vector<decltype(read(std::declval<const Row&>()))>> {
  std::vector<decltype(read(std::declval<const Row&>()))> found;
  auto done =
      eachRow(connection, statement, bindings, [&](const Row& row) { found.push_back(read(row)); });
  if (!done) return Failure(done.error());
  return found;
}

// The first row, or nothing.
template <class Read>
[[nodiscard]] auto row(Connection& connection, const Statement& statement, const Bindings& bindings,
                       Read read)
    -> Result<std::optional<decltype(read(std::declval<const Row&>()))>> {
  std::optional<decltype(read(std::declval<const Row&>()))> found;
  auto done = eachRow(connection, statement, bindings, [&](const Row& row) {
    if (!found) found = read(row);
  });
  if (!done) return Failure(done.error());
  return found;
}
