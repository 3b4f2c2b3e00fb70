// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankresult.h"

#include <QCoreApplication>

#include "models/banktext.h"
#include "models/csvwriter.h"
#include "models/wholefile.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankResult)
};

QStringList titles() {
  return {Words::tr("Line"),     Words::tr("Date"),
          Words::tr("Who paid"), Words::tr("Purpose"),
          Words::tr("Amount"),   Words::tr("Reference"),
          Words::tr("Person"),   Words::tr("Name of person"),
          Words::tr("Found"),    Words::tr("What came of it"),
          Words::tr("Why")};
}

void writeRow(CsvWriter& writer, const BankResult& result, const BankRow& row) {
  const BankStatement& statement = *result.statement;
  const BankRecord record = statement.record(row);
  writer.number(row.line);
  writer.words(record.date);
  writer.words(record.name.isEmpty() ? record.email : record.name);
  writer.words(record.purpose);
  row.verdict == BankVerdict::amountRefused ? writer.words(record.amount)
                                            : writer.money(row.amount);
  writer.words(row.verdict == BankVerdict::amountRefused ? QString()
                                                         : statement.reference(row, record));
  row.user.isNone() ? writer.empty() : writer.number(row.user.value);
  writer.words(statement.nameOf(row.user));
  writer.words(bankText::foundBy(row.foundBy));
  writer.words(bankText::verdict(row.verdict));
  writer.words(bankText::reason(row, record, result.currency));
  writer.endRow();
}

}  // namespace

Result<ExportReport> writeBankResult(const BankResult& result, ExportProgress& progress) {
  ExportReport report{.file = result.file, .asOf = result.asOf};
  const QStringList columns = titles();
  const auto written =
      writeWholeFile(result.file, progress.cancellation, [&](QIODevice& device) -> Result<void> {
        CsvWriter writer(device, result.currency, int(columns.size()));
        for (const QString& title : columns)
          writer.words(title);
        writer.endRow();
        for (const BankRow& row : result.statement->rows()) {
          if (progress.cancellation.isRequested() || writer.hasFailed()) {
            return Failure(Error{.kind = ErrorKind::cancelled});
          }
          writeRow(writer, result, row);
          report.sum = report.sum + row.amount;
          progress.rows = ++report.rows;
        }
        writer.finish();
        return {};
      });
  if (!written) return Failure(written.error());
  return report;
}
