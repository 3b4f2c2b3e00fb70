// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "storage/clusterfiles.h"
#include "storage/result.h"

struct ClusterOptions {
  QString directory;
  QStringList settings;  // lines of postgresql.conf beyond those every private cluster has
  // How logins come in that are not given to the operating system's user; tests say "trust".
  QString otherLogins = QStringLiteral("scram-sha-256");
};

// A PostgreSQL cluster of our own in one directory, reached through a socket only: made, started,
// healed and stopped. Owns no process: the server lives on without this object.
// Everything but the addresses blocks, for seconds at worst: never on the GUI thread while a
// window is open. start(), stop() and addPeerLogins() are called by one process at a time, under
// a lock of the caller's.
class Cluster final {
  Q_DECLARE_TR_FUNCTIONS(Cluster)

 public:
  [[nodiscard]] static Result<Cluster> at(const ClusterOptions& options);

  // Makes the cluster if there is none, starts it if it does not run, and lets these logins be
  // used by the operating system's user, beside those allowed before.
  [[nodiscard]] Result<void> start(const QStringList& peerLogins);
  [[nodiscard]] Result<void> addPeerLogins(const QStringList& peerLogins);
  // `fast` ends sessions and flushes; otherwise the next start recovers from the log.
  [[nodiscard]] Result<void> stop(bool fast = true);
  // Whether the server answers, by asking it.
  [[nodiscard]] bool isRunning() const;
  // Whether there is a server at all, be it one that is still starting: it can be stopped.
  [[nodiscard]] bool isAlive() const;

  [[nodiscard]] QString directory() const { return m_files.directory(); }
  // postgresql:// addresses; they name the socket, so they hold no password and no host.
  [[nodiscard]] QString uri(const QString& database, const QString& login) const;
  [[nodiscard]] QString superuserUri(const QString& database) const;

 private:
  enum class Answer { running, starting, none };

  Cluster(ClusterOptions options, ServerUser user);

  [[nodiscard]] Answer ask() const;
  [[nodiscard]] Result<void> create();
  [[nodiscard]] Result<void> launch();
  [[nodiscard]] Result<void> reload();
  [[nodiscard]] Error explained(Error error) const;

  ClusterOptions m_options;
  ServerUser m_user;
  ClusterFiles m_files;
  QString m_socketDirectory;
};
