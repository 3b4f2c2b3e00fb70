// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "models/format.h"
#include "models/tasks.h"
#include "storage/log.h"
#include "storage/people.h"
#include "storage/platform.h"
#include "storage/worker.h"

// Whether the server answers the console's poll.
struct ConnectionState {
  bool connected = true;
  QDateTime since = QDateTime::currentDateTimeUtc();  // this computer's clock, UTC
  int reconnects = 0;
};

// What every page is given: the worker, the platform, who is signed in; and the one poll that
// tells pages what other consoles did. Lives in the GUI thread; the worker outlives it.
class Console final : public QObject {
  Q_OBJECT

 public:
  static constexpr int followIntervalMs = 1'500;

  Console(Worker& worker, Platform platform, std::optional<Person> person,
          QObject* parent = nullptr);

  [[nodiscard]] Worker& worker() const { return m_worker; }
  [[nodiscard]] const Platform& platform() const { return m_platform; }
  // Nobody for a service's login or a superuser.
  [[nodiscard]] const std::optional<Person>& person() const { return m_person; }
  [[nodiscard]] Currency currency() const {
    return {m_platform.currencyCode, m_platform.currencyExponent};
  }
  // Whether the person is in one of the groups ("staff", "backer", ...); a superuser is in all.
  [[nodiscard]] bool isOneOf(const QStringList& groups) const;
  // Staff and managers act for others.
  [[nodiscard]] bool isStaff() const;
  // Staff, managers and auditors see everybody's wallets, pledges and log; others their own.
  [[nodiscard]] bool seesAll() const;
  // Whether that is who is signed in.
  [[nodiscard]] bool isMe(UserId user) const { return m_person && m_person->id == user; }
  // The database's clock, UTC.
  [[nodiscard]] QDateTime serverNow() const;

  [[nodiscard]] const ConnectionState& connectionState() const { return m_connection; }

  // The long work of this console, for whoever does it or shows it.
  [[nodiscard]] Tasks& tasks() { return m_tasks; }

  // A read in the interactive lane.
  template <class T>
  void read(QObject* guard, std::function<Result<T>(Connection&)> job,
            std::function<void(Result<T>)> done) {
    m_worker.run<T>(guard, Worker::Lane::interactive, std::move(job), std::move(done));
  }

  // Begins to ask for changes, now and every followIntervalMs.
  void follow();

 Q_SIGNALS:
  // Something was written, here or by another console; may name the same row twice.
  void changed(const LogChanges& changes);
  // The poll fails (false) or works again (true).
  void connectionChanged(bool connected);
  // The person may not come in any more (locked, revoked, another password), or is in other groups
  // than at sign-in: what is shown must go. Emitted once, after which nothing is asked any more.
  void accessEnded(const Error& error);
  void rightsChanged();

 private:
  struct News {
    QStringList groups;
    LogChanges changes;
  };

  void poll();
  void heard(const Result<News>& news);

  Worker& m_worker;
  Tasks m_tasks;
  Platform m_platform;
  std::optional<Person> m_person;
  QElapsedTimer m_sinceDescribed;
  QTimer m_timer;
  QString m_next;  // the change feed's position
  ConnectionState m_connection;
};
