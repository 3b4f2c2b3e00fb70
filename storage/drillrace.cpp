// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drillrace.h"

#include <latch>
#include <mutex>
#include <system_error>
#include <thread>

#include <QJsonArray>

#include "storage/campaigns.h"
#include "storage/people.h"
#include "storage/row.h"
#include "storage/transaction.h"
#include "storage/wallets.h"

namespace {

// Where the threads of one rush meet.
struct Start {
  explicit Start(int threads) : isReady(threads) {}

  std::latch isReady;
  std::latch go{1};
  std::atomic<bool> isCalledOff = false;

  std::mutex mutex;  // of what follows
  std::optional<Error> failure;
  DrillRace::Told told;
};

void takePart(Start& start, const Address& address, Diagnostics& counted, int number,
              const DrillRace::Job& job) {
  auto connection =
      Connection::open(address, Connection::actionStatementTimeout, {.diagnostics = &counted});
  if (!connection) {
    const std::scoped_lock lock(start.mutex);
    start.failure = connection.error();
    start.isCalledOff = true;
  }
  start.isReady.count_down();
  start.go.wait();
  if (start.isCalledOff) return;
  auto told = job(**connection, number);
  const std::scoped_lock lock(start.mutex);
  std::ranges::move(told, std::back_inserter(start.told));
}

}  // namespace

DrillRace::DrillRace(Race race, const Address& address)
    : m_address(address), m_counted({0, 0}), m_result{.race = race} {}

// Not recorded: what a race needs is not the race.
Result<void> DrillRace::open() {
  auto connection = Connection::open(m_address);
  if (!connection) return Failure(connection.error());
  m_connection = *std::move(connection);
  return {};
}

Result<Answer> DrillRace::act(const Action& action) const {
  return SerializableTransaction::run(*m_connection, action);
}

Result<std::vector<UserId>> DrillRace::makeBackers(int count, Money each) {
  std::vector<UserId> backers;
  for (int number = 1; number <= count; ++number) {
    // A drill may be repeated on the same platform, and an address is one person's.
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto registered = act(RegisterUser{.name = QStringLiteral("Backer %1").arg(number),
                                             .email = unique + QStringLiteral("@drill.example")}
                                    .toAction());
    if (!registered) return Failure(registered.error());
    backers.push_back(registered->id<UserId>("user_id"));
    if (each.minor == 0) continue;
    const auto paidIn = act(Deposit{.user = backers.back(), .amount = each}.toAction());
    if (!paidIn) return Failure(paidIn.error());
  }
  return backers;
}

Result<DrillRace::Campaign> DrillRace::makeCampaign(Money goal, std::optional<qint64> places) {
  const auto creator = makeBackers(1, {0});
  if (!creator) return Failure(creator.error());
  const auto platform = describePlatform(*m_connection);
  if (!platform) return Failure(platform.error());
  Campaign campaign{.id = {}, .tier = {}, .deadline = platform->serverMoment.addDays(1)};
  const auto created = act(CreateCampaign{
      .creator = creator->front(),
      .title = QStringLiteral("A race"),
      .goal = goal,
      .deadline = campaign.deadline,
      .tiers = {{.title = QStringLiteral("Early"), .price = price(), .quantityAvailable = places}}}
                               .toAction());
  if (!created) return Failure(created.error());
  campaign.id = created->id<CampaignId>("campaign_id");
  campaign.tier = {created->json.value(QStringLiteral("tier_ids"))[0].toInteger()};
  return campaign;
}

Result<DrillRace::Told> DrillRace::rush(int threads, const Job& job,
                                        const std::function<Result<void>()>& beforeStart) {
  Start start(threads);
  std::vector<std::jthread> running;
  try {
    for (int number = 0; number < threads; ++number) {
      running.emplace_back([&, number] { takePart(start, m_address, m_counted, number, job); });
    }
    start.isReady.wait();
  } catch (const std::system_error& error) {
    start.isCalledOff = true;
    const std::scoped_lock lock(start.mutex);
    start.failure = Error{.kind = ErrorKind::bug, .detail = QString::fromLocal8Bit(error.what())};
  }
  if (beforeStart && !start.isCalledOff) {
    if (const auto done = beforeStart(); !done) {
      start.isCalledOff = true;
      start.failure = done.error();
    }
  }
  start.go.count_down();
  running.clear();  // waits for them
  const auto counted = m_counted.snapshot().actions;
  m_result.actions = counted.ended();
  m_result.tries = counted.tries;
  if (start.failure) return Failure(*start.failure);
  return std::move(start.told);
}

Result<DrillRace::Stored> DrillRace::stored(CampaignId campaign) const {
  auto found =
      row(*m_connection, {"drill_campaign"}, {{"campaign_id", campaign.value}}, [](const Row& r) {
        return Stored{.placesTaken = r.integer(0),
                      .pledges = r.integer(1),
                      .refunded = r.integer(2),
                      .late = r.integer(3),
                      .payments = r.integer(4),
                      .closings = r.integer(5)};
      });
  if (!found) return Failure(found.error());
  return found->value_or(Stored{});
}

Result<Money> DrillRace::moneyOf(const std::vector<UserId>& people) const {
  Money sum;
  for (const UserId id : people) {
    const auto found = person(*m_connection, id);
    if (!found) return Failure(found.error());
    if (*found) sum = sum + (*found)->balance;
  }
  return sum;
}

void DrillRace::note(DrillFact fact, qint64 expected, qint64 found) {
  m_result.figures.push_back({.fact = fact, .expected = expected, .found = found});
}

void DrillRace::noteAtLeast(DrillFact fact, qint64 least, qint64 found) {
  m_result.figures.push_back({.fact = fact, .expected = least, .found = found, .isLeast = true});
}

void DrillRace::noteOthers(const Told& told, const std::function<bool(const Error&)>& isExpected) {
  qint64 others = 0;
  for (const auto& answer : told) {
    if (answer || isExpected(answer.error())) continue;
    ++others;
    if (!m_result.unexpected) m_result.unexpected = answer.error();
  }
  note(DrillFact::toldOtherwise, 0, others);
}

Result<void> DrillRace::proveBooks() {
  const auto found = reconcile(*m_connection);
  if (!found) return Failure(found.error());
  note(DrillFact::disagreements, 0, static_cast<qint64>(found->size()));
  return {};
}

RaceResult DrillRace::takeResult() {
  return std::move(m_result);
}
