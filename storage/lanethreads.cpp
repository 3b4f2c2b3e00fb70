// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lanethreads.h"

#include <utility>

LaneThreads::LaneThreads(int threadsMax, std::optional<std::chrono::milliseconds> idleMax)
    : m_threadsMax(static_cast<size_t>(threadsMax)), m_idleMax(idleMax) {}

LaneThreads::~LaneThreads() {
  std::unique_lock lock(m_mutex);
  m_ends = true;
  for (Thread& one : m_threads)
    one.wake.notify_one();
  lock.unlock();
  for (Thread& one : m_threads)
    one.thread.join();
}

void LaneThreads::start(Job job) {
  const std::lock_guard lock(m_mutex);
  if (!m_idle.empty()) {
    Thread* const idle = m_idle.back();
    m_idle.pop_back();
    idle->job = std::move(job);
    idle->wake.notify_one();
  } else if (m_threads.size() < m_threadsMax) {
    Thread& begun = m_threads.emplace_back();
    begun.job = std::move(job);
    begun.thread = std::thread([this, &begun] { work(begun); });
  } else {
    m_waiting.push_back(std::move(job));
  }
}

void LaneThreads::work(Thread& self) {
  Session session;
  do {
    const HandOver handOver = std::exchange(self.job, {})(session);
    {
      const std::lock_guard lock(m_mutex);
      if (m_waiting.empty()) {
        m_idle.push_back(&self);
      } else {
        self.job = std::move(m_waiting.front());
        m_waiting.pop_front();
      }
    }
    handOver();
  } while (waitForJob(self, session));
}

bool LaneThreads::waitForJob(Thread& self, Session& session) {
  std::unique_lock lock(m_mutex);
  const auto isWanted = [&] { return self.job || m_ends; };
  if (session && m_idleMax && !self.wake.wait_for(lock, *m_idleMax, isWanted)) {
    lock.unlock();
    session.reset();
    lock.lock();
  }
  self.wake.wait(lock, isWanted);
  return static_cast<bool>(self.job);
}
