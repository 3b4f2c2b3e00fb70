// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuresexport.h"

#include <limits>

#include <QCoreApplication>

#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClosuresExport)
};

// As on the page.
QString whyText(const Closure& closure) {
  return closure.status == u"successful" ? Words::tr("Goal reached") : reasonText(closure.reason);
}

std::vector<ExportColumn<Closure>> columns() {
  using Row = Closure;
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::campaign),
      exportColumn<Row>(Words::tr("Campaign"), 36, &Row::title),
      exportColumn<Row>(Words::tr("Outcome"), 12,
                        [](const Row& row) { return stateText(row.status); }),
      exportColumn<Row>(Words::tr("Status name"), 12, &Row::status, false),
      exportColumn<Row>(Words::tr("Why"), 22, whyText),
      exportColumn<Row>(Words::tr("Raised"), 16, &Row::raised),
      exportColumn<Row>(Words::tr("Goal"), 16, &Row::goal),
      exportColumn<Row>(Words::tr("Closed"), 19, &Row::at),
      exportColumn<Row>(Words::tr("By"), 16, &Row::actor),
      exportColumn<Row>(Words::tr("By, name"), 18, &Row::actorName, false),
  };
}

}  // namespace

// A closure is a line of the log, and there is one for a campaign: all of them are one page.
ExportTable closuresExport() {
  using Row = Closure;
  return exportTable<Row>(
      {.title = Words::tr("Closed campaigns"),
       .columns = columns(),
       .group = [](const Row& row) { return row.status.toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("Outcome"),
       .groupOrder = {u"successful"_qs, u"failed"_qs},
       .sums = {{Words::tr("Raised"), &Row::raised}, {Words::tr("Goal"), &Row::goal}},
       .stream =
           [](Connection& connection, Cancellation& cancellation,
              const std::function<void(const Row&)>& read) {
             return asOfOneMoment(connection, cancellation, [&]() -> Result<void> {
               auto rows = recentClosures(connection, std::numeric_limits<int>::max());
               if (!rows) return Failure(rows.error());
               for (const Row& row : *rows)
                 read(row);
               return {};
             });
           }});
}
