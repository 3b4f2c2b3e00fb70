// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankresult.h"

#include <QCoreApplication>

#include "models/banktext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankResult)
};

// A row with its texts, which stay in the file's text.
struct Line {
  const BankStatement& statement;
  const BankRow& row;
  BankRecord record;

  [[nodiscard]] bool isRefused() const { return row.verdict == BankVerdict::amountRefused; }
};

// What cannot be read as an amount stays as it was written.
ExportColumn<Line> amountColumn() {
  return {.head = {.title = Words::tr("Amount"), .kind = CellKind::money, .width = 14},
          .write = [](TableWriter& writer, const Line& line) {
            line.isRefused() ? writer.words(line.record.amount) : writer.money(line.row.amount);
          }};
}

std::vector<ExportColumn<Line>> columns(const Currency& currency) {
  const auto column = [](const QString& title, int width, auto read) {
    return exportColumn<Line>(title, width, read);
  };
  return {
      column(Words::tr("Line"), 7, [](const Line& line) { return qint64(line.row.line); }),
      column(Words::tr("Date"), 12, [](const Line& line) { return line.record.date; }),
      column(Words::tr("Who paid"), 22,
             [](const Line& line) {
               return line.record.name.isEmpty() ? line.record.email : line.record.name;
             }),
      column(Words::tr("Purpose"), 30, [](const Line& line) { return line.record.purpose; }),
      amountColumn(),
      column(Words::tr("Reference"), 18,
             [](const Line& line) {
               return line.isRefused() ? QString()
                                       : line.statement.reference(line.row, line.record);
             }),
      column(Words::tr("Person"), 9, [](const Line& line) { return line.row.user; }),
      column(Words::tr("Name of person"), 22,
             [](const Line& line) { return line.statement.nameOf(line.row.user); }),
      column(Words::tr("Found"), 14,
             [](const Line& line) { return bankText::foundBy(line.row.foundBy); }),
      column(Words::tr("What came of it"), 18,
             [](const Line& line) { return bankText::verdict(line.row.verdict); }),
      column(Words::tr("Why"), 26,
             [currency](const Line& line) {
               return bankText::reason(line.row, line.record, currency);
             }),
  };
}

}  // namespace

ExportTable bankResultExport(std::shared_ptr<const BankStatement> statement,
                             const Currency& currency, const QDateTime& asOf) {
  return exportTable<Line>(
      {.title = Words::tr("Result of a deposit run"),
       .columns = columns(currency),
       .sums = {{Words::tr("Amount"), [](const Line& line) { return line.row.amount; }}},
       .stream = [statement = std::move(statement), asOf](
                     Connection&, Cancellation& cancellation,
                     const std::function<void(const Line&)>& read) -> Result<QDateTime> {
         for (const BankRow& row : statement->rows()) {
           if (cancellation.isRequested()) return Failure(Error{.kind = ErrorKind::cancelled});
           read({*statement, row, statement->record(row)});
         }
         return asOf;
       }});
}
