// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>

#include "storage/pledges.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/memory.h"
#include "tests/bench/rush.h"

namespace {

constexpr int backersMade = 100'000;

// Who pledges where.
struct Workload {
  const char* name;
  int campaigns;
  int backers;
};
constexpr Workload workloads[] = {
    {"hot", 1, backersMade}, {"spread", 1'000, backersMade}, {"wallet", 1'000, 8}};

struct Request {
  Workload workload = workloads[0];
  int clients = 0;
  int seconds = 0;
  int rounds = 1;
  QString throughUri = {};  // of the clients; the platform's own where empty
  bool withBaseline = false;
};

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  parser.addOptions(
      {{QStringLiteral("workload"),
        QStringLiteral("hot: one campaign and tier; spread: 1 000 campaigns; wallet: 8 backers on "
                       "1 000 campaigns. Otherwise 100 000 backers."),
        QStringLiteral("NAME"), QStringLiteral("hot")},
       {QStringLiteral("clients"), QStringLiteral("Consoles at once."), QStringLiteral("N"),
        QStringLiteral("32")},
       {QStringLiteral("seconds"), QStringLiteral("Of each round."), QStringLiteral("S"),
        QStringLiteral("10")},
       {QStringLiteral("rounds"), QStringLiteral("The median of how many; 3 with --baseline."),
        QStringLiteral("N"), QStringLiteral("1")},
       {QStringLiteral("through"),
        QStringLiteral("Another address of the same database, such as a proxy's: the consoles "
                       "take it in every second round, and the two are compared."),
        QStringLiteral("URI")},
       {QStringLiteral("baseline"),
        QStringLiteral("Beside it, in turns, the limit: one READ COMMITTED function with row "
                       "locks, run by pgbench.")}});
}

Result<Request> requestOf(const QCommandLineParser& parser) {
  Request request{.throughUri = parser.value(QStringLiteral("through")),
                  .withBaseline = parser.isSet(QStringLiteral("baseline"))};
  bool known = false;
  for (const Workload& workload : workloads) {
    if (parser.value(QStringLiteral("workload")) != QLatin1StringView(workload.name)) continue;
    request.workload = workload;
    known = true;
  }
  if (!known) return bench::failure(QStringLiteral("--workload is hot, spread or wallet."));
  struct Count {
    const char* option;
    int most;
    int& value;
  };
  for (const Count& count :
       {Count{"clients", 64, request.clients}, Count{"seconds", 3'600, request.seconds},
        Count{"rounds", 99, request.rounds}}) {
    const auto number = bench::wholeNumber(parser, count.option, 1, count.most);
    if (!number) return Failure(number.error());
    count.value = *number;
  }
  const bool compares = request.withBaseline || !request.throughUri.isEmpty();
  if (compares && !parser.isSet(QStringLiteral("rounds"))) request.rounds = 3;
  return request;
}

class Rounds final {
 public:
  Rounds(const BenchPlatform& platform, const Request& request)
      : m_platform(platform), m_request(request) {}

  Result<QJsonObject> run();

 private:
  // On campaigns of its own: what one round left behind is no burden of the next.
  Result<RushFigures> rush(const QString& uri) const;
  Result<double> limit() const;

  const BenchPlatform& m_platform;
  const Request& m_request;
  IdRange m_backers;
};

Result<RushFigures> Rounds::rush(const QString& uri) const {
  const auto made = m_platform.newCampaigns(m_request.workload.campaigns);
  if (!made) return Failure(made.error());
  auto* const random = QRandomGenerator::global();
  Rush rush(uri, m_request.clients, [&] {
    const qint64 number = random->bounded(made->campaigns.count);
    return PlacePledge{.user = {m_backers.at(random->bounded(m_backers.count))},
                       .campaign = {made->campaigns.at(number)},
                       .tier = {made->tiers.at(number)},
                       .amount = BenchPlatform::price()}
        .toAction();
  });
  rush.warmUp();
  return rush.run(m_request.seconds);
}

Result<double> Rounds::limit() const {
  const auto made = m_platform.newCampaigns(m_request.workload.campaigns);
  if (!made) return Failure(made.error());
  return baseline::pledgesPerSecond(m_platform, {.campaigns = *made,
                                                 .backers = m_backers,
                                                 .clients = m_request.clients,
                                                 .seconds = m_request.seconds});
}

Result<QJsonObject> Rounds::run() {
  const auto backers = m_platform.backers(backersMade);
  if (!backers) return Failure(backers.error());
  m_backers = {backers->first, m_request.workload.backers};
  if (m_request.withBaseline) {
    if (auto prepared = baseline::prepare(m_platform); !prepared) return Failure(prepared.error());
  }
  memory::resetPeak();
  std::vector<RushFigures> ours;
  std::vector<double> ratios;
  std::vector<double> others;
  for (int round = 0; round < m_request.rounds; ++round) {
    const auto figures = rush(m_platform.uri());
    if (!figures) return Failure(figures.error());
    ours.push_back(*figures);
    Result<double> other = 0;
    if (m_request.withBaseline) {
      other = limit();
      if (!other) return Failure(other.error());
      ratios.push_back(figures->perSecond() / *other);
      others.push_back(*other);
    } else if (!m_request.throughUri.isEmpty()) {
      const auto through = rush(m_request.throughUri);
      if (!through) return Failure(through.error());
      ratios.push_back(through->perSecond() / figures->perSecond());
      others.push_back(through->perSecond());
    }
  }
  const auto middle = [&](auto figure) {
    std::vector<double> values;
    for (const RushFigures& figures : ours)
      values.push_back(figure(figures));
    return baseline::median(std::move(values));
  };
  const auto sum = [&](auto figure) {
    qint64 all = 0;
    for (const RushFigures& figures : ours)
      all += figures.*figure;
    return all;
  };
  QJsonObject result{
      {QStringLiteral("workload"), QLatin1StringView(m_request.workload.name)},
      {QStringLiteral("clients"), m_request.clients},
      {QStringLiteral("seconds"), m_request.seconds},
      {QStringLiteral("rounds"), m_request.rounds},
      {QStringLiteral("pledges"), sum(&RushFigures::done)},
      {QStringLiteral("pledges_per_s"), middle([](const auto& f) { return f.perSecond(); })},
      {QStringLiteral("failed"), sum(&RushFigures::failed)},
      {QStringLiteral("retries"), sum(&RushFigures::retries)},
      {QStringLiteral("p50_ms"), middle([](const auto& f) { return f.percentileMs(0.5); })},
      {QStringLiteral("p95_ms"), middle([](const auto& f) { return f.percentileMs(0.95); })},
      {QStringLiteral("p99_ms"), middle([](const auto& f) { return f.percentileMs(0.99); })},
      {QStringLiteral("peak_rss_mib"), memory::peakMib()}};
  if (!ratios.empty()) {
    const QString what =
        m_request.withBaseline ? QStringLiteral("baseline") : QStringLiteral("through");
    result.insert(what + QLatin1StringView("_per_s"), baseline::median(others));
    result.insert(what + QLatin1StringView("_ratio"), baseline::median(ratios));
  }
  return result;
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto uri = bench::platformUri(parser);
  if (!uri) return Failure(uri.error());
  const auto request = requestOf(parser);
  if (!request) return Failure(request.error());
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  return Rounds(*platform, *request).run();
}

}  // namespace

const BenchCommand bench::pledge = {"pledge", "pledges in a rush", describe, run};
