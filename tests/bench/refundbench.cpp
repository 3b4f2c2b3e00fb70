// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QRandomGenerator>

#include "app/closureservice.h"
#include "storage/pledges.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/memory.h"
#include "tests/bench/rush.h"

namespace {

constexpr int backersMade = 100'000;
constexpr int aloneSeconds = 5;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  parser.addOptions(
      {{QStringLiteral("pledges"), QStringLiteral("Of the failed campaign."), QStringLiteral("N"),
        QStringLiteral("100000")},
       {QStringLiteral("beside"),
        QStringLiteral("So many consoles pledge on other campaigns meanwhile, for the same "
                       "backers."),
        QStringLiteral("CLIENTS"), QStringLiteral("0")},
       {QStringLiteral("rounds"), QStringLiteral("The median of how many; 3 with --baseline."),
        QStringLiteral("N"), QStringLiteral("1")},
       {QStringLiteral("baseline"),
        QStringLiteral("Beside it, in turns: one set-based statement for all of them.")}});
}

struct Round {
  double seconds = 0;
  qint64 refunded = 0;
  int triesMost = 0;
  double aboveIdleMib = 0;
  RushFigures alone = {};  // the same consoles before the first refund
  RushFigures beside = {};
};

// The closure service of one console, from the moment it looks until the last refund is there.
Result<Round> closeAndRefund(const BenchPlatform& platform, Rush* beside) {
  Worker worker{Address(platform.uri())};
  ClosureService service(worker);
  Round round;
  QElapsedTimer time;
  QEventLoop loop;
  QObject::connect(&worker, &Worker::actionFinished, &loop,
                   [&](const Action&, const Result<Answer>& answer) {
                     if (!answer) return;
                     round.triesMost = std::max(round.triesMost, answer->tries);
                     round.seconds = static_cast<double>(time.nsecsElapsed()) / 1e9;
                   });
  QObject::connect(&service, &ClosureService::idle, &loop, [&](const ClosureRun& run) {
    round.refunded = run.refunded;
    loop.quit();
  });
  const double idleMib = memory::residentMib();
  memory::resetPeak();
  if (beside) beside->start();
  time.start();
  service.runNow();
  loop.exec();
  if (beside) round.beside = beside->stop();
  round.aboveIdleMib = memory::peakMib() - idleMib;
  if (service.state().lastError) return Failure(*service.state().lastError);
  return round;
}

Result<Round> oneRound(const BenchPlatform& platform, const IdRange& backers, int pledges,
                       int clients) {
  if (auto made = platform.newFailing(backers, pledges); !made) return Failure(made.error());
  const auto others = platform.newCampaigns(1'000);
  if (!others) return Failure(others.error());
  auto* const random = QRandomGenerator::global();
  Rush rush(platform.uri(), clients, [&] {
    const qint64 number = random->bounded(others->campaigns.count);
    return PlacePledge{.user = {backers.at(random->bounded(backers.count))},
                       .campaign = {others->campaigns.at(number)},
                       .tier = {others->tiers.at(number)},
                       .amount = BenchPlatform::price()}
        .toAction();
  });
  if (clients == 0) return closeAndRefund(platform, nullptr);
  rush.warmUp();
  RushFigures alone = rush.run(aloneSeconds);
  auto round = closeAndRefund(platform, &rush);
  if (round) round->alone = std::move(alone);
  return round;
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto uri = bench::platformUri(parser);
  const auto pledges = bench::wholeNumber(parser, "pledges", 1, 10'000'000);
  const auto clients = bench::wholeNumber(parser, "beside", 0, 64);
  const auto asked = bench::wholeNumber(parser, "rounds", 1, 99);
  if (!uri) return Failure(uri.error());
  if (!pledges) return Failure(pledges.error());
  if (!clients) return Failure(clients.error());
  if (!asked) return Failure(asked.error());
  const bool withBaseline = parser.isSet(QStringLiteral("baseline"));
  const int rounds = withBaseline && !parser.isSet(QStringLiteral("rounds")) ? 3 : *asked;

  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  const auto backers = platform->backers(backersMade);
  if (!backers) return Failure(backers.error());
  std::vector<double> rates;
  std::vector<double> ratios;
  std::vector<double> limits;
  Round last;
  int triesMost = 0;
  qint64 failed = 0;
  double aboveIdleMib = 0;
  for (int i = 0; i < rounds; ++i) {
    const auto round = oneRound(*platform, *backers, *pledges, *clients);
    if (!round) return Failure(round.error());
    if (round->refunded != *pledges) {
      return bench::failure(
          QStringLiteral("%1 refunded of %2.").arg(round->refunded).arg(*pledges));
    }
    last = *round;
    rates.push_back(static_cast<double>(round->refunded) / round->seconds);
    triesMost = std::max(triesMost, round->triesMost);
    failed += round->beside.failed + round->alone.failed;
    aboveIdleMib = std::max(aboveIdleMib, round->aboveIdleMib);
    if (!withBaseline) continue;
    const auto campaign = platform->newFailing(*backers, *pledges);
    if (!campaign) return Failure(campaign.error());
    const auto limit = baseline::refundsPerSecond(*platform, *campaign, *pledges);
    if (!limit) return Failure(limit.error());
    limits.push_back(*limit);
    ratios.push_back(rates.back() / *limit);
  }
  QJsonObject result{{QStringLiteral("pledges"), *pledges},
                     {QStringLiteral("rounds"), rounds},
                     {QStringLiteral("refunds_per_s"), baseline::median(rates)},
                     {QStringLiteral("tries_most"), triesMost},
                     {QStringLiteral("peak_rss_above_idle_mib"), aboveIdleMib}};
  if (withBaseline) {
    result.insert(QStringLiteral("baseline_per_s"), baseline::median(limits));
    result.insert(QStringLiteral("baseline_ratio"), baseline::median(ratios));
  }
  if (*clients > 0) {
    result.insert(QStringLiteral("beside_clients"), *clients);
    result.insert(QStringLiteral("beside_failed"), failed);
    result.insert(QStringLiteral("beside_retries"), last.beside.retries);
    result.insert(QStringLiteral("beside_per_s"), last.beside.perSecond());
    result.insert(QStringLiteral("beside_p50_ms"), last.beside.percentileMs(0.5));
    result.insert(QStringLiteral("beside_p99_ms"), last.beside.percentileMs(0.99));
    result.insert(QStringLiteral("alone_per_s"), last.alone.perSecond());
    result.insert(QStringLiteral("alone_p99_ms"), last.alone.percentileMs(0.99));
  }
  return result;
}

}  // namespace

const BenchCommand bench::refund = {"refund", "a failed campaign's refunds", describe, run};
