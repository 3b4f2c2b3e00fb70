// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cluster.h"

#include <memory>

#include <libpq-fe.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include "storage/serverprograms.h"

namespace {

constexpr int initTimeoutMs = 120'000;
constexpr int programTimeoutMs = 90'000;
// After a kill, orphaned backends may hold the cluster's shared memory for some seconds.
constexpr int startTimeoutMs = 15'000;
// Replaying a long log after a crash is not a failure.
constexpr int recoveryTimeoutMs = 120'000;
constexpr int pauseMs = 100;
constexpr int reloadTimeoutMs = 5'000;
constexpr int reloadPauseMs = 5;

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

// The moment the server last read its files, as a new session sees it; empty without an answer.
QByteArray loadedAt(const QString& uri) {
  const ConnectionHandle connection(PQconnectdb(uri.toUtf8().constData()), &PQfinish);
  if (PQstatus(connection.get()) != CONNECTION_OK) return {};
  const ResultHandle result(PQexec(connection.get(), "SELECT pg_conf_load_time()"), &PQclear);
  if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) return {};
  return PQgetvalue(result.get(), 0, 0);
}

}  // namespace

Cluster::Cluster(ClusterOptions options, ServerUser user)
    : m_options(std::move(options)),
      m_user(std::move(user)),
      m_files(m_options.directory, m_user) {}

Result<Cluster> Cluster::at(const ClusterOptions& options) {
  auto user = ServerUser::find();
  if (!user) return Failure(user.error());
  Cluster cluster(options, *std::move(user));
  if (auto prepared = cluster.m_files.prepare(); !prepared) return Failure(prepared.error());
  cluster.m_socketDirectory = cluster.m_files.postmaster().socketDirectory;
  return cluster;
}

Result<void> Cluster::start(const QStringList& peerLogins) {
  if (m_files.dataMajor() == 0) {
    if (auto created = create(); !created) return created;
  }
  const QString last = m_files.postmaster().socketDirectory;
  if (!last.isEmpty()) m_socketDirectory = last;
  if (ask() == Answer::running) return addPeerLogins(peerLogins);

  QStringList logins = m_files.peerLogins();
  for (const QString& login : peerLogins) {
    if (!logins.contains(login)) logins.append(login);
  }
  auto written = m_files.writeLogins(m_files.data(), logins, m_options.otherLogins);
  if (!written) return written;
  return launch();
}

// initdb works in a folder of its own, which is renamed when it is whole: a half-made cluster
// starts and has no databases.
Result<void> Cluster::create() {
  const auto programs = ServerPrograms::newest(m_user);
  if (!programs) return Failure(programs.error());
  const auto folder = m_files.newData();
  if (!folder) return Failure(folder.error());
  const auto made =
      programs->run(QStringLiteral("initdb"),
                    {QStringLiteral("--pgdata"), *folder, QStringLiteral("--username"),
                     clusterSuperuser, QStringLiteral("--encoding=UTF8"),
                     QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--data-checksums"),
                     QStringLiteral("--auth=reject"), QStringLiteral("--no-instructions")},
                    m_files.directory(), initTimeoutMs);
  if (!made) return Failure(explained(made.error()));
  const QString path = m_files.directory() + u'/' + *folder;
  if (!QDir().rename(path, m_files.data())) {
    return Failure(
        {ErrorKind::rejected, {}, {}, tr("The folder %1 cannot be renamed.").arg(path), {}});
  }
  return {};
}

Result<void> Cluster::launch() {
  const auto programs = ServerPrograms::ofMajor(m_user, m_files.dataMajor());
  if (!programs) return Failure(programs.error());
  Error failure;
  QDeadlineTimer deadline(startTimeoutMs);
  const QDeadlineTimer recovery(recoveryTimeoutMs);
  for (;;) {
    // Asked once more after every start, however long that took.
    const Answer answer = ask();
    if (answer == Answer::running) return {};
    if (answer == Answer::starting && !recovery.hasExpired()) {
      deadline.setRemainingTime(startTimeoutMs);
    }
    if (deadline.hasExpired()) break;
    if (answer == Answer::none) {
      const auto socketDirectory = m_files.chooseSocketDirectory();
      if (!socketDirectory) return Failure(socketDirectory.error());
      if (auto disowned = m_files.disownPostmaster(); !disowned) return disowned;
      m_socketDirectory = *socketDirectory;
      auto written = m_files.writeSettings(m_files.data(), m_socketDirectory, m_options.settings);
      if (!written) return written;
      const auto started =
          programs->run(QStringLiteral("pg_ctl"),
                        {QStringLiteral("start"), QStringLiteral("--wait"),
                         QStringLiteral("--silent"), QStringLiteral("--timeout=60"),
                         QStringLiteral("--pgdata=data"), QStringLiteral("--log=server.log")},
                        m_files.directory(), programTimeoutMs);
      if (!started) failure = started.error();
    }
    QThread::msleep(pauseMs);
  }
  failure.kind = ErrorKind::connectionLost;
  return Failure(explained(failure));
}

