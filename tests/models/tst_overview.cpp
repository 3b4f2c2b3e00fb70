// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "models/overview.h"
#include "storage/wallets.h"
#include "tests/support/rawsession.h"
#include "tests/support/testconsole.h"

// What the overview asks for, and when: never an answer counted twice, or from a position that does
// not count any more.
class TestOverview final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void goesOnFromWhatItKnows();
  void asksOnceMoreForWhatCameMeanwhile();
  void readsTheWholeAgainAfterTheServerWasAway();
  void dropsAnAnswerFromBeforeTheServerWasAway();
  void keepsItsFiguresWhenAQuestionFails();

 private:
  void deposit(qint64 amount) {
    m_test->perform(Deposit{.user = m_ann, .amount = {amount}}.toAction());
  }
  // Until it ends, every question waits after its snapshot was taken.
  [[nodiscard]] std::unique_ptr<RawSession> held() const;
  [[nodiscard]] QString waiting() const {
    return m_test->platform().value(
        u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
        "AND datname = current_database()"_qs);
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<Overview> m_overview;
  UserId m_ann;
};

void TestOverview::init() {
  m_test = std::make_unique<TestConsole>();
  m_ann = m_test->person(u"Ann"_qs, {1'000});
  m_overview = std::make_unique<Overview>(m_test->console(), nullptr, QTimeZone::utc());
  m_overview->refresh();
  QTRY_VERIFY(m_overview->isKnown());
  QCOMPARE(m_overview->wallets(), Money{1'000});
}

void TestOverview::cleanup() {
  m_overview.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

std::unique_ptr<RawSession> TestOverview::held() const {
  auto session = std::make_unique<RawSession>(m_test->platform().superuserUri());
  const auto locked =
      session->send(u"BEGIN; LOCK TABLE groundswell.refund_pauses IN ACCESS EXCLUSIVE MODE"_qs);
  if (!locked) qFatal("%s", qPrintable(locked.error().detail));
  return session;
}

void TestOverview::goesOnFromWhatItKnows() {
  QSignalSpy changed(m_overview.get(), &Overview::changed);
  deposit(20);
  m_overview->refresh();
  QTRY_COMPARE(changed.count(), 1);
  QCOMPARE(m_overview->wallets(), Money{1'020});
  QCOMPARE(m_overview->today(MoneyFlow::What::deposited), (Moved{2, {1'020}}));
  m_overview->refresh();
  QTRY_COMPARE(changed.count(), 2);
  QCOMPARE(m_overview->wallets(), Money{1'020});
}

void TestOverview::asksOnceMoreForWhatCameMeanwhile() {
  const auto lock = held();
  m_overview->refresh();
  QTRY_COMPARE(waiting(), u"1"_qs);
  deposit(20);
  m_overview->refresh();
  QVERIFY(lock->send(u"COMMIT"_qs));
  QTRY_COMPARE(m_overview->wallets(), Money{1'020});
}

// Lines may be missing then that were counted: here, money that no line tells of.
void TestOverview::readsTheWholeAgainAfterTheServerWasAway() {
  m_test->platform().execute(
      u"UPDATE groundswell.users SET balance = balance + 7 WHERE id = %1"_qs.arg(m_ann.value));
  QSignalSpy changed(m_overview.get(), &Overview::changed);
  m_overview->refresh();
  QTRY_COMPARE(changed.count(), 1);
  QCOMPARE(m_overview->wallets(), Money{1'000});
  Q_EMIT m_test->console().connectionChanged(false);
  Q_EMIT m_test->console().connectionChanged(true);
  QTRY_COMPARE(m_overview->wallets(), Money{1'007});
  m_test->platform().execute(
      u"UPDATE groundswell.users SET balance = balance - 7 WHERE id = %1"_qs.arg(m_ann.value));
}

void TestOverview::dropsAnAnswerFromBeforeTheServerWasAway() {
  const auto lock = held();
  deposit(20);
  m_overview->refresh();
  QTRY_COMPARE(waiting(), u"1"_qs);
  Q_EMIT m_test->console().connectionChanged(true);
  QVERIFY(!m_overview->isKnown());
  QVERIFY(lock->send(u"COMMIT"_qs));
  QTRY_VERIFY(m_overview->isKnown());
  QCOMPARE(m_overview->wallets(), Money{1'020});
  QCOMPARE(m_overview->today(MoneyFlow::What::deposited), (Moved{2, {1'020}}));
}

void TestOverview::keepsItsFiguresWhenAQuestionFails() {
  QSignalSpy failed(m_overview.get(), &Overview::failed);
  m_test->platform().execute(
      u"REVOKE EXECUTE ON FUNCTION groundswell.money_flow FROM gwt_manager"_qs);
  deposit(20);
  m_overview->refresh();
  QTRY_COMPARE(failed.count(), 1);
  QCOMPARE(m_overview->error()->kind, ErrorKind::notPermitted);
  QCOMPARE(m_overview->wallets(), Money{1'000});
  m_test->platform().execute(u"GRANT EXECUTE ON FUNCTION groundswell.money_flow TO gwt_manager"_qs);
  m_overview->refresh();
  QTRY_COMPARE(m_overview->wallets(), Money{1'020});
  QVERIFY(!m_overview->error());
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
