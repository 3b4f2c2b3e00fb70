// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "storage/cluster.h"
#include "storage/result.h"

// Runs one command, or several, as one message; the server's words on failure.
[[nodiscard]] Result<void> superuserExecute(const QString& uri, const QString& sql);

// A platform of its own for one test: a fresh copy of the template database on the test server
// (40 ms), dropped at the end, with whoever is still connected. Ends the program when there is no
// test server: nothing can be tested then.
// Roles belong to the whole cluster: tests of several processes share those of the template
// (prefix `gwt`, manager `maria`). A role that a test makes gets this database's name in its own.
class TestPlatform final {
 public:
  TestPlatform();
  ~TestPlatform();
  Q_DISABLE_COPY_MOVE(TestPlatform)

  [[nodiscard]] QString database() const { return m_database; }
  // The first manager's.
  [[nodiscard]] QString uri() const;
  [[nodiscard]] QString uri(const QString& login) const;
  [[nodiscard]] QString superuserUri() const;

  // As the superuser, outside every rule: to prepare what no action can, and to look at it.
  // A failure ends the test's program.
  void execute(const QString& sql) const;
  [[nodiscard]] QString value(const QString& sql) const;

  // Somebody to book money for, which nobody does for themselves: person 2 of a new platform.
  void addPat() const;
  // From now on actions run at every isolation level, as for somebody who replaced their guard.
  void allowEveryLevel() const;

  // What `reconcile()` finds wrong, a JSON object each; every storage test ends with none.
  [[nodiscard]] QStringList reconcile() const;

 private:
  Cluster m_server;
  QString m_database;
};
