// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementsmodel.h"

#include <QCoreApplication>

#include "models/duration.h"
#include "models/format.h"

namespace {

using Statement = StatementFigures;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StatementsModel)
};

QString kindText(const Statement& statement) {
  return statement.kind == Statement::Kind::action ? Words::tr("Action") : Words::tr("Read");
}

Column<Statement> times(const QString& title, std::chrono::microseconds Statement::*value,
                        const QByteArray& sortKey) {
  return {.title = title,
          .display = [value](const Statement& row) { return formatDuration(row.*value); },
          .alignment = Qt::AlignRight,
          .sortKey = sortKey,
          .width = 96};
}

Column<Statement> counts(const QString& title, qint64 Statement::*value,
                         const QByteArray& sortKey) {
  return {.title = title,
          .display = [value](const Statement& row) { return formatCount(row.*value); },
          .alignment = Qt::AlignRight,
          .sortKey = sortKey,
          .width = 84};
}

// Equal ones keep the order in which they were first run, whichever way is up.
template <class Value>
void sortBy(std::vector<Statement>& rows, Qt::SortOrder order, Value value) {
  std::ranges::stable_sort(rows, [&](const Statement& a, const Statement& b) {
    return order == Qt::AscendingOrder ? value(a) < value(b) : value(b) < value(a);
  });
}

void sortByKey(std::vector<Statement>& rows, const QByteArray& key, Qt::SortOrder order) {
  const auto by = [&](auto value) { sortBy(rows, order, value); };
  if (key == "name") return by([](const Statement& row) { return row.name; });
  if (key == "kind") return by([](const Statement& row) { return int(row.kind); });
  if (key == "count") return by([](const Statement& row) { return row.count; });
  if (key == "median") return by([](const Statement& row) { return row.median; });
  if (key == "mean") return by([](const Statement& row) { return row.mean; });
  if (key == "slowest") return by([](const Statement& row) { return row.slowest; });
  if (key == "slowestAt") return by([](const Statement& row) { return row.slowestAt; });
  if (key == "failed") return by([](const Statement& row) { return row.failed; });
  statementsModel::sortBySlowest(rows);
}

}  // namespace

namespace statementsModel {

void sortBySlowest(std::vector<StatementFigures>& statements) {
  sortBy(statements, Qt::DescendingOrder, [](const Statement& row) { return row.slowest; });
}

StatementsModel* make(std::function<std::vector<StatementFigures>()> statements, QObject* parent) {
  std::vector<::Column<Statement>> columns{
      {.title = Words::tr("Statement"),
       .display = [](const Statement& row) { return row.name; },
       .sortKey = "name",
       .stretches = true},
      {.title = Words::tr("Kind"), .display = kindText, .sortKey = "kind", .width = 84},
      counts(Words::tr("Count"), &Statement::count, "count"),
      times(Words::tr("Median"), &Statement::median, "median"),
      times(Words::tr("Mean"), &Statement::mean, "mean"),
      times(Words::tr("Slowest"), &Statement::slowest, "slowest"),
      {.title = Words::tr("When"),
       .display =
           [](const Statement& row) {
             return QLocale().toString(row.slowestAt.toLocalTime().time(), u"HH:mm:ss"_qs);
           },
       .sortKey = "slowestAt",
       .extra = [](const Statement& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(formatMoment(row.slowestAt)) : QVariant();
       },
       .width = 88},
      counts(Words::tr("Failed"), &Statement::failed, "failed"),
  };
  return new StatementsModel(
      std::move(columns), [](const Statement& row) { return row.id; },
      [statements = std::move(statements)](const PageRequest<Statement>& page, auto done) {
        // One page is all there is: fewer names are kept than a page has rows.
        if (page.after) return done(std::vector<Statement>());
        auto rows = statements();
        sortByKey(rows, page.sortKey, page.order);
        done(std::move(rows));
      },
      parent);
}

}  // namespace statementsModel
