// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listfilter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ListFilter)
};

constexpr int daysBackMax = 36'500;

const QString todayWord = QStringLiteral("today");

// "today" is 0, "today-6" is 6; nothing: no such word.
std::optional<int> daysBack(const QString& value) {
  if (value == todayWord) return 0;
  static const QRegularExpression back(QStringLiteral("\\Atoday-([0-9]{1,5})\\z"));
  const auto match = back.match(value);
  if (!match.hasMatch()) return std::nullopt;
  const int days = match.capturedView(1).toInt();
  return days <= daysBackMax ? std::optional(days) : std::nullopt;
}

QString dayText(const QDate& day) {
  return formatDay(day.startOfDay());
}

QString describeDays(const QString& from, const QString& until, const QDate& today) {
  const auto back = daysBack(from);
  if (back && until.isEmpty()) {
    return *back == 0 ? Words::tr("Today") : Words::tr("Last %n days", nullptr, *back + 1);
  }
  const QDate first = filterValue::day(from, today);
  const QDate last = filterValue::day(until, today);
  if (first.isValid() && last.isValid()) {
    return first == last ? dayText(first) : Words::tr("%1 – %2").arg(dayText(first), dayText(last));
  }
  return first.isValid() ? Words::tr("since %1").arg(dayText(first))
                         : Words::tr("until %1").arg(dayText(last));
}

QString describeMoney(const std::optional<Money>& least, const std::optional<Money>& most,
                      const Currency& currency) {
  if (least && most) {
    return Words::tr("%1 – %2").arg(formatMoney(*least, currency), formatMoney(*most, currency));
  }
  return least ? Words::tr("%1 and more").arg(formatMoney(*least, currency))
               : Words::tr("%1 and less").arg(formatMoney(most.value_or(Money{}), currency));
}

}  // namespace

namespace filterValue {

bool isSet(const ListFilter& filter, const AddressValues& values) {
  return std::ranges::any_of(filter.keys(),
                             [&](const QString& key) { return values.contains(key); });
}

bool isUnderstood(const ListFilter& filter, const AddressValues& values, const Currency& currency) {
  const QDate anyDay(2026, 1, 1);
  return std::ranges::all_of(filter.keys(), [&](const QString& key) {
    const QString value = values.value(key);
    if (value.isEmpty()) return true;
    switch (filter.kind) {
      case FilterKind::choice:
        return std::ranges::any_of(filter.choices,
                                   [&](const FilterChoice& choice) { return choice.key == value; });
      case FilterKind::text:
        return true;
      case FilterKind::dateRange:
        return day(value, anyDay).isValid();
      case FilterKind::moneyRange:
        return money(value, currency).has_value();
      case FilterKind::person:
      case FilterKind::campaign:
        return number(value).has_value();
    }
    return false;
  });
}

QDate day(const QString& value, const QDate& today) {
  if (const auto back = daysBack(value)) return today.addDays(-*back);
  return QDate::fromString(value, Qt::ISODate);
}

std::optional<Money> money(const QString& value, const Currency& currency) {
  const auto parsed = parseMoney(value, currency, QLocale::c());
  return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<qint64> number(const QString& value) {
  bool isNumber = false;
  const qint64 number = value.toLongLong(&isNumber);
  return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QString textOf(Money money, const Currency& currency) {
  return formatAmount(money, currency, QLocale::c()).remove(u',');
}

QString describe(const ListFilter& filter, const AddressValues& values, const Currency& currency,
                 const QDate& today) {
  const QString value = values.value(filter.key);
  switch (filter.kind) {
    case FilterKind::choice:
      for (const FilterChoice& choice : filter.choices) {
        if (choice.key == value) return choice.text;
      }
      return value;
    case FilterKind::dateRange:
      return describeDays(value, values.value(filter.untilKey), today);
    case FilterKind::moneyRange:
      return describeMoney(money(value, currency), money(values.value(filter.untilKey), currency),
                           currency);
    case FilterKind::text:
    case FilterKind::person:
    case FilterKind::campaign:
      break;
  }
  return value;
}

}  // namespace filterValue
