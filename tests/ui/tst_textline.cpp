// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTest>

#include "ui/textline.h"
#include "ui/theme.h"

namespace {

constexpr QRect place(100, 20, 120, 36);

// Black on white, in the middle of a picture with room around it.
QImage painted(const QString& text, Qt::Alignment alignment, const QFont& font = qApp->font(),
               const QRect& where = place) {
  QImage picture(320, 80, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.setFont(font);
  painter.setPen(Qt::black);
  textLine::paint(painter, where, alignment, text);
  painter.end();
  return picture;
}

// The smallest rectangle with everything that was painted.
QRect inked(const QImage& picture) {
  QRect all;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixelColor(x, y) != Qt::white) all |= QRect(x, y, 1, 1);
    }
  }
  return all;
}

}  // namespace

class TestTextLine final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }

  void standsAtItsSide_data() {
    QTest::addColumn<int>("alignment");
    QTest::addColumn<QString>("text");
    for (const auto& [side, name] : {std::pair(Qt::AlignLeft, "left"),
                                     {Qt::AlignRight, "right"},
                                     {Qt::AlignHCenter, "middle"}}) {
      QTest::addRow("%s", name) << int(side) << u"€12.50"_qs;
      QTest::addRow("%s, too long", name)
          << int(side) << u"Schwarmfinanzierungsplattform "_qs.repeated(3);
    }
  }
  void standsAtItsSide() {
    QFETCH(int, alignment);
    QFETCH(QString, text);
    const QRect ink = inked(painted(text, Qt::Alignment(alignment)));
    QVERIFY2(place.adjusted(-1, 0, 1, 0).contains(ink), qPrintable(QDebug::toString(ink)));
    const int left = ink.left() - place.left();
    const int right = place.right() - ink.right();
    if (alignment == Qt::AlignLeft) QVERIFY(left <= 3);
    if (alignment == Qt::AlignRight) QVERIFY(right <= 3);
    if (alignment == Qt::AlignHCenter) QVERIFY(qAbs(left - right) <= 3);
    if (text.size() > 20) QVERIFY(ink.width() > place.width() * 3 / 4);
  }

  void standsInTheMiddleOfTheHeight() {
    const QRect ink = inked(painted(u"HHH"_qs, Qt::AlignLeft));
    QVERIFY2(qAbs(ink.center().y() - place.center().y()) <= 3, qPrintable(QDebug::toString(ink)));
  }

  // What is kept is neither another font's nor another width's.
  void keepsEachFontAndWidthApart() {
    const QString text = u"A repairable radio"_qs;
    QFont bold = qApp->font();
    bold.setBold(true);
    const QRect narrow(100, 20, 50, 36);
    const QImage first = painted(text, Qt::AlignLeft);
    const QImage strong = painted(text, Qt::AlignLeft, bold);
    const QImage cut = painted(text, Qt::AlignLeft, qApp->font(), narrow);
    QVERIFY(strong != first);
    QVERIFY(narrow.adjusted(-1, 0, 1, 0).contains(inked(cut)));
    QCOMPARE(painted(text, Qt::AlignLeft), first);
    QCOMPARE(painted(text, Qt::AlignLeft, bold), strong);
  }

  // Names are no markup.
  void paintsWhatPeopleTypedAsItIs() {
    QVERIFY(inked(painted(u"<b>H</b>"_qs, Qt::AlignLeft)).width() >
            2 * inked(painted(u"H"_qs, Qt::AlignLeft)).width());
  }
};

QTEST_MAIN(TestTextLine)
#include "tst_textline.moc"
