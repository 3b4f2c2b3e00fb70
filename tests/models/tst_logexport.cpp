// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "models/logexport.h"
#include "tests/support/testplatform.h"

// The log's export on a real platform, compared whole; and what a folder looks like after one that
// did not come to its end.
class TestLogExport final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();

  void writesTheWholeFile();
  void writesAFileWithoutLines();
  void countsInTheCurrencysDecimals();
  void tellsHowFarItIs();
  void refusesAFolderThatIsNotThere();
  void leavesNothingOnAFullDisk();
  void leavesTheOlderFileWhenCancelled();
  void replacesTheOlderFileAtTheEnd();

 private:
  [[nodiscard]] Result<ExportReport> exported(const LogFilter& filter, ExportProgress& progress,
                                              const Currency& currency = {u"EUR"_qs, 2}) const {
    return exportTo({.file = m_file, .format = ExportFormat::csv, .currency = currency},
                    *m_connection, logExport(filter, LogScope::all), progress);
  }
  [[nodiscard]] QByteArray written() const {
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  [[nodiscard]] QStringList folder() const {
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
  }
  void insertLines(int count) const;

  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_file;
};

namespace {

const LogFilter since2031{.from = QDateTime({2031, 1, 1}, {0, 0}, Qt::UTC)};

}  // namespace

// Lines with times and numbers that a test can know beforehand, and texts of the worst kind.
void TestLogExport::initTestCase() {
  m_connection = std::move(Connection::open(m_platform.uri()).value());
  m_platform.execute(
      uR"(
INSERT INTO groundswell.users (id, name, email, created_at) OVERRIDING SYSTEM VALUE VALUES
  (501, 'Lindqvist, "Ana"', 'ana@example.org', groundswell.moment()),
  (502, '=cmd|''/C calc''!A0', 'omar@example.org', groundswell.moment());
INSERT INTO groundswell.campaigns (id, creator_id, title, goal, deadline, created_at)
  OVERRIDING SYSTEM VALUE
  VALUES (701, 502, E'Ferry\r\nfilm; Größe', 1000, groundswell.moment() + interval '9 days',
    groundswell.moment());
INSERT INTO groundswell.transaction_logs (id, created_at, xid, type, user_id, campaign_id,
  pledge_id, amount, actor, reference, reason) OVERRIDING SYSTEM VALUE VALUES
  (9001, '2031-05-01 10:00:00', '5', 'deposit', 501, NULL, NULL, 1234567, 'maria', '-12', 'x,y'),
  (9002, '2031-05-01 10:00:00.5', '5', 'pledge_confirmed', 501, 701, 801, 5, 'maria', NULL, NULL),
  (9003, '2031-05-01 10:00:01.25', '5', 'deposit', 502, NULL, NULL, 33, 'maria', NULL, E'a\nb'),
  (9004, '2031-05-02 23:59:59.999', '5', 'refund', 501, 701, 801, 5, 'maria', NULL, 'hold lapsed'),
  (9005, '2031-05-03 00:00:00', '5', 'settings_changed', NULL, NULL, NULL, 0, 'maria', NULL, '');
)"_qs);
}

void TestLogExport::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  m_file = m_folder->filePath(u"log.csv"_qs);
  if (m_connection->isLost()) QVERIFY(m_connection->reopen());
}

void TestLogExport::insertLines(int count) const {
  m_platform.execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, amount, actor, reason) "
      "SELECT '2020-01-01', pg_current_xact_id(), 'settings_changed', 0, 'maria', "
      "repeat('x', 200) FROM generate_series(1, %1)"_qs.arg(count));
}

