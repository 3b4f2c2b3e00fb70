// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/banklines.h"

#include <QCoreApplication>

#include "models/banktext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankLines)
};

const QString nothing = QStringLiteral("–");

QString amountText(const BankLine& line, const Currency& currency) {
  return line.row.verdict == BankVerdict::amountRefused ? line.record.amount
                                                        : formatMoney(line.row.amount, currency);
}

QString personText(const BankLine& line) {
  if (line.row.user.isNone()) return nothing;
  const QString by = bankText::foundBy(line.row.foundBy);
  return by.isEmpty() ? line.person : QStringLiteral("%1 (%2)").arg(line.person, by);
}

QVariant verdictExtra(const BankLine& line, int role, const Currency& currency) {
  if (role == StatusRole) return bankText::state(line.row.verdict);
  if (role == Qt::ToolTipRole) return bankText::reason(line.row, line.record, currency);
  return {};
}

std::vector<Column<BankLine>> columns(const Currency& currency) {
  std::vector<Column<BankLine>> columns;
  columns.push_back({.title = Words::tr("Line"),
                     .display = [](const BankLine& line) { return formatCount(line.row.line); },
                     .alignment = Qt::AlignRight,
                     .width = 66});
  columns.push_back({.title = Words::tr("Date"),
                     .display = [](const BankLine& line) { return line.record.date; },
                     .width = 96});
  columns.push_back({.title = Words::tr("Who paid"),
                     .display =
                         [](const BankLine& line) {
                           return line.record.name.isEmpty() ? line.record.email : line.record.name;
                         },
                     .width = 150,
                     .stretches = true});
  columns.push_back({.title = Words::tr("Purpose"),
                     .display = [](const BankLine& line) { return line.record.purpose; },
                     .extra =
                         [](const BankLine& line, int role) {
                           return role == Qt::ToolTipRole ? QVariant(line.record.purpose)
                                                          : QVariant();
                         },
                     .width = 150,
                     .stretches = true});
  columns.push_back(
      {.title = Words::tr("Amount"),
       .display = [currency](const BankLine& line) { return amountText(line, currency); },
       .alignment = Qt::AlignRight,
       .extra =
           [](const BankLine& line, int role) {
             return role == MoneyRole ? QVariant(line.row.amount.minor) : QVariant();
           },
       .width = 118});
  columns.push_back(
      {.title = Words::tr("Verdict"),
       .display = [](const BankLine& line) { return bankText::verdict(line.row.verdict); },
       .extra = [currency](const BankLine& line,
                           int role) { return verdictExtra(line, role, currency); },
       .width = 158});
  columns.push_back({.title = Words::tr("Into the wallet of"),
                     .display = personText,
                     .width = 204,
                     .stretches = true});
  return columns;
}

}  // namespace

namespace bankLines {

Filter filterOf(BankVerdict verdict) {
  switch (verdict) {
    case BankVerdict::ready:
    case BankVerdict::booked:
      return Filter::toBook;
    case BankVerdict::unknownPayee:
    case BankVerdict::ambiguousPayee:
      return Filter::toClarify;
    case BankVerdict::known:
    case BankVerdict::repeated:
      return Filter::leftOut;
    case BankVerdict::unjudged:
    case BankVerdict::inactivePayee:
    case BankVerdict::ownWallet:
    case BankVerdict::amountRefused:
    case BankVerdict::currencyDiffers:
    case BankVerdict::failed:
      break;
  }
  return Filter::refused;
}

BankSum sumOf(const BankStatement& statement, Filter filter) {
  const auto sums = statement.sums();
  BankSum all;
  for (size_t i = 0; i < sums.size(); ++i) {
    if (filter != Filter::all && filterOf(BankVerdict(i)) != filter) continue;
    all.count += sums[i].count;
    all.amount = all.amount + sums[i].amount;
  }
  return all;
}

BankLinesModel* make(const Currency& currency, QObject* parent) {
  return new BankLinesModel(
      columns(currency), [](const BankLine& line) { return line.place; },
      source(nullptr, Filter::all), parent);
}

PageSource<BankLine> source(std::shared_ptr<const BankStatement> statement, Filter filter) {
  return [statement = std::move(statement), filter](const PageRequest<BankLine>& request,
                                                    const auto& done) {
    std::vector<BankLine> lines;
    if (!statement) return done(lines);
    const std::vector<BankRow>& rows = statement->rows();
    for (size_t i = request.after ? size_t(request.after->place) + 1 : 0;
         i < rows.size() && int(lines.size()) < request.rowsMax; ++i) {
      const BankRow& row = rows[i];
      if (filter != Filter::all && filterOf(row.verdict) != filter) continue;
      lines.push_back({.place = qint64(i),
                       .row = row,
                       .record = statement->record(row),
                       .person = statement->nameOf(row.user)});
    }
    done(std::move(lines));
  };
}

}  // namespace bankLines
