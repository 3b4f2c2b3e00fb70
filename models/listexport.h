// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <QDateTime>

#include "models/exportformat.h"
#include "models/exportreport.h"
#include "models/exporttotals.h"
#include "models/tablewriter.h"
#include "storage/connection.h"
#include "storage/wholeread.h"

// How a list leaves the console. A list declares once what its file says, in a ListExport; every
// format follows. The shortest one:
//
//   ListExport<Person> list{
//       .title = tr("People"),
//       .columns = {exportColumn<Person>(tr("Name"), 24, &Person::name),
//                   exportColumn<Person>(tr("Balance"), 14, &Person::balance)},
//       .sums = {{tr("Balance"), &Person::balance}},
//       .stream = byPages<Person>([](Connection& c, const std::optional<Person>& after, int max) {
//         return peoplePage(c, {.after = after ? std::optional(after->id) : std::nullopt,
//                               .rowsMax = max});
//       })};
//   exporting->start(tr("people"), exportTable(list));
//
// It is copied to another thread: it must capture values only.

// A moment as milliseconds since 1970, UTC, where no QDateTime is made for every line.
struct UtcMs {
  qint64 value = 0;
};

template <class Record>
struct ExportColumn {
  TableColumn head;
  std::function<void(TableWriter&, const Record&)> write;  // exactly one cell
};

// One amount of every line that is added up.
template <class Record>
struct ExportSum {
  QString title = {};
  std::function<Money(const Record&)> amount;
};

// Of what it is a list, and how it was narrowed: a name with a text, a number, an amount or a
// moment.
struct ExportFact {
  QString name;
  std::variant<QString, qint64, Money, QDateTime> value;
};

template <class Record>
struct ListExport {
  // Hands on every record as of one moment, and answers that moment.
  using Stream = std::function<Result<QDateTime>(Connection&, Cancellation&,
                                                 const std::function<void(const Record&)>& read)>;

  QString title = {};
  std::vector<ExportFact> facts = {};
  std::vector<ExportColumn<Record>> columns = {};
  // Lines are counted and added up per group: its stable name, the words for it, what such names
  // are called, and in which order they stand. Without a group all stand together only.
  std::function<QByteArray(const Record&)> group = {};
  std::function<QString(const QString&)> groupText = {};
  QString groupTitle = {};
  QStringList groupOrder = {};
  std::vector<ExportSum<Record>> sums = {};
  Stream stream = {};
};

namespace exportCell {

inline void put(TableWriter& writer, QByteArrayView utf8) {
  writer.text(utf8);
}
inline void put(TableWriter& writer, const QString& words) {
  writer.words(words);
}
inline void put(TableWriter& writer, Money money) {
  writer.money(money);
}
inline void put(TableWriter& writer, qint64 number) {
  writer.number(number);
}
inline void put(TableWriter& writer, UtcMs at) {
  writer.moment(at.value);
}
inline void put(TableWriter& writer, const QDateTime& at) {
  at.isValid() ? writer.moment(at.toMSecsSinceEpoch()) : writer.empty();
}
// Ids; what has none stays empty.
template <class Id>
requires requires(Id id) {
  id.isNone();
}
void put(TableWriter& writer, Id id) {
  id.isNone() ? writer.empty() : writer.number(id.value);
}
template <class Value>
void put(TableWriter& writer, const std::optional<Value>& value) {
  value ? put(writer, *value) : writer.empty();
}

template <class Value>
struct Inner {
  using Type = Value;
};
template <class Value>
struct Inner<std::optional<Value>> {
  using Type = Value;
};

template <class Value>
constexpr CellKind kind() {
  using Type = typename Inner<Value>::Type;
  if constexpr (std::is_same_v<Type, Money>) return CellKind::money;
  if constexpr (std::is_same_v<Type, QDateTime> || std::is_same_v<Type, UtcMs>)
    return CellKind::moment;
  if constexpr (std::is_same_v<Type, QString> || std::is_same_v<Type, QByteArrayView>)
    return CellKind::text;
  return CellKind::number;
}

}  // namespace exportCell

