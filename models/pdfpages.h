// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include "models/tablewriter.h"
#include "storage/cancellation.h"

struct PdfTable {
  TableHead head = {};
  std::vector<QStringList> lines = {};   // cells of the head's columns
  std::vector<QStringList> facts = {};   // a name and its value each; the first is as of when
  std::vector<QStringList> totals = {};  // titles, then rows; the last is that of all
};

// Draws a table on A4: its title and what it is a list of at the beginning, the columns' titles on
// every page, what it comes to at the end, and at each foot as of when and which page of how many.
// Lies on its side where the columns are too many. Needs an application with fonts; any thread.
class PdfPages final {
 public:
  PdfPages(QIODevice& device, const PdfTable& table);

  // Stops between two lines when it is cancelled; what was written then is no whole.
  void draw(const Cancellation& cancellation);

 private:
  [[nodiscard]] QFont font(double points, bool isBold = false) const;
  [[nodiscard]] double mm(double millimetres) const;
  [[nodiscard]] double textWidth(const QString& text, const QFont& font) const;
  [[nodiscard]] double height(const QString& text, double width, const QFont& font);
  [[nodiscard]] double bottom() const;  // of what is not the foot

  void measureColumns();
  [[nodiscard]] std::vector<double> naturalWidths(bool wholeTitles) const;
  // On which line each page begins, and whether the totals have one of their own.
  void breakPages(const Cancellation& cancellation);
  [[nodiscard]] double rowHeight(const QStringList& cells, const QFont& font);
  [[nodiscard]] double totalsHeight() const;

  [[nodiscard]] QString factsText() const;
  [[nodiscard]] double firstHeadHeight();
  double drawHead(size_t page);
  double drawTitles(double y);
  void drawRow(const QStringList& cells, double y, double rowHeight, const QFont& font);
  void drawTotals(double y);
  void drawFoot(size_t page);
  void rule(double y, const QColor& color, double millimetres);

  const PdfTable& m_table;
  QPdfWriter m_writer;
  QPainter m_painter;
  double m_width = 0;                // of the page inside its margins, in dots
  double m_height = 0;               // likewise
  std::vector<double> m_columns;     // widths, in dots
  std::vector<double> m_rowHeights;  // of the lines
  std::vector<size_t> m_pages;       // the first line of each
};