Result<void> Cluster::addPeerLogins(const QStringList& peerLogins) {
  QStringList logins = m_files.peerLogins();
  const qsizetype before = logins.size();
  for (const QString& login : peerLogins) {
    if (!logins.contains(login)) logins.append(login);
  }
  if (logins.size() == before) return {};
  auto written = m_files.writeLogins(m_files.data(), logins, m_options.otherLogins);
  if (!written) return written;
  return reload();
}

// The reload is asked for by a signal; a session begun after the server's answer has changed sees
// the new files.
Result<void> Cluster::reload() {
  const auto programs = ServerPrograms::ofMajor(m_user, m_files.dataMajor());
  if (!programs) return Failure(programs.error());
  const QString address = superuserUri(QStringLiteral("postgres"));
  const QByteArray before = loadedAt(address);
  const auto asked = programs->run(QStringLiteral("pg_ctl"),
                                   {QStringLiteral("reload"), QStringLiteral("--pgdata=data")},
                                   m_files.directory(), programTimeoutMs);
  if (!asked) return Failure(explained(asked.error()));
  const QDeadlineTimer deadline(reloadTimeoutMs);
  while (!deadline.hasExpired()) {
    const QByteArray now = loadedAt(address);
    if (!now.isEmpty() && now != before) return {};
    QThread::msleep(reloadPauseMs);
  }
  return Failure({ErrorKind::timedOut,
                  {},
                  {},
                  tr("The database server in %1 did not read its access rules again.")
                      .arg(m_files.directory()),
                  {}});
}

Result<void> Cluster::stop(bool fast) {
  const auto programs = ServerPrograms::ofMajor(m_user, m_files.dataMajor());
  if (!programs) return Failure(programs.error());
  const QString socketDirectory = m_files.postmaster().socketDirectory;
  const auto stopped =
      programs->run(QStringLiteral("pg_ctl"),
                    {QStringLiteral("stop"), QStringLiteral("--wait"), QStringLiteral("--silent"),
                     QStringLiteral("--timeout=60"), QStringLiteral("--pgdata=data"),
                     fast ? QStringLiteral("--mode=fast") : QStringLiteral("--mode=immediate")},
                    m_files.directory(), programTimeoutMs);
  if (!stopped) return Failure(explained(stopped.error()));
  // A socket's folder in the system's temporary folder goes with its server.
  if (!socketDirectory.isEmpty() && QFileInfo(socketDirectory).path() != m_files.directory()) {
    QDir().rmdir(socketDirectory);
  }
  return {};
}

bool Cluster::isRunning() const {
  return ask() == Answer::running;
}

bool Cluster::isAlive() const {
  return ask() != Answer::none || m_files.postmasterProcess() == ClusterFiles::Postmaster::lives;
}

// PQping is the one that does not lie: a process number may be a zombie's or a stranger's.
Cluster::Answer Cluster::ask() const {
  if (m_socketDirectory.isEmpty()) return Answer::none;
  const QString address = superuserUri(QStringLiteral("postgres"));
  switch (PQping(address.toUtf8().constData())) {
    case PQPING_OK:
      return Answer::running;
    case PQPING_REJECT:
      return Answer::starting;
    case PQPING_NO_RESPONSE:
    case PQPING_NO_ATTEMPT:
      break;
  }
  return Answer::none;
}

QString Cluster::uri(const QString& database, const QString& login) const {
  const auto encoded = [](const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
  };
  // The port is part of the socket's name; without it PGPORT would decide.
  return u"postgresql:///"_qs + encoded(database) + u"?host="_qs + encoded(m_socketDirectory) +
         u"&port=5432&user="_qs + encoded(login) + u"&connect_timeout=5"_qs;
}

QString Cluster::superuserUri(const QString& database) const {
  return uri(database, clusterSuperuser);
}

// What the programs and the log say, as a sentence that says what to do.
Error Cluster::explained(Error error) const {
  const QString complaint = m_files.lastComplaint();
  const QString said = error.detail + u' ' + complaint;
  if (said.contains(u"No space left on device")) {
    error.kind = ErrorKind::rejected;
    error.detail =
        tr("The disk that holds %1 is full. Make room and try again.").arg(m_files.directory());
  } else if (said.contains(u"Permission denied")) {
    error.kind = ErrorKind::rejected;
    error.detail = tr("The database server may not read and write %1, or a folder above it (%2).")
                       .arg(m_files.directory(), complaint.isEmpty() ? error.detail : complaint);
  } else {
    error.detail = tr("The database server in %1 cannot be used: %2 More is in %3.")
                       .arg(m_files.directory(), complaint.isEmpty() ? error.detail : complaint,
                            m_files.log());
  }
  return error;
}
