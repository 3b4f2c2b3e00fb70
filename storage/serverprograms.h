// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "storage/result.h"
#include "storage/serveruser.h"

// PostgreSQL's own programs (initdb, pg_ctl, postgres) of one major version, and how they are run.
// A value without a thread of its own. Must not be used on the GUI thread: run() blocks.
class ServerPrograms final {
  Q_DECLARE_TR_FUNCTIONS(ServerPrograms)

 public:
  static constexpr int oldestMajor = 15;

  // The newest installed version that the console works with.
  [[nodiscard]] static Result<ServerPrograms> newest(const ServerUser& user);
  // Exactly this version: the files of a cluster are read by no other.
  [[nodiscard]] static Result<ServerPrograms> ofMajor(const ServerUser& user, int major);

  [[nodiscard]] int major() const { return m_major; }

  // Runs one program to its end as the server's user and returns what it printed. A failure's
  // detail is what it printed. Paths in the arguments should be relative to `workingDirectory`:
  // pg_ctl and initdb hand them to a shell between mere double quotes.
  [[nodiscard]] Result<QString> run(const QString& program, const QStringList& arguments,
                                    const QString& workingDirectory, int timeoutMs) const;

 private:
  ServerPrograms(ServerUser user, QString folder, int major)
      : m_user(std::move(user)), m_folder(std::move(folder)), m_major(major) {}

  ServerUser m_user;
  QString m_folder;
  int m_major = 0;
};
