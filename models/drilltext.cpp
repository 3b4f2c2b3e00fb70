// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drilltext.h"

#include <QCoreApplication>

#include "models/duration.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Drill)
};

QString number(const DrillFigure& figure, qint64 value, const Currency& currency) {
  return figure.isMoney() ? formatMoney({value}, currency) : formatCount(value);
}

}  // namespace

QString raceName(Race race) {
  switch (race) {
    case Race::lastPlaces:
      return Words::tr("The last places");
    case Race::oneWallet:
      return Words::tr("One wallet");
    case Race::sameRequest:
      return Words::tr("One request, sent again");
    case Race::deadline:
      break;
  }
  return Words::tr("The deadline");
}

QString racePlan(Race race) {
  switch (race) {
    case Race::lastPlaces:
      return Words::tr("32 backers want the last 10 places of a reward at the same moment.");
    case Race::oneWallet:
      return Words::tr("16 pledges at the same moment from one wallet that can pay 5 of them.");
    case Race::sameRequest:
      return Words::tr("One pledge is sent 8 times at the same moment, as after a lost answer.");
    case Race::deadline:
      break;
  }
  return Words::tr(
      "10 backers pledge without a pause while the deadline passes and two consoles close.");
}

QString raceProof(const RaceResult& result) {
  if (result.failure) return Words::tr("This race could not be run, so it proves nothing.");
  if (!result.passed()) return Words::tr("The race was lost: a figure is not what it must be.");
  switch (result.race) {
    case Race::lastPlaces:
      return Words::tr(
          "10 of 32 backers got the last 10 places and paid once each; 22 were told that it is "
          "sold out and paid nothing.");
    case Race::oneWallet:
      return Words::tr(
          "The wallet paid 5 of 16 pledges and was never overdrawn; 11 were told that the money "
          "does not suffice.");
    case Race::sameRequest:
      return Words::tr(
          "The pledge was placed and paid once; the other 7 were told the stored answer.");
    case Race::deadline:
      break;
  }
  return Words::tr(
             "%1 pledges were in time and none was taken later; the campaign was closed once, and "
             "everybody's money came back.")
      .arg(formatCount(result.found(DrillFact::pledgesTaken)));
}

QString factText(DrillFact fact) {
  switch (fact) {
    case DrillFact::pledgesTaken:
      return Words::tr("Pledges taken");
    case DrillFact::toldSoldOut:
      return Words::tr("Told: sold out");
    case DrillFact::toldNoMoney:
      return Words::tr("Told: not enough money");
    case DrillFact::toldTooLate:
      return Words::tr("Told: too late");
    case DrillFact::toldStored:
      return Words::tr("Told the stored answer");
    case DrillFact::closersClosed:
      return Words::tr("Consoles that closed");
    case DrillFact::toldOtherwise:
      return Words::tr("Told anything else");
    case DrillFact::placesTaken:
      return Words::tr("Places taken");
    case DrillFact::pledgesStored:
      return Words::tr("Pledges stored");
    case DrillFact::pledgesLate:
      return Words::tr("Pledges after the deadline");
    case DrillFact::pledgesRefunded:
      return Words::tr("Pledges refunded");
    case DrillFact::paymentsBooked:
      return Words::tr("Payments in the books");
    case DrillFact::closingsBooked:
      return Words::tr("Closings in the books");
    case DrillFact::moneyTaken:
      return Words::tr("Taken from the wallets");
    case DrillFact::moneyLeft:
      return Words::tr("In the wallets afterwards");
    case DrillFact::disagreements:
      break;
  }
  return Words::tr("Disagreements in the books");
}

QString expectedText(const DrillFigure& figure, const Currency& currency) {
  const QString text = number(figure, figure.expected, currency);
  return figure.isLeast ? Words::tr("at least %1").arg(text) : text;
}

QString foundText(const DrillFigure& figure, const Currency& currency) {
  return number(figure, figure.found, currency);
}

QString effortText(const RaceResult& result) {
  return Words::tr("%1 actions, %2 tries, %3")
      .arg(formatCount(result.actions), formatCount(result.tries), formatDuration(result.took));
}

QString verdictText(const DrillReport& report) {
  if (report.wasStopped) {
    return Words::tr("The drill was stopped: %1 of %2 races were won, the others were not run.")
        .arg(report.racesPassed())
        .arg(std::size(races));
  }
  if (report.passed()) {
    return Words::tr("All %1 races were won: nothing was oversold, doubled or lost.")
        .arg(std::size(races));
  }
  return Words::tr(
             "Only %1 of %2 races were won. Do not trust this version with money until it is "
             "known why.")
      .arg(report.racesPassed())
      .arg(std::size(races));
}
