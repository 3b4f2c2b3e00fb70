// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <unordered_map>

#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/connection.h"

class Cancellation;
struct pg_conn;

// What storage's own files see of a connection.
struct Connection::Private {
  Address address;
  std::chrono::milliseconds statementTimeout{};
  Recording recording;
  QString name;  // from a counter: thread addresses are used again
  QSqlDatabase database;
  // Prepared once (81 us against 270 us); they must be gone before the database is.
  std::unordered_map<std::string, std::unique_ptr<QSqlQuery>> prepared;
  bool isReady = false;      // opened, and not closed since
  bool saidGoodbye = false;  // the server ended the session, which may still look alive
  const Cancellation* cancellation = nullptr;  // of the read under way, if it has one
  bool isGivenUp = false;                      // a read was cancelled: we ended the session

  ~Private();
  [[nodiscard]] Result<void> open();
  void close();
  [[nodiscard]] pg_conn* handle() const;
  // Qt notices a lost session only at the second query; libpq at the first.
  [[nodiscard]] bool isLost() const;

  // Sends several statements as one message and walks all their results. Answers the first
  // column of the first row of each (null where a statement gave no row). completed: how many of
  // them were, known after a failure too.
  [[nodiscard]] Result<QVariantList> message(const QString& statements,
                                             qsizetype* completed = nullptr);

  // The error of a failed query, with its kind, refusal and facts; connectionLost where the
  // session is gone.
  [[nodiscard]] Error errorOf(const QSqlError& error);
};
