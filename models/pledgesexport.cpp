// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesexport.h"

#include <QCoreApplication>

#include "models/pledgesmodel.h"
#include "models/reasontext.h"

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

std::vector<ExportFact> facts(const PledgeFilter& filter) {
  std::vector<ExportFact> facts{{Words::tr("Status"), filter.status.isEmpty()
                                                          ? Words::tr("Every")
                                                          : stateText(filter.status)}};
  if (filter.pledge) facts.push_back({Words::tr("No."), filter.pledge->value});
  if (filter.campaign) facts.push_back({Words::tr("Campaign no."), filter.campaign->value});
  if (filter.tier) facts.push_back({Words::tr("Reward no."), filter.tier->value});
  if (filter.user) facts.push_back({Words::tr("Backer no."), filter.user->value});
  if (filter.least) facts.push_back({Words::tr("Amount, at least"), *filter.least});
  if (filter.most) facts.push_back({Words::tr("Amount, at most"), *filter.most});
  if (filter.from) facts.push_back({Words::tr("Placed from"), *filter.from});
  if (filter.until) facts.push_back({Words::tr("Placed before"), *filter.until});
  return facts;
}

ExportTable tableOf(const QString& about, std::vector<ExportFact> facts,
                    ListExport<Pledge>::Stream stream) {
  return exportTable<Pledge>({.title = about,
                              .facts = std::move(facts),
                              .columns = columns(),
                              .group = [](const Pledge& row) { return row.status.toUtf8(); },
                              .groupText = stateText,
                              .groupTitle = Words::tr("Status"),
                              .groupOrder = {u"pending"_qs, u"confirmed"_qs, u"refunded"_qs},
                              .sums = {{Words::tr("Amount"), &Pledge::amount}},
                              .stream = std::move(stream)});
}

}  // namespace

ExportTable pledgesExport(const PledgesPageRequest& request, const QString& about) {
  return tableOf(about, facts(request.filter),
                 byPages<Pledge>([request](Connection& connection,
                                           const std::optional<Pledge>& after, int rowsMax) {
                   PledgesPageRequest page = request;
                   page.after = after;
                   page.rowsMax = rowsMax;
                   return pledgesPage(connection, page);
                 }));
}

ExportTable backersExport(CampaignId campaign, const QString& status, const QString& about) {
  return tableOf(
      about, facts({.campaign = campaign, .status = status}),
      byPages<Pledge>([campaign, status](Connection& connection, const std::optional<Pledge>& after,
                                         int rowsMax) {
        return backersPage(connection, {.campaign = campaign,
                                        .status = status,
                                        .after = after ? std::optional(after->id) : std::nullopt,
                                        .rowsMax = rowsMax});
      }));
}
