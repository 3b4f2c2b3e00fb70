// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console.h"

Console::Console(Worker& worker, Platform platform, std::optional<Person> person, QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_platform(std::move(platform)),
      m_person(std::move(person)) {
  m_sinceDescribed.start();
  m_timer.setSingleShot(true);
  m_timer.setInterval(followIntervalMs);
  connect(&m_timer, &QTimer::timeout, this, &Console::poll);
}

bool Console::isStaff() const {
  return m_platform.superuser || m_platform.groups.contains(u"staff") ||
         m_platform.groups.contains(u"manager");
}

QDateTime Console::serverNow() const {
  return m_platform.serverMoment.addMSecs(m_sinceDescribed.elapsed());
}

void Console::follow() {
  poll();
}

void Console::poll() {
  read<LogChanges>(
      this, [since = m_next](Connection& connection) { return logChanges(connection, since); },
      [this](Result<LogChanges> changes) {
        m_timer.start();
        if (m_connected != changes.has_value()) {
          m_connected = changes.has_value();
          Q_EMIT connectionChanged(m_connected);
        }
        if (!changes) return;
        m_next = changes->next;
        if (!changes->users.empty() || !changes->campaigns.empty()) Q_EMIT changed(*changes);
      });
}
