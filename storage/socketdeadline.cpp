// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/socketdeadline.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <libpq-fe.h>
#include <sys/socket.h>

namespace {

using Clock = std::chrono::steady_clock;

// Owns the watching thread and what it watches.
class Watcher final {
 public:
  Watcher() : m_thread([this](const std::stop_token& stop) { watch(stop); }) {}

  quint64 add(int socket, Clock::time_point when) {
    const std::lock_guard lock(m_mutex);
    m_watched.emplace(++m_last, Watched{socket, when});
    // Nearly always it wakes up earlier anyway; to be woken for each action would cost as much as
    // sending it.
    if (when < m_wakesAt) {
      m_wakesAt = when;
      m_changed.notify_one();
    }
    return m_last;
  }

  // After this returns the socket is not touched any more.
  void remove(quint64 key) {
    const std::lock_guard lock(m_mutex);
    m_watched.erase(key);
  }

 private:
  struct Watched {
    int socket;
    Clock::time_point when;
  };

  void watch(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
      const auto now = Clock::now();
      m_wakesAt = now + std::chrono::hours(1);
      for (auto it = m_watched.begin(); it != m_watched.end();) {
        if (it->second.when <= now) {
          ::shutdown(it->second.socket, SHUT_RDWR);
          it = m_watched.erase(it);
        } else {
          m_wakesAt = std::min(m_wakesAt, it->second.when);
          ++it;
        }
      }
      const auto until = m_wakesAt;
      m_changed.wait_until(lock, stop, until, [&] { return m_wakesAt < until; });
    }
  }

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::map<quint64, Watched> m_watched;
  quint64 m_last = 0;
  Clock::time_point m_wakesAt;  // when the thread looks again
  std::jthread m_thread;        // last: it starts when the rest is there, and ends first
};

Watcher& watcher() {
  static Watcher instance;
  return instance;
}

}  // namespace

SocketDeadline::SocketDeadline(pg_conn* connection, std::chrono::steady_clock::time_point when) {
  const int socket = connection ? PQsocket(connection) : -1;
  if (socket >= 0) m_key = watcher().add(socket, when);
}

SocketDeadline::~SocketDeadline() {
  if (m_key != 0) watcher().remove(m_key);
}
