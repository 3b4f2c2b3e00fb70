// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawsession.h"

#include <chrono>
#include <thread>

#include <QJsonDocument>

#include "storage/actionsql.h"
#include "storage/transaction.h"

RawSession::RawSession(const QString& uri)
    : m_connection(PQconnectdb(uri.toUtf8().constData()), &PQfinish) {
  if (PQstatus(m_connection.get()) != CONNECTION_OK) {
    qFatal("%s", PQerrorMessage(m_connection.get()));
  }
}

Result<QString> RawSession::send(const QString& statements) {
  if (PQsendQuery(m_connection.get(), statements.toUtf8().constData()) != 1) {
    return Failure(Error{.kind = ErrorKind::connectionLost});
  }
  QString last;
  std::optional<Error> error;
  while (PGresult* const result = PQgetResult(m_connection.get())) {
    if (PQresultStatus(result) == PGRES_FATAL_ERROR && !error) {
      const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
      error = Error{.kind = kindOf(state),
                    .refusal = refusalOf(state),
                    .sqlState = state,
                    .detail = QString::fromUtf8(PQresultErrorMessage(result))};
    } else if (PQntuples(result) > 0) {
      last = QString::fromUtf8(PQgetvalue(result, 0, 0));
    }
    PQclear(result);
  }
  if (error) return Failure(*error);
  return last;
}

Result<Answer> RawSession::run(const Action& action, const QString& level) {
  const auto call =
      actionsql::functionCall(m_connection.get(), action, *actions::find(action.function));
  if (!call) return Failure(call.error());
  const QString message =
      QStringLiteral("BEGIN ISOLATION LEVEL %1; SELECT %2; COMMIT").arg(level, *call);
  for (int tries = 1;; ++tries) {
    const auto answer = send(message);
    if (answer) {
      return Answer{.json = QJsonDocument::fromJson(answer->toUtf8()).object(), .tries = tries};
    }
    static_cast<void>(send(QStringLiteral("ROLLBACK")));
    if (!SerializableTransaction::isRetried(answer.error()) || tries > 500) {
      return Failure(answer.error());
    }
    std::this_thread::sleep_for(SerializableTransaction::backOff(answer.error(), tries));
  }
}
