// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuremodel.h"

#include <limits>

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClosureModel)
};

// A failed campaign was closed already: what is left is to give the money back.
QString workText(const DueCampaign& due) {
  const QString count = formatCount(due.pledgesLeft);
  if (due.status != u"active") return Words::tr("Refund %1").arg(count);
  if (due.pledgesLeft == 1) return Words::tr("Close, 1 pledge");
  return Words::tr("Close, %1 pledges").arg(count);
}

QString whyText(const Closure& closure) {
  return closure.status == u"successful" ? Words::tr("Goal reached") : reasonText(closure.reason);
}

// One page is all there is: what comes after it was not asked for.
template <class Row>
bool isFurtherPage(const PageRequest<Row>& page,
                   const std::function<void(Result<std::vector<Row>>)>& done) {
  if (!page.after) return false;
  done(std::vector<Row>());
  return true;
}

}  // namespace

namespace closureModel {

DueModel* makeDue(PageSource<DueCampaign> source, QObject* parent) {
  using Due = DueCampaign;
  std::vector<Column<Due>> columns{
      {.title = Words::tr("No."),
       .display = [](const Due& due) { return QString::number(due.campaign.value); },
       .alignment = Qt::AlignRight,
       .width = 56},
      {.title = Words::tr("Campaign"),
       .display = [](const Due& due) { return due.title; },
       .stretches = true},
      {.title = Words::tr("Deadline"),
       .display = [](const Due& due) { return formatDay(due.deadline); },
       .extra = [](const Due& due, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(formatMoment(due.deadline)) : QVariant();
       },
       .width = 94},
      {.title = Words::tr("To do"), .display = workText, .width = 156},
  };
  return new DueModel(
      std::move(columns), [](const Due& due) { return due.campaign.value; }, std::move(source),
      parent);
}

EndingModel* makeEnding(std::function<QDateTime()> now, PageSource<CampaignRow> source,
                        QObject* parent) {
  using Campaign = CampaignRow;
  const auto percent = [](const Campaign& campaign) {
    return flooredPercent(campaign.raised, campaign.goal);
  };
  std::vector<Column<Campaign>> columns{
      {.title = Words::tr("No."),
       .display = [](const Campaign& campaign) { return QString::number(campaign.id.value); },
       .alignment = Qt::AlignRight,
       .width = 60},
      {.title = Words::tr("Campaign"),
       .display = [](const Campaign& campaign) { return campaign.title; },
       .stretches = true},
      {.title = Words::tr("Progress"),
       .display = [percent](const Campaign& row) { return formatPercent(percent(row)); },
       .extra = [percent](const Campaign& row, int role) -> QVariant {
         return role == ProgressRole ? QVariant(percent(row)) : QVariant();
       },
       .width = 122},
      {.title = Words::tr("Ends"),
       .display = [now](const Campaign& row) { return formatTimeLeft(row.deadline, now()); },
       .extra = [](const Campaign& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(formatMoment(row.deadline)) : QVariant();
       },
       .width = 118},
  };
  return new EndingModel(
      std::move(columns), [](const Campaign& campaign) { return campaign.id.value; },
      std::move(source), parent);
}

ClosuresModel* makeClosures(const Currency& currency, PageSource<Closure> source, QObject* parent) {
  std::vector<Column<Closure>> columns{
      {.title = Words::tr("No."),
       .display = [](const Closure& row) { return QString::number(row.campaign.value); },
       .alignment = Qt::AlignRight,
       .width = 60},
      {.title = Words::tr("Campaign"),
       .display = [](const Closure& row) { return row.title; },
       .stretches = true},
      {.title = Words::tr("Outcome"),
       .display = [](const Closure& row) { return stateText(row.status); },
       .extra = [](const Closure& row, int role) -> QVariant {
         return role == StatusRole ? QVariant(row.status) : QVariant();
       },
       .width = 120},
      {.title = Words::tr("Why"), .display = whyText, .width = 150},
      {.title = Words::tr("Raised"),
       .display = [currency](const Closure& row) { return formatMoney(row.raised, currency); },
       .alignment = Qt::AlignRight,
       .width = 116},
      {.title = Words::tr("Goal"),
       .display = [currency](const Closure& row) { return formatMoney(row.goal, currency); },
       .alignment = Qt::AlignRight,
       .width = 116},
      {.title = Words::tr("Closed"),
       .display = [](const Closure& row) { return formatMoment(row.at); },
       .width = 140},
      {.title = Words::tr("By"),
       .display = [](const Closure& row) { return row.actor; },
       .width = 110},
  };
  return new ClosuresModel(
      std::move(columns), [](const Closure& row) { return row.campaign.value; }, std::move(source),
      parent);
}

PageSource<DueCampaign> dueSource(Console& console) {
  return [&console](const PageRequest<DueCampaign>& page, auto done) {
    if (isFurtherPage(page, done)) return;
    console.read<std::vector<DueCampaign>>(
        &console,
        [rows = page.rowsMax](Connection& connection) { return dueCampaigns(connection, rows); },
        std::move(done));
  };
}

PageSource<CampaignRow> endingSource(Console& console) {
  return [&console](const PageRequest<CampaignRow>& page, auto done) {
    CampaignsPageRequest request{.status = QStringLiteral("active"),
                                 .sort = CampaignSort::deadline,
                                 .after = page.after,
                                 .rowsMax = page.rowsMax};
    // What is due is listed elsewhere: this list begins behind the present moment.
    if (!request.after) {
      request.after = CampaignRow{};
      request.after->id = CampaignId{std::numeric_limits<qint64>::max()};
      request.after->sortKey = console.serverNow().toString(Qt::ISODateWithMs);
    }
    console.read<std::vector<CampaignRow>>(
        &console, [request](Connection& connection) { return campaignsPage(connection, request); },
        std::move(done));
  };
}

PageSource<Closure> closuresSource(Console& console) {
  return [&console](const PageRequest<Closure>& page, auto done) {
    if (isFurtherPage(page, done)) return;
    console.read<std::vector<Closure>>(
        &console,
        [rows = page.rowsMax](Connection& connection) { return recentClosures(connection, rows); },
        std::move(done));
  };
}

}  // namespace closureModel
