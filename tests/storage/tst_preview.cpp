// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/preview.h"
#include "tests/support/testbooks.h"

namespace {

// What a preview may speak of, as it stands: "wallet 7 Ann" -> 1200.
constexpr const char* standing = R"(
  SELECT string_agg(concat_ws('|', what, amount), E'\n' ORDER BY what) FROM (
    SELECT concat_ws(' ', 'wallet', id, name), balance FROM groundswell.users
    UNION ALL SELECT concat_ws(' ', 'raised', id, title), current_funds FROM groundswell.campaigns
    UNION ALL SELECT concat_ws(' ', 'pending', id, title), pending_funds FROM groundswell.campaigns
    UNION ALL SELECT concat_ws(' ', s, id, title), (status = s)::integer
      FROM groundswell.campaigns CROSS JOIN (VALUES ('successful'), ('failed')) v (s)
    UNION ALL SELECT concat_ws(' ', 'places', id, title), quantity_claimed
      FROM groundswell.reward_tiers
    UNION ALL SELECT concat_ws(' ', 'milestone', campaign_id, title), achieved::integer
      FROM groundswell.campaign_milestones) n (what, amount))";

QString word(Effect::Kind kind) {
  switch (kind) {
    case Effect::Kind::wallet:
      return u"wallet"_qs;
    case Effect::Kind::wallets:
      return u"wallets"_qs;
    case Effect::Kind::raised:
      return u"raised"_qs;
    case Effect::Kind::pending:
      return u"pending"_qs;
    case Effect::Kind::places:
      return u"places"_qs;
    case Effect::Kind::milestone:
      return u"milestone"_qs;
    case Effect::Kind::successful:
      return u"successful"_qs;
    case Effect::Kind::failed:
      return u"failed"_qs;
  }
  return {};
}

QStringList lines(const std::vector<Effect>& effects) {
  QStringList found;
  for (const Effect& effect : effects) {
    found.append(u"%1 %2 %3|%4|%5"_qs.arg(word(effect.kind))
                     .arg(effect.id)
                     .arg(effect.name)
                     .arg(effect.before)
                     .arg(effect.after));
  }
  found.sort();
  return found;
}

}  // namespace

// What an action would do is shown exactly, leaves nothing, and is what is done.
class TestPreview final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void showsExactlyWhatIsDone_data();
  void showsExactlyWhatIsDone();
  void leavesNothing();
  void isRefusedAsTheActionIs();
  void isDoneWhereOnlyTheBeginningMoved();
  void isNotDoneWhenItWouldMoveSomethingElse();
  void isNotDoneWhenSomebodyPledgedMeanwhile();
  void isTheSameAsLongAsNothingHappens();
  void isDoneOnceHoweverOftenItIsConfirmed();
  void tellsACreatorNobodysWallet();
  void tellsAFewOfMany();
  void opensItsGates();
  void showsAllOfAFailureWhateverItsFirstBatch();
  void isNotDoneWhenWhatFollowsChanged();

 private:
  [[nodiscard]] QMap<QString, qint64> books() const;
  [[nodiscard]] QStringList changedSince(const QMap<QString, qint64>& was) const;
  [[nodiscard]] QString everything() const;
  [[nodiscard]] Action action(const char* function, const char* arguments) const;
  [[nodiscard]] qint64 promised() const {
    return m_books->number(
        u"SELECT id FROM groundswell.pledges WHERE status = 'pending' ORDER BY id LIMIT 1"_qs);
  }

  std::unique_ptr<TestBooks> m_books;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_other = 0;
  qint64 m_campaign = 0;
  qint64 m_tier = 0;
  qint64 m_pledge = 0;
};

