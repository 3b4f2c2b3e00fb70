// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QtGlobal>

struct pg_conn;

// While it lives, a session's socket is shut down at the given moment, so that the query waiting
// on it fails: a frozen server trips no timeout of its own. Made in the connection's thread; the
// watching is done by one thread of the process.
class SocketDeadline final {
 public:
  SocketDeadline(pg_conn* connection, std::chrono::steady_clock::time_point when);
  ~SocketDeadline();
  SocketDeadline(const SocketDeadline&) = delete;
  SocketDeadline& operator=(const SocketDeadline&) = delete;

 private:
  quint64 m_key = 0;
};
