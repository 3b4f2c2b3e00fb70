// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "storage/connection.h"

// The threads of one lane, each with a connection of its own. A job is taken by the thread that
// became idle last, and a further thread begins only where none is idle: a person who does one
// thing after another stays in one session, whose memory and plans are warm. QThreadPool would take
// its threads in turns, and begin another while the last one still hands over its result.
class LaneThreads final {
 public:
  // What a thread keeps from one job to the next; the job opens, drops and replaces it.
  using Session = std::unique_ptr<Connection>;
  // Called in the lane's thread when that is idle again; it must not wait.
  using HandOver = std::function<void()>;
  using Job = std::function<HandOver(Session&)>;

  // idleMax: a connection that was not used for so long is closed. Without one it stays open.
  explicit LaneThreads(int threadsMax, std::optional<std::chrono::milliseconds> idleMax = {});
  // Waits until every job has been done and handed over.
  ~LaneThreads();
  LaneThreads(const LaneThreads&) = delete;
  LaneThreads& operator=(const LaneThreads&) = delete;

  // From any thread. The job must not throw.
  void start(Job job);

 private:
  struct Thread {
    Job job;  // empty: idle
    std::condition_variable wake;
    std::thread thread;
  };

  void work(Thread& self);
  [[nodiscard]] bool waitForJob(Thread& self, Session& session);

  const size_t m_threadsMax;
  const std::optional<std::chrono::milliseconds> m_idleMax;
  std::mutex m_mutex;
  bool m_ends = false;
  std::deque<Job> m_waiting;
  std::vector<Thread*> m_idle;  // the one that became so last is at the end
  std::list<Thread> m_threads;
};
