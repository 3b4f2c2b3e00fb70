// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console.h"

#include <algorithm>

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

bool Console::isOneOf(const QStringList& groups) const {
  return std::ranges::any_of(
      groups, [this](const QString& group) { return m_platform.groups.contains(group); });
}

bool Console::isStaff() const {
  return isOneOf({u"manager"_qs, u"staff"_qs});
}

bool Console::seesAll() const {
  return isStaff() || isOneOf({u"auditor"_qs});
}

QDateTime Console::serverNow() const {
  return m_platform.serverMoment.addMSecs(m_sinceDescribed.elapsed());
}

void Console::follow() {
  poll();
}

void Console::poll() {
  read<News>(
      this,
      [since = m_next](Connection& connection) -> Result<News> {
        auto groups = callerGroups(connection);
        if (!groups) return Failure(groups.error());
        auto changes = logChanges(connection, since);
        if (!changes) return Failure(changes.error());
        return News{*std::move(groups), *std::move(changes)};
      },
      [this](const Result<News>& news) { heard(news); });
}

void Console::heard(const Result<News>& news) {
  if (!news && news.error().kind == ErrorKind::notPermitted) {
    Q_EMIT accessEnded(news.error());
    return;
  }
  if (news && news->groups != m_platform.groups) {
    if (news->groups.isEmpty()) {
      Q_EMIT accessEnded({.kind = ErrorKind::notPermitted, .refusal = Refusal::loginLocked});
    } else {
      Q_EMIT rightsChanged();
    }
    return;
  }
  m_timer.start();
  if (m_connection.connected != news.has_value()) {
    m_connection = {.connected = news.has_value(),
                    .reconnects = m_connection.reconnects + (news ? 1 : 0)};
    Q_EMIT connectionChanged(m_connection.connected);
  }
  if (!news) return;
  m_next = news->changes.next;
  if (news->changes.concernUsers() || news->changes.concernCampaigns())
    Q_EMIT changed(news->changes);
}
