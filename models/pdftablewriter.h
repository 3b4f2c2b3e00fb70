// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pdfpages.h"
#include "models/tablewriter.h"

// A table as pages of paper. How many pages there are is known at the end only, so the lines are
// kept until then; there is a limit to them, beyond which nobody would read the paper. Amounts and
// moments are written as in the viewer's country and zone.
class PdfTableWriter final : public TableWriter {
 public:
  // The device is open, and outlives the writer, as the cancellation does.
  PdfTableWriter(QIODevice& device, const TableHead& head, const Cancellation& cancellation);

  void begin(Section section) override;
  void text(QByteArrayView utf8) override;
  void number(qint64 number) override;
  void money(Money money) override;
  void moment(qint64 ms) override;
  void empty() override;
  void endRow() override;
  [[nodiscard]] Result<void> finish() override;
  // The device is not touched before finish().
  [[nodiscard]] bool hasFailed() const override { return false; }
  [[nodiscard]] qint64 linesMax() const override { return 10'000; }

 private:
  QIODevice& m_device;
  const Cancellation& m_cancellation;
  PdfTable m_table;
  Section m_section = Section::lines;
  QStringList m_row;
};
