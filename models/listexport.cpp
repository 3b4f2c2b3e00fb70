// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listexport.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "models/csvwriter.h"
#include "models/pdftablewriter.h"
#include "models/wholefile.h"
#include "models/xlsxwriter.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ListExport)
};

// Files of data are in UTC, and say so: they are put beside others. Paper is read by people, in the
// zone in which they live, and says it once for the whole page.
QString momentTitle(const QString& title, bool isPaper) {
  return isPaper ? title : titleWithUnit(title, QStringLiteral("UTC"));
}

TableHead headOf(const ExportTable& table, const ExportTarget& target) {
  const bool isPaper = target.format == ExportFormat::pdf;
  TableHead head{.title = table.title, .platform = target.platform, .currency = target.currency};
  for (TableColumn column : table.columns) {
    if (isPaper && !column.onPaper) continue;
    if (column.kind == CellKind::money)
      column.title = titleWithUnit(column.title, target.currency.code);
    if (column.kind == CellKind::moment) column.title = momentTitle(column.title, isPaper);
    head.columns.push_back(std::move(column));
  }
  return head;
}

std::unique_ptr<TableWriter> writerFor(const ExportTarget& target, const TableHead& head,
                                       QIODevice& device, const Cancellation& cancellation) {
  switch (target.format) {
    case ExportFormat::xlsx:
      return std::make_unique<XlsxWriter>(device, QFileInfo(target.file).absolutePath(), head,
                                          cancellation);
    case ExportFormat::pdf:
      return std::make_unique<PdfTableWriter>(device, head, cancellation);
    case ExportFormat::csvOfCountry:
      return std::make_unique<CsvWriter>(device, head, CsvDialect::ofCountry(QLocale()));
    case ExportFormat::csv:
      break;
  }
  return std::make_unique<CsvWriter>(device, head);
}

void putFact(TableWriter& writer, const ExportFact& fact, bool isPaper) {
  const auto* const at = std::get_if<QDateTime>(&fact.value);
  writer.words(at ? momentTitle(fact.name, isPaper) : fact.name);
  if (at) {
    writer.moment(at->toMSecsSinceEpoch());
  } else if (const auto* const number = std::get_if<qint64>(&fact.value)) {
    writer.number(*number);
  } else if (const auto* const money = std::get_if<Money>(&fact.value)) {
    writer.money(*money);
  } else {
    writer.words(std::get<QString>(fact.value));
  }
  writer.endRow();
}

// The group's words, and for programs its stable name beside them.
void putTotals(TableWriter& writer, const ExportTable& table, const ExportTotals& totals,
               const ExportTarget& target) {
  const bool isPaper = target.format == ExportFormat::pdf;
  const bool hasGroups = bool(table.groupText);
  const auto put = [&](const QString& group, QByteArrayView name,
                       const ExportTotals::Total& total) {
    writer.words(group);
    if (hasGroups && !isPaper) writer.text(name);
    writer.number(total.rows);
    for (const Money& sum : total.sums)
      writer.money(sum);
    writer.endRow();
  };
  writer.words(table.groupTitle);
  if (hasGroups && !isPaper) writer.words(Words::tr("Name"));
  writer.words(Words::tr("Lines"));
  for (const QString& title : table.sumTitles)
    writer.words(titleWithUnit(title, target.currency.code));
  writer.endRow();
  if (hasGroups) {
    for (const auto& total : totals.perGroup(table.groupOrder))
      put(table.groupText(QString::fromUtf8(total.group)), total.group, total);
  }
  put(Words::tr("Together"), {}, totals.all());
}

Failure tooManyRows(qint64 rowsMax) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = Refusal::tooManyRows,
                       .facts = {{QStringLiteral("rows_max"), rowsMax}}});
}

Result<void> writeTable(const ExportTarget& target, Connection& connection,
                        const ExportTable& table, ExportProgress& progress, QIODevice& device,
                        ExportReport& report) {
  const bool isPaper = target.format == ExportFormat::pdf;
  const auto writer = writerFor(target, headOf(table, target), device, progress.cancellation);
  ExportTotals totals{size_t(table.sumTitles.size())};
  progress.rows = 0;
  bool isTooLong = false;
  const auto lineWritten = [&] {
    progress.rows.store(totals.all().rows, std::memory_order_relaxed);
    isTooLong = totals.all().rows > writer->linesMax();
    // The rest is not worth waiting for.
    if (isTooLong || writer->hasFailed()) progress.cancellation.request();
  };
  writer->begin(TableWriter::Section::lines);
  auto asOf =
      table.write(connection, progress.cancellation, {*writer, totals, isPaper, lineWritten});
  if (isTooLong) return tooManyRows(writer->linesMax());
  if (!asOf) return Failure(asOf.error());
  if (totals.hasOverflowed())
    return Failure(Error{.detail = u"the amounts add up to more than a number holds"_qs});
  writer->begin(TableWriter::Section::facts);
  putFact(*writer, {Words::tr("As of"), *asOf}, isPaper);
  for (const ExportFact& fact : table.facts)
    putFact(*writer, fact, isPaper);
  writer->begin(TableWriter::Section::totals);
  putTotals(*writer, table, totals, target);
  report.asOf = *asOf;
  report.rows = totals.all().rows;
  for (qsizetype i = 0; i < table.sumTitles.size(); ++i)
    report.sums.push_back({table.sumTitles[i], totals.all().sums[size_t(i)]});
  return writer->finish();
}

}  // namespace

Result<ExportReport> exportTo(const ExportTarget& target, Connection& connection,
                              const ExportTable& table, ExportProgress& progress) {
  ExportReport report{.file = target.file};
  auto written = writeWholeFile(target.file, progress.cancellation, [&](QIODevice& device) {
    return writeTable(target, connection, table, progress, device, report);
  });
  if (!written) return Failure(written.error());
  return report;
}
