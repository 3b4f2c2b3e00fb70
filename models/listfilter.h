// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QList>

#include "models/format.h"
#include "models/pageaddress.h"

enum class FilterKind { choice, text, dateRange, moneyRange, person, campaign };

struct FilterChoice {
  QString key;
  QString text;
};

// One thing by which a list can be narrowed. A page declares its filters and hands them to a
// FilterBar; their values are an address's texts:
//   choice            one of the choices' keys
//   text              words
//   dateRange         2026-11-01, today or today-6 under `key` and `untilKey`, both days included
//   moneyRange        12.50 (a point, no groups) under `key` and `untilKey`, both included
//   person, campaign  its number
struct ListFilter {
  QString key;    // in addresses; "from" of a range
  QString title;  // "Status"
  FilterKind kind = FilterKind::text;
  QList<FilterChoice> choices = {};
  QString untilKey = {};  // of a range: "until"
  // A choice of few: a row of buttons that is always there, instead of a chip. The first choice is
  // the usual one and stands in no address.
  bool isAlwaysShown = false;

  [[nodiscard]] bool isRange() const {
    return kind == FilterKind::dateRange || kind == FilterKind::moneyRange;
  }
  [[nodiscard]] QStringList keys() const {
    return isRange() ? QStringList{key, untilKey} : QStringList{key};
  }
};

namespace filterValue {

// Whether what an address says of this filter can be understood; nothing said can.
[[nodiscard]] bool isUnderstood(const ListFilter& filter, const AddressValues& values,
                                const Currency& currency);
[[nodiscard]] bool isSet(const ListFilter& filter, const AddressValues& values);

// Invalid: none, or not understood. today: by the database's clock, in the viewer's zone.
[[nodiscard]] QDate day(const QString& value, const QDate& today);
[[nodiscard]] std::optional<Money> money(const QString& value, const Currency& currency);
[[nodiscard]] std::optional<qint64> number(const QString& value);
// As money() reads it.
[[nodiscard]] QString textOf(Money money, const Currency& currency);

// What a chip says behind the filter's title: "Active", "Last 7 days", "€5.00 and more"; a
// person's or campaign's number, whose name the bar looks up.
[[nodiscard]] QString describe(const ListFilter& filter, const AddressValues& values,
                               const Currency& currency, const QDate& today);

}  // namespace filterValue
