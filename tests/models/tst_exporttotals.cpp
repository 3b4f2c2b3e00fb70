// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "models/exporttotals.h"

// Counting and adding up what a list exports.
class TestExportTotals final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void addsUpPerGroupAndTogether() {
    ExportTotals totals(2);
    totals.add("refund", {{5}, {-1}});
    totals.add("deposit", {{7}, {2}});
    totals.add("refund", {{1}, {4}});
    totals.add("unheard of", {{1}, {0}});
    const auto groups = totals.perGroup({u"deposit"_qs, u"pledge"_qs, u"refund"_qs});
    QCOMPARE(groups.size(), 3U);
    QCOMPARE(groups[0].group, QByteArray("deposit"));
    QCOMPARE(groups[1].group, QByteArray("refund"));
    QCOMPARE(groups[1].rows, 2);
    QCOMPARE(groups[1].sums[0], Money{6});
    QCOMPARE(groups[1].sums[1], Money{3});
    QCOMPARE(groups[2].group, QByteArray("unheard of"));
    QCOMPARE(totals.all().rows, 4);
    QCOMPARE(totals.all().sums[0], Money{14});
    QCOMPARE(totals.all().sums[1], Money{5});
    QVERIFY(!totals.hasOverflowed());
  }

  void noticesASumThatNoNumberHolds() {
    ExportTotals totals(1);
    totals.add("deposit", {{std::numeric_limits<qint64>::max()}});
    QVERIFY(!totals.hasOverflowed());
    totals.add("refund", {{1}});
    QVERIFY(totals.hasOverflowed());
  }
};

QTEST_GUILESS_MAIN(TestExportTotals)
#include "tst_exporttotals.moc"
