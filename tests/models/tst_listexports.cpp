// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/campaignsexport.h"
#include "models/closuresexport.h"
#include "models/peopleexport.h"
#include "models/pledgesexport.h"
#include "models/statementexport.h"
#include "models/walletsexport.h"
#include "tests/support/testplatform.h"

// Every list but the log on a real platform: all its pages, in its order, added up, and every
// format of the same lines.
class TestListExports final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();

  void writesEveryCampaignInTheListsOrder();
  void narrowsCampaignsAsTheListDoes();
  void writesAStatementWithItsBalances();
  void writesPledges();
  void writesPeopleByState();
  void writesWallets();
  void writesClosures();
  void writesRefundsUnderWay();
  void writesEveryFormat_data();
  void writesEveryFormat();
  void refusesMoreLinesThanPaperHolds();
  void stopsBetweenTwoPages();

 private:
  [[nodiscard]] Result<ExportReport> exported(const ExportTable& table,
                                              ExportFormat format = ExportFormat::csv) {
    return exportTo({.file = m_file, .format = format, .currency = {}, .platform = u"Test"_qs},
                    *m_connection, table, m_progress);
  }
  [[nodiscard]] QStringList lines() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_qs);
  }

  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<QTemporaryDir> m_folder;
  ExportProgress m_progress;
  QString m_file;
};

namespace {

constexpr int campaigns = 4'500;  // more than two pages of an export

}  // namespace

void TestListExports::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  m_connection = std::move(Connection::open(m_platform.uri()).value());
  m_platform.execute(
      uR"(
INSERT INTO groundswell.users (id, name, email, balance, created_at) OVERRIDING SYSTEM VALUE VALUES
  (501, 'Ana Lindqvist', 'ana@example.org', 700, groundswell.moment()),
  (502, '=1+1', 'omar@example.org', 0, groundswell.moment());
INSERT INTO groundswell.campaigns (id, creator_id, title, goal, deadline, created_at)
  OVERRIDING SYSTEM VALUE
  SELECT 1000 + n, 502, 'Film ' || n, 100 * n, groundswell.moment() + interval '9 days',
    groundswell.moment() FROM generate_series(1, %1) n;
INSERT INTO groundswell.campaigns (id, creator_id, title, goal, deadline, created_at, status,
  closed_at, closed_reason, closed_funds) OVERRIDING SYSTEM VALUE VALUES
  (9001, 501, 'Bread', 1000, groundswell.moment() - interval '1 day',
    groundswell.moment() - interval '9 days',
    'failed', groundswell.moment(), 'deadline', 400);
INSERT INTO groundswell.pledges (id, user_id, campaign_id, amount, status, anonymous, created_at,
  confirmed_at) OVERRIDING SYSTEM VALUE VALUES
  (801, 501, 1001, 300, 'confirmed', true, '2026-05-01 10:00:00', '2026-05-01 10:00:00');
INSERT INTO groundswell.transaction_logs (id, created_at, xid, type, user_id, campaign_id,
  pledge_id, amount, actor, reference) OVERRIDING SYSTEM VALUE VALUES
  (9001, '2026-05-01 09:00:00', '5', 'deposit', 501, NULL, NULL, 1000, 'maria', 'wire 7'),
  (9002, '2026-05-01 10:00:00', '5', 'pledge_confirmed', 501, 1001, 801, 300, 'maria', NULL),
  (9003, '2026-05-02 10:00:00', '5', 'campaign_closed', NULL, 9001, NULL, 0, 'clock', NULL);
)"_qs.arg(campaigns));
}

void TestListExports::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  m_file = m_folder->filePath(u"list.csv"_qs);
  if (m_connection->isLost()) QVERIFY(m_connection->reopen());
}

