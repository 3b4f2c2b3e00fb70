// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>

#include <QTest>

#include "storage/log.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

namespace {

QString line(qint64 id, qint64 atMs, const QStringList& texts, const QList<qint64>& numbers) {
  QStringList parts{QString::number(id), QString::number(atMs)};
  for (const qint64 number : numbers)
    parts.append(QString::number(number));
  return (parts + texts).join(u'|');
}

QString line(const LogRecord& r) {
  const auto text = [](QByteArrayView view) { return QString::fromUtf8(view); };
  return line(r.id.value, r.atMs,
              {text(r.type), text(r.userName), text(r.campaignTitle), text(r.actor),
               text(r.reference), text(r.reason)},
              {r.user.value, r.campaign.value, r.pledge.value, r.amount.minor});
}

QString line(const LogLine& l) {
  return line(l.id.value, l.at.toMSecsSinceEpoch(),
              {l.type, l.userName, l.campaignTitle, l.actor, l.reference, l.reason},
              {l.user.value, l.campaign.value, l.pledge.value, l.amount.minor});
}

}  // namespace

// The log as one stream: the lines of the pages, no others, as they were at one moment.
class TestLogStream final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void handsOnWhatThePagesShow_data();
  void handsOnWhatThePagesShow();
  void keepsAnonymousBackersFromTheirCreator();
  void showsNobodyTheLinesOfOthers();
  void readsMomentsToTheMillisecond();
  void leavesOutWhatIsCommittedMeanwhile();
  void isNoOlderThanItsMoment();
  void isCancelledBetweenTwoLines();
  void isCancelledWhileTheServerIsSilent();
  void countsACancelledReadAsNoFailure();
  void doesNotBeginWhenCancelledBefore();

 private:
  struct Read {
    QStringList lines;
    Result<QDateTime> asOf;
  };
  [[nodiscard]] static Read stream(Connection& connection, const LogFilter& filter, LogScope scope);
  [[nodiscard]] static QStringList pages(Connection& connection, const LogFilter& filter,
                                         LogScope scope);
  [[nodiscard]] std::unique_ptr<Connection> session(const QString& role) const;
  [[nodiscard]] QString uri(const QString& role) const;
  void replaceServerMoment(const QString& from) const;

  std::unique_ptr<TestBooks> m_books;
  QMap<QString, QString> m_logins;
  qint64 m_creator = 0;
  qint64 m_backer = 0;
  qint64 m_campaign = 0;
};

void TestLogStream::init() {
  m_books = std::make_unique<TestBooks>();
  const auto personOf = [this](const char* role) {
    m_logins[QLatin1StringView(role)] = m_books->login(role);
    return m_books->number(u"SELECT id FROM groundswell.users WHERE login = '%1'"_qs.arg(
        m_logins[QLatin1StringView(role)]));
  };
  personOf("staff");
  personOf("auditor");
  m_creator = personOf("creator");
  m_backer = personOf("backer");
  const qint64 other = m_books->person(20'000);
  m_campaign = m_books->campaign(m_creator);
  const qint64 another = m_books->campaign(m_books->person());
  m_books->done("deposit", json("{'user_id': %1, 'amount': 50000, 'reference': 'wire 7', "
                                "'reason': 'said: “go”, twice'}",
                                m_backer));
  for (const qint64 campaign : {m_campaign, another}) {
    m_books->pledge(m_backer, campaign, 700);
    m_books->promise(other, campaign, 900);
    m_books->done("place_pledge", json("{'user_id': %1, 'campaign_id': %2, 'amount': 400, "
                                       "'pay_now': true, 'anonymous': true}",
                                       other, campaign));
  }
}

void TestLogStream::cleanup() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

QString TestLogStream::uri(const QString& role) const {
  return role == u"manager" ? m_books->platform().uri() : m_books->platform().uri(m_logins[role]);
}

std::unique_ptr<Connection> TestLogStream::session(const QString& role) const {
  return std::move(Connection::open(uri(role)).value());
}

TestLogStream::Read TestLogStream::stream(Connection& connection, const LogFilter& filter,
                                          LogScope scope) {
  Cancellation cancellation;
  QStringList lines;
  auto asOf = streamLog(connection, filter, scope, cancellation,
                        [&](const LogRecord& record) { lines.append(line(record)); });
  return {lines, asOf};
}

QStringList TestLogStream::pages(Connection& connection, const LogFilter& filter, LogScope scope) {
  QStringList lines;
  LogPageRequest request{.filter = filter, .scope = scope, .rowsMax = 3};
  for (;;) {
    const auto page = logPage(connection, request);
    if (!page) qFatal("%s", qPrintable(page.error().detail));
    for (const LogLine& each : *page)
      lines.append(line(each));
    if (page->empty()) return lines;
    request.after = page->back().id;
  }
}

void TestLogStream::replaceServerMoment(const QString& from) const {
  m_books->platform().execute(
      u"CREATE OR REPLACE FUNCTION groundswell.server_moment() RETURNS timestamptz LANGUAGE sql "
      "VOLATILE SECURITY DEFINER AS $$ SELECT groundswell.moment() FROM %1 $$"_qs.arg(from));
}

void TestLogStream::handsOnWhatThePagesShow_data() {
  QTest::addColumn<QString>("role");
  for (const char* const role : {"manager", "staff", "auditor", "creator", "backer"})
    QTest::newRow(role) << QString::fromLatin1(role);
}

void TestLogStream::handsOnWhatThePagesShow() {
  QFETCH(QString, role);
  const bool isOwn = role == u"creator" || role == u"backer";
  const LogScope scope = isOwn ? LogScope::own : LogScope::all;
  const auto connection = session(role);
  // As every line was written within milliseconds, some are a day younger.
  m_books->platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, user_id, amount, actor) "
      "SELECT groundswell.moment() + interval '1 day', pg_current_xact_id(), 'person_changed', id, "
      "0, 'maria' FROM groundswell.users"_qs);
  const QDateTime middle = QDateTime::currentDateTimeUtc().addSecs(12 * hour);
  const Read all = stream(*connection, {}, scope);
  QVERIFY2(all.asOf, all.asOf ? "" : qPrintable(all.asOf.error().detail));
  QCOMPARE(all.lines, pages(*connection, {}, scope));
  for (const LogFilter& filter :
       {LogFilter{.type = u"pledge_confirmed"_qs}, LogFilter{.campaign = CampaignId{m_campaign}},
        LogFilter{.from = middle}, LogFilter{.until = middle},
        LogFilter{.user = UserId{m_backer}}}) {
    // Own lines are not asked for by person.
    if (isOwn && filter.user) continue;
    const Read read = stream(*connection, filter, scope);
    QVERIFY(read.asOf);
    QCOMPARE(read.lines, pages(*connection, filter, scope));
    QVERIFY(!read.lines.isEmpty() && read.lines.size() < all.lines.size());
  }
}

