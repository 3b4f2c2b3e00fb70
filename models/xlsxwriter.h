// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QTemporaryDir>

#include "models/tablewriter.h"
#include "storage/cancellation.h"

class QIODevice;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

// A table as a workbook of two sheets: the lines, with a frozen row of titles and a filter on it;
// and what they are and come to. Amounts are numbers in the currency's format and moments dates in
// UTC, so that a spreadsheet can count with them. Texts are cells of the type text, which no
// spreadsheet runs as a formula, whatever they begin with: unlike in CSV nothing is put before
// them. Memory does not grow with the lines: they wait in a file beside the one that is written.
class XlsxWriter final : public TableWriter {
 public:
  // The device is open, and outlives the writer, as the cancellation does. `folder`: where there
  // is room for about three times the lines until the end.
  XlsxWriter(QIODevice& device, const QString& folder, TableHead head,
             const Cancellation& cancellation);
  ~XlsxWriter() override;

  void begin(Section section) override;
  void text(QByteArrayView utf8) override;
  void number(qint64 number) override;
  void money(Money money) override;
  void moment(qint64 ms) override;
  void empty() override;
  void endRow() override;
  [[nodiscard]] Result<void> finish() override;
  [[nodiscard]] bool hasFailed() const override;
  // The format's own limit, the row of titles among them.
  [[nodiscard]] qint64 linesMax() const override { return 1'048'576 - 1; }

 private:
  // The library writes numbers by the thread's locale; in the file they have a point.
  class PointAsDecimal final {
   public:
    PointAsDecimal();
    ~PointAsDecimal();
    Q_DISABLE_COPY_MOVE(PointAsDecimal)

   private:
    locale_t m_plain;
    locale_t m_before;
  };
  struct Free {
    void operator()(lxw_workbook* workbook) const;
  };

  [[nodiscard]] QString workFile() const;
  void makeFormats();
  void beginLines();
  void endLines();
  void decimal(qint64 number, int exponent, lxw_format* format);
  void put(double value, lxw_format* format);
  [[nodiscard]] Result<void> close();
  [[nodiscard]] Result<void> copy();

  const PointAsDecimal m_pointAsDecimal;
  QIODevice& m_device;
  const TableHead m_head;
  const Cancellation& m_cancellation;
  QTemporaryDir m_folder;
  std::unique_ptr<lxw_workbook, Free> m_workbook;
  lxw_worksheet* m_lines = nullptr;  // the workbook's, as what follows
  lxw_worksheet* m_sheet = nullptr;  // the one that is written
  lxw_format* m_bold = nullptr;
  lxw_format* m_money = nullptr;
  lxw_format* m_moment = nullptr;
  bool m_isTitleRow = false;
  unsigned m_row = 0;
  unsigned short m_column = 0;
  QByteArray m_text;  // of the cell, ended by NUL
};
