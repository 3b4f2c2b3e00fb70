// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

#include <optional>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace {

Failure unwritable(const QString& why) {
  return Failure(
      Error{.kind = ErrorKind::rejected, .refusal = Refusal::outboxUnwritable, .detail = why});
}

QString lockPath(const QString& folder) {
  return folder + QLatin1StringView("/lock");
}

QString notePath(const QString& folder, const QUuid& requestId) {
  return folder + u'/' + requestId.toString(QUuid::WithoutBraces) + QLatin1StringView(".json");
}

std::unique_ptr<QLockFile> tryLock(const QString& folder) {
  auto lock = std::make_unique<QLockFile>(lockPath(folder));
  lock->setStaleLockTime(0);  // a run may live for days; only a dead process frees its lock
  return lock->tryLock(0) ? std::move(lock) : nullptr;
}

QJsonObject noteOf(const Action& action) {
  QJsonObject note{{QStringLiteral("function"), action.function},
                   {QStringLiteral("arguments"), actions::withoutSecrets(action)},
                   {QStringLiteral("requestId"), action.requestId.toString(QUuid::WithoutBraces)}};
  if (action.also.empty()) return note;
  QJsonArray also;
  for (const Action& other : action.also)
    also.append(noteOf(other));
  note.insert(QStringLiteral("also"), also);
  return note;
}

Action actionFrom(const QJsonObject& note) {
  Action action{.function = note.value(QStringLiteral("function")).toString(),
                .arguments = note.value(QStringLiteral("arguments")).toObject(),
                .requestId = QUuid::fromString(note.value(QStringLiteral("requestId")).toString())};
  const QJsonArray also = note.value(QStringLiteral("also")).toArray();
  for (const QJsonValue& other : also)
    action.also.push_back(actionFrom(other.toObject()));
  return action;
}

std::optional<Action> readNote(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  Action action = actionFrom(QJsonDocument::fromJson(file.readAll()).object());
  if (action.requestId.isNull()) return std::nullopt;
  return action;
}

}  // namespace

Outbox::Outbox(QString folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

Outbox::~Outbox() {
  m_lock.reset();
  // Only an empty folder goes; what is left in it is for the next start.
  QDir().rmdir(m_folder);
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString& root, const QString& platform,
                                             const QString& login) {
  const QString folder =
      QStringLiteral("%1/%2/%3/%4")
          .arg(root, platform, login, QUuid::createUuid().toString(QUuid::WithoutBraces));
  if (!QDir().mkpath(folder)) {
    return unwritable(QStringLiteral("cannot make the folder %1").arg(folder));
  }
  auto lock = tryLock(folder);
  if (!lock) return unwritable(QStringLiteral("cannot lock the folder %1").arg(folder));
  return std::unique_ptr<Outbox>(new Outbox(folder, std::move(lock)));
}

Result<void> Outbox::write(const Action& action) const {
  QSaveFile file(notePath(m_folder, action.requestId));
  if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(noteOf(action)).toJson()) < 0 ||
      !file.commit()) {
    return unwritable(file.errorString());
  }
  return {};
}

void Outbox::remove(const Action& action) const {
  QFile::remove(notePath(m_folder, action.requestId));
}

std::vector<Action> Outbox::takeOver() {
  std::vector<Action> left;
  const QDir login = QFileInfo(m_folder).dir();
  const QStringList runs = login.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  for (const QString& run : runs) {
    const QString folder = login.filePath(run);
    if (folder == m_folder) continue;
    auto lock = tryLock(folder);
    if (!lock) continue;
    const QStringList notes = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : notes) {
      const QString path = QDir(folder).filePath(name);
      const auto action = readNote(path);
      if (action && !write(*action)) continue;  // stays where it is for a later start
      if (action) left.push_back(*action);
      QFile::remove(path);
    }
    lock.reset();
    QDir().rmdir(folder);
  }
  return left;
}
