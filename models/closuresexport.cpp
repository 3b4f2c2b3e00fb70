// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuresexport.h"

#include <limits>

#include <QCoreApplication>

#include "models/closuremodel.h"
#include "models/format.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClosuresExport)
};

std::vector<ExportColumn<Closure>> closedColumns() {
  using Row = Closure;
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::campaign),
      exportColumn<Row>(Words::tr("Campaign"), 36, &Row::title),
      exportColumn<Row>(Words::tr("Outcome"), 12,
                        [](const Row& row) { return stateText(row.status); }),
      exportColumn<Row>(Words::tr("Status name"), 12, &Row::status, false),
      exportColumn<Row>(Words::tr("Why"), 22, closureModel::whyText),
      exportColumn<Row>(Words::tr("Raised"), 16, &Row::raised),
      exportColumn<Row>(Words::tr("Goal"), 16, &Row::goal),
      exportColumn<Row>(Words::tr("Closed"), 19, &Row::at),
      exportColumn<Row>(Words::tr("By"), 16, &Row::actor),
      exportColumn<Row>(Words::tr("By, name"), 18, &Row::actorName, false),
  };
}

QByteArray refundState(const RefundUnderWay& row) {
  return row.isPaused() ? QByteArrayLiteral("paused") : QByteArrayLiteral("refunding");
}

std::vector<ExportColumn<RefundUnderWay>> refundColumns() {
  using Row = RefundUnderWay;
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::campaign),
      exportColumn<Row>(Words::tr("Campaign"), 36, &Row::title),
      exportColumn<Row>(
          Words::tr("State"), 12,
          [](const Row& row) { return closureModel::refundStateText(row.isPaused()); }),
      exportColumn<Row>(Words::tr("Deadline"), 19, &Row::deadline),
      exportColumn<Row>(Words::tr("Pledges left"), 12, &Row::pledgesLeft),
      exportColumn<Row>(Words::tr("Money left"), 16, &Row::fundsLeft),
      exportColumn<Row>(Words::tr("Money when it closed"), 16, &Row::fundsBefore),
      exportColumn<Row>(Words::tr("Paused by"), 16, &Row::pausedBy),
      exportColumn<Row>(Words::tr("Paused by, name"), 18, &Row::pausedByName, false),
      exportColumn<Row>(Words::tr("Paused at"), 19, &Row::pausedAt, false),
      exportColumn<Row>(Words::tr("Why it is paused"), 24, &Row::pauseReason),
  };
}

// Lists that are one page, whatever they hold.
template <class Row>
typename ListExport<Row>::Stream inOnePage(Result<std::vector<Row>> (*list)(Connection&, int)) {
  return [list](Connection& connection, Cancellation& cancellation,
                const std::function<void(const Row&)>& read) {
    return asOfOneMoment(connection, cancellation, [&]() -> Result<void> {
      const auto rows = list(connection, std::numeric_limits<int>::max());
      if (!rows) return Failure(rows.error());
      for (const Row& row : *rows)
        read(row);
      return {};
    });
  };
}

}  // namespace

// A closure is a line of the log, and there is one for a campaign: all of them are one page.
ExportTable closuresExport() {
  using Row = Closure;
  return exportTable<Row>(
      {.title = Words::tr("Closed campaigns"),
       .columns = closedColumns(),
       .group = [](const Row& row) { return row.status.toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("Outcome"),
       .groupOrder = {u"successful"_qs, u"failed"_qs},
       .sums = {{Words::tr("Raised"), &Row::raised}, {Words::tr("Goal"), &Row::goal}},
       .stream = inOnePage<Row>(&recentClosures)});
}

ExportTable refundsExport() {
  using Row = RefundUnderWay;
  return exportTable<Row>(
      {.title = Words::tr("Refunds under way"),
       .columns = refundColumns(),
       .group = refundState,
       .groupText =
           [](const QString& state) { return closureModel::refundStateText(state == u"paused"); },
       .groupTitle = Words::tr("State"),
       .groupOrder = {u"refunding"_qs, u"paused"_qs},
       .sums = {{Words::tr("Money left"), &Row::fundsLeft},
                {Words::tr("Money when it closed"), &Row::fundsBefore}},
       .stream = inOnePage<Row>(&refundsUnderWay)});
}
