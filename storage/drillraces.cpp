// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "storage/closures.h"
#include "storage/drillrace.h"
#include "storage/pledges.h"
#include "storage/transaction.h"

using namespace std::chrono_literals;

namespace {

using Told = DrillRace::Told;

constexpr Money each{50'00};

DrillRace::Job once(const std::function<Action(int number)>& action) {
  return [action](Connection& connection, int number) {
    return Told{SerializableTransaction::run(connection, action(number))};
  };
}

qint64 yes(const Told& told) {
  return std::ranges::count_if(told, [](const auto& answer) { return answer.has_value(); });
}

qint64 refused(const Told& told, ErrorKind kind) {
  return std::ranges::count_if(
      told, [kind](const auto& answer) { return !answer && answer.error().kind == kind; });
}

qint64 answering(const Told& told, const char* key) {
  return std::ranges::count_if(told, [key](const auto& answer) {
    return answer && answer->json.value(QLatin1StringView(key)).toBool();
  });
}

bool isTooLate(const Error& error) {
  return error.refusal == Refusal::deadlinePassed || error.refusal == Refusal::campaignNotActive;
}

}  // namespace

Result<void> drillraces::lastPlaces(DrillRace& race) {
  constexpr int places = 10;
  constexpr int many = 32;
  const auto backers = race.makeBackers(many, each);
  if (!backers) return Failure(backers.error());
  const auto campaign = race.makeCampaign({1'000'00}, places);
  if (!campaign) return Failure(campaign.error());
  const auto told = race.rush(many, once([&](int number) {
                                return PlacePledge{.user = backers->at(size_t(number)),
                                                   .campaign = campaign->id,
                                                   .tier = campaign->tier,
                                                   .amount = DrillRace::price()}
                                    .toAction();
                              }));
  if (!told) return Failure(told.error());
  const auto stored = race.stored(campaign->id);
  if (!stored) return Failure(stored.error());
  const auto money = race.moneyOf(*backers);
  if (!money) return Failure(money.error());
  race.note(DrillFact::pledgesTaken, places, yes(*told));
  race.note(DrillFact::toldSoldOut, many - places, refused(*told, ErrorKind::soldOut));
  race.noteOthers(*told, [](const Error& error) { return error.kind == ErrorKind::soldOut; });
  race.note(DrillFact::placesTaken, places, stored->placesTaken);
  race.note(DrillFact::paymentsBooked, places, stored->payments);
  race.note(DrillFact::moneyTaken, places * DrillRace::price().minor,
            many * each.minor - money->minor);
  return {};
}

Result<void> drillraces::oneWallet(DrillRace& race) {
  constexpr int enoughFor = 5;
  constexpr int many = 16;
  constexpr Money rest{5'00};
  const Money held{enoughFor * DrillRace::price().minor + rest.minor};
  const auto backer = race.makeBackers(1, held);
  if (!backer) return Failure(backer.error());
  const auto campaign = race.makeCampaign({1'000'00}, {});
  if (!campaign) return Failure(campaign.error());
  const auto told = race.rush(many, once([&](int) {
                                return PlacePledge{.user = backer->front(),
                                                   .campaign = campaign->id,
                                                   .tier = campaign->tier,
                                                   .amount = DrillRace::price()}
                                    .toAction();
                              }));
  if (!told) return Failure(told.error());
  const auto stored = race.stored(campaign->id);
  if (!stored) return Failure(stored.error());
  const auto money = race.moneyOf(*backer);
  if (!money) return Failure(money.error());
  race.note(DrillFact::pledgesTaken, enoughFor, yes(*told));
  race.note(DrillFact::toldNoMoney, many - enoughFor, refused(*told, ErrorKind::insufficientFunds));
  race.noteOthers(*told,
                  [](const Error& error) { return error.kind == ErrorKind::insufficientFunds; });
  race.note(DrillFact::paymentsBooked, enoughFor, stored->payments);
  race.note(DrillFact::moneyLeft, rest.minor, money->minor);
  return {};
}

Result<void> drillraces::sameRequest(DrillRace& race) {
  constexpr int many = 8;
  const auto backer = race.makeBackers(1, each);
  if (!backer) return Failure(backer.error());
  const auto campaign = race.makeCampaign({1'000'00}, 100);
  if (!campaign) return Failure(campaign.error());
  const Action action = PlacePledge{.user = backer->front(),
                                    .campaign = campaign->id,
                                    .tier = campaign->tier,
                                    .amount = DrillRace::price()}
                            .toAction();
  const auto told = race.rush(many, once([&](int) { return action; }));
  if (!told) return Failure(told.error());
  const auto stored = race.stored(campaign->id);
  if (!stored) return Failure(stored.error());
  const auto money = race.moneyOf(*backer);
  if (!money) return Failure(money.error());
  const qint64 repeated = answering(*told, "replayed");
  race.note(DrillFact::pledgesTaken, 1, yes(*told) - repeated);
  race.note(DrillFact::toldStored, many - 1, repeated);
  race.noteOthers(*told, [](const Error&) { return false; });
  race.note(DrillFact::pledgesStored, 1, stored->pledges);
  race.note(DrillFact::paymentsBooked, 1, stored->payments);
  race.note(DrillFact::moneyTaken, DrillRace::price().minor, each.minor - money->minor);
  return {};
}

namespace {

constexpr int rushing = 10;
constexpr int closing = 2;
// How far ahead the deadline is when the rush begins, at least; the rest is below a second.
constexpr qint64 aheadMs = 1'500;
// Whatever goes wrong, nobody rushes for longer.
constexpr auto rushMost = 30s;

// Whether somebody who was told so tries again.
bool isBusy(const Result<Answer>& answer) {
  return !answer && answer.error().kind == ErrorKind::conflict;
}

// One pledge after the other until it is too late.
Told pledgeUntilTooLate(Connection& connection, UserId backer, CampaignId campaign) {
  Told told;
  const auto end = std::chrono::steady_clock::now() + rushMost;
  do {
    told.push_back(SerializableTransaction::run(
        connection,
        PlacePledge{.user = backer, .campaign = campaign, .amount = {1'00}}.toAction()));
  } while ((told.back() || isBusy(told.back())) && std::chrono::steady_clock::now() < end);
  return told;
}

// Again and again until it is closed and everything is given back. Only what closed is told.
Told closeUntilClosed(Connection& connection, CampaignId campaign) {
  const auto end = std::chrono::steady_clock::now() + rushMost;
  for (;;) {
    auto answer =
        SerializableTransaction::run(connection, CloseCampaign{.campaign = campaign}.toAction());
    const bool isOpen =
        isBusy(answer) ||
        (answer && (answer->json.value(QLatin1StringView("status")).toString() == u"active" ||
                    answer->integer("left") > 0));
    const bool closed = answer && answer->json.value(QLatin1StringView("closed")).toBool();
    if (closed || !isOpen || std::chrono::steady_clock::now() > end) return {std::move(answer)};
  }
}

// The deadline comes near only when everybody stands ready.
Result<void> bringNear(Connection& connection, const DrillRace::Campaign& campaign) {
  const auto platform = describePlatform(connection);
  if (!platform) return Failure(platform.error());
  const qint64 seconds = (platform->serverMoment.msecsTo(campaign.deadline) - aheadMs) / 1'000;
  return scratchMoveTime(connection, campaign.id.value, seconds);
}

}  // namespace

Result<void> drillraces::deadline(DrillRace& race) {
  constexpr Money plenty{1'000'000'00};
  const auto backers = race.makeBackers(rushing, plenty);
  if (!backers) return Failure(backers.error());
  // Nobody can reach that, so that everything must come back.
  const auto campaign = race.makeCampaign({100'000'000'00}, {});
  if (!campaign) return Failure(campaign.error());
  const auto told = race.rush(
      rushing + closing,
      [&](Connection& connection, int number) {
        return number < rushing
                   ? pledgeUntilTooLate(connection, backers->at(size_t(number)), campaign->id)
                   : closeUntilClosed(connection, campaign->id);
      },
      [&] { return bringNear(race.connection(), *campaign); });
  if (!told) return Failure(told.error());
  const auto stored = race.stored(campaign->id);
  if (!stored) return Failure(stored.error());
  const auto money = race.moneyOf(*backers);
  if (!money) return Failure(money.error());
  const qint64 taken = std::ranges::count_if(*told, [](const auto& answer) {
    return answer && answer->json.contains(QLatin1StringView("pledge_id"));
  });
  race.noteAtLeast(DrillFact::pledgesTaken, 1, taken);
  race.note(DrillFact::toldTooLate, rushing, std::ranges::count_if(*told, [](const auto& answer) {
              return !answer && isTooLate(answer.error());
            }));
  // Who was told to be busy tried again.
  race.noteOthers(*told, [](const Error& error) {
    return isTooLate(error) || error.kind == ErrorKind::conflict;
  });
  race.note(DrillFact::closersClosed, 1, answering(*told, "closed"));
  race.note(DrillFact::pledgesLate, 0, stored->late);
  race.note(DrillFact::closingsBooked, 1, stored->closings);
  race.note(DrillFact::pledgesRefunded, taken, stored->refunded);
  race.note(DrillFact::moneyLeft, rushing * plenty.minor, money->minor);
  return {};
}
