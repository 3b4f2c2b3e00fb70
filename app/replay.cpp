// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QUuid>

#include "storage/people.h"
#include "storage/pledges.h"

namespace {

constexpr qint64 depositsPerRun = 500;
constexpr size_t rowsPerJob = 50;
constexpr qint64 daysOpen = 30;
constexpr qint64 secondsMoved = (daysOpen + 1) * 24 * 3'600;
constexpr int failedClosuresMax = 5;

Action changeSettings(Money pledgeMin, Money pledgeMax) {
  return {.function = QStringLiteral("change_settings"),
          .arguments = {{QStringLiteral("settings"),
                         QJsonObject{{QStringLiteral("pledge_min"), pledgeMin.minor},
                                     {QStringLiteral("pledge_max"), pledgeMax.minor}}}}};
}

}  // namespace

Replay::Replay(Worker& worker, Platform platform, std::vector<ReplayCampaign> campaigns,
               QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_platform(std::move(platform)),
      m_run(std::make_shared<ReplayRun>(std::move(campaigns))),
      m_closures(worker),
      m_mark(QUuid::createUuid().toString(QUuid::Id128).left(8)) {
  connect(&m_closures, &ClosureService::idle, this, &Replay::closureIdle);
}

void Replay::start() {
  m_report.campaigns = static_cast<qint64>(m_run->campaigns.size());
  m_report.backers = m_run->poolSize;
  if (!m_platform.scratch) {
    return stop(Error{.kind = ErrorKind::rejected, .refusal = Refusal::notScratch}, Attempt::load);
  }
  fitLimits();
}

void Replay::fitLimits() {
  const Money least = std::min(m_platform.pledgeMin, m_run->smallestShare());
  const Money most = std::max(m_platform.pledgeMax, m_run->largestShare());
  const bool fit = least == m_platform.pledgeMin && most == m_platform.pledgeMax;
  beginStage(QStringLiteral("limits changed"), fit ? 0 : 1);
  series(
      fit ? 0 : 1, Attempt::changeSettings,
      [least, most](qint64) { return changeSettings(least, most); }, [](qint64, const Answer&) {},
      &Replay::registerPeople);
}

void Replay::registerPeople() {
  const auto pool = static_cast<qint64>(m_run->poolSize);
  const qint64 count = pool + m_report.campaigns;
  m_run->backers.resize(static_cast<size_t>(pool));
  m_run->creators.resize(m_run->campaigns.size());
  beginStage(QStringLiteral("people registered"), count);
  series(
      count, Attempt::registerUser,
      [this, pool](qint64 index) {
        const bool isBacker = index < pool;
        const qint64 number = isBacker ? index + 1 : index - pool + 1;
        return RegisterUser{.name = (isBacker ? QStringLiteral("Replay backer %1")
                                              : QStringLiteral("Replay creator %1"))
                                        .arg(number),
                            .email = QStringLiteral("%1-%2-%3@replay.example")
                                         .arg(isBacker ? u"backer"_qs : u"creator"_qs)
                                         .arg(number)
                                         .arg(m_mark)}
            .toAction();
      },
      [this, pool](qint64 index, const Answer& answer) {
        auto& ids = index < pool ? m_run->backers : m_run->creators;
        ids[static_cast<size_t>(index < pool ? index : index - pool)] =
            answer.id<UserId>("user_id");
      },
      &Replay::depositNeeds);
}

void Replay::depositNeeds() {
  std::vector<QJsonArray> runs;
  const std::vector<Money> needs = m_run->needs();
  for (size_t backer = 0; backer < needs.size(); ++backer) {
    if (needs[backer] == Money{}) continue;
    if (runs.empty() || runs.back().size() == depositsPerRun) runs.emplace_back();
    runs.back().append(QJsonObject{
        {QStringLiteral("user_id"), m_run->backers[backer].value},
        {QStringLiteral("amount"), needs[backer].minor},
        {QStringLiteral("reference"), QStringLiteral("replay %1 %2").arg(m_mark).arg(backer + 1)}});
  }
  const auto count = static_cast<qint64>(runs.size());
  beginStage(QStringLiteral("runs of deposits"), count);
  series(
      count, Attempt::importDeposits,
      [runs](qint64 index) {
        return Action{.function = QStringLiteral("deposit_many"),
                      .arguments = {{QStringLiteral("entries"), runs[static_cast<size_t>(index)]}}};
      },
      [](qint64, const Answer&) {}, &Replay::createCampaigns);
}

void Replay::createCampaigns() {
  m_run->campaignIds.resize(m_run->campaigns.size());
  beginStage(QStringLiteral("campaigns created"), m_report.campaigns);
  series(
      m_report.campaigns, Attempt::createCampaign,
      [this](qint64 index) {
        const auto at = static_cast<size_t>(index);
        const ReplayCampaign& campaign = m_run->campaigns[at];
        return CreateCampaign{.creator = m_run->creators[at],
                              .title = campaign.name,
                              .description = campaign.category,
                              .goal = campaign.goal,
                              .deadline = m_platform.serverMoment.addDays(daysOpen)}
            .toAction();
      },
      [this](qint64 index, const Answer& answer) {
        m_run->campaignIds[static_cast<size_t>(index)] = answer.id<CampaignId>("campaign_id");
      },
      &Replay::placePledges);
}

void Replay::placePledges() {
  // Round and round the campaigns: two pledges to the same one would wait for one another.
  std::vector<std::pair<size_t, int>> order;
  for (int place = 0; place < m_run->poolSize; ++place) {
    for (size_t campaign = 0; campaign < m_run->campaigns.size(); ++campaign) {
      if (place < m_run->campaigns[campaign].backers) order.emplace_back(campaign, place);
    }
  }
  const auto count = static_cast<qint64>(order.size());
  beginStage(QStringLiteral("pledges placed"), count);
  series(
      count, Attempt::placePledge,
      [this, order](qint64 index) {
        const auto [campaign, place] = order[static_cast<size_t>(index)];
        return PlacePledge{
            .user = m_run->backers[static_cast<size_t>(m_run->backerOf(campaign, place))],
            .campaign = m_run->campaignIds[campaign],
            .amount = m_run->campaigns[campaign].share(place)}
            .toAction();
      },
      [this](qint64, const Answer& answer) {
        ++m_report.pledges;
        m_report.pledged = m_report.pledged + answer.money("amount");
      },
      &Replay::moveTime);
}

void Replay::moveTime() {
  beginStage(QStringLiteral("deadlines moved"), m_report.campaigns);
  chunks(
      m_run->campaigns.size(),
      [run = m_run](Connection& connection, size_t from, size_t until) -> Result<QStringList> {
        for (size_t index = from; index < until; ++index) {
          const auto moved =
              scratchMoveTime(connection, run->campaignIds[index].value, secondsMoved);
          if (!moved) return Failure(moved.error());
        }
        return QStringList();
      },
      &Replay::closeCampaigns);
}

void Replay::closeCampaigns() {
  beginStage(QStringLiteral("campaigns closed"), m_report.campaigns);
  m_closures.runNow();
}

void Replay::closureIdle(const ClosureRun& closed) {
  m_report.successful += closed.successful;
  m_report.failed += closed.failed;
  m_report.refunds += closed.refunded;
  m_report.refunded = m_report.refunded + closed.refundedAmount;
  Q_EMIT progressed(m_report.stages.back().name, m_report.successful + m_report.failed,
                    m_report.campaigns);
  const bool didNothing = closed.successful + closed.failed == 0 && closed.refunded == 0;
  if (closed.errors > 0 && ++m_failedClosures > failedClosuresMax) {
    return stop(m_closures.state().lastError.value_or(Error{}), Attempt::closeCampaign);
  }
  // One run takes so many; the last finds nothing to do.
  if (!didNothing || closed.errors > 0) return m_closures.runNow();
  compareCampaigns();
}

void Replay::compareCampaigns() {
  beginStage(QStringLiteral("campaigns compared"), m_report.campaigns);
  chunks(
      m_run->campaigns.size(),
      [run = m_run](Connection& connection, size_t from, size_t until) {
        return campaignDisagreements(connection, *run, from, until);
      },
      &Replay::compareWallets);
}

void Replay::compareWallets() {
  beginStage(QStringLiteral("wallets compared"), m_report.backers);
  chunks(
      m_run->backers.size(),
      [run = m_run](Connection& connection, size_t from, size_t until) {
        return walletDisagreements(connection, *run, from, until);
      },
      &Replay::proveBooks);
}

void Replay::proveBooks() {
  beginStage(QStringLiteral("books proved"), 1);
  using Books = std::vector<Disagreement>;
  m_worker.run<Books>(
      this, Worker::Lane::longWork, [](Connection& connection) { return reconcile(connection); },
      [this](const Result<Books>& books) {
        if (!books) return stop(books.error(), Attempt::load);
        m_report.books = *books;
        endStage();
        Q_EMIT finished(m_report);
      });
}

void Replay::beginStage(const QString& name, qint64 count) {
  endStage();
  m_report.stages.push_back({.name = name, .count = count});
  m_stageTime.start();
}

void Replay::endStage() {
  if (!m_report.stages.empty()) m_report.stages.back().ms = m_stageTime.elapsed();
}

void Replay::series(qint64 count, Attempt attempt, ActionSeries::Make make,
                    std::function<void(qint64, const Answer&)> take, void (Replay::*next)()) {
  if (m_series) m_series->deleteLater();
  m_series = new ActionSeries(m_worker, this);
  connect(m_series, &ActionSeries::progressed, this, [this](qint64 done, qint64 of) {
    Q_EMIT progressed(m_report.stages.back().name, done, of);
  });
  connect(m_series, &ActionSeries::finished, this, [this, next] {
    if (!m_stopped) (this->*next)();
  });
  m_series->start(
      count, std::move(make),
      [this, attempt, take = std::move(take)](qint64 index, const Result<Answer>& answer) {
        if (!answer) return stop(answer.error(), attempt);
        take(index, *answer);
      });
}

void Replay::chunks(size_t count, const Chunk& chunk, void (Replay::*next)()) {
  nextChunk(0, count, chunk, next);
}

void Replay::nextChunk(size_t from, size_t count, const Chunk& chunk, void (Replay::*next)()) {
  if (from >= count) return (this->*next)();
  const size_t until = std::min(count, from + rowsPerJob);
  m_worker.run<QStringList>(
      this, Worker::Lane::longWork,
      [chunk, from, until](Connection& connection) { return chunk(connection, from, until); },
      [this, until, count, chunk, next](const Result<QStringList>& sentences) {
        if (!sentences) return stop(sentences.error(), Attempt::load);
        m_report.disagreements.append(*sentences);
        Q_EMIT progressed(m_report.stages.back().name, static_cast<qint64>(until),
                          static_cast<qint64>(count));
        nextChunk(until, count, chunk, next);
      });
}

void Replay::stop(const Error& error, Attempt attempt) {
  if (std::exchange(m_stopped, true)) return;
  Q_EMIT failed(error, attempt);
}
