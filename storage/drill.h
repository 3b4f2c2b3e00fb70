// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "storage/conninfo.h"
#include "storage/platform.h"

// The drill: the races for money that a platform must win, run on a scratch platform by the same
// actions, connections and retries that the console works with, and counted afterwards from the
// rows and from the books.

// In the order in which they are run; the last takes longest, for a deadline has to pass.
enum class Race {
  lastPlaces,   // 32 backers, 10 places
  oneWallet,    // 16 pledges, money for 5
  sameRequest,  // one request, sent 8 times at once
  deadline      // a rush while the deadline passes and two consoles close
};
inline constexpr Race races[] = {Race::lastPlaces, Race::oneWallet, Race::sameRequest,
                                 Race::deadline};

// What is counted after a race. The answers that were given:
enum class DrillFact {
  pledgesTaken,
  toldSoldOut,
  toldNoMoney,
  toldTooLate,
  toldStored,     // the stored answer of the same request
  closersClosed,  // closing consoles that were told that it was they
  toldOtherwise,  // anything else, busy included
  // In the database:
  placesTaken,
  pledgesStored,
  pledgesLate,  // of the moment of the deadline, or of a later one
  pledgesRefunded,
  paymentsBooked,
  closingsBooked,
  moneyTaken,  // from all wallets together, minor units
  moneyLeft,   // in all wallets together, minor units
  disagreements
};

struct DrillFigure {
  DrillFact fact;
  qint64 expected = 0;
  qint64 found = 0;
  bool isLeast = false;  // at least so much is expected

  [[nodiscard]] bool holds() const { return isLeast ? found >= expected : found == expected; }
  [[nodiscard]] bool isMoney() const {
    return fact == DrillFact::moneyTaken || fact == DrillFact::moneyLeft;
  }
};

struct RaceResult {
  Race race = Race::lastPlaces;
  std::vector<DrillFigure> figures = {};  // none where it could not be run
  std::optional<Error> failure = {};      // why it could not be run
  // The first answer that nobody should have been given; none: there was none.
  std::optional<Error> unexpected = {};
  qint64 actions = 0;  // that were sent during the race
  qint64 tries = 0;    // of their transactions, the repeated ones included
  std::chrono::microseconds took{};

  [[nodiscard]] bool passed() const;
  // Of a fact that the race counts; 0 for others.
  [[nodiscard]] qint64 found(DrillFact fact) const;
};

struct DrillReport {
  QDateTime startedAt;  // this computer's clock, UTC
  std::chrono::microseconds took = {};
  QString currencyCode = {};
  int currencyExponent = 2;
  std::vector<RaceResult> races = {};
  bool wasStopped = false;  // before all races were run

  [[nodiscard]] bool passed() const;
  [[nodiscard]] int racesPassed() const;
};

// Called in the thread of the drill; both may be empty.
struct DrillWatch {
  std::function<void(Race race, int number)> raceBegins = {};  // number: from 1
  std::function<bool()> isStopped = {};                        // asked before each race
};

// Runs every race. Blocks for some seconds, with up to 32 connections and threads of its own; the
// login is a manager's or staff's. A race that cannot be run has its failure in the report. Errors:
// those of a connection; rejected/notScratch: races leave people, campaigns and money behind.
[[nodiscard]] Result<DrillReport> runDrill(const Address& address, const DrillWatch& watch = {});

// Stable names ("lastPlaces", "toldSoldOut"), for JSON output.
[[nodiscard]] QString nameOf(Race race);
[[nodiscard]] QString nameOf(DrillFact fact);