void TestLogStream::keepsAnonymousBackersFromTheirCreator() {
  Cancellation cancellation;
  int hidden = 0;
  const auto creator = session(u"creator"_qs);
  const auto asOf =
      streamLog(*creator, {.campaign = CampaignId{m_campaign}}, LogScope::own, cancellation,
                [&](const LogRecord& r) {
                  if (r.amount != Money{400}) return;
                  ++hidden;
                  QVERIFY(r.user.isNone() && r.userName.isEmpty() && !r.pledge.isNone());
                });
  QVERIFY(asOf);
  QCOMPARE(hidden, 1);
}

void TestLogStream::showsNobodyTheLinesOfOthers() {
  Cancellation cancellation;
  const auto backer = session(u"backer"_qs);
  int lines = 0;
  // As if its console asked for everybody's.
  const auto asOf =
      streamLog(*backer, {}, LogScope::all, cancellation, [&](const LogRecord& record) {
        QCOMPARE(record.user.value, m_backer);
        ++lines;
      });
  QVERIFY(asOf);
  QVERIFY(lines > 0);
}

void TestLogStream::readsMomentsToTheMillisecond() {
  m_books->platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, amount, actor) SELECT t, "
      "pg_current_xact_id(), 'settings_changed', 0, 'maria' FROM unnest('{2031-02-28 23:59:59.999, "
      "2031-03-01 00:00:00, 2031-03-01 00:00:00.5, 2032-02-29 01:02:03.07, "
      "2032-02-29 01:02:03.007}'::timestamptz[]) t"_qs);
  QList<qint64> read;
  Cancellation cancellation;
  const LogFilter filter{.from = QDateTime({2031, 1, 1}, {0, 0}, Qt::UTC)};
  QVERIFY(streamLog(m_books->connection(), filter, LogScope::all, cancellation,
                    [&](const LogRecord& record) { read.prepend(record.atMs); }));
  const auto ms = [](const char* text) {
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
  };
  QCOMPARE(read, (QList<qint64>{ms("2031-02-28T23:59:59.999Z"), ms("2031-03-01T00:00:00.000Z"),
                                ms("2031-03-01T00:00:00.500Z"), ms("2032-02-29T01:02:03.070Z"),
                                ms("2032-02-29T01:02:03.007Z")}));
}

