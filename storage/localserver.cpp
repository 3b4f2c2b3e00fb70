// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localserver.h"

#include <libpq-fe.h>

#include <QLockFile>

namespace {

// Longer than a first start on a slow disk: whoever waits here waits for another console's start.
constexpr int lockTimeoutMs = 150'000;

constexpr auto takeShare = "SELECT pg_advisory_lock_shared(7142, 1)";
constexpr auto giveShare = "SELECT pg_advisory_unlock_shared(7142, 1)";
constexpr auto tryAlone = "SELECT pg_try_advisory_lock(7142, 1)";

// Held around start and stop. The system releases a killed holder's.
Result<std::unique_ptr<QLockFile>> lockOf(const QString& directory) {
  auto lock = std::make_unique<QLockFile>(directory + u"/lock"_qs);
  lock->setStaleLockTime(0);
  if (lock->tryLock(lockTimeoutMs)) return lock;
  const QString detail =
      lock->error() == QLockFile::LockFailedError
          ? LocalServer::tr("Another console is busy starting or stopping the server in %1.")
          : LocalServer::tr("The folder %1 cannot be written, or its disk is full.");
  return Failure({ErrorKind::rejected, {}, {}, detail.arg(directory), {}});
}

}  // namespace

// A session that holds the shared lock for as long as it lives.
struct LocalServer::Share {
  std::unique_ptr<PGconn, decltype(&PQfinish)> connection{nullptr, &PQfinish};

  [[nodiscard]] bool isTrue(const char* statement) const {
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), statement),
                                                               &PQclear);
    return PQresultStatus(result.get()) == PGRES_TUPLES_OK &&
           *PQgetvalue(result.get(), 0, 0) != 'f';
  }
};

LocalServer::LocalServer(Cluster cluster)
    : m_cluster(std::move(cluster)), m_share(std::make_unique<Share>()) {}

LocalServer::~LocalServer() {
  leave();
}

Result<std::unique_ptr<LocalServer>> LocalServer::attach(const LocalServerOptions& options) {
  auto cluster = Cluster::at({.directory = options.directory, .settings = {}});
  if (!cluster) return Failure(cluster.error());
  std::unique_ptr<LocalServer> server(new LocalServer(*std::move(cluster)));
  if (auto joined = server->join(options.peerLogins); !joined) return Failure(joined.error());
  return server;
}

Result<void> LocalServer::join(const QStringList& peerLogins) {
  const auto lock = lockOf(directory());
  if (!lock) return Failure(lock.error());
  if (auto started = m_cluster.start(peerLogins); !started) return started;
  const QString address = superuserUri(QStringLiteral("postgres"));
  m_share->connection.reset(PQconnectdb(address.toUtf8().constData()));
  if (PQstatus(m_share->connection.get()) == CONNECTION_OK && m_share->isTrue(takeShare)) return {};
  const QString said = QString::fromUtf8(PQerrorMessage(m_share->connection.get())).trimmed();
  m_share->connection.reset();
  return Failure({ErrorKind::connectionLost,
                  {},
                  {},
                  tr("The database server in %1 refuses this console: %2").arg(directory(), said),
                  {}});
}

void LocalServer::leave() {
  if (!m_share->connection) return;
  // Without the lock nobody may stop the server; the next console to leave will.
  if (const auto lock = lockOf(directory()); lock) {
    const bool isLast = m_share->isTrue(giveShare) && m_share->isTrue(tryAlone);
    if (isLast) {
      if (const auto stopped = m_cluster.stop(); !stopped) qWarning() << stopped.error().detail;
    }
  }
  m_share->connection.reset();
}

Result<void> LocalServer::heal() {
  // Both are asked: a session may outlive its postmaster for a moment.
  if (m_share->connection && m_cluster.isRunning() && m_share->isTrue("SELECT true")) return {};
  m_share->connection.reset();
  return join({});
}

Result<void> LocalServer::addPeerLogins(const QStringList& peerLogins) {
  const auto lock = lockOf(directory());
  if (!lock) return Failure(lock.error());
  return m_cluster.addPeerLogins(peerLogins);
}
