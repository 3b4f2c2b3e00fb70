// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <atomic>
#include <utility>

#include <libpq-fe.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include "storage/connectfailure.h"
#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/socketdeadline.h"
#include "storage/sqlfiles.h"

namespace {

QString nextName() {
  static std::atomic<quint64> counter{0};
  return QStringLiteral("groundswell-%1").arg(++counter);
}

// Constraints that stand for a rule of ours: they decide races that a look-up first would lose.
struct Constraint {
  const char* name;
  const char* sqlState;
  const char* field;
};
constexpr Constraint constraints[] = {
    {"transaction_logs_reference", "GW026", "reference"},
    {"users_email_key", "GW022", "email"},
    {"reward_tiers_not_oversold", "GW041", "tier_id"},
    {"users_balance_check", "GW025", "amount"},
};

// The DETAIL of our own refusals is a JSON object of facts.
QJsonObject factsIn(const QString& message) {
  static const QRegularExpression detail(QStringLiteral("^[A-Z]+:\\s+(\\{.*\\})\\s*$"),
                                         QRegularExpression::MultilineOption);
  const auto match = detail.match(message);
  return match.hasMatch() ? QJsonDocument::fromJson(match.captured(1).toUtf8()).object()
                          : QJsonObject();
}

}  // namespace

Connection::Connection(std::unique_ptr<Private> d) : m_d(std::move(d)) {}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const Address& address,
                                                     std::chrono::milliseconds statementTimeout,
                                                     Recording recording) {
  auto d = std::make_unique<Private>();
  d->address = address;
  d->statementTimeout = statementTimeout;
  d->recording = recording;
  if (auto opened = d->open(); !opened) return Failure(opened.error());
  return std::unique_ptr<Connection>(new Connection(std::move(d)));
}

bool Connection::isLost() const {
  return m_d->isLost();
}

bool Connection::usesPassword() const {
  return PQconnectionUsedPassword(m_d->handle()) == 1;
}

Result<void> Connection::reopen() {
  m_d->close();
  return m_d->open();
}

Connection::Private::~Private() {
  close();
}

bool Connection::Private::isLost() const {
  return !database.isOpen() || PQstatus(handle()) != CONNECTION_OK;
}

void Connection::Private::close() {
  prepared.clear();
  if (name.isEmpty()) return;
  if (std::exchange(isReady, false) && recording.diagnostics) {
    const bool wasLost = !isGivenUp && (saidGoodbye || isLost());
    recording.diagnostics->sessionClosed(recording.lane, wasLost);
  }
  saidGoodbye = false;
  isGivenUp = false;
  database.close();
  database = QSqlDatabase();
  QSqlDatabase::removeDatabase(name);
  name.clear();
}

Result<void> Connection::Private::open() {
  const auto lost = [](const QString& why) {
    return Failure(Error{.kind = ErrorKind::connectionLost, .detail = why});
  };
  auto info = Conninfo::parse(address);
  if (!info) return Failure(info.error());

  name = nextName();
  database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
  if (!database.isValid()) return lost(QStringLiteral("Qt's PostgreSQL driver is not installed"));
  database.setNumericalPrecisionPolicy(QSql::HighPrecision);
  info->applyTo(database);
  if (!database.open()) {
    const QString why = database.lastError().databaseText().trimmed();
    close();
    return Failure(connectFailure(*info, why));
  }
  // Pages with optional filters want a plan of their own each time. The actions' functions keep
  // theirs: statements and foreign keys' checks planned anew for every row made 380 pledges/s of
  // 550.
  const auto ready =
      message(QStringLiteral("SET client_min_messages = error; SET TIME ZONE 'UTC'; "
                             "SET statement_timeout = %1; "
                             "SET idle_session_timeout = %3; "
                             "SET idle_in_transaction_session_timeout = %4; "
                             "SET plan_cache_mode = force_custom_plan; "
                             "SET search_path = pg_catalog; SET groundswell.schema = '%2'; "
                             "BEGIN ISOLATION LEVEL SERIALIZABLE; "
                             "SELECT current_setting('transaction_isolation'); COMMIT; "
                             // Everybody may set it for their own login; "done" has to be durable.
                             "SELECT set_config('synchronous_commit', 'on', false) WHERE "
                             "current_setting('synchronous_commit') IN ('off', 'local'); "
                             // Nobody waits for an answer that cannot arrive: a proof of the books
                             // went on for minutes. Not every system's server can tell.
                             "SELECT set_config('client_connection_check_interval', '%5', false) "
                             "WHERE version() ~ 'linux'")
                  .arg(statementTimeout.count())
                  .arg(sqlfiles::schemaVersion())
                  .arg(idleTimeout.count())
                  .arg(idleTransactionTimeout.count())
                  .arg(goneCheckInterval.count()));
  if (!ready) {
    close();
    return Failure(ready.error());
  }
  if (ready->at(9).toString() != u"serializable") {
    close();
    return lost(QStringLiteral("the server does not run serializable transactions"));
  }
  isReady = true;
  if (recording.diagnostics) recording.diagnostics->sessionOpened(recording.lane);
  return {};
}

pg_conn* Connection::Private::handle() const {
  const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
  return handle.isValid() ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

Result<QVariantList> Connection::Private::message(const QString& statements, qsizetype* completed) {
  QSqlQuery query(database);
  QVariantList firsts;
  bool good = query.exec(statements);
  while (good) {
    firsts.append(query.isSelect() && query.next() ? query.value(0) : QVariant());
    good = query.nextResult();
  }
  if (completed) *completed = firsts.size();
  // nextResult() is false at the end and at an error; only the latter leaves an error behind.
  if (query.lastError().isValid() || isLost()) {
    return Failure(errorOf(query.lastError()));
  }
  return firsts;
}

Error Connection::Private::errorOf(const QSqlError& error) {
  const QString text = error.databaseText().trimmed();
  if (isLost()) {
    return {.kind = ErrorKind::connectionLost, .sqlState = error.nativeErrorCode(), .detail = text};
  }
  Error result{.kind = kindOf(error.nativeErrorCode()),
               .refusal = refusalOf(error.nativeErrorCode()),
               .sqlState = error.nativeErrorCode(),
               .detail = text};
  if (result.kind == ErrorKind::connectionLost) saidGoodbye = true;
  for (const Constraint& constraint : constraints) {
    if (!text.contains(QLatin1StringView(constraint.name))) continue;
    result.sqlState = QString::fromLatin1(constraint.sqlState);
    result.kind = kindOf(result.sqlState);
    result.refusal = refusalOf(result.sqlState);
    result.facts.insert(QStringLiteral("field"), QString::fromLatin1(constraint.field));
    return result;
  }
  if (result.refusal != Refusal::none) result.facts = factsIn(text);
  return result;
}
