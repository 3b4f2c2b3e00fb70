// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbooks.h"

#include "storage/logins.h"
#include "storage/transaction.h"
#include "tests/support/rawsession.h"

namespace {

std::unique_ptr<Connection> opened(const QString& uri) {
  auto connection = Connection::open(uri);
  if (!connection) qFatal("%s", qUtf8Printable(connection.error().detail));
  return *std::move(connection);
}

}  // namespace

TestBooks::TestBooks() : m_connection(opened(m_platform.uri())) {}

Result<Answer> TestBooks::act(const char* function, const QJsonObject& arguments,
                              const QUuid& requestId) {
  return SerializableTransaction::run(*m_connection,
                                      Action{.function = QString::fromLatin1(function),
                                             .arguments = arguments,
                                             .requestId = requestId});
}

Answer TestBooks::done(const char* function, const QJsonObject& arguments) {
  auto answer = act(function, arguments);
  if (!answer) {
    qFatal("%s %s: %s %s", function, QJsonDocument(arguments).toJson().constData(),
           qUtf8Printable(answer.error().sqlState), qUtf8Printable(answer.error().detail));
  }
  return *std::move(answer);
}

Error TestBooks::error(const char* function, const QJsonObject& arguments) {
  auto answer = act(function, arguments);
  if (answer) qFatal("%s was not refused", function);
  return answer.error();
}

QString TestBooks::refusal(const char* function, const QJsonObject& arguments,
                           const QUuid& requestId) {
  const auto answer = act(function, arguments, requestId);
  if (answer) return QStringLiteral("done");
  const Error& error = answer.error();
  if (error.refusal == Refusal::none) return error.sqlState + u' ' + error.detail;
  return (nameOf(error.refusal) + u' ' + error.facts.value(QStringLiteral("field")).toString())
      .trimmed();
}

qint64 TestBooks::person(qint64 balance) {
  const int number = ++m_people;
  const qint64 id =
      done("register_user", json("{'name': 'Person %1', 'email': 'person%1@example.org'}", number))
          .integer("user_id");
  if (balance > 0) done("deposit", json("{'user_id': %1, 'amount': %2}", id, balance));
  return id;
}

qint64 TestBooks::campaign(qint64 creator, qint64 goal, const char* more) {
  const QString deadline =
      QDateTime::currentDateTimeUtc().addSecs(30 * day).toString(Qt::ISODateWithMs);
  return done("create_campaign",
              json(qPrintable(QStringLiteral("{'campaign': {'creator_id': %1, 'title': 'Honey', "
                                             "'goal': %2, 'deadline': '%3'") +
                              QString::fromUtf8(more) + QStringLiteral("}}")),
                   creator, goal, deadline))
      .integer("campaign_id");
}

qint64 TestBooks::place(qint64 user, qint64 campaign, qint64 amount, qint64 tier, bool paid) {
  QJsonObject arguments =
      json("{'user_id': %1, 'campaign_id': %2, 'amount': %3, 'pay_now': %4}", user, campaign,
           amount, paid ? QStringLiteral("true") : QStringLiteral("false"));
  if (tier > 0) arguments.insert(QStringLiteral("tier_id"), tier);
  return done("place_pledge", arguments).integer("pledge_id");
}

qint64 TestBooks::pledge(qint64 user, qint64 campaign, qint64 amount, qint64 tier) {
  return place(user, campaign, amount, tier, true);
}

qint64 TestBooks::promise(qint64 user, qint64 campaign, qint64 amount, qint64 tier) {
  return place(user, campaign, amount, tier, false);
}

void TestBooks::pass(qint64 campaign, qint64 seconds) const {
  m_platform.execute(
      QStringLiteral("SELECT groundswell.scratch_move_time(%1, make_interval(secs => %2))")
          .arg(campaign)
          .arg(seconds));
}

qint64 TestBooks::number(const QString& sql) const {
  bool isNumber = false;
  const qint64 value = m_platform.value(sql).toLongLong(&isNumber);
  if (!isNumber) qFatal("no number: %s", qUtf8Printable(sql));
  return value;
}

qint64 TestBooks::balance(qint64 user) const {
  return number(QStringLiteral("SELECT balance FROM groundswell.users WHERE id = %1").arg(user));
}

QString TestBooks::stateAs(const QString& uri, const QString& sql, const QString& begin) {
  const auto sent = RawSession(uri).send(begin + u';' + sql + QStringLiteral("; ROLLBACK"));
  if (sent) return QStringLiteral("done");
  return sent.error().sqlState;
}

QString TestBooks::login(const char* group) const {
  const QString name = QString::fromLatin1(group) + u'_' + m_platform.database();
  const auto added = addLogin(m_platform.superuserUri(),
                              PersonLogin{.login = name,
                                          .groups = {QString::fromLatin1(group)},
                                          .name = QString::fromLatin1(group),
                                          .email = name + QStringLiteral("@example.org")});
  if (!added) qFatal("%s", qUtf8Printable(added.error().detail));
  return name;
}
