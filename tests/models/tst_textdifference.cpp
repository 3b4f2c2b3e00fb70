// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/textdifference.h"

namespace {

// What differs stands in brackets.
QString marked(const std::vector<TextPart>& parts) {
  QString text;
  for (const TextPart& part : parts)
    text += part.isDifferent ? u'[' + part.text + u']' : part.text;
  return text;
}

QString whole(const std::vector<TextPart>& parts) {
  QString text;
  for (const TextPart& part : parts)
    text += part.text;
  return text;
}

}  // namespace

class TestTextDifference final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void marksTheWordsThatDiffer_data() {
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char* name, const char* theirs, const char* mine,
                        const char* marked) {
      QTest::newRow(name) << QString::fromUtf8(theirs) << QString::fromUtf8(mine)
                          << QString::fromUtf8(marked);
    };
    row("the same", "a loaf a week", "a loaf a week", "a loaf a week|a loaf a week");
    row("nothing", "", "", "|");
    row("all of it", "bread", "", "[bread]|");
    row("a word", "a big loaf", "a small loaf", "a [big ]loaf|a [small ]loaf");
    row("at the end", "a loaf", "a loaf a week", "a loaf|a loaf [a week]");
    row("twice", "one two three four five", "one 2 three 4 five",
        "one [two ]three [four ]five|one [2 ]three [4 ]five");
    row("moved", "first second", "second first", "[first ]second|second [first]");
    row("spaces", "a  b", "a b", "a  b|a b");
  }
  void marksTheWordsThatDiffer() {
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(QString, marked);
    const TextDifference found = differenceOf(theirs, mine);
    QCOMPARE(::marked(found.theirs) + u'|' + ::marked(found.mine), marked);
    QCOMPARE(whole(found.theirs), theirs);
    QCOMPARE(whole(found.mine), mine);
  }

  void comparesLongTextsFromBothEnds() {
    const QString long1 = u"begin "_qs + QString(u"x "_qs).repeated(5'000) + u"end"_qs;
    const QString long2 = u"begin "_qs + QString(u"y "_qs).repeated(5'000) + u"end"_qs;
    const TextDifference found = differenceOf(long1, long2);
    QCOMPARE(found.theirs.size(), 3U);
    QCOMPARE(found.theirs.front(), (TextPart{u"begin "_qs, false}));
    QCOMPARE(found.mine.back(), (TextPart{u"end"_qs, false}));
    QCOMPARE(whole(found.mine), long2);
  }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
