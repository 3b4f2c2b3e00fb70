// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/throwawaycluster.h"

#include <QDir>

#include "app/places.h"
#include "storage/cluster.h"

ThrowawayCluster::ThrowawayCluster(QString directory, std::unique_ptr<QLockFile> lock)
    : m_directory(std::move(directory)), m_lock(std::move(lock)) {}

QString ThrowawayCluster::nameOf(Use use) {
  return use == Use::tour ? QStringLiteral("tour") : QStringLiteral("drill");
}

Result<std::unique_ptr<ThrowawayCluster>> ThrowawayCluster::begin(Use use) {
  QDir().mkpath(places::clusters());
  const QString directory = places::clusters() + u'/' + nameOf(use);
  auto lock = std::make_unique<QLockFile>(directory + QLatin1StringView(".lock"));
  lock->setStaleLockTime(0);  // only a dead holder's is taken over
  if (!lock->tryLock()) {
    const QString busy = use == Use::tour
                             ? tr("Another tour is under way on this computer. Wait for its end.")
                             : tr("Another drill is under way on this computer. Wait for its end.");
    const QString why = lock->error() == QLockFile::LockFailedError
                            ? busy
                            : tr("The folder %1 cannot be written.").arg(places::clusters());
    return Failure(Error{.kind = ErrorKind::rejected, .detail = why});
  }
  if (auto cleared = clear(directory); !cleared) return Failure(cleared.error());
  return std::unique_ptr<ThrowawayCluster>(new ThrowawayCluster(directory, std::move(lock)));
}

ThrowawayCluster::~ThrowawayCluster() {
  if (const auto cleared = clear(m_directory); !cleared) qWarning() << cleared.error().detail;
}

// A server that still runs there, or only starts, belongs to a run that was killed, or to this one
// at its end.
Result<void> ThrowawayCluster::clear(const QString& directory) {
  if (!QDir(directory).exists()) return {};
  auto cluster = Cluster::at({.directory = directory, .settings = {}});
  if (!cluster) return Failure(cluster.error());
  if (cluster->isAlive()) {
    if (auto stopped = cluster->stop(false); !stopped) return stopped;
  }
  if (QDir(directory).removeRecursively()) return {};
  return Failure(
      Error{.kind = ErrorKind::rejected,
            .detail = tr("The folder %1 of an earlier run cannot be removed.").arg(directory)});
}
