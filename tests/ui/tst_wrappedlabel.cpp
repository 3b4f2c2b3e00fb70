// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QLabel>
#include <QTest>

#include "ui/theme.h"
#include "ui/wrappedlabel.h"

using Change = std::function<void(QLabel&)>;
Q_DECLARE_METATYPE(Change)

namespace {

constexpr int width = 160;

QString sentence() {
  return u"Every pledge is paid back if the campaign misses its goal. "_qs.repeated(4);
}

}  // namespace

// What was remembered is as good as what QLabel measures.
class TestWrappedLabel final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }

  void measuresAnewWhatChanges_data() {
    QTest::addColumn<Change>("change");
    const auto change = [](const char* what, Change how) { QTest::newRow(what) << std::move(how); };
    change("text", [](QLabel& label) { label.setText(sentence().repeated(2)); });
    change("no text", [](QLabel& label) { label.clear(); });
    change("font", [](QLabel& label) {
      QFont big = label.font();
      big.setPointSizeF(big.pointSizeF() * 2);
      label.setFont(big);
    });
    change("margins", [](QLabel& label) { label.setContentsMargins(30, 20, 30, 20); });
    change("style",
           [](QLabel& label) { label.setStyleSheet(u"padding: 25px; font-size: 20pt"_qs); });
  }
  void measuresAnewWhatChanges() {
    QFETCH(const Change, change);
    for (const bool isSelectable : {false, true}) {
      WrappedLabel label(sentence());
      QLabel plain(sentence());
      plain.setTextFormat(Qt::PlainText);
      plain.setWordWrap(true);
      for (QLabel* const one : {static_cast<QLabel*>(&label), &plain}) {
        if (isSelectable) one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        one->ensurePolished();
      }
      QVERIFY(label.heightForWidth(width) > label.heightForWidth(10 * width));
      QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
      QCOMPARE(label.heightForWidth(10 * width), plain.heightForWidth(10 * width));
      const int before = label.heightForWidth(width);
      for (QLabel* const one : {static_cast<QLabel*>(&label), &plain}) {
        change(*one);
        one->ensurePolished();
      }
      QVERIFY(plain.heightForWidth(width) != before);
      QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
    }
  }

  // As a layout asks before the label was ever shown.
  void measuresAnewWhenItIsPolished() {
    WrappedLabel label(sentence());
    label.setStyleSheet(u"font-size: 24pt"_qs);
    const int before = label.heightForWidth(width);
    label.ensurePolished();
    QVERIFY(label.heightForWidth(width) > before);
    QLabel plain(sentence());
    plain.setWordWrap(true);
    plain.setStyleSheet(u"font-size: 24pt"_qs);
    plain.ensurePolished();
    QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
  }

  void showsWhatIsTypedAsItIs() {
    const WrappedLabel label(u"<b>Bakery</b> & café"_qs);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.wordWrap());
    QCOMPARE(label.text(), u"<b>Bakery</b> & café"_qs);
  }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