// `read`: a member of the record, or a function of it. What it answers decides how the cell looks:
// QString, QByteArrayView, Money, qint64, an id, QDateTime or UtcMs, each perhaps optional.
template <class Record, class Read>
[[nodiscard]] ExportColumn<Record> exportColumn(const QString& title, int width, Read read,
                                                bool onPaper = true) {
  using Value = std::remove_cvref_t<std::invoke_result_t<Read, const Record&>>;
  return {.head = {.title = title,
                   .kind = exportCell::kind<Value>(),
                   .width = width,
                   .onPaper = onPaper},
          .write = [read = std::move(read)](TableWriter& writer, const Record& record) {
            exportCell::put(writer, std::invoke(read, record));
          }};
}

// The pages of a list one after the other, by the query that the list itself asks:
// page(connection, after, rowsMax).
template <class Record, class Page>
[[nodiscard]] typename ListExport<Record>::Stream byPages(Page page) {
  constexpr int rowsOfPage = 2'000;
  return [page = std::move(page)](
             Connection& connection, Cancellation& cancellation,
             const std::function<void(const Record&)>& read) -> Result<QDateTime> {
    return asOfOneMoment(connection, cancellation, [&]() -> Result<void> {
      std::optional<Record> after;
      for (bool more = true; more;) {
        if (cancellation.isRequested()) return Failure(Error{.kind = ErrorKind::cancelled});
        auto rows = page(connection, after, rowsOfPage);
        if (!rows) return Failure(rows.error());
        for (const Record& row : *rows)
          read(row);
        more = int(rows->size()) >= rowsOfPage;
        if (more) after = rows->back();
      }
      return {};
    });
  };
}

// A ListExport without its type of record.
struct ExportTable {
  // Where the lines go.
  struct Sink {
    TableWriter& writer;
    ExportTotals& totals;
    bool isPaper;
    std::function<void()> lineWritten;
  };

  QString title = {};
  std::vector<ExportFact> facts = {};
  std::vector<TableColumn> columns = {};
  QString groupTitle = {};
  QStringList groupOrder = {};
  std::function<QString(const QString&)> groupText = {};
  QStringList sumTitles = {};
  std::function<Result<QDateTime>(Connection&, Cancellation&, const Sink&)> write = {};
};

template <class Record>
[[nodiscard]] ExportTable exportTable(ListExport<Record> list) {
  ExportTable table{.title = list.title,
                    .facts = list.facts,
                    .groupTitle = list.groupTitle,
                    .groupOrder = list.groupOrder,
                    .groupText = list.groupText};
  for (const auto& column : list.columns)
    table.columns.push_back(column.head);
  for (const auto& sum : list.sums)
    table.sumTitles.append(sum.title);
  table.write = [list = std::make_shared<const ListExport<Record>>(std::move(list))](
                    Connection& connection, Cancellation& cancellation,
                    const ExportTable::Sink& sink) {
    std::vector<Money> amounts(list->sums.size());
    return list->stream(connection, cancellation, [&](const Record& record) {
      for (const auto& column : list->columns) {
        if (column.head.onPaper || !sink.isPaper) column.write(sink.writer, record);
      }
      sink.writer.endRow();
      for (size_t i = 0; i < amounts.size(); ++i)
        amounts[i] = list->sums[i].amount(record);
      sink.totals.add(list->group ? list->group(record) : QByteArray(), amounts);
      sink.lineWritten();
    });
  };
  return table;
}

// Reads and writes on the caller's thread, for as long as it takes. Errors: what the list's stream
// and writeWholeFile() answer; rejected/tooManyRows where a file of that format holds fewer lines;
// bug for amounts whose sum no number holds.
[[nodiscard]] Result<ExportReport> exportTo(const ExportTarget& target, Connection& connection,
                                            const ExportTable& table, ExportProgress& progress);
