// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include <QByteArrayView>
#include <QString>

#include "models/format.h"
#include "storage/money.h"
#include "storage/result.h"

// What a column holds; decides how it is aligned and what its cells look like.
enum class CellKind { text, number, money, moment };

struct TableColumn {
  QString title = {};
  CellKind kind = CellKind::text;
  int width = 12;       // in characters, of what is usual there
  bool onPaper = true;  // false: for programs and spreadsheets only
};

// What a writer knows before the first line.
struct TableHead {
  QString title = {};     // of the list
  QString platform = {};  // whose list it is
  std::vector<TableColumn> columns = {};
  Currency currency = {};
};

// Takes a table cell by cell, row by row, and writes it as a file of some format. What kinds of
// cells there are is decided here, how each looks is the format's. Writes the columns' titles by
// itself. Used in one thread.
class TableWriter {
 public:
  // What the rows from now on are: the list's own lines; of what it is a list (a name and its value
  // each: as of when, how filtered); what it comes to (titles, then rows). In this order.
  enum class Section { lines, facts, totals };

  TableWriter() = default;
  virtual ~TableWriter() = default;
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;

  virtual void begin(Section section) = 0;
  virtual void text(QByteArrayView utf8) = 0;
  virtual void number(qint64 number) = 0;
  virtual void money(Money money) = 0;
  virtual void moment(qint64 ms) = 0;  // since 1970, UTC
  virtual void empty() = 0;
  // Cells that the row has not are empty.
  virtual void endRow() = 0;
  // Writes what is still held back; nothing may follow. Errors: what keeps the file from being
  // whole, as far as the device does not say it itself.
  [[nodiscard]] virtual Result<void> finish() = 0;
  // The file takes no more: what is written from now on is lost.
  [[nodiscard]] virtual bool hasFailed() const = 0;
  // How many lines of the list a file of this format holds.
  [[nodiscard]] virtual qint64 linesMax() const { return std::numeric_limits<qint64>::max(); }

  void words(const QString& words) { text(words.toUtf8()); }
};

// A title with what its cells are counted in: "Amount (EUR)", "Time (UTC)".
[[nodiscard]] inline QString titleWithUnit(const QString& title, const QString& unit) {
  return QStringLiteral("%1 (%2)").arg(title, unit);
}
