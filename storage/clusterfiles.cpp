// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clusterfiles.h"

#include <cerrno>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

// sockaddr_un holds 107 characters, of which PostgreSQL's own file name takes 14.
constexpr qsizetype socketDirectoryBytesMax = 93;
constexpr qint64 logBytesMax = 10'000'000;
constexpr qsizetype loginBytesMax = 63;

// Room for predicate locks: a rush beside a transaction that is left open until it is ended keeps
// about 21 000 of them (9 for a pledge, of ten transactions a connection, and one for each place
// that older ones have read); 256 make room for 114 000. More is slower: tables of four times the
// size are found in no cache, which costs a pledge a tenth to a fifth of its time.
//
// Errors are logged without their statements, which may hold a password's verifier.
constexpr QLatin1StringView fixedSettings(R"(listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 200
max_pred_locks_per_transaction = 256
idle_in_transaction_session_timeout = 10s
password_encryption = scram-sha-256
log_min_error_statement = panic
log_line_prefix = '%m [%p] %u@%d '
log_timezone = 'UTC'
timezone = 'UTC'
)");

Failure unusable(const QString& detail) {
  return Failure({ErrorKind::rejected, {}, {}, detail, {}});
}

// A value of postgresql.conf.
QString quotedSetting(QString value) {
  value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("''"));
  return u'\'' + value + u'\'';
}

// A word of pg_hba.conf and pg_ident.conf.
QString quotedWord(QString word) {
  return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// A folder of our own that nobody else can have put there.
bool isPrivate(const QString& path, const ServerUser& user) {
  struct stat found {};
  if (lstat(QFile::encodeName(path).constData(), &found) != 0) return false;
  return S_ISDIR(found.st_mode) && (found.st_mode & 0077) == 0 && user.isSame(found.st_uid);
}

bool isShortEnough(const QString& path) {
  return QFile::encodeName(path).size() <= socketDirectoryBytesMax && !path.contains(u',') &&
         !path.contains(u'\n');
}

}  // namespace

ClusterFiles::ClusterFiles(const QString& directory, ServerUser user)
    : m_directory(QDir::cleanPath(QDir(directory).absolutePath())), m_user(std::move(user)) {}

Result<void> ClusterFiles::prepare() const {
  if (!QDir().mkpath(m_directory)) {
    return unusable(tr("The folder %1 cannot be made: %2.")
                        .arg(m_directory, QString::fromLocal8Bit(strerror(errno))));
  }
  // Root keeps the folder and lets its server's user through.
  const mode_t mode = m_user.isDropped() ? 0711 : 0700;
  if (chmod(QFile::encodeName(m_directory).constData(), mode) != 0) {
    return unusable(tr("The folder %1 belongs to somebody else.").arg(m_directory));
  }
  const QString run = m_directory + u"/run"_qs;
  const bool hasRun = QFileInfo(run).isDir() || QDir().mkdir(run);
  if (!hasRun || !m_user.own(run) || chmod(QFile::encodeName(run).constData(), 0700) != 0) {
    return unusable(tr("The folder %1 cannot be written: %2.")
                        .arg(m_directory, QString::fromLocal8Bit(strerror(errno))));
  }
  if (QFileInfo(log()).size() > logBytesMax) {
    QFile::remove(log() + u".1"_qs);
    QFile::rename(log(), log() + u".1"_qs);
  }
  QFile file(log());
  if (!file.open(QIODevice::Append) || !m_user.own(file.handle()) ||
      !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
    return unusable(tr("The file %1 cannot be written: %2.").arg(log(), file.errorString()));
  }
  return {};
}

int ClusterFiles::dataMajor() const {
  QFile version(data() + u"/PG_VERSION"_qs);
  if (!version.open(QIODevice::ReadOnly)) return 0;
  return version.readAll().trimmed().toInt();
}

Result<QString> ClusterFiles::newData() const {
  const QString name = QStringLiteral("data.new");
  QDir folder(m_directory + u'/' + name);
  if (folder.exists() && !folder.removeRecursively()) {
    return unusable(tr("The folder %1 is left over from an earlier start and cannot be removed.")
                        .arg(folder.path()));
  }
  if (!QDir().mkdir(folder.path()) || !m_user.own(folder.path()) ||
      chmod(QFile::encodeName(folder.path()).constData(), 0700) != 0) {
    return unusable(tr("The folder %1 cannot be made: %2.")
                        .arg(folder.path(), QString::fromLocal8Bit(strerror(errno))));
  }
  return name;
}

Result<QString> ClusterFiles::chooseSocketDirectory() const {
  const QString run = m_directory + u"/run"_qs;
  if (isShortEnough(run)) return run;
  // The one that a killed server used, if it is still there and nobody else's.
  const QString last = postmaster().socketDirectory;
  if (!last.isEmpty() && isShortEnough(last) && isPrivate(last, m_user)) return last;
  QString parent = QDir::tempPath();
  if (!isShortEnough(parent + u"/groundswell-XXXXXX"_qs)) parent = QStringLiteral("/tmp");
  QByteArray path = QFile::encodeName(parent + u"/groundswell-XXXXXX"_qs);
  if (mkdtemp(path.data()) == nullptr || !m_user.own(QFile::decodeName(path))) {
    return unusable(tr("No folder for the server's socket can be made in %1: %2.")
                        .arg(parent, QString::fromLocal8Bit(strerror(errno))));
  }
  return QFile::decodeName(path);
}

