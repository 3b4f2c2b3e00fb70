// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>

#include "models/format.h"
#include "models/tablewriter.h"

class QIODevice;

// How cells are told apart, and numbers and moments written.
struct CsvDialect {
  char separator = ',';
  char decimalPoint = '.';
  bool isoMoments = true;  // "2026-11-24T09:07:16.250Z"; or else "2026-11-24 09:07:16"

  // What a spreadsheet takes for columns, numbers and dates when such a file is clicked where that
  // locale is set: where the decimal point is a comma, cells are told apart by semicolons, and the
  // amount 5.12 would become a day in December. A moment with a T is a text everywhere.
  [[nodiscard]] static CsvDialect ofCountry(const QLocale& locale);
};

// A table as comma-separated values (RFC 4180): UTF-8 behind a byte order mark, without which Excel
// reads another encoding; lines that end in CR LF, every line with the same number of cells.
// Amounts are plain decimals with all of the currency's decimals ("1234.50"), moments are in UTC.
// Texts are made harmless by spreadsheetCell(), and stand in quotes where a comma, a semicolon or a
// quote is in them.
class CsvWriter final : public TableWriter {
 public:
  // The device is open, and outlives the writer.
  CsvWriter(QIODevice& device, const TableHead& head, const CsvDialect& dialect = {});

  void begin(Section section) override;
  void text(QByteArrayView utf8) override;
  void number(qint64 number) override;
  void money(Money money) override;
  void moment(qint64 ms) override;
  void empty() override;
  void endRow() override;
  [[nodiscard]] Result<void> finish() override;
  [[nodiscard]] bool hasFailed() const override { return m_hasFailed; }

 private:
  void beginCell();
  void quoted(QByteArrayView utf8);
  void write();

  QIODevice& m_device;
  const TableHead m_head;
  const CsvDialect m_dialect;
  int m_cells = 0;  // of this row so far
  bool m_hasFailed = false;
  QByteArray m_buffer;
};
