// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include "storage/campaigns.h"
#include "storage/conninfo.h"
#include "storage/log.h"
#include "storage/pledges.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/filling.h"
#include "tests/bench/scene.h"

namespace {

constexpr int campaignsMade = 10'000;
// Ten million lines come from a hundred times as many people as a hundred thousand, not from people
// a hundred times as busy: the page of one wallet is the same at both sizes.
constexpr int linesOfOneBacker = 4;
// Those of them who are at work while it is measured, on as many of the campaigns.
constexpr int peopleAtWork = 100;
constexpr int turns = 10;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  Scene::addOption(parser);
  parser.addOptions(
      {{QStringLiteral("rows-small"),
        QStringLiteral("Of the log of a copy of the platform, DATABASE_small, that is made before "
                       "it grows."),
        QStringLiteral("N"), QStringLiteral("100000")},
       {QStringLiteral("rows-large"), QStringLiteral("Of the log of the platform itself."),
        QStringLiteral("N"), QStringLiteral("10000000")},
       {QStringLiteral("times"), QStringLiteral("The median of how many."), QStringLiteral("N"),
        QStringLiteral("300")}});
}

// What is measured, and the milliseconds of each time.
struct Costs {
  // Of somebody who was not seen for long: nothing of theirs is in the server's memory.
  std::vector<double> firstPledge = {};
  std::vector<double> firstWallet = {};
  std::vector<double> pledge = {};
  std::vector<double> log = {};
  std::vector<double> campaigns = {};
  std::vector<double> wallet = {};
};

// One console's session on one of the two platforms, which does one thing after another.
class Session final {
 public:
  static Result<std::unique_ptr<Session>> open(const BenchPlatform& platform, const QString& uri,
                                               int rows);

  // Everybody once; then so many times somebody.
  Result<void> workFirst(Costs& costs);
  Result<void> work(int times, Costs& costs);

 private:
  using Job = std::function<Result<void>()>;

  Session(std::unique_ptr<Connection> connection, BenchPlatform::Campaigns campaigns,
          const IdRange& backers);

  Result<void> pledge();
  Result<void> wallet();
  static Result<void> repeat(int times, const Job& job, std::vector<double>& ms);
  template <class T>
  static Result<void> outcome(const Result<T>& result) {
    if (!result) return Failure(result.error());
    return {};
  }

  std::unique_ptr<Connection> m_connection;
  BenchPlatform::Campaigns m_campaigns;
  std::vector<UserId> m_backers;  // who pledge, in turns
  std::vector<qint64> m_chosen;   // where each of them does
  std::vector<UserId> m_holders;  // whose wallets are looked at: nobody's page grows
  std::size_t m_pledges = 0;
  std::size_t m_pages = 0;
};

Session::Session(std::unique_ptr<Connection> connection, BenchPlatform::Campaigns campaigns,
                 const IdRange& backers)
    : m_connection(std::move(connection)), m_campaigns(campaigns) {
  auto* const random = QRandomGenerator::global();
  for (int i = 0; i < peopleAtWork; ++i) {
    m_backers.push_back({backers.at(random->bounded(backers.count))});
    m_chosen.push_back(random->bounded(campaigns.campaigns.count));
    m_holders.push_back({backers.at(random->bounded(backers.count))});
  }
}

Result<std::unique_ptr<Session>> Session::open(const BenchPlatform& platform, const QString& uri,
                                               int rows) {
  const auto backers = platform.backers(rows / linesOfOneBacker);
  if (!backers) return Failure(backers.error());
  const auto campaign =
      platform.asOwner(QStringLiteral("SELECT min(id) FROM groundswell.campaigns"));
  if (!campaign) return Failure(campaign.error());
  const auto tier =
      platform.asOwner(QStringLiteral("SELECT min(id) FROM groundswell.reward_tiers"));
  if (!tier) return Failure(tier.error());
  const BenchPlatform::Campaigns campaigns{.campaigns = {*campaign, campaignsMade},
                                           .tiers = {*tier, campaignsMade}};
  const auto grown = filling::grow(platform, {campaigns, *backers}, rows);
  if (!grown) return Failure(grown.error());
  if (auto vacuumed = filling::vacuum(platform); !vacuumed) return Failure(vacuumed.error());
  auto connection = Connection::open(Address(uri));
  if (!connection) return Failure(connection.error());
  return std::unique_ptr<Session>(new Session(*std::move(connection), campaigns, *backers));
}

Result<void> Session::pledge() {
  const std::size_t turn = m_pledges++ % m_backers.size();
  const qint64 campaign = m_chosen[turn];
  return outcome(SerializableTransaction::run(
      *m_connection, PlacePledge{.user = m_backers[turn],
                                 .campaign = {m_campaigns.campaigns.at(campaign)},
                                 .tier = {m_campaigns.tiers.at(campaign)},
                                 .amount = BenchPlatform::price()}
                         .toAction()));
}

Result<void> Session::wallet() {
  const UserId holder = m_holders[m_pages++ % m_holders.size()];
  return outcome(walletPage(*m_connection, {.user = holder}));
}

Result<void> Session::repeat(int times, const Job& job, std::vector<double>& ms) {
  for (int i = 0; i < times; ++i) {
    QElapsedTimer time;
    time.start();
    if (auto did = job(); !did) return did;
    ms.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
  }
  return {};
}

Result<void> Session::workFirst(Costs& costs) {
  const Job pledgeOnce = [this] { return pledge(); };
  if (auto done = repeat(peopleAtWork, pledgeOnce, costs.firstPledge); !done) return done;
  return repeat(
      peopleAtWork, [this] { return wallet(); }, costs.firstWallet);
}

