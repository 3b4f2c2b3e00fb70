// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/listfilter.h"

namespace {

const QDate today(2026, 11, 24);
const Currency euro;

ListFilter days() {
  return {.key = u"from"_qs,
          .title = u"When"_qs,
          .kind = FilterKind::dateRange,
          .untilKey = u"until"_qs};
}

ListFilter amounts() {
  return {.key = u"least"_qs,
          .title = u"Amount"_qs,
          .kind = FilterKind::moneyRange,
          .untilKey = u"most"_qs};
}

ListFilter status() {
  return {.key = u"status"_qs,
          .title = u"Status"_qs,
          .kind = FilterKind::choice,
          .choices = {{u"active"_qs, u"Active"_qs}, {u"failed"_qs, u"Failed"_qs}}};
}

}  // namespace

class TestListFilter final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void describesAFilterInWords_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << u"today"_qs << QString() << u"Today"_qs;
    QTest::newRow("week") << u"today-6"_qs << QString() << u"Last 7 days"_qs;
    QTest::newRow("since") << u"2026-11-01"_qs << QString() << u"since 01/11/2026"_qs;
    QTest::newRow("until") << QString() << u"2026-11-01"_qs << u"until 01/11/2026"_qs;
    QTest::newRow("between") << u"2026-11-01"_qs << u"2026-11-03"_qs
                             << u"01/11/2026 – 03/11/2026"_qs;
    QTest::newRow("one day") << u"2026-11-01"_qs << u"2026-11-01"_qs << u"01/11/2026"_qs;
  }
  void describesAFilterInWords() {
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const QString, text);
    AddressValues values;
    if (!from.isEmpty()) values.insert(u"from"_qs, from);
    if (!until.isEmpty()) values.insert(u"until"_qs, until);
    QVERIFY(filterValue::isUnderstood(days(), values, euro));
    QCOMPARE(filterValue::describe(days(), values, euro, today), text);
  }

  void readsDaysThatMoveWithTheCalendar() {
    QCOMPARE(filterValue::day(u"today"_qs, today), today);
    QCOMPARE(filterValue::day(u"today-6"_qs, today), QDate(2026, 11, 18));
    QCOMPARE(filterValue::day(u"2026-02-28"_qs, today), QDate(2026, 2, 28));
    for (const char* const wrong : {"", "yesterday", "today-", "today+1", "today-99999",
                                    "2026-02-30", "01.11.2026", "today-6 "})
      QVERIFY2(!filterValue::day(QString::fromLatin1(wrong), today).isValid(), wrong);
  }

  void readsAmountsWithAPoint() {
    QCOMPARE(filterValue::money(u"12.50"_qs, euro), Money{1'250});
    QCOMPARE(filterValue::money(u"12"_qs, euro), Money{1'200});
    for (const char* const wrong : {"", "12,50", "12.505", "-1", "0", "1e3", "99999999999999999"})
      QVERIFY2(!filterValue::money(QString::fromLatin1(wrong), euro), wrong);
    for (const qint64 minor : {1LL, 100LL, 1'234'567LL, 10'000'000'000'000LL}) {
      QCOMPARE(filterValue::money(filterValue::textOf({minor}, euro), euro), Money{minor});
      const Currency yen{u"JPY"_qs, 0};
      QCOMPARE(filterValue::money(filterValue::textOf({minor}, yen), yen), Money{minor});
    }
  }

  void describesAmountsAndChoices() {
    const auto told = [](const ListFilter& filter, const AddressValues& values) {
      return filterValue::describe(filter, values, euro, today);
    };
    QCOMPARE(told(amounts(), {{u"least"_qs, u"5.00"_qs}}), u"€5.00 and more");
    QCOMPARE(told(amounts(), {{u"most"_qs, u"5.00"_qs}}), u"€5.00 and less");
    QCOMPARE(told(amounts(), {{u"least"_qs, u"5"_qs}, {u"most"_qs, u"10"_qs}}), u"€5.00 – €10.00");
    QCOMPARE(told(status(), {{u"status"_qs, u"failed"_qs}}), u"Failed");
  }

  void understandsOnlyWhatItOffers() {
    const auto understood = [](const ListFilter& filter, const AddressValues& values) {
      return filterValue::isUnderstood(filter, values, euro);
    };
    QVERIFY(understood(status(), {{u"status"_qs, u"active"_qs}}));
    QVERIFY(!understood(status(), {{u"status"_qs, u"purple"_qs}}));
    QVERIFY(understood(status(), {}));
    QVERIFY(!understood(days(), {{u"from"_qs, u"2026-11-01"_qs}, {u"until"_qs, u"soon"_qs}}));
    const ListFilter person{.key = u"person"_qs, .title = {}, .kind = FilterKind::person};
    QVERIFY(understood(person, {{u"person"_qs, u"42"_qs}}));
    for (const QString& wrong : {u"Ana"_qs, u"0"_qs, u"-1"_qs, u"4.2"_qs})
      QVERIFY2(!understood(person, {{u"person"_qs, wrong}}), qPrintable(wrong));
  }
};

QTEST_APPLESS_MAIN(TestListFilter)
#include "tst_listfilter.moc"
