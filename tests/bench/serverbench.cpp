// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "storage/cluster.h"
#include "storage/databases.h"
#include "storage/setup.h"
#include "tests/bench/benchcommand.h"

namespace {

const QString database = QStringLiteral("groundswell_bench");
const QString manager = QStringLiteral("bench_manager");
// Says that the folder was made here and may be thrown away; nothing else may.
const QString mark = QStringLiteral("groundswell-bench");

void describe(QCommandLineParser& parser) {
  parser.addPositionalArgument(
      QStringLiteral("DIR"),
      QStringLiteral("The server's folder, which its operating system user can reach: not below "
                     "root's home."));
  parser.addPositionalArgument(
      QStringLiteral("start|stop"),
      QStringLiteral("start: a new server that loses nothing in a crash, with an empty scratch "
                     "platform; answers its address and a manager's login. stop: ends it and "
                     "removes the folder."));
}

// In the socket's folder, which nobody else can enter, every login may come in.
Result<Cluster> serverIn(const QDir& folder) {
  return Cluster::at(
      {.directory = folder.absolutePath(), .settings = {}, .otherLogins = QStringLiteral("trust")});
}

Result<QJsonObject> start(const QDir& folder) {
  if (folder.exists() && !folder.isEmpty()) {
    return bench::failure(QStringLiteral("%1 is not empty.").arg(folder.absolutePath()));
  }
  auto server = serverIn(folder);
  if (!server) return Failure(server.error());
  if (!QFile(folder.filePath(mark)).open(QIODevice::WriteOnly)) {
    return bench::failure(QStringLiteral("%1 cannot be written.").arg(folder.absolutePath()));
  }
  if (auto started = server->start({}); !started) return Failure(started.error());
  auto made = ensureDatabase(server->superuserUri(QStringLiteral("postgres")), database);
  if (!made) return Failure(made.error());
  const QString uri = server->superuserUri(database);
  const auto platform = setUp({.adminUri = uri, .scratch = true, .managerLogin = manager});
  if (!platform) return Failure(platform.error());
  return QJsonObject{{QStringLiteral("platform"), uri}, {QStringLiteral("manager"), manager}};
}

Result<QJsonObject> stop(QDir folder) {
  if (!folder.exists()) return QJsonObject();
  if (!folder.exists(mark)) {
    return bench::failure(QStringLiteral("%1 was not made here.").arg(folder.absolutePath()));
  }
  auto server = serverIn(folder);
  if (!server) return Failure(server.error());
  if (server->isRunning()) {
    if (auto stopped = server->stop(false); !stopped) return Failure(stopped.error());
  }
  if (folder.removeRecursively()) return QJsonObject();
  return bench::failure(QStringLiteral("%1 cannot be removed.").arg(folder.absolutePath()));
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const QStringList words = parser.positionalArguments();
  if (words.size() == 3 && words.at(2) == u"start") return start(QDir(words.at(1)));
  if (words.size() == 3 && words.at(2) == u"stop") return stop(QDir(words.at(1)));
  return bench::failure(QStringLiteral("usage: groundswell-bench server DIR start|stop"));
}

}  // namespace

const BenchCommand bench::server = {"server", "a server of its own to measure on", describe, run};
