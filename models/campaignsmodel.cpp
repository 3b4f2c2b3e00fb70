// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaignsmodel.h"

#include <QCoreApplication>
#include <QHash>

#include "models/format.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CampaignsModel)
};

using Cell = std::function<QString(const CampaignRow&)>;

CampaignSort sortOf(const QByteArray& key) {
  static const QHash<QByteArray, CampaignSort> sorts{
      {"title", CampaignSort::title},       {"deadline", CampaignSort::deadline},
      {"goal", CampaignSort::goal},         {"raised", CampaignSort::raised},
      {"progress", CampaignSort::progress},
  };
  return sorts.value(key, CampaignSort::number);
}

QVariant rolesOfProgress(const CampaignRow& row, int role) {
  return role == ProgressRole ? QVariant(flooredPercent(row.raised, row.goal)) : QVariant();
}

QVariant rolesOfStatus(const CampaignRow& row, int role) {
  return role == StatusRole ? QVariant(row.status) : QVariant();
}

Column<CampaignRow> moneyColumn(const QString& title, const QByteArray& sortKey,
                                const Currency& currency, Money CampaignRow::*amount) {
  return {.title = title,
          .display = [=](const CampaignRow& row) { return formatMoney(row.*amount, currency); },
          .alignment = Qt::AlignRight,
          .sortKey = sortKey,
          .extra = [=](const CampaignRow& row, int role) -> QVariant {
            return role == MoneyRole ? QVariant((row.*amount).minor) : QVariant();
          },
          .width = 112};
}

}  // namespace

namespace campaignsModel {

qint64 idOf(const CampaignRow& row) {
  return row.id.value;
}

QString endsText(const CampaignRow& row, const QDateTime& now) {
  if (row.status != u"active") return formatDay(row.deadline);
  return row.deadline <= now ? Words::tr("due now") : formatTimeLeft(row.deadline, now);
}

std::vector<Column<CampaignRow>> columns(const Currency& currency, std::function<QDateTime()> now) {
  std::vector<Column<CampaignRow>> columns;
  columns.push_back(
      {.title = Words::tr("No."),
       .display = [](const CampaignRow& row) { return QString::number(row.id.value); },
       .alignment = Qt::AlignRight,
       .sortKey = "number",
       .width = 72});
  columns.push_back({.title = Words::tr("Campaign"),
                     .display = [](const CampaignRow& row) { return row.title; },
                     .sortKey = "title",
                     .width = 200,
                     .stretches = true});
  columns.push_back({.title = Words::tr("Creator"),
                     .display = [](const CampaignRow& row) { return row.creatorName; },
                     .width = 128,
                     .stretches = true});
  columns.push_back({.title = Words::tr("Status"),
                     .display = [](const CampaignRow& row) { return stateText(row.status); },
                     .extra = rolesOfStatus,
                     .width = 112});
  columns.push_back({.title = Words::tr("Progress"),
                     .display =
                         [](const CampaignRow& row) {
                           return formatPercent(flooredPercent(row.raised, row.goal));
                         },
                     .sortKey = "progress",
                     .extra = rolesOfProgress,
                     .width = 150});
  columns.push_back(moneyColumn(Words::tr("Raised"), "raised", currency, &CampaignRow::raised));
  columns.push_back(moneyColumn(Words::tr("Goal"), "goal", currency, &CampaignRow::goal));
  columns.push_back({.title = Words::tr("Ends"),
                     .display = [now](const CampaignRow& row) { return endsText(row, now()); },
                     .sortKey = "deadline",
                     .extra = [](const CampaignRow& row, int role) -> QVariant {
                       return role == Qt::ToolTipRole ? QVariant(formatMoment(row.deadline))
                                                      : QVariant();
                     },
                     .width = 128});
  return columns;
}

CampaignsPageRequest request(const Filter& filter, const CampaignsModel& model) {
  return {.search = filter.search,
          .status = filter.status,
          .creator = filter.creator,
          .sort = sortOf(model.sortKey(model.sortColumn())),
          .order = model.sortOrder()};
}

PageSource<CampaignRow> source(Console& console, const Filter& filter) {
  return [guard = QPointer<Console>(&console), filter](const PageRequest<CampaignRow>& request,
                                                       auto done) {
    if (!guard) return;
    const CampaignsPageRequest page{.search = filter.search,
                                    .status = filter.status,
                                    .creator = filter.creator,
                                    .sort = sortOf(request.sortKey),
                                    .order = request.order,
                                    .after = request.after,
                                    .rowsMax = request.rowsMax};
    guard->read<std::vector<CampaignRow>>(
        guard, [page](Connection& connection) { return campaignsPage(connection, page); }, done);
  };
}

}  // namespace campaignsModel
