// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuremodel.h"

#include <QCoreApplication>

#include "models/reasontext.h"
#include "models/tasktext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClosureModel)
};

constexpr qint64 secondsPerDay = 86'400;

QString endsText(const Closing& closing) {
  if (closing.secondsLeft <= 0) return Words::tr("due now");
  const QDateTime now = closing.deadline.addSecs(-closing.secondsLeft);
  return formatTimeLeft(closing.deadline, now);
}

// What would happen is not what has: in the words of the future.
QString outcomeText(const Closing& closing) {
  return closing.succeeds() ? Words::tr("Would succeed") : Words::tr("Would fail");
}

QString moneyOrDash(Money money, const Currency& currency) {
  return money.minor == 0 ? QStringLiteral("–") : formatMoney(money, currency);
}

QString pendingText(const Closing& closing, const Currency& currency) {
  if (!closing.pendingTips()) return moneyOrDash(closing.pending, currency);
  return Words::tr("%1 would tip it").arg(formatMoney(closing.pending, currency));
}

QString movesTip(const Closing& closing, const Currency& currency) {
  const QString money = formatMoney(closing.raised, currency);
  return closing.succeeds() ? Words::tr("%1 would be paid to the creator").arg(money)
                            : Words::tr("%1 would be given back to the backers").arg(money);
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

QString whyText(const Closure& closure) {
  return closure.status == u"successful" ? Words::tr("Goal reached") : reasonText(closure.reason);
}

QString refundStateText(bool isPaused) {
  return isPaused ? Words::tr("Paused") : Words::tr("Refunding");
}

ClosingModel* makeClosing(const Currency& currency, PageSource<Closing> source, QObject* parent) {
  std::vector<Column<Closing>> columns{
      {.title = Words::tr("No."),
       .display = [](const Closing& row) { return QString::number(row.campaign.value); },
       .alignment = Qt::AlignRight,
       .width = 60},
      {.title = Words::tr("Campaign"),
       .display = [](const Closing& row) { return row.title; },
       .width = 160,
       .stretches = true},
      {.title = Words::tr("Ends"),
       .display = endsText,
       .extra = [](const Closing& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(formatMoment(row.deadline)) : QVariant();
       },
       .width = 126},
      {.title = Words::tr("If closed now"),
       .display = outcomeText,
       .extra = [](const Closing& row, int role) -> QVariant {
         if (role != StatusRole) return {};
         return row.succeeds() ? u"successful"_qs : u"failed"_qs;
       },
       .width = 136},
      {.title = Words::tr("Missing"),
       .display = [currency](const Closing& row) { return moneyOrDash(row.missing(), currency); },
       .alignment = Qt::AlignRight,
       .width = 112},
      {.title = Words::tr("Pending"),
       .display = [currency](const Closing& row) { return pendingText(row, currency); },
       .alignment = Qt::AlignRight,
       .width = 170},
      {.title = Words::tr("Money moved"),
       .display = [currency](const Closing& row) { return moneyOrDash(row.raised, currency); },
       .alignment = Qt::AlignRight,
       .extra = [currency](const Closing& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(movesTip(row, currency)) : QVariant();
       },
       .width = 116},
      {.title = Words::tr("Places freed"),
       .display =
           [](const Closing& row) {
             return row.succeeds() ? QStringLiteral("–") : formatCount(row.placesClaimed);
           },
       .alignment = Qt::AlignRight,
       .width = 104},
  };
  return new ClosingModel(
      std::move(columns), [](const Closing& row) { return row.campaign.value; }, std::move(source),
      parent);
}

QString refundText(const RefundUnderWay& refund, const RefundRates& rates) {
  if (refund.isPaused()) {
    return Words::tr("%1, %2: %3")
        .arg(actorText(refund.pausedBy, refund.pausedByName), formatMoment(refund.pausedAt),
             refund.pauseReason);
  }
  const RefundRate* const rate = rates.of(refund.campaign);
  const auto perSecond = rate ? rate->perSecond() : std::nullopt;
  if (!perSecond) return Words::tr("waits for the closure service");
  const auto left = rate->secondsLeft();
  if (!left) return formatRate(*perSecond);
  return formatRate(*perSecond) + u" · "_qs + formatEstimate(*left);
}

RefundsModel* makeRefunds(const Currency& currency, const RefundRates& rates,
                          PageSource<RefundUnderWay> source, QObject* parent) {
  using Refund = RefundUnderWay;
  const auto percent = [](const Refund& row) {
    return flooredPercent(row.fundsBefore - row.fundsLeft, row.fundsBefore);
  };
  std::vector<Column<Refund>> columns{
      {.title = Words::tr("No."),
       .display = [](const Refund& row) { return QString::number(row.campaign.value); },
       .alignment = Qt::AlignRight,
       .width = 60},
      {.title = Words::tr("Campaign"),
       .display = [](const Refund& row) { return row.title; },
       .width = 160,
       .stretches = true},
      {.title = Words::tr("State"),
       .display = [](const Refund& row) { return refundStateText(row.isPaused()); },
       .extra = [](const Refund& row, int role) -> QVariant {
         if (role != StatusRole) return {};
         return row.isPaused() ? u"warning"_qs : u"active"_qs;
       },
       .width = 116},
      {.title = Words::tr("Given back"),
       .display = [percent](const Refund& row) { return formatPercent(percent(row)); },
       .extra = [percent](const Refund& row, int role) -> QVariant {
         return role == ProgressRole ? QVariant(percent(row)) : QVariant();
       },
       .width = 122},
      {.title = Words::tr("Pledges left"),
       .display = [](const Refund& row) { return formatCount(row.pledgesLeft); },
       .alignment = Qt::AlignRight,
       .width = 110},
      {.title = Words::tr("Money left"),
       .display = [currency](const Refund& row) { return formatMoney(row.fundsLeft, currency); },
       .alignment = Qt::AlignRight,
       .width = 116},
      {.title = Words::tr("Speed, or who paused it"),
       .display = [&rates](const Refund& row) { return refundText(row, rates); },
       .extra = [&rates](const Refund& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(refundText(row, rates)) : QVariant();
       },
       .width = 300},
  };
  return new RefundsModel(
      std::move(columns), [](const Refund& row) { return row.campaign.value; }, std::move(source),
      parent);
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
       .display = [](const Closure& row) { return actorText(row.actor, row.actorName); },
       .extra = [](const Closure& row, int role) -> QVariant {
         return role == Qt::ToolTipRole ? QVariant(actorTip(row.actor, row.actorName)) : QVariant();
       },
       .width = 130},
  };
  return new ClosuresModel(
      std::move(columns), [](const Closure& row) { return row.campaign.value; }, std::move(source),
      parent);
}

PageSource<Closing> closingSource(Console& console, Window window) {
  const qint64 until = window == Window::due   ? 0
                       : window == Window::day ? secondsPerDay
                                               : 7 * secondsPerDay;
  return [&console, until](const PageRequest<Closing>& page, auto done) {
    const ClosingPageRequest request{
        .untilSeconds = until, .after = page.after, .rowsMax = page.rowsMax};
    console.read<std::vector<Closing>>(
        &console, [request](Connection& connection) { return closingPage(connection, request); },
        std::move(done));
  };
}

PageSource<RefundUnderWay> refundsSource(Console& console) {
  return [&console](const PageRequest<RefundUnderWay>& page, auto done) {
    if (isFurtherPage(page, done)) return;
    console.read<std::vector<RefundUnderWay>>(
        &console,
        [rows = page.rowsMax](Connection& connection) { return refundsUnderWay(connection, rows); },
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
