// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesmodel.h"

#include <QCoreApplication>

#include "models/format.h"
#include "models/logmodel.h"
#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PledgesModel)
};

QVariant rolesOfStatus(const Pledge& pledge, int role) {
  if (role == StatusRole) return pledge.status;
  if (role == Qt::ToolTipRole && !pledge.refundReason.isEmpty())
    return reasonText(pledge.refundReason);
  return {};
}

QString otherText(const Pledge& pledge, pledgesModel::About about) {
  return about == pledgesModel::About::campaign ? pledgesModel::backerText(pledge)
                                                : pledge.campaignTitle;
}

const QByteArray byNumber = "number";
const QByteArray byAmount = "amount";

Column<Pledge> with(Column<Pledge> column, int width, const QByteArray& sortKey = {}) {
  column.width = width;
  column.sortKey = sortKey;
  return column;
}

Column<Pledge> numberColumn() {
  return {.title = Words::tr("No."),
          .display = [](const Pledge& row) { return QString::number(row.id.value); },
          .alignment = Qt::AlignRight,
          .width = 78};
}

Column<Pledge> rewardColumn() {
  return {
      .title = Words::tr("Reward"),
      .display =
          [](const Pledge& row) { return row.tier.isNone() ? QStringLiteral("–") : row.tierTitle; },
      .width = 100,
      .stretches = true};
}

Column<Pledge> statusColumn() {
  return {.title = Words::tr("Status"),
          .display = [](const Pledge& row) { return stateText(row.status); },
          .extra = rolesOfStatus,
          .width = 106};
}

Column<Pledge> amountColumn(const Currency& currency) {
  return {.title = Words::tr("Amount"),
          .display = [currency](const Pledge& row) { return formatMoney(row.amount, currency); },
          .alignment = Qt::AlignRight,
          .extra = [](const Pledge& row, int role) -> QVariant {
            return role == MoneyRole ? QVariant(row.amount.minor) : QVariant();
          },
          .width = 98};
}

Column<Pledge> placedColumn() {
  return {.title = Words::tr("Placed"),
          .display = [](const Pledge& row) { return formatMoment(row.createdAt); },
          .width = 132};
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

void setDays(PledgeFilter& filter, const QDate& first, const QDate& last) {
  LogFilter days;
  logModel::setDays(days, {first, last});
  filter.from = days.from;
  filter.until = days.until;
}

std::vector<Column<Pledge>> columns(const Currency& currency, About about) {
  return {numberColumn(),
          {.title = about == About::campaign ? Words::tr("Backer") : Words::tr("Campaign"),
           .display = [about](const Pledge& row) { return otherText(row, about); },
           .width = 124,
           .stretches = true},
          rewardColumn(),
          statusColumn(),
          amountColumn(currency),
          placedColumn()};
}

// Narrow ones: the chosen pledge stands beside the table.
std::vector<Column<Pledge>> allColumns(const Currency& currency) {
  return {with(numberColumn(), 76, byNumber),
          {.title = Words::tr("Backer"), .display = backerText, .width = 98, .stretches = true},
          {.title = Words::tr("Campaign"),
           .display = [](const Pledge& row) { return row.campaignTitle; },
           .width = 84,
           .stretches = true},
          with(rewardColumn(), 74),
          statusColumn(),
          with(amountColumn(currency), 98, byAmount),
          with(placedColumn(), 130, byNumber)};
}

PledgesPageRequest request(const PledgeFilter& filter, const PledgesModel& model) {
  PledgesPageRequest request{.filter = filter};
  if (model.sortColumn() < 0) return request;
  const bool isByAmount = model.sortKey(model.sortColumn()) == byAmount;
  request.sort = isByAmount ? PledgeSort::amount : PledgeSort::number;
  request.order = model.sortOrder();
  return request;
}

PageSource<Pledge> source(Console& console, const PledgeFilter& filter) {
  return [guard = QPointer<Console>(&console), filter](const PageRequest<Pledge>& page, auto done) {
    if (!guard) return;
    PledgesPageRequest request{.filter = filter, .after = page.after, .rowsMax = page.rowsMax};
    if (!page.sortKey.isEmpty()) {
      request.sort = page.sortKey == byAmount ? PledgeSort::amount : PledgeSort::number;
      request.order = page.order;
    }
    guard->read<std::vector<Pledge>>(
        guard, [request](Connection& connection) { return pledgesPage(connection, request); },
        done);
  };
}

PageSource<Pledge> backersSource(Console& console, CampaignId campaign, const QString& status) {
  return [guard = QPointer<Console>(&console), campaign, status](const PageRequest<Pledge>& page,
                                                                 auto done) {
    if (!guard) return;
    const BackersPageRequest request{
        .campaign = campaign,
        .status = status,
        .after = page.after ? std::optional(page.after->id) : std::nullopt,
        .rowsMax = page.rowsMax};
    guard->read<std::vector<Pledge>>(
        guard, [request](Connection& connection) { return backersPage(connection, request); },
        done);
  };
}

}  // namespace pledgesModel
