// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include "storage/campaigns.h"
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

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  Scene::addOption(parser);
  parser.addOptions(
      {{QStringLiteral("rows-small"),
        QStringLiteral("Of the log, at first: an empty platform has "
                       "hardly any."),
        QStringLiteral("N"), QStringLiteral("100000")},
       {QStringLiteral("rows-large"), QStringLiteral("Of the log, in the end."),
        QStringLiteral("N"), QStringLiteral("10000000")},
       {QStringLiteral("times"), QStringLiteral("The median of how many, after a third as many."),
        QStringLiteral("N"), QStringLiteral("300")}});
}

// What is measured, each median in milliseconds.
struct Costs {
  double pledge = 0;
  double log = 0;
  double campaigns = 0;
  double wallet = 0;
};

struct Setting {
  BenchPlatform::Campaigns campaigns;
  IdRange backers;
  int times = 0;
};

// One console's session, one thing after another.
class Session final {
 public:
  Session(Connection& connection, const Setting& setting)
      : m_connection(connection), m_setting(setting) {}

  Result<Costs> costs();

 private:
  using Job = std::function<Result<void>()>;

  Result<double> medianMs(const Job& job) const;
  [[nodiscard]] UserId someBacker() const;
  template <class T>
  static Result<void> outcome(const Result<T>& result) {
    if (!result) return Failure(result.error());
    return {};
  }

  Connection& m_connection;
  const Setting& m_setting;
};

UserId Session::someBacker() const {
  return {m_setting.backers.at(QRandomGenerator::global()->bounded(m_setting.backers.count))};
}

Result<double> Session::medianMs(const Job& job) const {
  std::vector<double> taken;
  for (int i = -m_setting.times / 3; i < m_setting.times; ++i) {
    QElapsedTimer time;
    time.start();
    if (auto did = job(); !did) return Failure(did.error());
    if (i >= 0) taken.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
  }
  return baseline::median(std::move(taken));
}

Result<Costs> Session::costs() {
  Costs costs;
  struct Measured {
    double& ms;
    Job job;
  };
  const Measured all[] = {
      {costs.pledge,
       [this] {
         const qint64 number =
             QRandomGenerator::global()->bounded(m_setting.campaigns.campaigns.count);
         return outcome(SerializableTransaction::run(
             m_connection, PlacePledge{.user = someBacker(),
                                       .campaign = {m_setting.campaigns.campaigns.at(number)},
                                       .tier = {m_setting.campaigns.tiers.at(number)},
                                       .amount = BenchPlatform::price()}
                               .toAction()));
       }},
      {costs.log, [this] { return outcome(logPage(m_connection, {})); }},
      {costs.campaigns, [this] { return outcome(campaignsPage(m_connection, {})); }},
      {costs.wallet, [this] { return outcome(walletPage(m_connection, {.user = someBacker()})); }}};
  for (const Measured& one : all) {
    const auto ms = medianMs(one.job);
    if (!ms) return Failure(ms.error());
    one.ms = *ms;
  }
  return costs;
}

// As a console that starts now finds it.
Result<Costs> measure(const BenchPlatform& platform, const QString& uri, const Setting& setting) {
  if (auto vacuumed = filling::vacuum(platform); !vacuumed) return Failure(vacuumed.error());
  const auto connection = Connection::open(Address(uri));
  if (!connection) return Failure(connection.error());
  return Session(**connection, setting).costs();
}

void insert(QJsonObject& result, const QString& name, double small, double large) {
  result.insert(name + QStringLiteral("_small_ms"), small);
  result.insert(name + QStringLiteral("_large_ms"), large);
  result.insert(name + QStringLiteral("_ratio"), small > 0 ? large / small : 0);
}

// Grows the platform to so many lines, and measures there.
Result<Costs> costsAt(const BenchPlatform& platform, const QString& uri, int rows,
                      Setting setting) {
  const auto backers = platform.backers(std::max(rows / linesOfOneBacker, 1));
  if (!backers) return Failure(backers.error());
  setting.backers = *backers;
  const auto grown = filling::grow(platform, {setting.campaigns, *backers}, rows);
  if (!grown) return Failure(grown.error());
  return measure(platform, uri, setting);
}

Result<QJsonObject> grow(const BenchPlatform& platform, const QString& uri, int rowsSmall,
                         int rowsLarge, int times) {
  const auto rows = filling::logRows(platform);
  if (!rows) return Failure(rows.error());
  if (*rows >= rowsSmall) {
    return bench::failure(
        QStringLiteral("The log has %1 lines already: take an empty platform.").arg(*rows));
  }
  // Before the backers, whose ids follow one another.
  const auto campaigns = platform.newCampaigns(campaignsMade);
  if (!campaigns) return Failure(campaigns.error());
  const Setting setting{.campaigns = *campaigns, .backers = {}, .times = times};
  const auto small = costsAt(platform, uri, rowsSmall, setting);
  if (!small) return Failure(small.error());
  const auto large = costsAt(platform, uri, rowsLarge, setting);
  if (!large) return Failure(large.error());
  QJsonObject result{{QStringLiteral("rows_small"), rowsSmall},
                     {QStringLiteral("rows_large"), rowsLarge},
                     {QStringLiteral("times"), times}};
  insert(result, QStringLiteral("pledge"), small->pledge, large->pledge);
  insert(result, QStringLiteral("log"), small->log, large->log);
  insert(result, QStringLiteral("campaigns"), small->campaigns, large->campaigns);
  insert(result, QStringLiteral("wallet"), small->wallet, large->wallet);
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
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  return grow(*platform, *console, *small, *large, *times);
}

}  // namespace

const BenchCommand bench::growth = {"growth", "what a long history costs", describe, run};
