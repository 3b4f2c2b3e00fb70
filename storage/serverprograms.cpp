// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverprograms.h"

#include <algorithm>

#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

struct Installed {
  int major = 0;
  QString folder;
};

bool isComplete(const QString& folder) {
  return QFileInfo(folder + u"/initdb"_qs).isExecutable() &&
         QFileInfo(folder + u"/pg_ctl"_qs).isExecutable() &&
         QFileInfo(folder + u"/postgres"_qs).isExecutable();
}

// Without the variables that would make the programs, or the server, look elsewhere, and in one
// language, because some of what they print is looked at.
QProcessEnvironment environmentOf(const ServerUser& user) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  const QStringList names = environment.keys();
  for (const QString& name : names) {
    if (name.startsWith(u"PG") || name.startsWith(u"LC_") || name == u"LANGUAGE") {
      environment.remove(name);
    }
  }
  environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
  environment.insert(QStringLiteral("HOME"), user.home());
  return environment;
}

int majorOf(const QString& folder) {
  QProcess version;
  version.start(folder + u"/postgres"_qs, {QStringLiteral("--version")});
  // Of a process, on a worker thread: none of what makes it dangerous with a future.
  if (!version.waitForFinished(10'000)) return 0;  // lint: allow
  static const QRegularExpression number(QStringLiteral("\\s(\\d+)"));
  return number.match(QString::fromUtf8(version.readAllStandardOutput())).captured(1).toInt();
}

// Newest first: Debian's folders, then what stands in the PATH.
QList<Installed> installedVersions() {
  QList<Installed> versions;
  const QDir debian(QStringLiteral("/usr/lib/postgresql"));
  const QStringList majors = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  for (const QString& major : majors) {
    const QString folder = debian.filePath(major + u"/bin"_qs);
    if (isComplete(folder)) versions.append({major.toInt(), folder});
  }
  const QString inPath = QStandardPaths::findExecutable(QStringLiteral("pg_ctl"));
  if (!inPath.isEmpty()) {
    const QString folder = QFileInfo(inPath).canonicalPath();
    if (isComplete(folder)) versions.append({majorOf(folder), folder});
  }
  std::stable_sort(versions.begin(), versions.end(),
                   [](const Installed& a, const Installed& b) { return a.major > b.major; });
  return versions;
}

}  // namespace

Result<ServerPrograms> ServerPrograms::newest(const ServerUser& user) {
  const QList<Installed> versions = installedVersions();
  if (versions.isEmpty() || versions.first().major < oldestMajor) {
    return Failure({ErrorKind::rejected,
                    {},
                    {},
                    tr("PostgreSQL's server programs, version %1 or newer, are not installed. "
                       "Install the package postgresql-%1.")
                        .arg(oldestMajor),
                    {}});
  }
  return ServerPrograms(user, versions.first().folder, versions.first().major);
}

Result<ServerPrograms> ServerPrograms::ofMajor(const ServerUser& user, int major) {
  const QList<Installed> versions = installedVersions();
  const auto found = std::find_if(versions.begin(), versions.end(),
                                  [major](const Installed& one) { return one.major == major; });
  if (found == versions.end()) {
    return Failure({ErrorKind::rejected,
                    {},
                    {},
                    tr("The data was written by PostgreSQL %1, whose server programs are not "
                       "installed. Install the package postgresql-%1.")
                        .arg(major),
                    {}});
  }
  return ServerPrograms(user, found->folder, found->major);
}

Result<QString> ServerPrograms::run(const QString& program, const QStringList& arguments,
                                    const QString& workingDirectory, int timeoutMs) const {
  QProcess process;
  process.setWorkingDirectory(workingDirectory);
  process.setProcessEnvironment(environmentOf(m_user));
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setChildProcessModifier([this] {
    if (!m_user.become()) _exit(126);
  });
  process.start(m_folder + u'/' + program, arguments);
  // Of a process, on a worker thread: none of what makes it dangerous with a future.
  const bool hasEnded = process.waitForFinished(timeoutMs);  // lint: allow
  const QString printed = QString::fromUtf8(process.readAll()).trimmed();
  if (!hasEnded) {
    return Failure({ErrorKind::timedOut,
                    {},
                    {},
                    tr("%1 could not be run to its end: %2").arg(program, process.errorString()),
                    {}});
  }
  if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
    return Failure({ErrorKind::rejected, {}, {}, tr("%1 failed: %2").arg(program, printed), {}});
  }
  return printed;
}
