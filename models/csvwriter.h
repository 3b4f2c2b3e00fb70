// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "models/format.h"
#include "models/tablewriter.h"

class QIODevice;

// A table as comma-separated values (RFC 4180), for spreadsheets and programs alike: UTF-8 behind a
// byte order mark, lines that end in CR LF, every line with the same number of cells. Amounts are
// plain decimals with a point and all of the currency's decimals ("1234.50"), moments ISO 8601 in
// UTC ("2026-11-24T09:07:16.250Z"), whatever the viewer's language. Texts are made harmless by
// spreadsheetCell(), and stand in quotes where a comma, a semicolon or a quote is in them.
class CsvWriter final : public TableWriter {
 public:
  // The device is open, and outlives the writer.
  CsvWriter(QIODevice& device, const Currency& currency, int columns);

  void text(QByteArrayView utf8) override;
  void number(qint64 number) override;
  void money(Money money) override;
  void moment(qint64 ms) override;
  void empty() override;
  void endRow() override;
  void finish() override;
  [[nodiscard]] bool hasFailed() const override { return m_hasFailed; }

 private:
  void beginCell();
  void quoted(QByteArrayView utf8);

  QIODevice& m_device;
  int m_exponent;
  int m_columns;
  int m_cells = 0;  // of this row so far
  bool m_hasFailed = false;
  QByteArray m_buffer;
};
