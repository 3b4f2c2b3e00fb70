// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/spreadsheet.h"

class TestSpreadsheet final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void neutralisesWhatWouldBeRun_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=HYPERLINK(1)"_qs << u"'=HYPERLINK(1)"_qs;
    QTest::newRow("plus") << u"+1"_qs << u"'+1"_qs;
    QTest::newRow("minus") << u"-2+3+cmd|' /C calc'!A0"_qs << u"'-2+3+cmd|' /C calc'!A0"_qs;
    QTest::newRow("at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
    QTest::newRow("tab") << u"\t=1"_qs << u"' =1"_qs;
    QTest::newRow("return") << u"\r=1"_qs << u"' =1"_qs;
    QTest::newRow("line feed") << u"\n=1"_qs << u"' =1"_qs;
    QTest::newRow("a cell within") << u"Ann\t=1\n+2"_qs << u"Ann =1 +2"_qs;
  }
  void neutralisesWhatWouldBeRun() {
    QFETCH(QString, text);
    QTEST(spreadsheetCell(text), "cell");
  }

  void leavesOtherTextsAsTheyAre() {
    for (const QString& text : {QString(), u"Ann"_qs, u"a=b"_qs, u"1-2"_qs, u"'x"_qs, u"\u2013"_qs})
      QCOMPARE(spreadsheetCell(text), text);
  }
};

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
