// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "models/format.h"
#include "storage/log.h"
#include "storage/people.h"
#include "storage/platform.h"
#include "storage/worker.h"

// What every page is given: the worker, the platform, who is signed in; and the one poll that
// tells pages what other consoles did. Lives in the GUI thread; the worker outlives it.
class Console final : public QObject {
  Q_OBJECT

 public:
  static constexpr int followIntervalMs = 2'000;

  Console(Worker& worker, Platform platform, std::optional<Person> person,
          QObject* parent = nullptr);

  [[nodiscard]] Worker& worker() const { return m_worker; }
  [[nodiscard]] const Platform& platform() const { return m_platform; }
  // Nobody for a service's login or a superuser.
  [[nodiscard]] const std::optional<Person>& person() const { return m_person; }
  [[nodiscard]] Currency currency() const {
    return {m_platform.currencyCode, m_platform.currencyExponent};
  }
  // Staff and managers act for others; so does a superuser.
  [[nodiscard]] bool isStaff() const;
  // The database's clock, UTC.
  [[nodiscard]] QDateTime serverNow() const;

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

 private:
  void poll();

  Worker& m_worker;
  Platform m_platform;
  std::optional<Person> m_person;
  QElapsedTimer m_sinceDescribed;
  QTimer m_timer;
  QString m_next;  // the change feed's position
  bool m_connected = true;
};
