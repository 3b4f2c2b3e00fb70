// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaignsexport.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CampaignsExport)
};

std::vector<ExportColumn<CampaignRow>> columns() {
  using Row = CampaignRow;
  return {
      exportColumn<Row>(Words::tr("No."), 9, &Row::id),
      exportColumn<Row>(Words::tr("Campaign"), 36, &Row::title),
      exportColumn<Row>(Words::tr("Creator no."), 9, &Row::creator, false),
      exportColumn<Row>(Words::tr("Creator"), 24, &Row::creatorName),
      exportColumn<Row>(Words::tr("Status"), 12,
                        [](const Row& row) { return stateText(row.status); }),
      exportColumn<Row>(Words::tr("Status name"), 12, &Row::status, false),
      exportColumn<Row>(
          Words::tr("Progress (%)"), 9,
          [](const Row& row) { return qint64(flooredPercent(row.raised, row.goal)); }),
      exportColumn<Row>(Words::tr("Raised"), 16, &Row::raised),
      exportColumn<Row>(Words::tr("Promised"), 16, &Row::pending),
      exportColumn<Row>(Words::tr("Goal"), 16, &Row::goal),
      exportColumn<Row>(Words::tr("Deadline"), 19, &Row::deadline),
  };
}

std::vector<ExportFact> facts(const CampaignsPageRequest& request, const QString& whose) {
  std::vector<ExportFact> facts{{Words::tr("Status"), request.status.isEmpty()
                                                          ? Words::tr("Every")
                                                          : stateText(request.status)}};
  if (!request.search.isEmpty()) facts.push_back({Words::tr("Search"), request.search});
  if (!whose.isEmpty()) facts.push_back({Words::tr("Creator"), whose});
  return facts;
}

}  // namespace

ExportTable campaignsExport(const CampaignsPageRequest& request, const QString& whose) {
  using Row = CampaignRow;
  return exportTable<Row>(
      {.title = Words::tr("Campaigns"),
       .facts = facts(request, whose),
       .columns = columns(),
       .group = [](const Row& row) { return row.status.toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("Status"),
       .groupOrder = {u"active"_qs, u"successful"_qs, u"failed"_qs},
       .sums = {{Words::tr("Raised"), &Row::raised},
                {Words::tr("Promised"), &Row::pending},
                {Words::tr("Goal"), &Row::goal}},
       .stream = byPages<Row>(
           [request](Connection& connection, const std::optional<Row>& after, int rowsMax) {
             CampaignsPageRequest page = request;
             page.after = after;
             page.rowsMax = rowsMax;
             return campaignsPage(connection, page);
           })});
}
