// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

struct pg_conn;

// Lets one thread stop a long read that another one waits for, even while the server is silent.
// The read ends as ErrorKind::cancelled and its session is given up: nothing of a read is worth
// waiting for. Used once; safe from any thread.
class Cancellation final {
 public:
  Cancellation() = default;
  Cancellation(const Cancellation&) = delete;
  Cancellation& operator=(const Cancellation&) = delete;

  void request();
  [[nodiscard]] bool isRequested() const { return m_isRequested; }

  // While it lives, a request shuts the session's socket down. Made in the connection's thread, by
  // storage's own reads.
  class Watch final {
   public:
    Watch(Cancellation& cancellation, pg_conn* connection);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

   private:
    Cancellation& m_cancellation;
  };

 private:
  std::mutex m_mutex;
  int m_socket = -1;
  std::atomic<bool> m_isRequested = false;
};
