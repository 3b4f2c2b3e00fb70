// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/testbooks.h"

// What the tables hold by themselves, whoever writes: here the superuser does, round every action.
class TestConstraints final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    const qint64 creator = m_books.person();
    const qint64 backer = m_books.person(5'000);
    const qint64 campaign =
        m_books.campaign(creator, 10'000,
                         ", 'tiers': [{'title': 'Mug', 'price': 1000, 'quantity_available': 2}], "
                         "'milestones': [{'title': 'Half', 'target_amount': 5000}]");
    static_cast<void>(m_books.pledge(backer, campaign, 1'000));
    static_cast<void>(m_books.promise(backer, campaign, 1'000));
  }
  void cleanupTestCase() { QCOMPARE(m_books.platform().reconcile(), QStringList()); }

  void refusesAValue_data() {
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");  // of the same column: it is the value that is refused
    const auto add = [](const char* set, const char* bad, const char* good) {
      QTest::addRow("%s = %s", set, bad) << set << bad << good;
    };
    for (const char* title : {"users SET name", "campaigns SET title", "reward_tiers SET title",
                              "campaign_milestones SET title"}) {
      add(title, "''", "'x'");
      add(title, "repeat('x', 201)", "repeat('x', 200)");
    }
    for (const char* text : {"campaigns SET description", "reward_tiers SET description",
                             "campaign_milestones SET description"}) {
      add(text, "repeat('x', 20001)", "repeat('x', 20000)");
    }
    for (const char* amount :
         {"campaigns SET goal", "reward_tiers SET price", "reward_tiers SET quantity_available",
          "campaign_milestones SET target_amount", "pledges SET amount"}) {
      add(amount, "0", "1");
      add(amount, "10000000000001", "10000000000000");
    }
    add("users SET email", "'a@'", "id || '@x'");
    add("users SET email", "id || repeat('x', 200)", "id || '@x'");
    add("users SET balance", "-1", "0");
    add("campaigns SET current_funds", "-1", "0");
    add("campaigns SET pending_funds", "-1", "0");
    add("campaigns SET deadline", "created_at", "created_at + interval '1 second'");
    add("reward_tiers SET quantity_claimed", "-1", "0");
    add("reward_tiers SET quantity_claimed", "quantity_available + 1", "quantity_available");
    add("campaign_milestones SET achieved", "NOT achieved", "achieved");
    add("requests SET state", "'undone'", "'abandoned'");
  }
  void refusesAValue() {
    QFETCH(QString, set);
    QFETCH(QString, bad);
    QFETCH(QString, good);
    const QString update = QStringLiteral("UPDATE groundswell.%1 = %2");
    QCOMPARE(state(update.arg(set, bad)), u"23514"_qs);
    QCOMPARE(state(update.arg(set, good)), u"done"_qs);
  }

  // A campaign's state says when, why and with how much it closed, or that it did not.
  void closesACampaignWholly() {
    const QString close = u"UPDATE groundswell.campaigns SET "_qs;
    const QString whole =
        u"closed_at = now(), closed_reason = 'deadline', closed_funds = 0, pending_funds = 0, "_qs;
    QCOMPARE(state(close + whole + u"status = 'failed'"_qs), u"done"_qs);
    for (const char* const less :
         {"status = 'failed', closed_at = NULL", "status = 'failed', closed_reason = NULL",
          "status = 'failed', closed_funds = NULL", "status = 'failed', closed_funds = -1",
          "status = 'failed', closed_reason = 'whim'", "status = 'failed', pending_funds = 1",
          "status = 'lost'", "status = 'active'"}) {
      QMap<QString, QString> values{{u"closed_at"_qs, u"now()"_qs},
                                    {u"closed_reason"_qs, u"'deadline'"_qs},
                                    {u"closed_funds"_qs, u"0"_qs},
                                    {u"pending_funds"_qs, u"0"_qs}};
      const QStringList changes = QString::fromLatin1(less).split(u", "_qs);
      for (const QString& change : changes)
        values.insert(change.section(u" = "_qs, 0, 0), change.section(u" = "_qs, 1));
      QStringList sets;
      for (auto value = values.cbegin(); value != values.cend(); ++value)
        sets.append(value.key() + u" = "_qs + value.value());
      QVERIFY2(state(close + sets.join(u", "_qs)) == u"23514", less);
    }
  }

  void keepsAPledgesTimesWithItsState_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* values, const char* expected) {
      QTest::newRow(values) << values << expected;
    };
    add("status = 'confirmed', confirmed_at = now(), refunded_at = NULL", "done");
    add("status = 'confirmed', confirmed_at = NULL", "23514");
    add("status = 'pending', confirmed_at = now()", "23514");
    add("status = 'pending', confirmed_at = NULL", "done");
    add("status = 'refunded', refunded_at = now(), refund_reason = 'deadline'", "done");
    add("status = 'refunded', refunded_at = now(), refund_reason = NULL", "23514");
    add("status = 'refunded', refunded_at = NULL, refund_reason = 'deadline'", "23514");
    add("status = 'lost'", "23514");
  }
  void keepsAPledgesTimesWithItsState() {
    QFETCH(QString, values);
    QFETCH(QString, expected);
    QCOMPARE(state(u"UPDATE groundswell.pledges SET "_qs + values), expected);
  }

  // Whatever moves money has an amount, and nothing else has.
  void givesAnAmountToWhatMovesMoney_data() {
    QTest::addColumn<bool>("movesMoney");
    for (const char* const type : {"deposit", "withdrawal", "pledge", "pledge_confirmed",
                                   "pledge_released", "refund", "payout", "payout_returned"}) {
      QTest::newRow(type) << true;
    }
    for (const char* const type : {"user_registered", "campaign_created", "campaign_changed",
                                   "campaign_closed", "milestone_reached", "milestone_lost",
                                   "tier_changed", "person_changed", "settings_changed"}) {
      QTest::newRow(type) << false;
    }
  }
  void givesAnAmountToWhatMovesMoney() {
    QFETCH(bool, movesMoney);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(state(line(type, 1)), movesMoney ? u"done"_qs : u"23514"_qs);
    QCOMPARE(state(line(type, 0)), movesMoney ? u"23514"_qs : u"done"_qs);
    QCOMPARE(state(line(type, -1)), u"23514"_qs);
  }
  void knowsTheTypesOfLines() { QCOMPARE(state(line(u"gift"_qs, 0)), u"23514"_qs); }

 private:
  static QString line(const QString& type, int amount) {
    return QStringLiteral(
               "INSERT INTO groundswell.transaction_logs (created_at, type, amount, "
               "actor) VALUES (now(), '%1', %2, 'x')")
        .arg(type)
        .arg(amount);
  }
  QString state(const QString& sql) const {
    return TestBooks::stateAs(m_books.platform().superuserUri(), sql);
  }

  TestBooks m_books;
};

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
