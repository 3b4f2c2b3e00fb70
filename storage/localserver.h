// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "storage/cluster.h"
#include "storage/result.h"

struct LocalServerOptions {
  QString directory;  // holds data, run, server.log and lock; made when missing
  // Database logins that whoever runs this console may use without a password.
  QStringList peerLogins;
};

// This console's share in the private PostgreSQL of this computer: the first console starts it,
// others join, the last one stops it. Each holds a shared advisory lock on a connection of its
// own; whoever gets the exclusive one on leaving was the last. A killed console leaves a running
// server, which the next one joins and in the end stops.
// Belongs to one thread at a time. Every call but the addresses blocks for a connection, a start or
// a stop (a tenth of a second, a second for the first start, minutes after a crash at worst): it is
// made before the first window or on a worker thread, never on the GUI thread beside a window.
class LocalServer final {
  Q_DECLARE_TR_FUNCTIONS(LocalServer)

 public:
  // connectionLost when the server does not come up; rejected when it cannot be: programs not
  // installed, folder not writable, disk full. The detail is a sentence for the person.
  [[nodiscard]] static Result<std::unique_ptr<LocalServer>> attach(
      const LocalServerOptions& options);
  ~LocalServer();
  Q_DISABLE_COPY_MOVE(LocalServer)

  // Gives up this console's share and stops the server if nobody else has one; done once.
  void leave();
  // After a lost connection: starts the server again if it died, and takes the share anew.
  [[nodiscard]] Result<void> heal();
  // In force for every connection made after the return.
  [[nodiscard]] Result<void> addPeerLogins(const QStringList& peerLogins);

  [[nodiscard]] QString directory() const { return m_cluster.directory(); }
  [[nodiscard]] QString uri(const QString& database, const QString& login) const {
    return m_cluster.uri(database, login);
  }
  // For setup only; the console works as a person's login.
  [[nodiscard]] QString superuserUri(const QString& database) const {
    return m_cluster.superuserUri(database);
  }

 private:
  struct Share;

  explicit LocalServer(Cluster cluster);
  [[nodiscard]] Result<void> join(const QStringList& peerLogins);

  Cluster m_cluster;
  std::unique_ptr<Share> m_share;
};
