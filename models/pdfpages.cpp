// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdfpages.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QTextOption>
#include <QTimeZone>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

constexpr int dotsPerInch = 600;
constexpr double mmPerInch = 25.4;
constexpr int charactersUpright = 95;  // of all columns together; more lie on their side
constexpr double bodyPoints = 7.5;
constexpr double marginMm = 12;
constexpr double cellGapMm = 3;   // between two columns
constexpr double rowPadMm = 0.9;  // above and below a line's text
constexpr double footMm = 8;
constexpr QColor ink(0x1f, 0x26, 0x30);
constexpr QColor muted(0x5b, 0x67, 0x75);
constexpr QColor hairline(0xd9, 0xdf, 0xe7);

bool isRight(CellKind kind) {
  return kind == CellKind::number || kind == CellKind::money;
}

QTextOption option(Qt::Alignment alignment) {
  QTextOption option(alignment | Qt::AlignTop);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  return option;
}

}  // namespace

PdfPages::PdfPages(QIODevice& device, const PdfTable& table) : m_table(table), m_writer(&device) {
  m_writer.setResolution(dotsPerInch);
  m_writer.setTitle(table.head.title);
  m_writer.setCreator(QStringLiteral("Groundswell"));
  m_writer.setPageSize(QPageSize(QPageSize::A4));
  const auto& columns = table.head.columns;
  const int characters =
      std::accumulate(columns.begin(), columns.end(), 0,
                      [](int sum, const TableColumn& column) { return sum + column.width; });
  m_writer.setPageOrientation(characters > charactersUpright ? QPageLayout::Landscape
                                                             : QPageLayout::Portrait);
  m_writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
  m_width = m_writer.width();
  m_height = m_writer.height();
}

QFont PdfPages::font(double points, bool isBold) const {
  QFont font;
  font.setPointSizeF(points);
  font.setBold(isBold);
  return font;
}

double PdfPages::mm(double millimetres) const {
  return millimetres / mmPerInch * dotsPerInch;
}

double PdfPages::bottom() const {
  return m_height - mm(footMm);
}

double PdfPages::textWidth(const QString& text, const QFont& font) const {
  return QFontMetricsF(font, &m_writer).horizontalAdvance(text);
}

double PdfPages::height(const QString& text, double width, const QFont& font) {
  m_painter.setFont(font);
  return m_painter.boundingRect(QRectF(0, 0, width, m_height), text, option(Qt::AlignLeft))
      .height();
}

void PdfPages::draw(const Cancellation& cancellation) {
  if (!m_painter.begin(&m_writer)) return;  // the device says why
  m_painter.setPen(ink);
  measureColumns();
  breakPages(cancellation);
  for (size_t page = 0; page < m_pages.size() && !cancellation.isRequested(); ++page) {
    if (page > 0) m_writer.newPage();
    double y = drawHead(page);
    const bool isLast = page + 1 == m_pages.size();
    const size_t end = isLast ? m_table.lines.size() : m_pages[page + 1];
    if (m_pages[page] < end) y = drawTitles(y);
    for (size_t row = m_pages[page]; row < end; ++row) {
      drawRow(m_table.lines[row], y, m_rowHeights[row], font(bodyPoints));
      y += m_rowHeights[row];
      rule(y, hairline, 0.1);
    }
    if (isLast) drawTotals(y);
    drawFoot(page);
  }
  m_painter.end();
}

// What a column would like: its widest cell, and of a text no more than it says is usual; never
// less than its title, or the longest word of it.
std::vector<double> PdfPages::naturalWidths(bool wholeTitles) const {
  const QFontMetricsF body(font(bodyPoints), &m_writer);
  const QFontMetricsF bold(font(bodyPoints, true), &m_writer);
  std::vector<double> widths;
  for (size_t i = 0; i < m_table.head.columns.size(); ++i) {
    const TableColumn& column = m_table.head.columns[i];
    double width = 0;
    for (const QStringList& line : m_table.lines) {
      if (qsizetype(i) < line.size())
        width = std::max(width, body.horizontalAdvance(line[qsizetype(i)]));
    }
    if (column.kind == CellKind::text)
      width = std::min(width, column.width * body.averageCharWidth() * 1.4);
    const QStringList parts = wholeTitles ? QStringList(column.title) : column.title.split(u' ');
    for (const QString& word : parts)
      width = std::max(width, bold.horizontalAdvance(word));
    widths.push_back(width + 1);
  }
  return widths;
}

