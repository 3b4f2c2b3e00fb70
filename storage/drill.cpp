// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drill.h"

#include <algorithm>

#include "storage/drillrace.h"

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::microseconds since(Clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
}

Result<void> runRace(DrillRace& race, Race which) {
  switch (which) {
    case Race::lastPlaces:
      return drillraces::lastPlaces(race);
    case Race::deadline:
      return drillraces::deadline(race);
    case Race::oneWallet:
      return drillraces::oneWallet(race);
    case Race::sameRequest:
      break;
  }
  return drillraces::sameRequest(race);
}

RaceResult resultOf(Race which, const Address& address) {
  const auto start = Clock::now();
  DrillRace race(which, address);
  auto done = race.open();
  if (done) done = runRace(race, which);
  if (done) done = race.proveBooks();
  RaceResult result = race.takeResult();
  if (!done) {
    result.failure = done.error();
    result.figures.clear();
  }
  result.took = since(start);
  return result;
}

}  // namespace

bool RaceResult::passed() const {
  return !failure && !figures.empty() && std::ranges::all_of(figures, &DrillFigure::holds);
}

qint64 RaceResult::found(DrillFact fact) const {
  const auto figure = std::ranges::find(figures, fact, &DrillFigure::fact);
  return figure == figures.end() ? 0 : figure->found;
}

bool DrillReport::passed() const {
  return !wasStopped && std::size(::races) == races.size() &&
         std::ranges::all_of(races, &RaceResult::passed);
}

int DrillReport::racesPassed() const {
  return static_cast<int>(std::ranges::count_if(races, &RaceResult::passed));
}

Result<DrillReport> runDrill(const Address& address, const DrillWatch& watch) {
  const auto start = Clock::now();
  DrillReport report{.startedAt = QDateTime::currentDateTimeUtc()};
  {
    auto connection = Connection::open(address);
    if (!connection) return Failure(connection.error());
    const auto platform = describePlatform(**connection);
    if (!platform) return Failure(platform.error());
    if (!platform->scratch) {
      return Failure(Error{.kind = kindOf(Refusal::notScratch), .refusal = Refusal::notScratch});
    }
    report.currencyCode = platform->currencyCode;
    report.currencyExponent = platform->currencyExponent;
  }
  for (const Race race : races) {
    report.wasStopped = watch.isStopped && watch.isStopped();
    if (report.wasStopped) break;
    if (watch.raceBegins) watch.raceBegins(race, static_cast<int>(report.races.size()) + 1);
    report.races.push_back(resultOf(race, address));
  }
  report.took = since(start);
  return report;
}

QString nameOf(Race race) {
  static constexpr const char* names[] = {"lastPlaces", "oneWallet", "sameRequest", "deadline"};
  static_assert(std::size(names) == std::size(races));
  return QLatin1StringView(names[static_cast<size_t>(race)]);
}

QString nameOf(DrillFact fact) {
  static constexpr const char* names[] = {
      "pledgesTaken",   "toldSoldOut",   "toldNoMoney",     "toldTooLate",
      "toldStored",     "closersClosed", "toldOtherwise",   "placesTaken",
      "pledgesStored",  "pledgesLate",   "pledgesRefunded", "paymentsBooked",
      "closingsBooked", "moneyTaken",    "moneyLeft",       "disagreements"};
  static_assert(std::size(names) == static_cast<size_t>(DrillFact::disagreements) + 1);
  return QLatin1StringView(names[static_cast<size_t>(fact)]);
}
