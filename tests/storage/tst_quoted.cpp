// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/transaction.h"
#include "storage/wallets.h"
#include "tests/support/testplatform.h"

// Values reach the SQL text at one place; what a hostile person types must come back as it was.
class TestQuoted final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_platform.addPat();
    m_connection = std::move(Connection::open(m_platform.uri()).value());
  }
  void cleanupTestCase() { QCOMPARE(m_platform.reconcile(), QStringList()); }

  void bringsHostileTextBackUnchanged_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << QStringLiteral("O'Neil");
    QTest::newRow("end of string and more") << QStringLiteral("'); DROP SCHEMA groundswell; --");
    QTest::newRow("backslashes") << QStringLiteral("\\' OR 1=1 \\\\");
    QTest::newRow("dollar quotes") << QStringLiteral("$$ ; SELECT 1 $$ $body$");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %L1 :user_id ? $1");
    QTest::newRow("line ends and comments") << QStringLiteral("a\r\n-- b\n/* c");
    QTest::newRow("right to left") << QString::fromUtf8("\u202Eמחיר\u202C שלום");
    QTest::newRow("combining") << QString::fromUtf8("e\u0301\u0323 Z\u0351\u036B\u0343");
    QTest::newRow("beyond the basic plane") << QString::fromUtf8("🌊🏳️‍🌈");
    QTest::newRow("nothing") << QString(QLatin1StringView(""));
  }
  void bringsHostileTextBackUnchanged() {
    QFETCH(QString, text);
    Connection::Private& d = m_connection->d();
    const auto literal = quoted::text(d.handle(), text);
    QVERIFY(literal);
    const auto back = d.message(QStringLiteral("SELECT ") + *literal);
    QVERIFY(back);
    QCOMPARE(back->at(0).toString(), text);

    const auto json = quoted::json(d.handle(), QJsonObject{{QStringLiteral("k"), text}});
    QVERIFY(json);
    const auto inside = d.message(QStringLiteral("SELECT (%1) ->> 'k'").arg(*json));
    QVERIFY(inside);
    QCOMPARE(inside->at(0).toString(), text);
  }

  void refusesNul() {
    const QString nul = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    pg_conn* const handle = m_connection->d().handle();
    QCOMPARE(quoted::text(handle, nul).error().refusal, Refusal::invalidValue);
    QCOMPARE(
        quoted::json(handle, QJsonObject{{QStringLiteral("k"), QJsonArray{nul}}}).error().refusal,
        Refusal::invalidValue);
  }

  void namesTheFieldThatHoldsNul() {
    const auto answer = SerializableTransaction::run(
        *m_connection,
        Deposit{.user = {2}, .amount = {5}, .reference = QString(QChar(u'\0'))}.toAction());
    QVERIFY(!answer);
    QCOMPARE(answer.error().facts.value(QStringLiteral("field")).toString(), u"reference");
    QCOMPARE(m_platform.value(QStringLiteral("SELECT count(*) FROM groundswell.requests")), u"0");
  }

  void keepsAHostileReferenceInTheBooks() {
    const QString text = QStringLiteral("'; UPDATE groundswell.users SET balance = 10^9; --");
    const auto answer = SerializableTransaction::run(
        *m_connection, Deposit{.user = {2}, .amount = {5}, .reference = text}.toAction());
    QVERIFY(answer);
    QCOMPARE(m_platform.value(QStringLiteral("SELECT reference FROM groundswell.transaction_logs "
                                             "WHERE type = 'deposit'")),
             text);
    QCOMPARE(m_platform.value(QStringLiteral("SELECT balance FROM groundswell.users WHERE id = 2")),
             u"5");
  }

 private:
  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestQuoted)
#include "tst_quoted.moc"
