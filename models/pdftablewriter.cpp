// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdftablewriter.h"

#include "models/format.h"

namespace {

// Of one cell: longer texts are read on the screen.
constexpr qsizetype textMax = 300;

}  // namespace

PdfTableWriter::PdfTableWriter(QIODevice& device, const TableHead& head,
                               const Cancellation& cancellation)
    : m_device(device), m_cancellation(cancellation) {
  m_table.head = head;
}

void PdfTableWriter::begin(Section section) {
  m_section = section;
}

void PdfTableWriter::text(QByteArrayView utf8) {
  QString text = QString::fromUtf8(utf8).simplified();
  if (text.size() > textMax) text = text.left(textMax - 1) + u'…';
  m_row.append(text);
}

// A number of the list names something; what is counted below it is grouped.
void PdfTableWriter::number(qint64 number) {
  m_row.append(m_section == Section::totals ? formatCount(number) : QString::number(number));
}

void PdfTableWriter::money(Money money) {
  m_row.append(formatAmount(money, m_table.head.currency));
}

void PdfTableWriter::moment(qint64 ms) {
  m_row.append(formatMoment(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)));
}

void PdfTableWriter::empty() {
  m_row.append(QString());
}

void PdfTableWriter::endRow() {
  auto& rows = m_section == Section::lines   ? m_table.lines
               : m_section == Section::facts ? m_table.facts
                                             : m_table.totals;
  rows.push_back(std::move(m_row));
  m_row.clear();
}

Result<void> PdfTableWriter::finish() {
  PdfPages(m_device, m_table).draw(m_cancellation);
  return {};
}