void TestPreview::init() {
  m_books = std::make_unique<TestBooks>();
  m_creator = m_books->person();
  m_backer = m_books->person(50'000);
  m_other = m_books->person(50'000);
  m_campaign =
      m_books->campaign(m_creator, 10'000,
                        ", 'tiers': [{'title': 'Jar', 'price': 1000, 'quantity_available': 9}], "
                        "'milestones': [{'title': 'Hives', 'target_amount': 5000}, "
                        "{'title': 'Meadow', 'target_amount': 9000}]");
  m_tier = m_books->number(u"SELECT id FROM groundswell.reward_tiers"_qs);
  m_pledge = m_books->pledge(m_backer, m_campaign, 6'000, m_tier);
  m_books->promise(m_other, m_campaign, 4'000, m_tier);
}

void TestPreview::cleanup() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

QMap<QString, qint64> TestPreview::books() const {
  QMap<QString, qint64> found;
  const QStringList all = m_books->text(QLatin1StringView(standing)).split(u'\n');
  for (const QString& line : all)
    found.insert(line.section(u'|', 0, 0), line.section(u'|', 1).toLongLong());
  return found;
}

// As lines(): what stands otherwise now.
QStringList TestPreview::changedSince(const QMap<QString, qint64>& was) const {
  QStringList changed;
  const QMap<QString, qint64> is = books();
  for (auto it = is.begin(); it != is.end(); ++it) {
    const qint64 first = was.value(it.key());
    if (it.value() != first)
      changed.append(u"%1|%2|%3"_qs.arg(it.key()).arg(first).arg(it.value()));
  }
  changed.sort();
  return changed;
}

// Every row of every table.
QString TestPreview::everything() const {
  return m_books->text(
      u"SELECT md5(string_agg(r, E'\n' ORDER BY r)) FROM ("
      "SELECT 'u' || u::text FROM groundswell.users u UNION ALL "
      "SELECT 'c' || c::text FROM groundswell.campaigns c UNION ALL "
      "SELECT 't' || t::text FROM groundswell.reward_tiers t UNION ALL "
      "SELECT 'm' || m::text FROM groundswell.campaign_milestones m UNION ALL "
      "SELECT 'p' || p::text FROM groundswell.pledges p UNION ALL "
      "SELECT 'l' || l::text FROM groundswell.transaction_logs l UNION ALL "
      "SELECT 'r' || r::text FROM groundswell.requests r) a (r)"_qs);
}

// %1 campaign, %2 backer, %3 tier, %4 the paid pledge, %5 the promised one.
Action TestPreview::action(const char* function, const char* arguments) const {
  return {.function = QString::fromLatin1(function),
          .arguments = json(arguments, m_campaign, m_backer, m_tier, m_pledge, promised())};
}

void TestPreview::showsExactlyWhatIsDone_data() {
  QTest::addColumn<QString>("before");  // what happens first
  QTest::addColumn<QString>("function");
  QTest::addColumn<QString>("arguments");
  const auto add = [](const char* name, const char* before, const char* function,
                      const char* arguments) {
    QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(function)
                        << QString::fromLatin1(arguments);
  };
  add("a deposit", "", "deposit", "{'user_id': %2, 'amount': 70}");
  add("a withdrawal", "", "withdraw", "{'user_id': %2, 'amount': 70}");
  add("a run of deposits", "", "deposit_many",
      "{'entries': [{'user_id': %2, 'amount': 70, 'reference': 'a'}, {'user_id': %2, 'amount': 5},"
      " {'user_id': 2, 'amount': 1, 'reference': 'a'}]}");
  add("a paid pledge over two milestones", "", "place_pledge",
      "{'user_id': %2, 'campaign_id': %1, 'tier_id': %3, 'amount': 3000, 'pay_now': true}");
  add("a promise", "", "place_pledge",
      "{'user_id': %2, 'campaign_id': %1, 'tier_id': %3, 'amount': 3000, 'pay_now': false}");
  add("a promise kept", "", "confirm_pledge", "{'pledge_id': %5}");
  add("a promise taken back", "", "cancel_pledge", "{'pledge_id': %5}");
  add("a pledge taken back", "", "cancel_pledge", "{'pledge_id': %4}");
  add("a refund", "", "refund_pledge", "{'pledge_id': %4, 'reason': 'x'}");
  add("a refund after success", "success", "refund_pledge", "{'pledge_id': %4, 'reason': 'x'}");
  add("a failure", "late", "close_campaign", "{'campaign_id': %1, 'refund_limit': 10}");
  add("a success", "reached", "close_campaign", "{'campaign_id': %1, 'refund_limit': 10}");
  add("a cancelled campaign", "", "cancel_campaign",
      "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 10}");
  add("nothing to close", "", "close_campaign", "{'campaign_id': %1, 'refund_limit': 10}");
}

void TestPreview::showsExactlyWhatIsDone() {
  QFETCH(QString, before);
  QFETCH(QString, function);
  QFETCH(QString, arguments);
  if (before == u"success" || before == u"reached") {
    m_books->pledge(m_backer, m_campaign, 7'000);
  }
  const Action wanted = action(qPrintable(function), qPrintable(arguments));
  if (!before.isEmpty()) m_books->pass(m_campaign, 31 * day);
  if (before == u"success") {
    m_books->done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 9}", m_campaign));
  }
  const QMap<QString, qint64> was = books();
  const QString all = everything();
  const auto shown = preview(m_books->connection(), wanted);
  QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
  QCOMPARE(everything(), all);

  const auto done = confirm(m_books->connection(), wanted, shown->digest);
  QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
  const QStringList changed = changedSince(was);
  QCOMPARE(lines(shown->effects), changed);
  QVERIFY(changed.isEmpty() == (QByteArrayView(QTest::currentDataTag()) == "nothing to close"));
}

void TestPreview::leavesNothing() {
  const QString all = everything();
  const auto shown = preview(m_books->connection(), action("cancel_campaign",
                                                           "{'campaign_id': %1, 'reason': 'x', "
                                                           "'refund_limit': 10}"));
  QVERIFY(shown);
  QCOMPARE(everything(), all);
  QCOMPARE(shown->moved.at(u"refund"_qs), (Preview::Moved{1, {6'000}}));
  QCOMPARE(shown->moved.at(u"pledge_released"_qs), (Preview::Moved{1, {4'000}}));
  QCOMPARE(shown->answer.integer("refunded"), 1);
}

void TestPreview::isRefusedAsTheActionIs() {
  const auto shown =
      preview(m_books->connection(), action("withdraw", "{'user_id': %2, 'amount': 44001}"));
  QVERIFY(!shown);
  QCOMPARE(shown.error().kind, ErrorKind::insufficientFunds);
  QCOMPARE(shown.error().facts[u"balance"_qs].toInteger(), 44'000);
}

// People go on pledging from the wallets that a run pays into.
void TestPreview::isDoneWhereOnlyTheBeginningMoved() {
  const Action wanted = action("withdraw", "{'user_id': %2, 'amount': 70}");
  const auto shown = preview(m_books->connection(), wanted);
  m_books->done("deposit", json("{'user_id': %1, 'amount': 1}", m_backer));
  QVERIFY(confirm(m_books->connection(), wanted, shown->digest));
  QCOMPARE(m_books->balance(m_backer), shown->effects.at(0).after + 1);
}

void TestPreview::isNotDoneWhenItWouldMoveSomethingElse() {
  const Action wanted = action("deposit_many",
                               "{'entries': [{'user_id': %2, 'amount': 70, 'reference': 'A'}, "
                               "{'user_id': %2, 'amount': 7, 'reference': 'B'}]}");
  const auto shown = preview(m_books->connection(), wanted);
  m_books->done("deposit", json("{'user_id': %1, 'amount': 7, 'reference': 'B'}", m_backer));
  const QString all = everything();
  const auto done = confirm(m_books->connection(), wanted, shown->digest);
  QVERIFY(!done);
  QCOMPARE(done.error().kind, ErrorKind::changedMeanwhile);
  QCOMPARE(done.error().facts[u"field"_qs].toString(), u"effects"_qs);
  QCOMPARE(everything(), all);

  // The new preview, with the same request, is the one that counts.
  const auto again = preview(m_books->connection(), wanted);
  QCOMPARE(again->moved.at(u"deposit"_qs), (Preview::Moved{1, {70}}));
  QVERIFY(confirm(m_books->connection(), wanted, again->digest));
}

void TestPreview::isNotDoneWhenSomebodyPledgedMeanwhile() {
  const Action wanted =
      action("cancel_campaign", "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 10}");
  const auto shown = preview(m_books->connection(), wanted);
  m_books->pledge(m_other, m_campaign, 100);
  const auto done = confirm(m_books->connection(), wanted, shown->digest);
  QVERIFY(!done);
  QCOMPARE(done.error().refusal, Refusal::changedMeanwhile);
  QCOMPARE(m_books->text(u"SELECT status FROM groundswell.campaigns"_qs), u"active"_qs);
}

void TestPreview::isTheSameAsLongAsNothingHappens() {
  Action wanted = action("refund_pledge", "{'pledge_id': %4, 'reason': 'x'}");
  const auto one = preview(m_books->connection(), wanted);
  // Another pledge, of another wallet, on another campaign is nobody's business here.
  m_books->pledge(m_other, m_books->campaign(m_creator), 500);
  wanted.requestId = QUuid::createUuid();
  const auto two = preview(m_books->connection(), wanted);
  QCOMPARE(two->digest, one->digest);
  QCOMPARE(lines(two->effects), lines(one->effects));
}

void TestPreview::isDoneOnceHoweverOftenItIsConfirmed() {
  const Action wanted = action("deposit", "{'user_id': %2, 'amount': 70}");
  const auto shown = preview(m_books->connection(), wanted);
  QVERIFY(confirm(m_books->connection(), wanted, shown->digest));
  const auto again = confirm(m_books->connection(), wanted, shown->digest);
  QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
  QVERIFY(again->replayed());
  QCOMPARE(m_books->balance(m_backer), 44'070);
}

void TestPreview::tellsACreatorNobodysWallet() {
  const QString login = m_books->login("creator");
  m_books->platform().execute(
      u"UPDATE groundswell.users SET login = NULL WHERE login = '%1'; "
      "UPDATE groundswell.users SET login = '%1' WHERE id = %2"_qs.arg(login)
          .arg(m_creator));
  const auto connection = Connection::open(m_books->platform().uri(login));
  QVERIFY(connection);
  const Action wanted =
      action("cancel_campaign", "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 10}");
  const auto shown = preview(**connection, wanted);
  QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
  QVERIFY(!shown->counts.contains(Effect::Kind::wallet));
  QVERIFY(std::ranges::find(shown->effects, Effect{.kind = Effect::Kind::wallets,
                                                   .id = 0,
                                                   .name = u"1"_qs,
                                                   .before = 0,
                                                   .after = 6'000}) != shown->effects.end());
  QVERIFY(confirm(**connection, wanted, shown->digest));
}

void TestPreview::tellsAFewOfMany() {
  m_books->platform().execute(
      u"INSERT INTO groundswell.users (name, email, created_at) SELECT 'P' || n, n || '@x.org', "
      "groundswell.moment() FROM generate_series(1, 300) n"_qs);
  QJsonArray entries;
  const qint64 last = m_books->number(u"SELECT max(id) FROM groundswell.users"_qs);
  for (qint64 id = last - 299; id <= last; ++id)
    entries.append(QJsonObject{{u"user_id"_qs, id}, {u"amount"_qs, 10}});
  const Action wanted{.function = u"deposit_many"_qs, .arguments = {{u"entries"_qs, entries}}};
  const auto shown = preview(m_books->connection(), wanted);
  QVERIFY(shown);
  QCOMPARE(shown->effects.size(), std::size_t(Preview::rowsMax));
  QCOMPARE(shown->untold(Effect::Kind::wallet), 100);
  QCOMPARE(shown->moved.at(u"deposit"_qs), (Preview::Moved{300, {3'000}}));
  // One that is not told counts all the same.
  entries.replace(299, QJsonObject{{u"user_id"_qs, last}, {u"amount"_qs, 11}});
  const Action other{.function = u"deposit_many"_qs, .arguments = {{u"entries"_qs, entries}}};
  QVERIFY(!confirm(m_books->connection(), other, shown->digest));
}

void TestPreview::opensItsGates() {
  const auto locks = [this] {
    return m_books->text(
        u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND "
        "classid <> 0 AND database = (SELECT oid FROM pg_database "
        "WHERE datname = current_database())"_qs);
  };
  QVERIFY(preview(m_books->connection(), action("deposit", "{'user_id': %2, 'amount': 70}")));
  QCOMPARE(locks(), u"0"_qs);
  QVERIFY(!preview(m_books->connection(), action("deposit", "{'user_id': 1, 'amount': 70}")));
  QCOMPARE(locks(), u"0"_qs);
}

// A campaign with many pledges is refunded in batches; it is shown, and agreed to, as a whole.
void TestPreview::showsAllOfAFailureWhateverItsFirstBatch() {
  m_books->pledge(m_other, m_campaign, 1'500, m_tier);
  m_books->pledge(m_backer, m_campaign, 700);
  m_books->pass(m_campaign, 31 * day);
  const auto closing = [this](int limit) {
    return Action{.function = u"close_campaign"_qs,
                  .arguments = {{u"campaign_id"_qs, m_campaign}, {u"refund_limit"_qs, limit}}};
  };
  const auto none = preview(m_books->connection(), closing(0));
  QVERIFY2(none, none ? "" : qPrintable(none.error().detail));
  QCOMPARE(none->follows, (Preview::Moved{3, {8'200}}));
  QCOMPARE(none->moved.at(u"refund"_qs), (Preview::Moved{3, {8'200}}));
  for (const int limit : {1, 10'000}) {
    const auto some = preview(m_books->connection(), closing(limit));
    QCOMPARE(some->digest, none->digest);
    QCOMPARE(lines(some->effects), lines(none->effects));
    QCOMPARE(some->moved, none->moved);
    QCOMPARE(some->counts, none->counts);
    QCOMPARE(some->follows, limit == 1 ? (Preview::Moved{2, {2'200}}) : Preview::Moved());
  }
  const QMap<QString, qint64> was = books();
  const qint64 balance = m_books->balance(m_backer);
  QVERIFY(confirm(m_books->connection(), closing(0), none->digest));
  QCOMPARE(m_books->balance(m_backer), balance);
  for (qint64 left = 3; left > 0; --left)
    QCOMPARE(m_books->done("close_campaign", closing(1).arguments).integer("left"), left - 1);
  QCOMPARE(lines(none->effects), changedSince(was));
}

void TestPreview::isNotDoneWhenWhatFollowsChanged() {
  const Action wanted =
      action("cancel_campaign", "{'campaign_id': %1, 'reason': 'x', 'refund_limit': 0}");
  const auto shown = preview(m_books->connection(), wanted);
  m_books->pledge(m_other, m_campaign, 100);
  const auto done = confirm(m_books->connection(), wanted, shown->digest);
  QVERIFY(!done);
  QCOMPARE(done.error().kind, ErrorKind::changedMeanwhile);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
