// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourcluster.h"

#include <QDir>

#include "app/places.h"
#include "storage/cluster.h"

namespace {

QString folder() {
  return places::clusters() + QLatin1StringView("/tour");
}

}  // namespace

TourCluster::TourCluster(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}

Result<std::unique_ptr<TourCluster>> TourCluster::begin() {
  QDir().mkpath(places::clusters());
  auto lock = std::make_unique<QLockFile>(folder() + QLatin1StringView(".lock"));
  lock->setStaleLockTime(0);  // only a dead holder's is taken over
  if (!lock->tryLock()) {
    const QString why = lock->error() == QLockFile::LockFailedError
                            ? tr("Another tour is under way on this computer. Wait for its end.")
                            : tr("The folder %1 cannot be written.").arg(places::clusters());
    return Failure(Error{.kind = ErrorKind::rejected, .detail = why});
  }
  if (auto cleared = clear(); !cleared) return Failure(cleared.error());
  return std::unique_ptr<TourCluster>(new TourCluster(std::move(lock)));
}

TourCluster::~TourCluster() {
  if (const auto cleared = clear(); !cleared) qWarning() << cleared.error().detail;
}

// A server that still runs there belongs to a tour that was killed, or to this one at its end.
Result<void> TourCluster::clear() {
  if (!QDir(folder()).exists()) return {};
  auto cluster = Cluster::at({.directory = folder(), .settings = {}});
  if (!cluster) return Failure(cluster.error());
  if (cluster->isRunning()) {
    if (auto stopped = cluster->stop(false); !stopped) return stopped;
  }
  if (QDir(folder()).removeRecursively()) return {};
  return Failure(
      Error{.kind = ErrorKind::rejected,
            .detail = tr("The folder %1 of an earlier tour cannot be removed.").arg(folder())});
}
