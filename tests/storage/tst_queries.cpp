// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlError>
#include <QTest>

#include "storage/action.h"
#include "storage/campaigns.h"
#include "storage/connection_p.h"
#include "storage/row.h"
#include "storage/sqlfiles.h"
#include "tests/support/testplatform.h"

// Every query file against the real schema, and the lists in every order.
class TestQueries final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_connection = std::move(Connection::open(m_platform.uri()).value());
    m_platform.execute(QStringLiteral(
        "INSERT INTO groundswell.campaigns (creator_id, title, goal, deadline, created_at) "
        "SELECT 1, 'Campaign ' || chr(65 + n % 26) || n, 1000 * (1 + n % 7), "
        "groundswell.moment() + make_interval(days => 1 + n % 5), groundswell.moment() "
        "FROM generate_series(1, 450) n"));
  }

  // A session's pages are planned anew each time; an action whose statements were would be slow.
  void keepsThePlansOfEveryAction() {
    QStringList forgetful;
    for (const ActionDescription& action : actions::all()) {
      const QString name = QLatin1StringView(action.function);
      const QString kept = m_platform.value(
          QStringLiteral("SELECT proconfig && '{plan_cache_mode=auto,"
                         "plan_cache_mode=force_generic_plan}' FROM pg_proc "
                         "WHERE pronamespace = 'groundswell'::regnamespace AND proname = '%1'")
              .arg(name));
      if (kept != u"t") forgetful.append(name);
    }
    QCOMPARE(forgetful, QStringList());
  }

  void preparesEveryFile_data() {
    QTest::addColumn<QString>("name");
    const QStringList names = sqlfiles::names(QStringLiteral("queries"));
    for (const QString& name : names)
      QTest::newRow(qUtf8Printable(name)) << name;
  }
  void preparesEveryFile() {
    QFETCH(QString, name);
    QString text = sqlfiles::text(QStringLiteral("queries/") + name);
    // The files with words that code fills in; all their orders are walked below.
    text.replace(QStringLiteral("{{key}}"), name == u"pledges_page" ? u"l.id"_qs : u"c.id"_qs)
        .replace(QStringLiteral("{{type}}"), QStringLiteral("bigint"))
        .replace(QStringLiteral("{{comparison}}"), QStringLiteral(">"))
        .replace(QStringLiteral("{{direction}}"), QStringLiteral("ASC"));
    QVERIFY2(!text.contains(u"{{"), qUtf8Printable(text));
    QVERIFY2(!text.contains(QStringLiteral("SELECT *")), "columns are named");
    QSqlQuery query(m_connection->d().database);
    query.setForwardOnly(true);
    QVERIFY2(query.prepare(text), qUtf8Printable(query.lastError().text()));
  }

  void pagesThroughEveryOrderWithoutLossOrRepeat_data() {
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("order");
    const auto sorts = {CampaignSort::number, CampaignSort::title,  CampaignSort::deadline,
                        CampaignSort::goal,   CampaignSort::raised, CampaignSort::progress};
    for (const CampaignSort sort : sorts) {
      for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QTest::addRow("sort %d %d", static_cast<int>(sort), static_cast<int>(order))
            << static_cast<int>(sort) << static_cast<int>(order);
      }
    }
  }
  void pagesThroughEveryOrderWithoutLossOrRepeat() {
    QFETCH(int, sort);
    QFETCH(int, order);
    CampaignsPageRequest request{.sort = static_cast<CampaignSort>(sort),
                                 .order = static_cast<Qt::SortOrder>(order),
                                 .rowsMax = 97};
    QSet<qint64> seen;
    for (;;) {
      const auto page = campaignsPage(*m_connection, request);
      QVERIFY2(page, page ? "" : qUtf8Printable(page.error().detail));
      for (const CampaignRow& row : *page) {
        QVERIFY(!seen.contains(row.id.value));
        seen.insert(row.id.value);
      }
      if (page->empty()) break;
      request.after = page->back();
    }
    QCOMPARE(seen.size(), 450);
  }

  void findsWordsWithPatternCharactersLiterally() {
    QCOMPARE(campaignsPage(*m_connection, {.search = QStringLiteral("campaign b1")})->size(), 5U);
    QCOMPARE(campaignsPage(*m_connection, {.search = QStringLiteral("%")})->size(), 0U);
    QCOMPARE(campaignsPage(*m_connection, {.search = QStringLiteral("_")})->size(), 0U);
  }

  void saysWhenAPlaceholderIsMistyped() {
    const auto done = eachRow(*m_connection, {"person"}, {{"usr_id", 1}}, [](const Row&) {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::bug);
  }

 private:
  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
