// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/durableserver.h"

#include <csignal>
#include <optional>

#include <sys/stat.h>

#include <QDir>
#include <QFile>

#include "storage/campaigns.h"
#include "storage/setup.h"
#include "storage/transaction.h"
#include "tests/support/flushdelay.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

namespace {

const QString database = QStringLiteral("books");
const QString manager = QStringLiteral("maria");

template <class T>
T orEnd(Result<T> result, const char* what) {
  if (!result) qFatal("%s: %s", what, qUtf8Printable(result.error().detail));
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

Cluster clusterBelow(const QTemporaryDir& root) {
  // A server of root's runs as another user, who has to pass through.
  chmod(QFile::encodeName(root.path()).constData(), 0711);
  return orEnd(Cluster::at({.directory = root.filePath(QStringLiteral("server")),
                            .settings = {},
                            .otherLogins = QStringLiteral("trust")}),
               "cluster");
}

// 0 where there is no such process.
qint64 parentOf(qint64 process) {
  QFile file(QStringLiteral("/proc/%1/stat").arg(process));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  // "42 (a name) S 1 ...", where a name may hold anything.
  const QByteArray text = file.readAll();
  return text.mid(text.lastIndexOf(')') + 4).split(' ').value(0).toLongLong();
}

}  // namespace

DurableServer::DurableServer(const Disk& disk) : m_cluster(clusterBelow(m_root)) {
  start();
  orEnd(superuserExecute(m_cluster.superuserUri(QStringLiteral("postgres")),
                         QStringLiteral("CREATE DATABASE ") + database),
        "database");
  orEnd(setUp({.adminUri = superuserUri(), .scratch = true, .managerLogin = manager}), "setup");
  if (disk.flush.count() == 0) return;
  orEnd(m_cluster.stop(), "stop");
  m_disk = disk;
  start();
}

DurableServer::~DurableServer() {
  kill();
}

void DurableServer::start() const {
  std::optional<FlushDelay> delay;
  if (m_disk.flush.count() > 0) delay.emplace(m_cluster.directory(), m_disk.flush);
  orEnd(m_cluster.start({}), "start");
}

void DurableServer::kill() const {
  const auto user = orEnd(ServerUser::find(), "user");
  const qint64 postmaster = ClusterFiles(m_cluster.directory(), user).postmaster().processId;
  if (postmaster <= 1) return;
  // It shall begin no more of them while they are looked for.
  if (::kill(static_cast<pid_t>(postmaster), SIGSTOP) != 0) return;
  std::vector<qint64> processes{postmaster};
  const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
  for (const QString& name : names) {
    const qint64 process = name.toLongLong();
    if (process > 0 && parentOf(process) == postmaster) processes.push_back(process);
  }
  for (const qint64 process : processes)
    ::kill(static_cast<pid_t>(process), SIGKILL);
}

QString DurableServer::uri() const {
  return m_cluster.uri(database, manager);
}

QString DurableServer::superuserUri() const {
  return m_cluster.superuserUri(database);
}

QString DurableServer::value(const QString& sql) const {
  return orEnd(RawSession(superuserUri()).send(sql), qUtf8Printable(sql.left(200)));
}

void DurableServer::addBackers(int count) const {
  static_cast<void>(value(
      QStringLiteral(
          "INSERT INTO groundswell.users (id, name, email, balance, created_at) "
          "OVERRIDING SYSTEM VALUE SELECT 1000 + n, 'Backer ' || n, 'b' || n || '@x.example', "
          "1000000000000, clock_timestamp() FROM generate_series(1, %1) n; "
          "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, amount, actor) "
          "SELECT clock_timestamp(), 'deposit', 1000 + n, 1000000000000, 'test' "
          "FROM generate_series(1, %1) n")
          .arg(count)));
}

std::vector<CampaignId> DurableServer::addCampaigns(int count) const {
  const auto connection = orEnd(Connection::open(uri()), "connection");
  std::vector<CampaignId> campaigns;
  for (int number = 0; number < count; ++number) {
    const auto answer = orEnd(
        SerializableTransaction::run(
            *connection, CreateCampaign{.creator = {1},
                                        .title = QStringLiteral("A rush"),
                                        .goal = {1'000'000},
                                        .deadline = QDateTime::currentDateTimeUtc().addDays(10)}
                             .toAction()),
        "campaign");
    campaigns.push_back(answer.id<CampaignId>("campaign_id"));
  }
  return campaigns;
}

QString DurableServer::disagreements() const {
  return value(
      QStringLiteral("SELECT string_agg(to_jsonb(r)::text, ' ') FROM groundswell.reconcile() r"));
}
