// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesexport.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PledgesExport)
};

std::vector<ExportColumn<Pledge>> columns() {
  const auto column = [](const QString& title, int width, auto read, bool onPaper = true) {
    return exportColumn<Pledge>(title, width, read, onPaper);
  };
  return {
      column(Words::tr("No."), 9, &Pledge::id),
      column(Words::tr("Backer no."), 9, &Pledge::user, false),
      column(Words::tr("Backer"), 24, pledgesModel::backerText),
      column(Words::tr("Campaign no."), 9, &Pledge::campaign, false),
      column(Words::tr("Campaign"), 28, &Pledge::campaignTitle),
      column(Words::tr("Reward"), 20, &Pledge::tierTitle),
      column(Words::tr("Status"), 12, [](const Pledge& row) { return stateText(row.status); }),
      column(Words::tr("Status name"), 12, &Pledge::status, false),
      column(Words::tr("Amount"), 15, &Pledge::amount),
      column(Words::tr("Placed"), 19, &Pledge::createdAt),
      column(Words::tr("Confirmed"), 19, &Pledge::confirmedAt),
      column(Words::tr("Refunded"), 19, &Pledge::refundedAt),
      column(Words::tr("Reason"), 22,
             [](const Pledge& row) { return reasonText(row.refundReason); }),
  };
}

}  // namespace

ExportTable pledgesExport(const pledgesModel::Filter& filter, const QString& about) {
  return exportTable<Pledge>(
      {.title = about,
       .facts = {{Words::tr("Status"),
                  filter.status.isEmpty() ? Words::tr("Every") : stateText(filter.status)}},
       .columns = columns(),
       .group = [](const Pledge& row) { return row.status.toUtf8(); },
       .groupText = stateText,
       .groupTitle = Words::tr("Status"),
       .groupOrder = {u"pending"_qs, u"confirmed"_qs, u"refunded"_qs},
       .sums = {{Words::tr("Amount"), &Pledge::amount}},
       .stream = byPages<Pledge>(
           [filter](Connection& connection, const std::optional<Pledge>& after, int rowsMax) {
             return pledgesModel::page(connection, filter,
                                       after ? std::optional(after->id) : std::nullopt, rowsMax);
           })});
}