void TestListExports::writesEveryCampaignInTheListsOrder() {
  const auto report =
      exported(campaignsExport({.sort = CampaignSort::goal, .order = Qt::DescendingOrder}));
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  QCOMPARE(report->rows, campaigns + 1);
  const QStringList all = lines();
  QVERIFY2(all[0].endsWith(u"Raised (EUR),Promised (EUR),Goal (EUR),Deadline (UTC)"_qs),
           qPrintable(all[0]));
  for (int i = 0; i < campaigns - 10; ++i)
    QVERIFY2(all[1 + i].startsWith(
                 u"%1,Film %2,502,'=1+1,Active,active,0,0.00,0.00,"_qs.arg(1'000 + campaigns - i)
                     .arg(campaigns - i)),
             qPrintable(all[1 + i]));
  const qint64 goals = 100LL * campaigns * (campaigns + 1) / 2;
  QCOMPARE(report->sums.at(2).title, u"Goal"_qs);
  QCOMPARE(report->sums.at(2).money, Money{goals + 1'000});
  QVERIFY(all.contains(u"Failed,failed,1,4.00,0.00,10.00,,,,,"_qs));
}

void TestListExports::narrowsCampaignsAsTheListDoes() {
  const auto report = exported(campaignsExport({.search = u"Bread"_qs, .status = u"failed"_qs}));
  QVERIFY(report);
  QCOMPARE(report->rows, 1);
  QVERIFY(lines().contains(u"Search,Bread,,,,,,,,,"_qs));
  QVERIFY(lines().contains(u"Status,Failed,,,,,,,,,"_qs));
}

void TestListExports::writesAStatementWithItsBalances() {
  Person ana;
  ana.id = {501};
  ana.name = u"Ana Lindqvist"_qs;
  const auto report = exported(statementExport(ana));
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  const QStringList all = lines();
  QCOMPARE(all[1],
           u"9002,2026-05-01T10:00:00.000Z,Pledge confirmed,pledge_confirmed,1001,Film 1,"
           "801,,,,3.00,7.00"_qs);
  QCOMPARE(all[2], u"9001,2026-05-01T09:00:00.000Z,Deposit,deposit,,,,wire 7,,10.00,,10.00"_qs);
  QVERIFY2(all.contains(u"Together,,2,10.00,3.00,,,,,,,"_qs), qPrintable(all.join(u'\n')));
}

void TestListExports::writesPledges() {
  const auto report =
      exported(pledgesExport({.filter = {.campaign = CampaignId{1001}}}, u"Film 1"_qs));
  QVERIFY(report);
  QCOMPARE(lines()[1],
           u"801,501,Ana Lindqvist (anonymous),1001,Film 1,,Confirmed,confirmed,3.00,"
           "2026-05-01T10:00:00.000Z,2026-05-01T10:00:00.000Z,,"_qs);
  const auto none = exported(pledgesExport(
      {.filter = {.campaign = CampaignId{1001}, .status = u"refunded"_qs}}, u"Film 1"_qs));
  QCOMPARE(none->rows, 0);
}

void TestListExports::writesPeopleByState() {
  const auto report = exported(peopleExport({.withLoginOnly = false}));
  QVERIFY(report);
  QVERIFY(report->rows >= 3);
  const QStringList all = lines();
  QVERIFY(all.filter(u"502,'=1+1,omar@example.org,"_qs).size() == 1);
  QVERIFY2(all.filter(u"Together,,%1,"_qs.arg(report->rows)).size() == 1,
           qPrintable(all.join(u'\n')));
}

void TestListExports::writesWallets() {
  const auto report = exported(walletsExport(
      {.filter = {.least = Money{1}}, .sort = PeopleSort::name, .order = Qt::AscendingOrder}));
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  QCOMPARE(report->rows, 1);
  QCOMPARE(report->sums.at(0).money, Money{700});
  const QStringList all = lines();
  QVERIFY2(all[1].startsWith(u"501,Ana Lindqvist,ana@example.org,,Active,7.00,"_qs),
           qPrintable(all[1]));
  QVERIFY2(all.contains(u"\"Balance, at least\",0.01,,,,,"_qs), qPrintable(all.join(u'\n')));
}

void TestListExports::writesClosures() {
  const auto report = exported(closuresExport());
  QVERIFY(report);
  QCOMPARE(lines()[1],
           u"9001,Bread,Failed,failed,Goal not reached,4.00,10.00,2026-05-02T10:00:00.000Z,"
           "clock,"_qs);
}

void TestListExports::writesRefundsUnderWay() {
  QCOMPARE(exported(refundsExport())->rows, 0);
  m_platform.execute(
      u"UPDATE groundswell.campaigns SET current_funds = 150 WHERE id = 9001; "
      "INSERT INTO groundswell.refund_pauses (campaign_id, paused_by, paused_at, reason) "
      "VALUES (9001, 'clock', '2026-05-03 10:00:00', '=Bank')"_qs);
  const auto report = exported(refundsExport());
  m_platform.execute(
      u"DELETE FROM groundswell.refund_pauses; "
      "UPDATE groundswell.campaigns SET current_funds = 0 WHERE id = 9001"_qs);
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  QCOMPARE(report->rows, 1);
  const QStringList all = lines();
  QVERIFY2(all[1].startsWith(u"9001,Bread,Paused,"), qPrintable(all[1]));
  QVERIFY2(all[1].endsWith(u"Z,0,1.50,4.00,clock,,2026-05-03T10:00:00.000Z,'=Bank"),
           qPrintable(all[1]));
  QVERIFY2(all.filter(u"Paused,paused,1,1.50,4.00,"_qs).size() == 1, qPrintable(all.join(u'\n')));
}

void TestListExports::writesEveryFormat_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<QByteArray>("begin");
  QTest::newRow("xlsx") << int(ExportFormat::xlsx) << QByteArray("PK");
  QTest::newRow("csv") << int(ExportFormat::csv) << QByteArray("\xEF\xBB\xBFNo.,");
  QTest::newRow("csv here") << int(ExportFormat::csvOfCountry) << QByteArray("\xEF\xBB\xBFNo.;");
  QTest::newRow("pdf") << int(ExportFormat::pdf) << QByteArray("%PDF-");
}

void TestListExports::writesEveryFormat() {
  QFETCH(int, format);
  QFETCH(QByteArray, begin);
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
  const auto report = exported(campaignsExport({.status = u"failed"_qs}), ExportFormat(format));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
  QCOMPARE(report->rows, 1);
  QFile file(m_file);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.read(begin.size()), begin);
  QVERIFY(file.size() > 100);
}

void TestListExports::refusesMoreLinesThanPaperHolds() {
  m_platform.execute(
      u"INSERT INTO groundswell.campaigns (id, creator_id, title, goal, deadline, created_at) "
      "OVERRIDING SYSTEM VALUE SELECT 20000 + n, 502, 'More', 5, groundswell.moment() + interval "
      "'9 days', groundswell.moment() "
      "FROM generate_series(1, 6000) n"_qs);
  const auto report = exported(campaignsExport({}), ExportFormat::pdf);
  QVERIFY(!report);
  QCOMPARE(report.error().kind, ErrorKind::rejected);
  QCOMPARE(report.error().refusal, Refusal::tooManyRows);
  QCOMPARE(report.error().facts.value(u"rows_max"_qs).toInteger(), 10'000);
  QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestListExports::stopsBetweenTwoPages() {
  ExportProgress progress;
  int pages = 0;
  const ListExport<Person> list{
      .columns = {exportColumn<Person>(u"No."_qs, 9, &Person::id)},
      .stream = byPages<Person>([&](Connection&, const std::optional<Person>& after,
                                    int rowsMax) -> Result<std::vector<Person>> {
        if (++pages == 3) progress.cancellation.request();
        const qint64 first = after ? after->id.value + 1 : 1;
        std::vector<Person> page{size_t(rowsMax)};
        for (size_t i = 0; i < page.size(); ++i)
          page[i].id.value = first + qint64(i);
        return page;
      })};
  const auto report = exportTo({.file = m_file}, *m_connection, exportTable(list), progress);
  QVERIFY(!report);
  QCOMPARE(report.error().kind, ErrorKind::cancelled);
  QCOMPARE(pages, 3);
  QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TestListExports)
#include "tst_listexports.moc"
