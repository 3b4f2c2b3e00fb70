// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcommand.h"

#include <array>

namespace bench {

std::span<const BenchCommand* const> all() {
  static constexpr std::array<const BenchCommand*, 10> table = {
      &pledge, &refund, &log, &pages, &exportLog, &deposit, &click, &start, &growth, &server};
  return table;
}

void addPlatformOption(QCommandLineParser& parser) {
  parser.addOption(
      {QStringLiteral("platform"),
       QStringLiteral("postgresql://login@host/database: an empty database, in which a scratch "
                      "platform is set up, or one of an earlier run. The login is setup's."),
       QStringLiteral("URI")});
}

Result<QString> platformUri(const QCommandLineParser& parser) {
  const QString uri = parser.value(QStringLiteral("platform"));
  if (uri.isEmpty()) return failure(QStringLiteral("Which platform? It takes --platform URI."));
  return uri;
}

Result<int> wholeNumber(const QCommandLineParser& parser, const char* option, int least, int most) {
  bool isNumber = false;
  const int value = parser.value(QLatin1StringView(option)).toInt(&isNumber);
  if (isNumber && value >= least && value <= most) return value;
  return failure(QStringLiteral("--%1 is a whole number from %2 to %3.")
                     .arg(QLatin1StringView(option))
                     .arg(least)
                     .arg(most));
}

Failure failure(const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected, .detail = why});
}

}  // namespace bench
