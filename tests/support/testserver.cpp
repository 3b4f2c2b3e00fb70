// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "storage/setup.h"
#include "tests/support/testplatform.h"

namespace {

const QString directory = QStringLiteral(TEST_SERVER_DIRECTORY);

// The folder's name can be guessed and /tmp is everybody's: nothing of somebody else's is used.
Result<void> checkOwner() {
  struct stat found {};
  if (lstat(QFile::encodeName(directory).constData(), &found) != 0) return {};
  if (S_ISDIR(found.st_mode) && found.st_uid == geteuid()) return {};
  return Failure({ErrorKind::rejected, {}, {}, directory + u" belongs to somebody else."_qs, {}});
}

Result<Cluster> cluster() {
  if (auto checked = checkOwner(); !checked) return Failure(checked.error());
  // Tests kill processes, never the power: nothing is lost without waiting for the disk. In the
  // socket's folder, which nobody else can enter, every login may come in.
  return Cluster::at(
      {.directory = directory,
       .settings = {QStringLiteral("fsync = off"), QStringLiteral("full_page_writes = off")},
       .otherLogins = QStringLiteral("trust")});
}

Result<void> fillTemplate(const Cluster& server) {
  const QString name = testServer::templateDatabase;
  auto created = superuserExecute(server.superuserUri(QStringLiteral("postgres")),
                                  QStringLiteral("CREATE DATABASE %1").arg(name));
  if (!created) return created;
  auto made = setUp({.adminUri = server.superuserUri(name),
                     .scratch = true,
                     .rolePrefix = testServer::rolePrefix,
                     .managerLogin = testServer::managerLogin});
  if (!made) return Failure(made.error());
  // Tests that run beside one another are all this one login: a person's limit is not theirs.
  return superuserExecute(
      server.superuserUri(name),
      QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(testServer::managerLogin));
}

}  // namespace

Result<void> testServer::start() {
  if (auto stopped = stop(); !stopped) return stopped;
  auto server = cluster();
  if (!server) return Failure(server.error());
  if (auto started = server->start({}); !started) return started;
  return fillTemplate(*server);
}

Result<void> testServer::stop() {
  if (!QDir(directory).exists()) return {};
  auto server = cluster();
  if (!server) return Failure(server.error());
  // A server that was killed cannot be stopped; what remains of it goes with its folder.
  if (server->isRunning()) {
    if (auto stopped = server->stop(false); !stopped) return stopped;
  }
  if (QDir(directory).removeRecursively()) return {};
  return Failure({ErrorKind::rejected, {}, {}, directory + u" cannot be removed."_qs, {}});
}

Result<Cluster> testServer::running() {
  auto server = cluster();
  if (server && !server->isRunning()) {
    return Failure({ErrorKind::connectionLost,
                    {},
                    {},
                    QStringLiteral("The test server is not running. Start the test through ctest, "
                                   "or run tests/support/testserver start in the build folder."),
                    {}});
  }
  return server;
}
