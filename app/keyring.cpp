// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include <memory>

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QTimer>

namespace {

// A person may be asked to unlock it, and the page can be used meanwhile; but the first window does
// not wait longer than this.
constexpr int answerMs = 3'000;

QString service() {
  return QStringLiteral("groundswell");
}

}  // namespace

// Without a session bus the libraries would try to start one.
bool Keyring::isUsable() {
  const bool hasBus =
      !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
      QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1StringView("/bus"));
  if (!hasBus) fail();
  return !m_hasFailed;
}

void Keyring::fail() {
  if (std::exchange(m_hasFailed, true)) return;
  QTimer::singleShot(0, this, [this] {
    Q_EMIT failed(
        tr("No keyring answers on this computer, so the password is asked for each time."));
  });
}

void Keyring::read(const QString& key,
                   std::function<void(const std::optional<QString>&)> answered) {
  const auto answer = std::make_shared<decltype(answered)>(std::move(answered));
  // Whoever comes first, the keyring or the clock.
  const auto tell = [answer](const std::optional<QString>& password) {
    if (auto once = std::exchange(*answer, nullptr)) once(password);
  };
  if (!isUsable()) {
    QTimer::singleShot(0, this, [tell] { tell(std::nullopt); });
    return;
  }
  auto* const job = new QKeychain::ReadPasswordJob(service(), this);
  job->setKey(key);
  connect(job, &QKeychain::Job::finished, this, [this, job, tell] {
    const auto error = job->error();
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound) fail();
    tell(error == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
  });
  QTimer::singleShot(answerMs, this, [tell] { tell(std::nullopt); });
  job->start();
}

void Keyring::write(const QString& key, const QString& password) {
  if (!isUsable()) return;
  auto* const job = new QKeychain::WritePasswordJob(service(), this);
  job->setKey(key);
  job->setTextData(password);
  connect(job, &QKeychain::Job::finished, this, [this, job] {
    if (job->error() != QKeychain::NoError) fail();
  });
  job->start();
}

void Keyring::remove(const QString& key) {
  if (!isUsable()) return;
  auto* const job = new QKeychain::DeletePasswordJob(service(), this);
  job->setKey(key);
  job->start();
}
