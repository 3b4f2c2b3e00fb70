// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cancellation.h"

#include <libpq-fe.h>
#include <sys/socket.h>

void Cancellation::request() {
  const std::lock_guard lock(m_mutex);
  m_isRequested = true;
  if (m_socket >= 0) ::shutdown(m_socket, SHUT_RDWR);
}

Cancellation::Watch::Watch(Cancellation& cancellation, pg_conn* connection)
    : m_cancellation(cancellation) {
  const std::lock_guard lock(m_cancellation.m_mutex);
  m_cancellation.m_socket = connection ? PQsocket(connection) : -1;
  if (m_cancellation.m_isRequested && m_cancellation.m_socket >= 0)
    ::shutdown(m_cancellation.m_socket, SHUT_RDWR);
}

// After this the socket is not touched any more: its number may become another one's.
Cancellation::Watch::~Watch() {
  const std::lock_guard lock(m_cancellation.m_mutex);
  m_cancellation.m_socket = -1;
}
