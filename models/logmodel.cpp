// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logmodel.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LogModel)
};

QString numberText(qint64 number) {
  return number == 0 ? QString() : QString::number(number);
}

// A pledge has a backer, named or not.
QString personText(const LogLine& line) {
  const bool isHidden = line.user.isNone() && !line.pledge.isNone();
  return isHidden ? Words::tr("Anonymous") : line.userName;
}

}  // namespace

namespace logModel {

LogModel* make(const Currency& currency, PageSource<LogLine> source, QObject* parent) {
  using Line = LogLine;
  const auto money = [](const Line& line, int role) {
    return role == MoneyRole ? QVariant(line.amount.minor) : QVariant();
  };
  // A line at which nothing moved has no amount; a zero would look like one.
  const auto amountText = [currency](const Line& line) {
    return line.amount.minor == 0 ? QString() : formatMoney(line.amount, currency);
  };
  std::vector<Column<Line>> columns{
      {.title = Words::tr("No."),
       .display = [](const Line& line) { return numberText(line.id.value); },
       .alignment = Qt::AlignRight,
       .width = 84},
      {.title = Words::tr("Time"),
       .display = [](const Line& line) { return formatMoment(line.at); },
       .width = 134},
      {.title = Words::tr("What happened"),
       .display = [](const Line& line) { return logTypeText(line.type); },
       .width = 140},
      {.title = Words::tr("Person"), .display = personText, .width = 132},
      {.title = Words::tr("Campaign"),
       .display = [](const Line& line) { return line.campaignTitle; },
       .width = 150},
      {.title = Words::tr("Pledge"),
       .display = [](const Line& line) { return numberText(line.pledge.value); },
       .alignment = Qt::AlignRight,
       .width = 70},
      {.title = Words::tr("Amount"),
       .display = amountText,
       .alignment = Qt::AlignRight,
       .extra = money,
       .width = 104},
      {.title = Words::tr("By"),
       .display = [](const Line& line) { return line.actor; },
       .width = 84},
      {.title = Words::tr("Reference"),
       .display = [](const Line& line) { return line.reference; },
       .width = 150},
      {.title = Words::tr("Reason"),
       .display = [](const Line& line) { return reasonText(line.reason); },
       .width = 200},
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