// Numbers, amounts and moments stay on one line; texts share what is left, and are wrapped.
void PdfPages::measureColumns() {
  m_columns = naturalWidths(true);
  const double gaps = mm(cellGapMm) * double(std::max<size_t>(m_columns.size(), 1) - 1);
  if (std::accumulate(m_columns.begin(), m_columns.end(), gaps) > m_width)
    m_columns = naturalWidths(false);
  double fixed = gaps;
  double texts = 0;
  for (size_t i = 0; i < m_columns.size(); ++i)
    (m_table.head.columns[i].kind == CellKind::text ? texts : fixed) += m_columns[i];
  if (texts <= 0) return;
  const double share = std::max(m_width - fixed, texts / 4) / texts;
  for (size_t i = 0; i < m_columns.size(); ++i) {
    if (m_table.head.columns[i].kind == CellKind::text) m_columns[i] *= share;
  }
}

double PdfPages::rowHeight(const QStringList& cells, const QFont& font) {
  const QFontMetricsF metrics(font, &m_writer);
  double most = metrics.height();
  for (qsizetype i = 0; i < std::min(cells.size(), qsizetype(m_columns.size())); ++i) {
    const double width = m_columns[size_t(i)];
    if (metrics.horizontalAdvance(cells[i]) > width)
      most = std::max(most, height(cells[i], width, font));
  }
  return most + 2 * mm(rowPadMm);
}

void PdfPages::breakPages(const Cancellation& cancellation) {
  QStringList titles;
  for (const TableColumn& column : m_table.head.columns)
    titles.append(column.title);
  const double titlesHeight = rowHeight(titles, font(bodyPoints, true));
  const double laterHead = mm(7);
  double left = bottom() - firstHeadHeight() - titlesHeight;
  m_pages = {0};
  for (size_t row = 0; row < m_table.lines.size(); ++row) {
    if (cancellation.isRequested()) return;
    m_rowHeights.push_back(rowHeight(m_table.lines[row], font(bodyPoints)));
    if (m_rowHeights.back() > left) {
      m_pages.push_back(row);
      left = bottom() - laterHead - titlesHeight;
    }
    left -= m_rowHeights.back();
  }
  // The totals stay together.
  if (totalsHeight() > left) m_pages.push_back(m_table.lines.size());
}

