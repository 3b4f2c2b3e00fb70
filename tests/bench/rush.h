// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>

#include "storage/worker.h"

// What a rush came to.
struct RushFigures {
  qint64 done = 0;
  qint64 failed = 0;   // whatever a person would have seen as an error
  qint64 retries = 0;  // tries beyond the first
  double seconds = 0;
  std::vector<double> ms = {};  // of each action that was done, ascending

  [[nodiscard]] double perSecond() const;
  // 0.5: the median. 0 where nothing was done.
  [[nodiscard]] double percentileMs(double share) const;
};

// Many consoles at once, each a worker of its own whose person presses the button again as soon as
// the last answer was there. Lives in the main thread, where the answers come together, as each
// console's do in its own.
class Rush final : public QObject {
  Q_OBJECT

 public:
  Rush(const QString& uri, int clients, std::function<Action()> next);
  ~Rush() override;

  // Opens the sessions with one uncounted action each. Turns the event loop, as the next.
  void warmUp();
  [[nodiscard]] RushFigures run(double seconds);
  // For a rush beside something else: begins at once, and ends when stop() is called.
  void start();
  [[nodiscard]] RushFigures stop();

 private:
  void send(Worker& worker);
  void waitForAll();

  std::vector<std::unique_ptr<Worker>> m_workers;
  std::function<Action()> m_next;
  RushFigures m_figures;
  QElapsedTimer m_time;
  int m_underway = 0;
  bool m_goesOn = false;
};
