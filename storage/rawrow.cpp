// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rawrow.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <libpq-fe.h>

namespace {

// Takes a number off the text's head, and the sign behind it.
int takeNumber(QByteArrayView& text) {
  int number = 0;
  const auto [end, problem] = std::from_chars(text.begin(), text.end(), number);
  text = text.sliced(std::min<qsizetype>(end - text.begin() + 1, text.size()));
  return number;
}

// "5" after the point is half a second.
int takeMilliseconds(QByteArrayView text) {
  int milliseconds = 0;
  for (int i = 0; i < 3; ++i) {
    const bool isDigit = i < text.size() && text[i] >= '0' && text[i] <= '9';
    if (!isDigit) text = {};
    milliseconds = milliseconds * 10 + (isDigit ? text[i] - '0' : 0);
  }
  return milliseconds;
}

}  // namespace

RawRow::RawRow(const Row& row) : m_result(row.result()) {}

QByteArrayView RawRow::text(int column) const {
  return {PQgetvalue(m_result, 0, column), PQgetlength(m_result, 0, column)};
}

qint64 RawRow::integer(int column) const {
  const QByteArrayView digits = text(column);
  qint64 number = 0;
  std::from_chars(digits.begin(), digits.end(), number);
  return number;
}

// "2026-11-24 09:07:16.25+00"
qint64 RawRow::momentMs(int column) const {
  using namespace std::chrono;
  QByteArrayView rest = text(column);
  const year year{takeNumber(rest)};
  const month month{static_cast<unsigned>(takeNumber(rest))};
  const day day{static_cast<unsigned>(takeNumber(rest))};
  const hours hour{takeNumber(rest)};
  const minutes minute{takeNumber(rest)};
  const bool hasFraction = rest.size() > 2 && rest[2] == '.';
  const seconds second{takeNumber(rest)};
  const milliseconds fraction{hasFraction ? takeMilliseconds(rest) : 0};
  const auto moment = sys_days(year / month / day) + hour + minute + second + fraction;
  return duration_cast<milliseconds>(moment.time_since_epoch()).count();
}
