// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArrayView>
#include <QString>

#include "storage/money.h"

// Takes a table cell by cell, row by row, and writes it as a file of some format. What kinds of
// cells there are is decided here, how each looks is the format's. Used in one thread.
class TableWriter {
 public:
  TableWriter() = default;
  virtual ~TableWriter() = default;
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;

  virtual void text(QByteArrayView utf8) = 0;
  virtual void number(qint64 number) = 0;
  virtual void money(Money money) = 0;
  virtual void moment(qint64 ms) = 0;  // since 1970, UTC
  virtual void empty() = 0;
  // Cells that the row has not are empty.
  virtual void endRow() = 0;
  // Writes what is still held back.
  virtual void finish() = 0;
  // The file takes no more: what is written from now on is lost.
  [[nodiscard]] virtual bool hasFailed() const = 0;

  void words(const QString& words) { text(words.toUtf8()); }
};

// One column of an exported list: what it is called, and how a record is written into it, as
// exactly one cell.
template <class Record>
struct ExportColumn {
  QString title;
  std::function<void(TableWriter&, const Record&)> write;
};