QString PdfPages::factsText() const {
  QStringList parts;
  for (const QStringList& fact : m_table.facts)
    parts.append(QStringLiteral("%1: %2").arg(fact.value(0), fact.value(1)));
  parts.append(Words::tr("Times: %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
  return parts.join(QStringLiteral("   ·   "));
}

double PdfPages::firstHeadHeight() {
  return height(m_table.head.title, m_width, font(15, true)) +
         height(factsText(), m_width, font(8.5)) + mm(6);
}

// The first page says what it is; the others repeat it shortly. Answers where it ends.
double PdfPages::drawHead(size_t page) {
  if (page > 0) {
    m_painter.setFont(font(bodyPoints));
    m_painter.setPen(muted);
    m_painter.drawText(QRectF(0, 0, m_width, mm(6)), m_table.head.title, option(Qt::AlignLeft));
    m_painter.setPen(ink);
    return mm(7);
  }
  const double titleHeight = height(m_table.head.title, m_width, font(15, true));
  m_painter.drawText(QRectF(0, 0, m_width, titleHeight), m_table.head.title, option(Qt::AlignLeft));
  m_painter.setFont(font(9));
  m_painter.setPen(muted);
  m_painter.drawText(QRectF(0, 0, m_width, titleHeight), Qt::AlignRight | Qt::AlignVCenter,
                     m_table.head.platform);
  const double factsHeight = height(factsText(), m_width, font(8.5));
  m_painter.drawText(QRectF(0, titleHeight + mm(1.5), m_width, factsHeight), factsText(),
                     option(Qt::AlignLeft));
  m_painter.setPen(ink);
  return firstHeadHeight();
}

double PdfPages::drawTitles(double y) {
  QStringList titles;
  for (const TableColumn& column : m_table.head.columns)
    titles.append(column.title);
  const double titlesHeight = rowHeight(titles, font(bodyPoints, true));
  drawRow(titles, y, titlesHeight, font(bodyPoints, true));
  rule(y + titlesHeight, ink, 0.25);
  return y + titlesHeight;
}

void PdfPages::drawRow(const QStringList& cells, double y, double rowHeight, const QFont& font) {
  m_painter.setFont(font);
  double x = 0;
  for (qsizetype i = 0; i < std::min(cells.size(), qsizetype(m_columns.size())); ++i) {
    const double width = m_columns[size_t(i)];
    const bool right = isRight(m_table.head.columns[size_t(i)].kind);
    m_painter.drawText(QRectF(x, y + mm(rowPadMm), width, rowHeight - mm(rowPadMm)), cells[i],
                       option(right ? Qt::AlignRight : Qt::AlignLeft));
    x += width + mm(cellGapMm);
  }
}

double PdfPages::totalsHeight() const {
  const double line = QFontMetricsF(font(bodyPoints), &m_writer).height() + 2 * mm(rowPadMm);
  return mm(6) + line * double(m_table.totals.size());
}

void PdfPages::drawTotals(double y) {
  const double line = QFontMetricsF(font(bodyPoints), &m_writer).height() + 2 * mm(rowPadMm);
  std::vector<double> widths;
  for (const QStringList& row : m_table.totals) {
    widths.resize(std::max(widths.size(), size_t(row.size())));
    for (qsizetype i = 0; i < row.size(); ++i)
      widths[size_t(i)] = std::max(widths[size_t(i)], textWidth(row[i], font(bodyPoints, true)));
  }
  y += mm(6);
  for (size_t row = 0; row < m_table.totals.size(); ++row) {
    const bool isEdge = row == 0 || row + 1 == m_table.totals.size();
    m_painter.setFont(font(bodyPoints, isEdge));
    double x = 0;
    for (qsizetype i = 0; i < m_table.totals[row].size(); ++i) {
      const double width = widths[size_t(i)] + mm(2);
      m_painter.drawText(QRectF(x, y + mm(rowPadMm), width, line), m_table.totals[row][i],
                         option(i == 0 ? Qt::AlignLeft : Qt::AlignRight));
      x += width + mm(cellGapMm);
    }
    y += line;
    const bool isHeavy = row == 0 || row + 2 == m_table.totals.size();
    m_painter.setPen(QPen(isHeavy ? ink : hairline, mm(isHeavy ? 0.25 : 0.1)));
    m_painter.drawLine(QPointF(0, y), QPointF(x - mm(cellGapMm), y));
    m_painter.setPen(ink);
  }
}

void PdfPages::drawFoot(size_t page) {
  m_painter.setFont(font(bodyPoints));
  m_painter.setPen(muted);
  const QRectF foot(0, m_height - mm(5), m_width, mm(5));
  const QStringList asOf = m_table.facts.empty() ? QStringList() : m_table.facts.front();
  m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     QStringLiteral("%1: %2").arg(asOf.value(0), asOf.value(1)));
  m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     Words::tr("Page %1 of %2").arg(page + 1).arg(m_pages.size()));
  m_painter.setPen(ink);
}

void PdfPages::rule(double y, const QColor& color, double millimetres) {
  m_painter.setPen(QPen(color, mm(millimetres)));
  m_painter.drawLine(QPointF(0, y), QPointF(m_width, y));
  m_painter.setPen(ink);
}
