// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testbooks.h"

// The platform's own rules, and who may change them.
class TestSettings final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_books = std::make_unique<TestBooks>(); }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void changesWhatIsGivenAndLogsIt();
  void refusesSettingsThatBreakARule_data();
  void refusesSettingsThatBreakARule();
  void limitsPledgesAtOnce();
  void holdsPromisesAsLongAsItSays();
  void freezesTheCurrencyOnceMoneyMoved();

 private:
  QString change(const QString& settings) {
    return m_books->refusal("change_settings",
                            json(qPrintable(u"{'settings': "_qs + settings + u'}')));
  }

  std::unique_ptr<TestBooks> m_books;
};

void TestSettings::changesWhatIsGivenAndLogsIt() {
  const Answer answer =
      m_books->done("change_settings", json("{'settings': {'name': 'Hive', 'pledge_min': 200, "
                                            "'pending_hold': 3600, 'pledge_max': null}}"));
  QCOMPARE(answer.json.value(u"name"_qs), u"Hive"_qs);
  QCOMPARE(answer.integer("pledge_min"), 200);
  QCOMPARE(answer.integer("pledge_max"), 10'000'000'000'000);
  QCOMPARE(answer.integer("pending_hold"), 3'600);
  QCOMPARE(answer.integer("cancellation_locked_for"), day);
  QCOMPARE(m_books->text(u"SELECT reason FROM groundswell.transaction_logs "
                         "WHERE type = 'settings_changed'"_qs),
           u"changed: name from Groundswell to Hive, pending_hold from 72:00:00 to 01:00:00, "
           "pledge_min from 100 to 200"_qs);
}

void TestSettings::refusesSettingsThatBreakARule_data() {
  QTest::addColumn<QString>("settings");
  QTest::addColumn<QString>("refusal");
  const auto wrong = [](const char* settings, const char* refusal) {
    QTest::newRow(settings) << QString::fromUtf8(settings) << QString::fromUtf8(refusal);
  };
  wrong("[]", "invalidValue settings");
  wrong("{'scratch': false}", "invalidValue scratch");
  wrong("{'role_prefix': 'x'}", "invalidValue role_prefix");
  wrong("{'name': ' '}", "textEmpty name");
  wrong("{'name': 5}", "invalidValue name");
  wrong("{'pledge_min': 0}", "amountOutOfRange pledge_min");
  wrong("{'pledge_min': '5'}", "invalidValue pledge_min");
  wrong("{'pledge_max': 99}", "amountOutOfRange pledge_max");
  wrong("{'pledge_max': 10000000000001}", "amountOutOfRange pledge_max");
  wrong("{'pending_hold': 59}", "amountOutOfRange pending_hold");
  wrong("{'pending_hold': 1e9}", "amountOutOfRange pending_hold");
  wrong("{'pending_hold': '3 days'}", "invalidValue pending_hold");
  wrong("{'cancellation_locked_for': -1}", "amountOutOfRange cancellation_locked_for");
  wrong("{'currency_code': 'usd'}", "invalidValue currency_code");
  wrong("{'currency_code': 'USDX'}", "invalidValue currency_code");
  wrong("{'currency_exponent': 5}", "amountOutOfRange currency_exponent");
  wrong("{'currency_exponent': 0.5}", "invalidValue currency_exponent");
}

void TestSettings::refusesSettingsThatBreakARule() {
  QFETCH(QString, settings);
  QFETCH(QString, refusal);
  QCOMPARE(change(settings), refusal);
}

void TestSettings::limitsPledgesAtOnce() {
  const qint64 campaign = m_books->campaign(m_books->person());
  const qint64 backer = m_books->person(5'000);
  QCOMPARE(change(u"{'pledge_min': 300, 'pledge_max': 400}"_qs), u"done"_qs);
  for (const qint64 amount : {299, 401}) {
    QCOMPARE(m_books->refusal("place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'amount': "
                                                   "%3}",
                                                   backer, campaign, amount)),
             u"amountOutOfRange amount"_qs);
  }
  m_books->pledge(backer, campaign, 300);
  m_books->pledge(backer, campaign, 400);
}

void TestSettings::holdsPromisesAsLongAsItSays() {
  const qint64 campaign = m_books->campaign(m_books->person());
  const qint64 pledge = m_books->promise(m_books->person(5'000), campaign, 500);
  QCOMPARE(change(u"{'pending_hold': 60}"_qs), u"done"_qs);
  m_books->pass(campaign, 60);
  QCOMPARE(m_books->refusal("confirm_pledge", json("{'pledge_id': %1}", pledge)),
           u"pledgeNotPending pledge_id"_qs);
  QCOMPARE(m_books->done("release_expired_pledges", json("{'row_limit': 9}")).integer("released"),
           1);
}

void TestSettings::freezesTheCurrencyOnceMoneyMoved() {
  QCOMPARE(change(u"{'currency_code': 'JPY', 'currency_exponent': 0}"_qs), u"done"_qs);
  static_cast<void>(m_books->person(5));
  QCOMPARE(change(u"{'currency_code': 'EUR'}"_qs), u"currencyFrozen currency_code"_qs);
  QCOMPARE(change(u"{'currency_exponent': 2}"_qs), u"currencyFrozen currency_exponent"_qs);
  QCOMPARE(change(u"{'currency_code': 'JPY', 'name': 'Same currency'}"_qs), u"done"_qs);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
