// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "storage/result.h"
#include "storage/serveruser.h"

// The login that a private cluster is born with. Only setup, start and stop use it.
inline constexpr QLatin1StringView clusterSuperuser("postgres_admin");

// What stands in PostgreSQL's postmaster.pid, which says who runs the cluster, or last did.
struct PostmasterFile {
  qint64 processId = 0;
  QString socketDirectory;
};

// The files of a private cluster that the console writes: settings, and who may come in how.
//   <directory>/data         PostgreSQL's own
//   <directory>/run          its socket, where the path is short enough for one
//   <directory>/server.log   what it says; one older file is kept
// A value without a thread of its own. Must not start or stop anything, and is used under the
// cluster's lock only.
class ClusterFiles final {
  Q_DECLARE_TR_FUNCTIONS(ClusterFiles)

 public:
  ClusterFiles(const QString& directory, ServerUser user);

  [[nodiscard]] QString directory() const { return m_directory; }
  [[nodiscard]] QString data() const { return m_directory + u"/data"_qs; }
  [[nodiscard]] QString log() const { return m_directory + u"/server.log"_qs; }

  // Makes the directory, its `run` and its log, such that the server's user can work there.
  [[nodiscard]] Result<void> prepare() const;
  // The major version that wrote the data; 0 where there is none.
  [[nodiscard]] int dataMajor() const;
  // A new folder beside `data` for initdb to fill, named relative to the directory; what a killed
  // initdb left there is removed.
  [[nodiscard]] Result<QString> newData() const;

  // A folder for the socket: `run`, or a short one below the system's temporary folder when a
  // socket's path could not hold that.
  [[nodiscard]] Result<QString> chooseSocketDirectory() const;
  [[nodiscard]] PostmasterFile postmaster() const;
  // What the process is that the postmaster file names: none, this cluster's living server, or a
  // zombie or another's that was given the same number after a reboot.
  enum class Postmaster { none, lives, stranger };
  [[nodiscard]] Postmaster postmasterProcess() const;
  // Makes the postmaster file name nobody when it names a stranger, for which PostgreSQL would wait
  // forever. The file itself stays: by its shared memory PostgreSQL finds out whether an orphaned
  // backend still writes, and deleting it would ruin the data then.
  [[nodiscard]] Result<void> disownPostmaster() const;

  // postgresql.conf, pg_hba.conf and pg_ident.conf in `folder` (`data`, or one not renamed yet).
  // `otherLogins` is how those come in who are not in `peerLogins`.
  [[nodiscard]] Result<void> writeSettings(const QString& folder, const QString& socketDirectory,
                                           const QStringList& settings) const;
  [[nodiscard]] Result<void> writeLogins(const QString& folder, const QStringList& peerLogins,
                                         const QString& otherLogins) const;
  // The logins of pg_ident.conf, the superuser not among them.
  [[nodiscard]] QStringList peerLogins() const;

  // The last line of the log that tells why it did not start.
  [[nodiscard]] QString lastComplaint() const;

 private:
  [[nodiscard]] Result<void> write(const QString& path, const QString& text) const;

  QString m_directory;
  ServerUser m_user;
};
