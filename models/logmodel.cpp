// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logmodel.h"

#include <QCoreApplication>

#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LogModel)
};

QString numberText(qint64 number) {
  return number == 0 ? QString() : QString::number(number);
}

QString personText(const LogLine& line) {
  return logModel::isAnonymous(line.user, line.pledge) ? logModel::anonymousText() : line.userName;
}

}  // namespace

namespace logModel {

QString columnTitle(ColumnOf column) {
  switch (column) {
    case number:
      return Words::tr("No.");
    case time:
      return Words::tr("Time");
    case type:
      return Words::tr("What happened");
    case person:
      return Words::tr("Person");
    case campaign:
      return Words::tr("Campaign");
    case pledge:
      return Words::tr("Pledge");
    case amount:
      return Words::tr("Amount");
    case actor:
      return Words::tr("By");
    case reference:
      return Words::tr("Reference");
    case reason:
      break;
  }
  return Words::tr("Reason");
}

QString anonymousText() {
  return Words::tr("Anonymous");
}

// A pledge has a backer, named or not.
bool isAnonymous(UserId person, PledgeId pledge) {
  return person.isNone() && !pledge.isNone();
}

LogModel* make(const Currency& currency, PageSource<LogLine> source, QObject* parent) {
  using Line = LogLine;
  const auto money = [](const Line& line, int role) {
    return role == MoneyRole ? QVariant(line.amount.minor) : QVariant();
  };
  // A line at which nothing moved has no amount; a zero would look like one.
  const auto amountText = [currency](const Line& line) {
    return line.amount.minor == 0 ? QString() : formatMoney(line.amount, currency);
  };
  const auto actorExtra = [](const Line& line, int role) {
    return role == Qt::ToolTipRole ? QVariant(actorTip(line.actor, line.actorName)) : QVariant();
  };
  std::vector<Column<Line>> columns{
      {.title = columnTitle(number),
       .display = [](const Line& line) { return numberText(line.id.value); },
       .alignment = Qt::AlignRight,
       .width = 78},
      {.title = columnTitle(time),
       .display = [](const Line& line) { return formatMoment(line.at); },
       .width = 134},
      {.title = columnTitle(type),
       .display = [](const Line& line) { return logTypeText(line.type); },
       .width = 140,
       .stretches = true},
      {.title = columnTitle(person), .display = personText, .width = 112, .stretches = true},
      {.title = columnTitle(campaign),
       .display = [](const Line& line) { return line.campaignTitle; },
       .width = 118,
       .stretches = true},
      {.title = columnTitle(pledge),
       .display = [](const Line& line) { return numberText(line.pledge.value); },
       .alignment = Qt::AlignRight,
       .width = 70},
      {.title = columnTitle(amount),
       .display = amountText,
       .alignment = Qt::AlignRight,
       .extra = money,
       .width = 104},
      {.title = columnTitle(actor),
       .display = [](const Line& line) { return actorText(line.actor, line.actorName); },
       .extra = actorExtra,
       .width = 100,
       .stretches = true},
      {.title = columnTitle(reference),
       .display = [](const Line& line) { return line.reference; },
       .width = 76,
       .stretches = true},
      {.title = columnTitle(reason),
       .display = [](const Line& line) { return reasonText(line.reason); },
       .width = 84,
       .stretches = true},
  };
  return new LogModel(
      std::move(columns), [](const Line& line) { return line.id.value; }, std::move(source),
      parent);
}

PageSource<LogLine> source(Console& console, const LogFilter& filter, LogScope scope) {
  return [&console, filter, scope](const PageRequest<LogLine>& page, auto done) {
    LogPageRequest request{.filter = filter, .scope = scope, .rowsMax = page.rowsMax};
    if (page.after) request.after = page.after->id;
    console.read<std::vector<LogLine>>(
        &console, [request](Connection& connection) { return logPage(connection, request); },
        std::move(done));
  };
}

void setDays(LogFilter& filter, const Days& days) {
  filter.from.reset();
  filter.until.reset();
  if (days.first.isValid()) filter.from = days.first.startOfDay().toUTC();
  if (days.last.isValid()) filter.until = days.last.addDays(1).startOfDay().toUTC();
}

}  // namespace logModel