PostmasterFile ClusterFiles::postmaster() const {
  QFile file(data() + u"/postmaster.pid"_qs);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QList<QByteArray> lines = file.readAll().split('\n');
  if (lines.size() < 5) return {};
  return {lines[0].toLongLong(), QFile::decodeName(lines[4])};
}

ClusterFiles::Postmaster ClusterFiles::postmasterProcess() const {
  const PostmasterFile found = postmaster();
  if (found.processId <= 0) return Postmaster::none;
  const QString process = QStringLiteral("/proc/%1").arg(found.processId);
  QFile status(process + u"/stat"_qs);
  if (!status.open(QIODevice::ReadOnly)) return Postmaster::none;
  const QByteArray state = status.readAll();
  if (state.mid(state.lastIndexOf(')') + 2, 1) == "Z") return Postmaster::stranger;
  // A postmaster works in its data folder; an unreadable link is somebody else's process, which
  // PostgreSQL takes for a stranger by itself.
  const QString workingIn = QFileInfo(process + u"/cwd"_qs).symLinkTarget();
  if (workingIn.isEmpty()) return Postmaster::none;
  return QFileInfo(workingIn) == QFileInfo(data()) ? Postmaster::lives : Postmaster::stranger;
}

Result<void> ClusterFiles::disownPostmaster() const {
  if (postmasterProcess() != Postmaster::stranger) return {};

  const PostmasterFile found = postmaster();
  QFile file(data() + u"/postmaster.pid"_qs);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray text = file.readAll();
  const QByteArray nobody = QByteArray::number(std::numeric_limits<qint32>::max());
  text.replace(0, text.indexOf('\n'), nobody);
  QDir sockets(found.socketDirectory);
  const QStringList left = sockets.entryList({QStringLiteral(".s.PGSQL.*")},
                                             QDir::AllEntries | QDir::Hidden | QDir::System);
  for (const QString& socket : left)
    sockets.remove(socket);
  return write(file.fileName(), QString::fromLocal8Bit(text));
}

Result<void> ClusterFiles::writeSettings(const QString& folder, const QString& socketDirectory,
                                         const QStringList& settings) const {
  QString text = QStringLiteral(
      "# Written anew at each start. What you want otherwise, set by ALTER SYSTEM.\n");
  text += fixedSettings;
  text +=
      u"unix_socket_directories = "_qs +
      quotedSetting(u'"' + QString(socketDirectory).replace(u'"', QStringLiteral("\"\"")) + u'"') +
      u'\n';
  for (const QString& setting : settings)
    text += setting + u'\n';
  return write(folder + u"/postgresql.conf"_qs, text);
}

Result<void> ClusterFiles::writeLogins(const QString& folder, const QStringList& peerLogins,
                                       const QString& otherLogins) const {
  QString ident = QStringLiteral(
      "# Which logins the operating system's user may use; written by the console.\n");
  QStringList words{quotedWord(clusterSuperuser)};
  for (const QString& login : peerLogins) {
    if (login.isEmpty() || login.toUtf8().size() > loginBytesMax || login.contains(u'\n') ||
        login.contains(u'\r') || login.contains(QChar::Null)) {
      return unusable(tr("\"%1\" cannot be a login.").arg(login));
    }
    words.append(quotedWord(login));
  }
  for (const QString& word : words) {
    ident += u"groundswell "_qs + quotedWord(m_user.ownName()) + u' ' + word + u'\n';
  }
  const QString access = QStringLiteral(
                             "# Written by the console. There is no line for TCP.\n"
                             "local all %1 peer map=groundswell\n"
                             "local all all %2\n")
                             .arg(words.join(u','), otherLogins);
  if (auto written = write(folder + u"/pg_ident.conf"_qs, ident); !written) return written;
  return write(folder + u"/pg_hba.conf"_qs, access);
}

QStringList ClusterFiles::peerLogins() const {
  QFile file(data() + u"/pg_ident.conf"_qs);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QString lead = u"groundswell "_qs + quotedWord(m_user.ownName()) + u" \""_qs;
  QStringList logins;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  for (const QString& line : lines) {
    if (!line.startsWith(lead) || !line.endsWith(u'"')) continue;
    QString login = line.mid(lead.size()).chopped(1);
    login.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    if (login != clusterSuperuser) logins.append(login);
  }
  return logins;
}

QString ClusterFiles::lastComplaint() const {
  QFile file(log());
  if (!file.open(QIODevice::ReadOnly)) return {};
  file.seek(qMax(0, file.size() - 4000));
  QString complaint;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  for (const QString& line : lines) {
    for (const QString& level : {QStringLiteral("FATAL:"), QStringLiteral("PANIC:")}) {
      const qsizetype at = line.indexOf(level);
      if (at >= 0) complaint = line.mid(at + level.size()).trimmed();
    }
  }
  return complaint;
}

// Whole or not at all, on the disk before it is named, and readable by the server's user only.
Result<void> ClusterFiles::write(const QString& path, const QString& text) const {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && m_user.own(file.handle()) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(text.toUtf8()) >= 0 && file.commit();
  if (isWritten) return {};
  return unusable(tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
}
