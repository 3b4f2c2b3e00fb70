// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QCommandLineParser>
#include <QObject>

#include "storage/result.h"
#include "tests/bench/busywatch.h"
#include "ui/watchdog.h"

class ConsoleWindow;
class MainWindow;
class Page;

// The real console's window on a platform, without a display. A script works with it as a person
// would, while a watchdog measures how long its event loop was away. The first step that does not
// come to its end is the scene's error; what follows it does nothing. Lives in the main thread.
class Scene final : public QObject {
  Q_OBJECT

 public:
  // The longest that the event loop was away, and what was being done; and the most that it used
  // of the processor meanwhile, which other programs do not change.
  struct Gap {
    qint64 ms = 0;
    QString step = {};
    double busyMs = 0;
    QString busyStep = {};

    void merge(const Gap& other);
  };

  // For describe(): --as, whose console it is.
  static void addOption(QCommandLineParser& parser);
  // The address of --platform, for the login of --as.
  [[nodiscard]] static Result<QString> uri(const QCommandLineParser& parser);
  [[nodiscard]] static Result<std::unique_ptr<Scene>> open(const QString& uri);
  ~Scene() override;

  [[nodiscard]] ConsoleWindow& console() const { return *m_console; }
  [[nodiscard]] MainWindow& window() const;
  // The one that is shown.
  [[nodiscard]] Page& page() const;

  // Does it, turns the event loop until it is over and painted, and answers the milliseconds of
  // that; 0 after an error.
  double step(const QString& what, const std::function<void()>& act,
              const std::function<bool()>& isOver);
  // Over when everything that the shown page asked for was answered.
  double step(const QString& what, const std::function<void()>& act);
  void fail(const QString& why);
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  // Whatever the shown tables asked for was answered; the scene fails where it was an error.
  [[nodiscard]] bool isLoaded();
  // Within steps, since the last call.
  [[nodiscard]] Gap takeGap() { return std::exchange(m_gap, {}); }

 private:
  explicit Scene(std::unique_ptr<ConsoleWindow> console);

  std::unique_ptr<ConsoleWindow> m_console;
  Watchdog m_watchdog;
  BusyWatch m_busy;
  Gap m_gap;
  std::optional<Error> m_error;
};
