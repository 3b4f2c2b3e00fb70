// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesmodel.h"

#include <QCoreApplication>

#include "models/format.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PledgesModel)
};

QVariant rolesOfStatus(const Pledge& pledge, int role) {
  if (role == StatusRole) return pledge.status;
  if (role == Qt::ToolTipRole && !pledge.refundReason.isEmpty()) return pledge.refundReason;
  return {};
}

QString otherText(const Pledge& pledge, pledgesModel::About about) {
  return about == pledgesModel::About::campaign ? pledgesModel::backerText(pledge)
                                                : pledge.campaignTitle;
}

}  // namespace

namespace pledgesModel {

qint64 idOf(const Pledge& pledge) {
  return pledge.id.value;
}

QString backerText(const Pledge& pledge) {
  if (!pledge.anonymous) return pledge.userName;
  return pledge.userName.isEmpty() ? Words::tr("Anonymous")
                                   : Words::tr("%1 (anonymous)").arg(pledge.userName);
}

std::vector<Column<Pledge>> columns(const Currency& currency, About about) {
  std::vector<Column<Pledge>> columns;
  columns.push_back({.title = Words::tr("No."),
                     .display = [](const Pledge& row) { return QString::number(row.id.value); },
                     .alignment = Qt::AlignRight,
                     .width = 78});
  columns.push_back(
      {.title = about == About::campaign ? Words::tr("Backer") : Words::tr("Campaign"),
       .display = [about](const Pledge& row) { return otherText(row, about); },
       .width = 140,
       .stretches = true});
  columns.push_back({.title = Words::tr("Reward"),
                     .display =
                         [](const Pledge& row) {
                           return row.tier.isNone() ? QStringLiteral("–") : row.tierTitle;
                         },
                     .width = 100});
  columns.push_back({.title = Words::tr("Status"),
                     .display = [](const Pledge& row) { return stateText(row.status); },
                     .extra = rolesOfStatus,
                     .width = 106});
  columns.push_back(
      {.title = Words::tr("Amount"),
       .display = [currency](const Pledge& row) { return formatMoney(row.amount, currency); },
       .alignment = Qt::AlignRight,
       .extra = [](const Pledge& row, int role) -> QVariant {
         return role == MoneyRole ? QVariant(row.amount.minor) : QVariant();
       },
       .width = 98});
  columns.push_back({.title = Words::tr("Placed"),
                     .display = [](const Pledge& row) { return formatMoment(row.createdAt); },
                     .width = 132});
  return columns;
}

Result<std::vector<Pledge>> page(Connection& connection, const Filter& filter,
                                 std::optional<PledgeId> after, int rowsMax) {
  if (filter.asCreator) {
    return backersPage(connection, {.campaign = filter.campaign.value_or(CampaignId{}),
                                    .status = filter.status,
                                    .after = after,
                                    .rowsMax = rowsMax});
  }
  return pledgesPage(connection, {.campaign = filter.campaign,
                                  .user = filter.user,
                                  .status = filter.status,
                                  .after = after,
                                  .rowsMax = rowsMax});
}

PageSource<Pledge> source(Console& console, const Filter& filter) {
  return
      [guard = QPointer<Console>(&console), filter](const PageRequest<Pledge>& request, auto done) {
        if (!guard) return;
        const auto after = request.after ? std::optional(request.after->id) : std::nullopt;
        const auto job = [filter, after, rowsMax = request.rowsMax](Connection& connection) {
          return page(connection, filter, after, rowsMax);
        };
        guard->read<std::vector<Pledge>>(guard, job, done);
      };
}

}  // namespace pledgesModel
