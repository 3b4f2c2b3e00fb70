// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drillrun.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "app/throwawaycluster.h"
#include "models/drilltext.h"
#include "storage/cluster.h"
#include "storage/databases.h"
#include "storage/setup.h"

namespace {

const QString database = QStringLiteral("drill");
const QString manager = QStringLiteral("tester");

// Roughly how much of the time is gone when each step begins; the races share the rest.
constexpr int serverPercent = 5;
constexpr int platformPercent = 25;
constexpr int racesPercent = 35;

// What a drill answers that was stopped before its first race.
DrillReport stoppedReport() {
  return {.startedAt = QDateTime::currentDateTimeUtc(), .wasStopped = true};
}

Result<void> makePlatform(const Cluster& cluster) {
  auto made = ensureDatabase(cluster.superuserUri(QStringLiteral("postgres")), database);
  if (!made) return made;
  return setUp({.adminUri = cluster.superuserUri(database),
                .scratch = true,
                .platformName = QStringLiteral("Drill"),
                .managerLogin = manager})
      .map([](const SetupReport&) {});
}

// Nothing is thrown across a thread.
Result<DrillReport> answerOf(const DrillRun::Job& job, const DrillSteps& steps) {
  try {
    return job(steps);
  } catch (const std::exception& exception) {
    return Failure(Error{.kind = ErrorKind::bug, .detail = QString::fromUtf8(exception.what())});
  }
}

}  // namespace

Result<DrillReport> drillOnThrowawayServer(const DrillSteps& steps) {
  steps.begins(DrillRun::tr("Starting a server of its own…"), serverPercent, {});
  const auto place = ThrowawayCluster::begin(ThrowawayCluster::Use::drill);
  if (!place) return Failure(place.error());
  auto cluster = Cluster::at({.directory = (*place)->directory(), .settings = {}});
  if (!cluster) return Failure(cluster.error());
  if (auto started = cluster->start({manager}); !started) return Failure(started.error());
  if (steps.isStopped()) return stoppedReport();
  steps.begins(DrillRun::tr("Making a platform on it…"), platformPercent, {});
  if (auto made = makePlatform(*cluster); !made) return Failure(made.error());
  const auto count = static_cast<int>(std::size(races));
  return runDrill(
      cluster->uri(database, manager),
      {.raceBegins =
           [&](Race race, int number) {
             steps.begins(
                 DrillRun::tr("Race %1 of %2: %3").arg(number).arg(count).arg(raceName(race)),
                 racesPercent + (100 - racesPercent) * (number - 1) / count, race);
           },
       .isStopped = steps.isStopped});
}

DrillRun::DrillRun(Job job, QObject* parent) : QObject(parent), m_job(std::move(job)) {
  m_pool.setMaxThreadCount(1);
}

DrillRun::~DrillRun() {
  m_isStopped = true;
  m_pool.waitForDone();
}

void DrillRun::start() {
  if (m_state.running) return;
  m_isStopped = false;
  m_state = {.running = true};
  Q_EMIT stateChanged(m_state);
  const DrillSteps steps{.begins =
                             [this](const QString& what, int percent, std::optional<Race> race) {
                               QMetaObject::invokeMethod(
                                   this,
                                   [this, what, percent, race] { began(what, percent, race); },
                                   Qt::QueuedConnection);
                             },
                         .isStopped = [this] { return m_isStopped.load(); }};
  using Watcher = QFutureWatcher<Result<DrillReport>>;
  auto* const watcher = new Watcher(this);
  connect(watcher, &Watcher::finished, this, [this, watcher] {
    watcher->deleteLater();
    ended(watcher->result());
  });
  watcher->setFuture(QtConcurrent::run(&m_pool, answerOf, m_job, steps));
}

void DrillRun::stop() {
  if (!m_state.running || m_isStopped.exchange(true)) return;
  m_state.doing = tr("Stops after the race under way…");
  Q_EMIT stateChanged(m_state);
}

void DrillRun::began(const QString& what, int percent, std::optional<Race> race) {
  // Its news may come after its end, or after it was asked to stop.
  if (!m_state.running || m_isStopped) return;
  m_state.doing = what;
  m_state.percent = percent;
  m_state.race = race;
  Q_EMIT stateChanged(m_state);
}

void DrillRun::ended(const Result<DrillReport>& report) {
  m_state = {};
  if (report) {
    m_state.report = *report;
  } else {
    m_state.error = report.error();
  }
  Q_EMIT stateChanged(m_state);
}
