// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "storage/action.h"
#include "storage/connection.h"
#include "tests/support/testplatform.h"

// JSON as a test reads best: single quotes, %1 for numbers and words.
// json("{'user_id': %1, 'amount': 500}", ann)
template <class... Values>
QJsonObject json(const char* text, const Values&... values) {
  QString filled = QString::fromUtf8(text).replace(u'\'', u'"');
  int number = 0;
  ((filled.replace(u'%' + QString::number(++number), QStringLiteral("%1").arg(values))), ...);
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(filled.toUtf8(), &error);
  if (document.isNull()) qFatal("%s: %s", qUtf8Printable(filled), text);
  return document.object();
}

// A platform of one test with its manager signed in, and short ways to the actions, all through
// the real transaction. What must not fail ends the test's program where it does.
class TestBooks final {
 public:
  TestBooks();

  [[nodiscard]] const TestPlatform& platform() const { return m_platform; }
  [[nodiscard]] Connection& connection() { return *m_connection; }

  [[nodiscard]] Result<Answer> act(const char* function, const QJsonObject& arguments,
                                   const QUuid& requestId = QUuid::createUuid());
  Answer done(const char* function, const QJsonObject& arguments);
  // "belowPrice amount": the refusal's name and its field; "done" where nothing was refused.
  [[nodiscard]] QString refusal(const char* function, const QJsonObject& arguments,
                                const QUuid& requestId = QUuid::createUuid());
  // The whole error, for its facts.
  [[nodiscard]] Error error(const char* function, const QJsonObject& arguments);

  // What is needed before a rule can be tried; each answers the new id.
  [[nodiscard]] qint64 person(qint64 balance = 0);
  [[nodiscard]] qint64 campaign(qint64 creator, qint64 goal = 10'000, const char* more = "");
  qint64 pledge(qint64 user, qint64 campaign, qint64 amount, qint64 tier = 0);   // paid
  qint64 promise(qint64 user, qint64 campaign, qint64 amount, qint64 tier = 0);  // pending
  // Moves a campaign into the past, by whole seconds.
  void pass(qint64 campaign, qint64 seconds) const;

  // As the superuser: one number, one text.
  [[nodiscard]] qint64 number(const QString& sql) const;
  [[nodiscard]] qint64 balance(qint64 user) const;
  [[nodiscard]] QString text(const QString& sql) const { return m_platform.value(sql); }
  // "42501": what a statement answers to a login, in a transaction begun as given; "done" where it
  // was let through. Nothing it did remains.
  [[nodiscard]] static QString stateAs(
      const QString& uri, const QString& sql,
      const QString& begin = QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE"));
  // A login of this test's own in a group, with its person; answers its name.
  [[nodiscard]] QString login(const char* group) const;

 private:
  qint64 place(qint64 user, qint64 campaign, qint64 amount, qint64 tier, bool paid);

  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
  int m_people = 0;
};

inline constexpr qint64 hour = 3'600;
inline constexpr qint64 day = 24 * hour;