void TestLogExport::writesTheWholeFile() {
  ExportProgress progress;
  const auto report = exported(since2031, progress);
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  QCOMPARE(report->rows, 5);
  QCOMPARE(report->sums.size(), 1U);
  QCOMPARE(report->sums[0].title, u"Amount"_qs);
  QCOMPARE(report->sums[0].money, Money{1'234'610});
  QCOMPARE(report->file, m_file);
  QVERIFY(qAbs(report->asOf.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
  const QByteArray lines =
      "No.,Time (UTC),What happened,Type,Person no.,Person,Campaign no.,Campaign,Pledge,"
      "Amount (EUR),By,\"By, name\",Reference,Reason\n"
      "9005,2031-05-03T00:00:00.000Z,Settings changed,settings_changed,,,,,,,maria,First "
      "Manager,,\n"
      "9004,2031-05-02T23:59:59.999Z,Refund,refund,501,\"Lindqvist, \"\"Ana\"\"\",701,"
      "\"Ferry  film; Größe\",801,0.05,maria,First Manager,,Not paid in time\n"
      "9003,2031-05-01T10:00:01.250Z,Deposit,deposit,502,'=cmd|'/C calc'!A0,,,,0.33,maria,First "
      "Manager,,a b\n"
      "9002,2031-05-01T10:00:00.500Z,Pledge confirmed,pledge_confirmed,501,"
      "\"Lindqvist, \"\"Ana\"\"\",701,\"Ferry  film; Größe\",801,0.05,maria,First Manager,,\n"
      "9001,2031-05-01T10:00:00.000Z,Deposit,deposit,501,\"Lindqvist, \"\"Ana\"\"\",,,,12345.67,"
      "maria,First Manager,'-12,\"x,y\"\n"
      ",,,,,,,,,,,,,\n"
      "As of (UTC),AS_OF,,,,,,,,,,,,\n"
      "Whose lines,Everybody's,,,,,,,,,,,,\n"
      "What happened,Everything,,,,,,,,,,,,\n"
      "From (UTC),2031-01-01T00:00:00.000Z,,,,,,,,,,,,\n"
      ",,,,,,,,,,,,,\n"
      "What happened,Name,Lines,Amount (EUR),,,,,,,,,,\n"
      "Deposit,deposit,2,12346.00,,,,,,,,,,\n"
      "Pledge confirmed,pledge_confirmed,1,0.05,,,,,,,,,,\n"
      "Refund,refund,1,0.05,,,,,,,,,,\n"
      "Settings changed,settings_changed,1,0.00,,,,,,,,,,\n"
      "Together,,5,12346.10,,,,,,,,,,\n";
  const QByteArray asOf = report->asOf.toString(Qt::ISODateWithMs).toUtf8();
  QCOMPARE(written(), QByteArray("\xEF\xBB\xBF") +
                          QByteArray(lines).replace("\n", "\r\n").replace("AS_OF", asOf));
  QCOMPARE(folder(), QStringList{u"log.csv"_qs});
}

void TestLogExport::writesAFileWithoutLines() {
  ExportProgress progress;
  LogFilter filter = since2031;
  filter.type = u"withdrawal"_qs;
  filter.user = UserId{501};
  filter.campaign = CampaignId{701};
  filter.until = filter.from->addDays(1);
  const auto report = exported(filter, progress);
  QVERIFY(report);
  QCOMPARE(report->rows, 0);
  const QByteArray file = written();
  for (const char* const line :
       {"What happened,Withdrawal,", "Person no.,501,", "Campaign no.,701,",
        "Before (UTC),2031-01-02T00:00:00.000Z,", "Together,,0,0.00,"})
    QVERIFY2(file.contains(line), line);
}

void TestLogExport::countsInTheCurrencysDecimals() {
  ExportProgress progress;
  QVERIFY(exported(since2031, progress, {u"JPY"_qs, 0}));
  QVERIFY(written().contains(",Amount (JPY),"));
  QVERIFY(written().contains("\r\nTogether,,5,1234610,"));
}

void TestLogExport::tellsHowFarItIs() {
  ExportProgress progress;
  QVERIFY(exported(since2031, progress));
  QCOMPARE(progress.rows.load(), 5);
}

void TestLogExport::refusesAFolderThatIsNotThere() {
  ExportProgress progress;
  m_file = m_folder->filePath(u"none/log.csv"_qs);
  const auto report = exported(since2031, progress);
  QVERIFY(!report);
  QCOMPARE(report.error().kind, ErrorKind::rejected);
  QCOMPARE(report.error().refusal, Refusal::fileUnwritable);
  QCOMPARE(report.error().facts.value(u"file"_qs).toString(), m_file);
}

// A limit on this process' files: to a program it is what a full disk is.
void TestLogExport::leavesNothingOnAFullDisk() {
  insertLines(5'000);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit little{.rlim_cur = 300'000, .rlim_max = before.rlim_max};
  const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &little);
  ExportProgress progress;
  const auto report = exported({}, progress);
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, ignored);
  QVERIFY(!report);
  QCOMPARE(report.error().refusal, Refusal::fileUnwritable);
  QVERIFY(progress.rows < 5'000);  // not read to its end for nothing
  QCOMPARE(folder(), QStringList());
}

void TestLogExport::leavesTheOlderFileWhenCancelled() {
  QFile older(m_file);
  QVERIFY(older.open(QIODevice::WriteOnly));
  older.write("older");
  older.close();
  ExportProgress progress;
  progress.cancellation.request();
  const auto report = exported(since2031, progress);
  QCOMPARE(report.error().kind, ErrorKind::cancelled);
  QCOMPARE(written(), QByteArray("older"));
  QCOMPARE(folder(), QStringList{u"log.csv"_qs});
}

void TestLogExport::replacesTheOlderFileAtTheEnd() {
  ExportProgress progress;
  QVERIFY(exported({}, progress));
  const QByteArray longer = written();
  QVERIFY(exported(since2031, progress));
  QVERIFY(written().size() < longer.size());
  QCOMPARE(folder(), QStringList{u"log.csv"_qs});
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
