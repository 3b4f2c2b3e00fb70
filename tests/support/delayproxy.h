// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <list>
#include <memory>

#include <sys/socket.h>

#include <QString>

#include "storage/result.h"

// A stretch of network between a console and a server on the same machine: every byte arrives in
// its order, each direction later by the delay, and as many as there are. The handshake of a new
// session costs nothing, which a network's would.
// Belongs to the thread that runs it; connecting to the server blocks it, so the server is near.
class DelayProxy final {
 public:
  struct Route {
    QString listenAt = QStringLiteral("127.0.0.1:0");  // port 0: any that is free
    QString to;                                        // "unix:/folder/.s.PGSQL.5432", "host:5432"
    std::chrono::microseconds delay;                   // of one direction
  };

  // From here on sessions may knock; run() lets them in. rejected: what is wrong with the route.
  [[nodiscard]] static Result<std::unique_ptr<DelayProxy>> listening(const Route& route);
  ~DelayProxy();
  Q_DISABLE_COPY_MOVE(DelayProxy)

  [[nodiscard]] quint16 port() const;
  // Ends run() once this can be read or is at its end. A descriptor that has no such moment, as a
  // plain file, is let be.
  void stopAt(int descriptor) const;
  void run();

 private:
  struct Endpoint {
    sockaddr_storage bytes{};
    socklen_t size = 0;
  };
  struct Session;
  struct Flow;
  struct End;
  using Clock = std::chrono::steady_clock;

  DelayProxy(const Endpoint& server, std::chrono::microseconds delay);
  [[nodiscard]] static Result<Endpoint> endpointOf(const QString& text);
  [[nodiscard]] bool waitForEvents();
  void admit();
  void receive(Session& session, int from);
  void pass(Session& session, Clock::time_point now) const;
  void watch(Session& session, int index) const;
  [[nodiscard]] Clock::time_point nextDue() const;

  Endpoint m_server;
  std::chrono::microseconds m_delay;
  int m_epoll = -1;
  int m_listener = -1;
  std::list<Session> m_sessions;
};
