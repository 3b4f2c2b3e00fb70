// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "storage/access.h"
#include "storage/cluster.h"
#include "storage/password.h"
#include "storage/platform.h"
#include "storage/setup.h"
#include "storage/transaction.h"
#include "tests/support/rawsession.h"

inline const QString books = QStringLiteral("books");
inline const QString zine = QStringLiteral("zine");
inline const QString managersPassword = QStringLiteral("maria's long password");

template <class T>
T orEnd(Result<T> result, const char* what) {
  if (!result) qFatal("%s: %s", what, qUtf8Printable(result.error().detail));
  return *std::move(result);
}

// A test of who may sign in, over a server that asks for passwords: two platforms beside one
// another, each with a manager of its own.
class AccessTest : public QObject {
 protected:
  void setUpOnce();
  void setUp();
  void tearDown();
  void tearDownOnce();

  [[nodiscard]] Result<std::unique_ptr<Connection>> open(const QString& login,
                                                         const QString& password,
                                                         const QString& database = books) const {
    return Connection::open({m_cluster->uri(database, login), password});
  }
  // "done", "ownAccess user_id", or the SQLSTATE where no rule refused.
  [[nodiscard]] static QString act(Connection& connection, const Action& action);
  [[nodiscard]] QString act(const Action& action) { return act(*m_maria, action); }
  UserId invited(const QString& login, const QStringList& groups,
                 const QString& password = u"a first password"_qs);
  [[nodiscard]] QString value(const QString& sql, const QString& database = books) const {
    return orEnd(RawSession(m_cluster->superuserUri(database)).send(sql), qPrintable(sql));
  }
  // People, roles and lines of the log: what an action that was refused has not touched.
  [[nodiscard]] QString everything() const;

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
  std::unique_ptr<Cluster> m_cluster;
  std::unique_ptr<Connection> m_maria;
  std::unique_ptr<Connection> m_zelda;  // the manager next door
  const QString m_verifier = scramVerifier(QStringLiteral("a first password"));
};

inline void AccessTest::setUpOnce() {
  chmod(QFile::encodeName(m_root.path()).constData(), 0711);
  qunsetenv("PGPASSWORD");
  qputenv("HOME", m_root.path().toUtf8());
  auto cluster = orEnd(
      Cluster::at({.directory = m_root.filePath(u"cluster"_qs), .settings = {u"fsync = off"_qs}}),
      "cluster");
  orEnd(cluster.start({}).map([] { return true; }), "start");
  m_cluster = std::make_unique<Cluster>(std::move(cluster));
  for (const auto& [database, manager] :
       {std::pair(books, u"maria"_qs), std::pair(zine, u"zelda"_qs)}) {
    static_cast<void>(value(u"CREATE DATABASE "_qs + database, u"postgres"_qs));
    orEnd(::setUp({.adminUri = m_cluster->superuserUri(database),
                   .rolePrefix = database,
                   .managerLogin = manager,
                   .managerVerifier = scramVerifier(managersPassword)}),
          "setup");
  }
  setUp();
}

inline void AccessTest::setUp() {
  m_maria = orEnd(open(u"maria"_qs, managersPassword), "maria");
  m_zelda = orEnd(open(u"zelda"_qs, managersPassword, zine), "zelda");
}

inline void AccessTest::tearDown() {
  for (const QString& database : {books, zine})
    QCOMPARE(value(u"SELECT count(*) FROM groundswell.reconcile()"_qs, database), u"0"_qs);
  m_maria.reset();
  m_zelda.reset();
}

inline void AccessTest::tearDownOnce() {
  if (m_cluster) QVERIFY(m_cluster->stop(false));
}

inline QString AccessTest::act(Connection& connection, const Action& action) {
  const auto answer = SerializableTransaction::run(connection, action);
  if (answer) return u"done"_qs;
  const Error& error = answer.error();
  if (error.refusal == Refusal::none) return error.sqlState;
  return (nameOf(error.refusal) + u' ' + error.facts.value(u"field"_qs).toString()).trimmed();
}

inline UserId AccessTest::invited(const QString& login, const QStringList& groups,
                                  const QString& password) {
  const auto answer =
      SerializableTransaction::run(*m_maria, InvitePerson{.name = login,
                                                          .email = login + u"@example.org"_qs,
                                                          .login = login,
                                                          .groups = groups,
                                                          .verifier = scramVerifier(password)}
                                                 .toAction());
  return orEnd(answer, "invite").id<UserId>("user_id");
}

inline QString AccessTest::everything() const {
  return value(
      u"SELECT concat_ws(' ', (SELECT count(*) FROM groundswell.users), "
      "(SELECT md5(string_agg(concat(rolname, rolcanlogin, rolpassword), ' ' ORDER BY rolname)) "
      "FROM pg_authid), (SELECT count(*) FROM pg_auth_members), "
      "(SELECT count(*) FROM groundswell.transaction_logs), "
      "(SELECT count(*) FROM groundswell.requests))"_qs);
}