// The snapshot is taken, then somebody deposits, then the lines are read.
void TestLogStream::leavesOutWhatIsCommittedMeanwhile() {
  RawSession gate(m_books->platform().superuserUri());
  QVERIFY(gate.send(u"SELECT pg_advisory_lock(4711)"_qs));
  replaceServerMoment(u"pg_advisory_lock(4711)"_qs);
  auto reading = std::async(std::launch::async, [&] {
    return stream(*session(u"manager"_qs), {.type = u"deposit"_qs}, LogScope::all);
  });
  QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND "
                               "objid = 4711 AND NOT granted"_qs),
               1);
  m_books->done("deposit", json("{'user_id': %1, 'amount': 31}", m_backer));
  QVERIFY(gate.send(u"SELECT pg_advisory_unlock(4711)"_qs));
  const Read read = reading.get();
  QVERIFY(read.asOf);
  QCOMPARE(read.lines.size(), 2);
  QCOMPARE(stream(m_books->connection(), {.type = u"deposit"_qs}, LogScope::all).lines.size(), 3);
}

void TestLogStream::isNoOlderThanItsMoment() {
  const Read read = stream(m_books->connection(), {}, LogScope::all);
  QVERIFY(read.asOf);
  QVERIFY(read.asOf->toMSecsSinceEpoch() >= read.lines.first().section(u'|', 1, 1).toLongLong());
  QCOMPARE(read.asOf->timeSpec(), Qt::UTC);
}

void TestLogStream::isCancelledBetweenTwoLines() {
  m_books->platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, amount, actor, reason) "
      "SELECT groundswell.moment(), pg_current_xact_id(), 'settings_changed', 0, 'maria', "
      "repeat('x', 200) FROM generate_series(1, 50000)"_qs);
  Cancellation cancellation;
  int lines = 0;
  const auto asOf =
      streamLog(m_books->connection(), {}, LogScope::all, cancellation, [&](const LogRecord&) {
        if (++lines == 10) cancellation.request();
      });
  QVERIFY(!asOf);
  QCOMPARE(asOf.error().kind, ErrorKind::cancelled);
  QVERIFY(lines < 50'000);
  // What still was under way meets nobody: the session is another one.
  QVERIFY(m_books->connection().isLost());
  QVERIFY(m_books->connection().reopen());
  QVERIFY(stream(m_books->connection(), {}, LogScope::all).lines.size() > 50'000);
}

void TestLogStream::isCancelledWhileTheServerIsSilent() {
  replaceServerMoment(u"pg_sleep(60)"_qs);
  Cancellation cancellation;
  auto reading = std::async(std::launch::async, [&] {
    const auto connection = session(u"manager"_qs);
    return streamLog(*connection, {}, LogScope::all, cancellation, [](const LogRecord&) {});
  });
  QTRY_COMPARE(
      m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' "
                      "AND datname = current_database()"_qs),
      1);
  cancellation.request();
  QCOMPARE(reading.wait_for(std::chrono::seconds(20)), std::future_status::ready);
  QCOMPARE(reading.get().error().kind, ErrorKind::cancelled);
}

// What a person stopped is no failure of the server's, and the session was not lost but given up.
void TestLogStream::countsACancelledReadAsNoFailure() {
  replaceServerMoment(u"pg_sleep(60)"_qs);
  Diagnostics diagnostics({1, 1});
  Cancellation cancellation;
  auto reading = std::async(std::launch::async, [&] {
    const auto connection =
        std::move(Connection::open(uri(u"manager"_qs), Connection::longStatementTimeout,
                                   {.diagnostics = &diagnostics, .lane = Lane::longWork})
                      .value());
    return streamLog(*connection, {}, LogScope::all, cancellation, [](const LogRecord&) {});
  });
  QTRY_COMPARE(
      m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' "
                      "AND datname = current_database()"_qs),
      1);
  cancellation.request();
  QCOMPARE(reading.get().error().kind, ErrorKind::cancelled);
  const DiagnosticsSnapshot counted = diagnostics.snapshot();
  QVERIFY(!counted.statements.empty());
  for (const StatementFigures& statement : counted.statements)
    QCOMPARE(statement.failed, 0);
  QCOMPARE(counted.lane(Lane::longWork).sessionsLost, 0);
  QCOMPARE(counted.lane(Lane::longWork).sessions, 0);
}

void TestLogStream::doesNotBeginWhenCancelledBefore() {
  Cancellation cancellation;
  cancellation.request();
  const auto asOf = streamLog(m_books->connection(), {}, LogScope::all, cancellation,
                              [](const LogRecord&) { QFAIL("a line was read"); });
  QCOMPARE(asOf.error().kind, ErrorKind::cancelled);
  QVERIFY(!m_books->connection().isLost());
}

QTEST_GUILESS_MAIN(TestLogStream)
#include "tst_logstream.moc"
