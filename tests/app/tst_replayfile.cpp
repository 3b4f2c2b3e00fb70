// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/replayfile.h"

namespace {

const QByteArray columns = "id,name,category,goal_minor,pledged_minor,backers,state\n";

QString problem(const QByteArray& lines) {
  const auto campaigns = parseReplay(columns + lines);
  return campaigns ? QString() : campaigns.error();
}

}  // namespace

class TestReplayFile final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsPlainAndQuotedFields() {
    const auto campaigns = parseReplay(
        columns +
        "7,Plain,Music,5000,700,3,failed\r\n"
        "\n"
        "8,\"Commas, \"\"quotes\"\"\nand Zürich\",\"Film, Video\",100,100,1,successful");
    QVERIFY(campaigns);
    QCOMPARE(campaigns->size(), 2U);
    QCOMPARE(campaigns->at(0).name, u"Plain"_qs);
    QCOMPARE(campaigns->at(0).goal, Money{5'000});
    QCOMPARE(campaigns->at(0).backers, 3);
    QVERIFY(!campaigns->at(0).successful);
    QCOMPARE(campaigns->at(1).name, u"Commas, \"quotes\"\nand Zürich"_qs);
    QCOMPARE(campaigns->at(1).category, u"Film, Video"_qs);
    QVERIFY(campaigns->at(1).successful);
  }

  void takesAByteOrderMark() {
    QVERIFY(parseReplay("\xEF\xBB\xBF" + columns + "1,A,B,100,0,0,failed\n"));
  }

  void splitsEvenlyWithTheRestOnTheFirst() {
    ReplayCampaign campaign;
    campaign.pledged = {1'000};
    campaign.backers = 3;
    QCOMPARE(campaign.share(0), Money{334});
    QCOMPARE(campaign.share(1), Money{333});
    QCOMPARE(campaign.share(2), Money{333});
  }

  void namesTheLineThatIsWrong_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    const auto add = [](const char* name, const QByteArray& line, const char* why) {
      QTest::newRow(name) << line << QString::fromUtf8(why);
    };
    add("too few fields", "2,A,B,100,0,0", "it has 6 fields, not 7.");
    add("a goal of nothing", "2,A,B,0,0,0,failed",
        "goal_minor is not a whole number from 1 to 10000000000000.");
    add("a fraction", "2,A,B,1.5,0,0,failed",
        "goal_minor is not a whole number from 1 to 10000000000000.");
    add("an overflow", "2,A,B,99999999999999999999,0,0,failed",
        "goal_minor is not a whole number from 1 to 10000000000000.");
    add("no name", "2, ,B,100,0,0,failed", "name is empty.");
    add("another state", "2,A,B,100,0,0,live", "state is neither successful nor failed.");
    add("less than one each", "2,A,B,100,2,3,failed",
        "pledged_minor is less than one minor unit for each backer.");
    add("money from nobody", "2,A,B,100,2,0,failed", "backers is 0, but something was pledged.");
    add("an id twice", "1,A,B,100,0,0,failed", "the id 1 was there before.");
    add("an open quote", "2,\"A,B,100,0,0,failed", "a quote is opened and never closed.");
    add("a stray quote", "2,A\"B,C,100,0,0,failed",
        "a quote stands inside a field that is not quoted.");
    add("text behind a quote", "2,\"A\"B,C,100,0,0,failed",
        "something stands behind a closing quote.");
    add("no UTF-8", "2,\xff\xfe,B,100,0,0,failed", "it is not UTF-8.");
  }

  void namesTheLineThatIsWrong() {
    QFETCH(QByteArray, line);
    QFETCH(QString, why);
    QCOMPARE(problem("1,First,Music,100,0,0,failed\n" + line + "\n"), u"Line 3: "_qs + why);
  }

  void wantsTheColumnsByName() {
    const auto campaigns = parseReplay("id,name\n1,A\n");
    QVERIFY(!campaigns);
    QVERIFY(campaigns.error().startsWith(u"Line 1: the columns must be id,name,category"_qs));
  }

  void saysWhenThereIsNoFile() {
    const auto campaigns = readReplayFile(u"/nowhere/at/all.csv"_qs);
    QVERIFY(!campaigns);
    QVERIFY(campaigns.error().startsWith(u"/nowhere/at/all.csv cannot be read"_qs));
  }
};

QTEST_GUILESS_MAIN(TestReplayFile)
#include "tst_replayfile.moc"