Result<void> Session::work(int times, Costs& costs) {
  struct Part {
    Job job;
    std::vector<double>& ms;
  };
  const Part parts[] = {
      {[this] { return pledge(); }, costs.pledge},
      {[this] { return outcome(logPage(*m_connection, {})); }, costs.log},
      {[this] { return outcome(campaignsPage(*m_connection, {})); }, costs.campaigns},
      {[this] { return wallet(); }, costs.wallet}};
  for (const Part& part : parts) {
    if (auto done = repeat(times, part.job, part.ms); !done) return done;
  }
  return {};
}

Result<QString> withDatabase(const QString& uri, const QString& database) {
  return Conninfo::parse(Address(uri)).map([&](Conninfo info) {
    info.setDatabase(database);
    return info.uri();
  });
}

// The platform as it is while its log is short.
Result<void> makeSmall(const QString& uri, int rows) {
  const auto platform = BenchPlatform::open(uri);
  if (!platform) return Failure(platform.error());
  const auto lines = filling::logRows(*platform);
  if (!lines) return Failure(lines.error());
  if (*lines >= rows / linesOfOneBacker) {
    return bench::failure(
        QStringLiteral("The log has %1 lines already: take an empty platform.").arg(*lines));
  }
  // Before the backers, whose ids follow one another.
  if (auto made = platform->newCampaigns(campaignsMade); !made) return Failure(made.error());
  const auto backers = platform->backers(rows / linesOfOneBacker);
  if (!backers) return Failure(backers.error());
  return {};
}

void insert(QJsonObject& result, const char* name, const std::vector<double>& small,
            const std::vector<double>& large) {
  const double before = baseline::median(small);
  const double after = baseline::median(large);
  const QLatin1StringView what(name);
  result.insert(what + QStringLiteral("_small_ms"), before);
  result.insert(what + QStringLiteral("_large_ms"), after);
  result.insert(what + QStringLiteral("_ratio"), before > 0 ? after / before : 0);
}

struct Request {
  QString uri;       // the platform's
  QString smallUri;  // its copy's
  QString console;   // as whom
  QString smallConsole;
  int rowsSmall = 0;
  int rowsLarge = 0;
  int times = 0;
};

// Both in turns: whatever else the machine does, it does to both.
Result<QJsonObject> compare(const Request& request) {
  const auto smallPlatform = BenchPlatform::open(request.smallUri);
  if (!smallPlatform) return Failure(smallPlatform.error());
  const auto largePlatform = BenchPlatform::open(request.uri);
  if (!largePlatform) return Failure(largePlatform.error());
  const auto large = Session::open(*largePlatform, request.console, request.rowsLarge);
  if (!large) return Failure(large.error());
  const auto small = Session::open(*smallPlatform, request.smallConsole, request.rowsSmall);
  if (!small) return Failure(small.error());
  Costs smallCosts;
  Costs largeCosts;
  const int timesOfTurn = std::max(request.times / turns, 1);
  auto worked = (*small)->workFirst(smallCosts);
  if (worked) worked = (*large)->workFirst(largeCosts);
  for (int turn = 0; turn < turns && worked; ++turn) {
    worked = (*small)->work(timesOfTurn, smallCosts);
    if (worked) worked = (*large)->work(timesOfTurn, largeCosts);
  }
  if (!worked) return Failure(worked.error());
  QJsonObject result{{QStringLiteral("rows_small"), request.rowsSmall},
                     {QStringLiteral("rows_large"), request.rowsLarge},
                     {QStringLiteral("times"), timesOfTurn * turns}};
  insert(result, "first_pledge", smallCosts.firstPledge, largeCosts.firstPledge);
  insert(result, "first_wallet", smallCosts.firstWallet, largeCosts.firstWallet);
  insert(result, "pledge", smallCosts.pledge, largeCosts.pledge);
  insert(result, "log", smallCosts.log, largeCosts.log);
  insert(result, "campaigns", smallCosts.campaigns, largeCosts.campaigns);
  insert(result, "wallet", smallCosts.wallet, largeCosts.wallet);
  return result;
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto console = Scene::uri(parser);
  const auto uri = bench::platformUri(parser);
  const auto small = bench::wholeNumber(parser, "rows-small", 100, 100'000'000);
  const auto large = bench::wholeNumber(parser, "rows-large", 100, 100'000'000);
  const auto times = bench::wholeNumber(parser, "times", 3, 100'000);
  if (!console) return Failure(console.error());
  if (!uri) return Failure(uri.error());
  for (const auto* const count : {&small, &large, &times}) {
    if (!*count) return Failure(count->error());
  }
  const auto info = Conninfo::parse(Address(*uri));
  if (!info) return Failure(info.error());
  const QString copied = info->database() + QStringLiteral("_small");
  const auto smallUri = withDatabase(*uri, copied);
  const auto smallConsole = withDatabase(*console, copied);
  if (!smallUri || !smallConsole) return bench::failure(QStringLiteral("--platform is no URI."));
  // An earlier run may have left both.
  if (!Connection::open(Address(*smallUri))) {
    if (auto made = makeSmall(*uri, *small); !made) return Failure(made.error());
    if (auto made = filling::copy(*uri, copied); !made) return Failure(made.error());
  }
  return compare({.uri = *uri,
                  .smallUri = *smallUri,
                  .console = *console,
                  .smallConsole = *smallConsole,
                  .rowsSmall = *small,
                  .rowsLarge = *large,
                  .times = *times});
}

}  // namespace

const BenchCommand bench::growth = {"growth", "what a long history costs", describe, run};
