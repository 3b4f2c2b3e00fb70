// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QCommandLineParser>
#include <QObject>
#include <QString>

#include "app/exitcode.h"
#include "storage/platform.h"
#include "storage/worker.h"

// What every command that works on a platform begins with: a worker without an outbox, a look at
// the platform, a warning for a superuser. Lives in the main thread beside the event loop that
// run() turns until end().
class CommandSession final : public QObject {
  Q_OBJECT

 public:
  // For describe(): the option --platform.
  static void addPlatformOption(QCommandLineParser& parser);
  // The option's value, or the environment's GROUNDSWELL_PLATFORM; empty, with a complaint, where
  // there is neither.
  [[nodiscard]] static QString platformUri(const QCommandLineParser& parser);

  explicit CommandSession(const QString& uri);

  [[nodiscard]] Worker& worker() { return m_worker; }
  [[nodiscard]] const Platform& platform() const { return m_platform; }

  // Connects, calls `ready` in the event loop, and answers the code that end() was given.
  [[nodiscard]] int run(std::function<void()> ready);
  void end(ExitCode code);

 private:
  void described(const Result<Platform>& platform);

  Worker m_worker;
  Platform m_platform;
  std::function<void()> m_ready;
};
