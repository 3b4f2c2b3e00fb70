// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/pageaddress.h"

class TestPageAddress final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesRoomNumberAndValues() {
    QCOMPARE((PageAddress{.room = u"campaigns"_qs}).toString(), u"groundswell://campaigns");
    QCOMPARE((PageAddress{.room = u"campaigns"_qs, .number = 17}).toString(),
             u"groundswell://campaigns/17");
    const PageAddress log{.room = u"log"_qs,
                          .values = {{u"type"_qs, u"refund"_qs}, {u"from"_qs, u"2026-11-01"_qs}}};
    QCOMPARE(log.toString(), u"groundswell://log?from=2026-11-01&type=refund");
    QCOMPARE(PageAddress().toString(), QString());
  }

  void readsWhatItWrote_data() {
    QTest::addColumn<QString>("value");
    QTest::newRow("words") << u"oven & film"_qs;
    QTest::newRow("plus") << u"1+1"_qs;
    QTest::newRow("percent") << u"50%25"_qs;
    QTest::newRow("signs") << u"a=b?c#d/e;f,\"'<>"_qs;
    QTest::newRow("letters") << u"Bäckerei „Öfen“ 🍞"_qs;
    QTest::newRow("quote") << u"'; DROP TABLE x --"_qs;
  }
  void readsWhatItWrote() {
    QFETCH(const QString, value);
    const PageAddress address{
        .room = u"campaigns"_qs, .number = 3, .values = {{u"search"_qs, value}}};
    const auto parsed = PageAddress::parse(address.toString());
    QVERIFY(parsed);
    QCOMPARE(*parsed, address);
  }

  void forgivesHowItCameHere() {
    const PageAddress wanted{.room = u"campaigns"_qs, .number = 17};
    for (const QString& text :
         {u"  groundswell://campaigns/17\n"_qs, u"groundswell://Campaigns/17/"_qs,
          u"GROUNDSWELL://campaigns/17?"_qs})
      QCOMPARE(PageAddress::parse(text).value(), wanted);
    QVERIFY(PageAddress::parse(u"groundswell://campaigns?status="_qs)->values.isEmpty());
  }

  void refusesWhatItCannotRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressProblem>("problem");
    using enum AddressProblem;
    QTest::newRow("nothing") << QString() << notOurs;
    QTest::newRow("another's") << u"https://example.org/campaigns"_qs << notOurs;
    QTest::newRow("no room") << u"groundswell://"_qs << noRoom;
    QTest::newRow("path only") << u"groundswell:///17"_qs << noRoom;
    QTest::newRow("strange room") << u"groundswell://camp aigns"_qs << noRoom;
    QTest::newRow("login") << u"groundswell://maria@campaigns"_qs << noRoom;
    QTest::newRow("words for a number") << u"groundswell://campaigns/new"_qs << notANumber;
    QTest::newRow("zero") << u"groundswell://campaigns/0"_qs << notANumber;
    QTest::newRow("negative") << u"groundswell://campaigns/-1"_qs << notANumber;
    QTest::newRow("plus") << u"groundswell://campaigns/+1"_qs << notANumber;
    QTest::newRow("huge") << u"groundswell://campaigns/99999999999999999999"_qs << notANumber;
    QTest::newRow("deep") << u"groundswell://campaigns/1/2"_qs << unreadable;
    QTest::newRow("twice") << u"groundswell://log?type=refund&type=deposit"_qs << saidTwice;
    QTest::newRow("strange key") << u"groundswell://log?a%20b=1"_qs << unreadable;
    QTest::newRow("NUL") << u"groundswell://log?type=re%00fund"_qs << unreadable;
    QTest::newRow("line") << u"groundswell://log?type=re%0Afund"_qs << unreadable;
    QTest::newRow("long") << u"groundswell://log?type="_qs + QString(4'000, u'x') << tooLong;
  }
  void refusesWhatItCannotRead() {
    QFETCH(const QString, text);
    QFETCH(const AddressProblem, problem);
    const auto parsed = PageAddress::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), problem);
  }

  void namesKeysThatNobodyKnows() {
    const auto address = PageAddress::parse(u"groundswell://log?type=refund&colour=red"_qs);
    QCOMPARE(address->keysBeside({u"type"_qs, u"from"_qs}), QStringList{u"colour"_qs});
  }
};

QTEST_APPLESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
