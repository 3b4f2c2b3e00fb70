// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QtTest>

#include "storage/preview.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// At which gates each action waits before its transaction begins; a preview, which changes nothing,
// waits as the action does.
class TestGates final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();

  void areThoseOfWhatTheActionWrites_data();
  void areThoseOfWhatTheActionWrites();
  void areKnownOfEveryAction();

 private:
  [[nodiscard]] bool waits(const Action& action, int kind, qint64 number);

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
  qint64 m_pledge = 0;
};

namespace {

constexpr int campaignGate = 1;
constexpr int walletGate = 2;
constexpr qint64 strangersSlot = 1'000;

struct Expected {
  const char* function;
  const char* arguments;  // %1 campaign, %2 backer, %3 pledge
  const char* gates;
};

const Expected expected[] = {
    {"register_user", "{}", ""},
    {"change_user", "{'user_id': %2}", "backer"},
    {"deactivate_user", "{'user_id': %2}", "backer"},
    {"reactivate_user", "{'user_id': %2}", "backer"},
    {"add_note", "{'user_id': %2}", ""},
    {"deposit", "{'user_id': %2, 'amount': 7}", "backer"},
    {"deposit_many", "{'entries': [{'user_id': %2, 'amount': 7}]}", "backer creator stranger"},
    {"deposit_run", "{'entry_count': 1}", "backer creator stranger"},
    {"withdraw", "{'user_id': %2, 'amount': 7}", "backer"},
    {"create_campaign", "{}", ""},
    {"change_campaign", "{'campaign_id': %1}", "campaign"},
    {"save_tier", "{'campaign_id': %1}", "campaign"},
    {"remove_tier", "{'tier_id': 1}", ""},
    {"save_milestone", "{'campaign_id': %1}", "campaign"},
    {"remove_milestone", "{'milestone_id': 1}", ""},
    {"place_pledge", "{'user_id': %2, 'campaign_id': %1, 'amount': 100}", "campaign backer"},
    {"confirm_pledge", "{'pledge_id': %3}", "campaign backer creator"},
    {"cancel_pledge", "{'pledge_id': %3}", "campaign backer creator"},
    {"refund_pledge", "{'pledge_id': %3, 'reason': 'x'}", "campaign backer creator"},
    {"close_campaign", "{'campaign_id': %1, 'refund_limit': 5}",
     "campaign backer creator stranger"},
    {"cancel_campaign", "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 5}",
     "campaign backer creator stranger"},
    {"pause_refunds", "{'campaign_id': %1, 'reason': 'x'}", "campaign"},
    {"resume_refunds", "{'campaign_id': %1}", "campaign"},
    {"release_expired_pledges", "{'row_limit': 5}", "backer creator stranger"},
    {"change_settings", "{}", ""},
    {"invite_person", "{'user_id': %2}", ""},
    {"change_groups", "{'user_id': %2}", "backer"},
    {"lock_person", "{'user_id': %2}", "backer"},
    {"unlock_person", "{'user_id': %2}", "backer"},
    {"reset_password", "{'user_id': %2}", "backer"},
    {"revoke_person", "{'user_id': %2}", "backer"},
    {"change_password", "{}", ""},
};

}  // namespace

void TestGates::initTestCase() {
  m_books = std::make_unique<TestBooks>();
  m_creator = m_books->person();
  m_backer = m_books->person(50'000);
  m_campaign = m_books->campaign(m_creator, 10'000);
  m_pledge = m_books->pledge(m_backer, m_campaign, 6'000);
}

void TestGates::cleanupTestCase() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

// Whether the action waits while somebody else holds that gate.
bool TestGates::waits(const Action& action, int kind, qint64 number) {
  RawSession holder(m_books->platform().superuserUri());
  const auto turn = [&](const char* call) {
    if (!holder.send(u"SELECT %1(%2, %3)"_qs.arg(QLatin1StringView(call)).arg(kind).arg(number)))
      qFatal("%s", call);
  };
  turn("pg_advisory_lock");
  std::atomic<bool> isDone = false;
  std::jthread acting([&] {
    static_cast<void>(preview(m_books->connection(), action));
    isDone = true;
  });
  const auto isWaiting = [this] {
    return m_books->number(
               u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' "
               "AND datname = current_database()"_qs) == 1;
  };
  bool waited = false;
  if (!QTest::qWaitFor([&] { return isDone || (waited = isWaiting()); }))
    qFatal("%s neither waits nor ends", qPrintable(action.function));
  turn("pg_advisory_unlock");
  return waited;
}

void TestGates::areThoseOfWhatTheActionWrites_data() {
  QTest::addColumn<QString>("arguments");
  QTest::addColumn<QString>("gates");
  for (const auto& [function, arguments, gates] : expected)
    QTest::newRow(function) << QString::fromLatin1(arguments) << QString::fromLatin1(gates);
}

void TestGates::areThoseOfWhatTheActionWrites() {
  QFETCH(QString, arguments);
  QFETCH(QString, gates);
  const Action action{.function = QString::fromLatin1(QTest::currentDataTag()),
                      .arguments = json(qPrintable(arguments), m_campaign, m_backer, m_pledge)};
  QStringList found;
  if (waits(action, campaignGate, m_campaign)) found.append(u"campaign"_qs);
  if (waits(action, walletGate, m_backer)) found.append(u"backer"_qs);
  if (waits(action, walletGate, m_creator)) found.append(u"creator"_qs);
  if (waits(action, walletGate, strangersSlot)) found.append(u"stranger"_qs);
  QCOMPARE(found.join(u' '), gates);
}

void TestGates::areKnownOfEveryAction() {
  QStringList listed;
  for (const Expected& one : expected)
    listed.append(QString::fromLatin1(one.function));
  QStringList all;
  for (const ActionDescription& action : actions::all())
    all.append(QString::fromLatin1(action.function));
  listed.sort();
  all.sort();
  QCOMPARE(listed, all);
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
