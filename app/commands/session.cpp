// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include <QCoreApplication>

#include "app/terminal.h"

namespace {

constexpr QLatin1StringView platformOption("platform");

}  // namespace

void CommandSession::addPlatformOption(QCommandLineParser& parser) {
  parser.addOption({platformOption,
                    QStringLiteral("PostgreSQL URI of the platform; without it the environment's "
                                   "GROUNDSWELL_PLATFORM."),
                    QStringLiteral("URI")});
}

QString CommandSession::platformUri(const QCommandLineParser& parser) {
  const QString uri = parser.isSet(platformOption) ? parser.value(platformOption)
                                                   : qEnvironmentVariable("GROUNDSWELL_PLATFORM");
  if (uri.isEmpty()) {
    terminal::complain(
        QStringLiteral("Which platform? Name it with --platform URI, or set "
                       "GROUNDSWELL_PLATFORM in the environment."));
  }
  return uri;
}

CommandSession::CommandSession(const QString& uri) : m_worker(uri) {}

int CommandSession::run(std::function<void()> ready) {
  m_ready = std::move(ready);
  m_worker.run<Platform>(
      this, Worker::Lane::interactive,
      [](Connection& connection) { return describePlatform(connection); },
      [this](const Result<Platform>& platform) { described(platform); });
  return QCoreApplication::exec();
}

void CommandSession::described(const Result<Platform>& platform) {
  if (!platform) {
    terminal::complain(platform.error(), Attempt::connect);
    return end(exitCodeOf(platform.error().kind));
  }
  m_platform = *platform;
  if (m_platform.superuser) {
    terminal::complain(
        QStringLiteral("Warning: %1 is a superuser of this server, whom no rule of the platform "
                       "binds. Use a person's login.")
            .arg(m_platform.login));
  }
  m_ready();
}

void CommandSession::end(ExitCode code) {
  QCoreApplication::exit(number(code));
}
