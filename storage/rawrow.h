// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "storage/row.h"

struct pg_result;

// A row as the server wrote it, for reads of so many rows that a QVariant a cell would be most of
// the work. Nothing is copied: a text is UTF-8 and lives until the next row. NULL is 0 or empty.
// For storage's own .cpp files; rows are read forward only.
class RawRow final {
 public:
  explicit RawRow(const Row& row);

  [[nodiscard]] QByteArrayView text(int column) const;
  [[nodiscard]] qint64 integer(int column) const;
  // Milliseconds since 1970, UTC, of a timestamptz(3): sessions are in UTC, and in ISO style.
  [[nodiscard]] qint64 momentMs(int column) const;
  template <class IdType>
  [[nodiscard]] IdType id(int column) const {
    return IdType{integer(column)};
  }

 private:
  const pg_result* m_result;
};
