// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/filterbartest.h"
#include "ui/banner.h"
#include "ui/filters/filterchip.h"

// Filters are set, shown as chips, changed and removed.
class TestFilterBar final : public FilterBarTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }
  void cleanupTestCase() { tearDownOnce(); }

  void showsOnlyWhatIsSet();
  void choosesByTheMenu();
  void changesAChoiceAtItsChip();
  void removesAChipByItsCross();
  void removesChipsByTheKeyboard();
  void clearsAll();
  void looksUpWhoTheNumberIs();
  void keepsANumberNobodyHas();
  void takesAmountsAsTheyAreTyped();
  void refusesAmountsTheWrongWayRound();
  void leavesEverythingOnEscape();
  void closesTheEditorWhenOneGoesElsewhere();
  void tellsChangesOnceAndOnlyThen();
  void leavesOutWhatItDoesNotUnderstand();
  void wrapsManyChips();
  void tellsAllOfALongValue();
  void namesEveryControl();

 private:
  [[nodiscard]] FilterChip* chip(const char* name) const;
  void add(const QString& action);
};

FilterChip* TestFilterBar::chip(const char* name) const {
  auto* const chip = m_page->findChild<FilterChip*>(QString::fromLatin1(name));
  return chip && chip->isVisible() ? chip : nullptr;
}

void TestFilterBar::add(const QString& action) {
  auto* const menu = find<QMenu>("listAddFilterMenu");
  QTest::mouseClick(find<QPushButton>("listAddFilter"), Qt::LeftButton);
  QTRY_VERIFY(menu->isVisible());
  const auto actions = menu->actions();
  for (QAction* const one : actions) {
    if (one->objectName() != action) continue;
    menu->setActiveAction(one);
    QTest::keyClick(menu, one->menu() ? Qt::Key_Right : Qt::Key_Return);
    if (one->menu()) return;
    // Closing a menu takes the focus of this platform's window.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    return;
  }
  QFAIL("there is no such filter");
}

void TestFilterBar::showsOnlyWhatIsSet() {
  QVERIFY(!chip("listStateChip"));
  filters().setValue(u"state"_qs, u"paid"_qs);
  QVERIFY(chip("listStateChip"));
  QCOMPARE(chip("listStateChip")->accessibleName(), u"State: Paid");
  QVERIFY(find<QWidget>("openChoice")->isVisible());
}

void TestFilterBar::choosesByTheMenu() {
  add(u"listStateAdd"_qs);
  auto* const choices = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  QVERIFY(choices);
  QTest::keyClick(choices, Qt::Key_Down);
  QTest::keyClick(choices, Qt::Key_Return);
  QCOMPARE(filters().value(u"state"_qs), u"due");
  // What is set is offered at its chip only.
  auto* const menu = find<QMenu>("listAddFilterMenu");
  QTest::mouseClick(find<QPushButton>("listAddFilter"), Qt::LeftButton);
  QTRY_VERIFY(menu->isVisible());
  QVERIFY(!menu->findChild<QAction*>(u"listStateAdd"_qs));
  menu->close();
}

void TestFilterBar::changesAChoiceAtItsChip() {
  filters().setValue(u"state"_qs, u"paid"_qs);
  chip("listStateChip")->setFocus();
  QTest::keyClick(chip("listStateChip"), Qt::Key_Return);
  auto* const choices = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  QVERIFY(choices);
  QVERIFY(choices->actions().first()->isChecked());
  QTest::mouseClick(choices, Qt::LeftButton, {},
                    choices->actionGeometry(choices->actions().last()).center());
  QCOMPARE(filters().value(u"state"_qs), u"due");
  QCOMPARE(chip("listStateChip")->value(), u"Due");
}

void TestFilterBar::removesAChipByItsCross() {
  filters().setValue(u"words"_qs, u"oven"_qs);
  QTest::mouseClick(chip("listWordsChip")->findChild<QToolButton*>(), Qt::LeftButton);
  QVERIFY(!chip("listWordsChip"));
  QVERIFY(filters().isEmpty());
}

void TestFilterBar::removesChipsByTheKeyboard() {
  filters().setValues({{u"state"_qs, u"paid"_qs}, {u"words"_qs, u"oven"_qs}});
  chip("listStateChip")->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QVERIFY(chip("listWordsChip")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
  QCOMPARE(filters().keys().size(), 6);
  QCOMPARE(filters().values(), (AddressValues{{u"state"_qs, u"paid"_qs}}));
  QVERIFY(chip("listStateChip")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
  QVERIFY(filters().isEmpty());
  QVERIFY(find<QPushButton>("listAddFilter")->hasFocus());
}

void TestFilterBar::clearsAll() {
  auto* const clear = find<QPushButton>("listClearAll");
  filters().setValue(u"words"_qs, u"oven"_qs);
  QVERIFY(!clear->isVisible());
  filters().setValues(
      {{u"state"_qs, u"paid"_qs}, {u"words"_qs, u"oven"_qs}, {u"scope"_qs, u"all"_qs}});
  QVERIFY(clear->isVisible());
  QSignalSpy changed(&filters(), &FilterBar::changed);
  QTest::mouseClick(clear, Qt::LeftButton);
  QVERIFY(filters().isEmpty());
  QCOMPARE(changed.count(), 1);
  QCOMPARE(filters().value(u"scope"_qs), u"open");
}

void TestFilterBar::looksUpWhoTheNumberIs() {
  filters().setValue(u"person"_qs, QString::number(m_ana.value));
  QTRY_COMPARE(chip("listPersonChip")->value(), u"Ana Lindqvist");
  QCOMPARE(filters().number(u"person"_qs), m_ana.value);
}

void TestFilterBar::keepsANumberNobodyHas() {
  filters().setValue(u"person"_qs, u"999999"_qs);
  filters().setValue(u"words"_qs, u"oven"_qs);
  filters().setValue(u"person"_qs, QString::number(m_ana.value));
  QTRY_COMPARE(chip("listPersonChip")->value(), u"Ana Lindqvist");
  filters().setValue(u"person"_qs, u"999999"_qs);
  QCOMPARE(chip("listPersonChip")->value(), u"No. 999999");
}

void TestFilterBar::takesAmountsAsTheyAreTyped() {
  add(u"listLeastAdd"_qs);
  auto* const least = find<QLineEdit>("filterField");
  QVERIFY(least->hasFocus());
  QTest::keyClicks(least, u"1,234.5"_qs);
  QTest::keyClick(least, Qt::Key_Return);
  QCOMPARE(filters().values(), (AddressValues{{u"least"_qs, u"1234.50"_qs}}));
  QCOMPARE(filters().money(u"least"_qs), Money{123'450});
  QCOMPARE(chip("listLeastChip")->value(), u"€1,234.50 and more");
  QCOMPARE(m_page->address().toString(), u"groundswell://list?least=1234.50");
}

void TestFilterBar::refusesAmountsTheWrongWayRound() {
  add(u"listLeastAdd"_qs);
  find<QLineEdit>("filterField")->setText(u"10"_qs);
  auto* const most = find<QLineEdit>("filterUntil");
  most->setText(u"5"_qs);
  QTest::keyClick(most, Qt::Key_Return);
  QVERIFY(find<QLabel>("mostError")->isVisible());
  QVERIFY(filters().isEmpty());
  most->setText(u"x"_qs);
  QTest::keyClick(most, Qt::Key_Return);
  QVERIFY(find<QLabel>("mostError")->isVisible());
  most->setText(u"10"_qs);
  QTest::mouseClick(find<QPushButton>("filterApply"), Qt::LeftButton);
  QCOMPARE(filters().money(u"most"_qs), Money{1'000});
}

void TestFilterBar::leavesEverythingOnEscape() {
  filters().setValue(u"words"_qs, u"oven"_qs);
  chip("listWordsChip")->setFocus();
  QTest::keyClick(chip("listWordsChip"), Qt::Key_Space);
  auto* const field = find<QLineEdit>("filterField");
  QTest::keyClicks(field, u"else"_qs);
  QTest::keyClick(field, Qt::Key_Escape);
  QCOMPARE(filters().value(u"words"_qs), u"oven");
  QVERIFY(chip("listWordsChip")->hasFocus());
  QTRY_VERIFY(!find<QWidget>("filterEditor"));
}

void TestFilterBar::closesTheEditorWhenOneGoesElsewhere() {
  add(u"listWordsAdd"_qs);
  QVERIFY(find<QWidget>("filterEditor"));
  find<QLineEdit>("search")->setFocus();
  QTRY_VERIFY(!find<QWidget>("filterEditor"));
  QVERIFY(find<QLineEdit>("search")->hasFocus());
}

void TestFilterBar::tellsChangesOnceAndOnlyThen() {
  QSignalSpy changed(&filters(), &FilterBar::changed);
  filters().setValues({{u"state"_qs, u"paid"_qs}, {u"words"_qs, u"oven"_qs}});
  QCOMPARE(changed.count(), 1);
  filters().setValues({{u"state"_qs, u"paid"_qs}, {u"words"_qs, u"oven"_qs}});
  QCOMPARE(changed.count(), 1);
  filters().setValue(u"scope"_qs, u"open"_qs);  // as it is anyway
  QCOMPARE(changed.count(), 1);
  QTest::mouseClick(find<QPushButton>("allChoice"), Qt::LeftButton);
  QCOMPARE(changed.count(), 2);
  QCOMPARE(filters().values().value(u"scope"_qs), u"all");
}

void TestFilterBar::leavesOutWhatItDoesNotUnderstand() {
  m_window->go(u"groundswell://list?state=purple&words=oven&least=much&colour=red"_qs);
  QCOMPARE(filters().values(), (AddressValues{{u"words"_qs, u"oven"_qs}}));
  const QString said = m_page->banner()->text();
  for (const char* const key : {"colour", "state", "least"})
    QVERIFY2(said.contains(QString::fromLatin1(key)), qPrintable(said));
  QVERIFY(!said.contains(u"words"));
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::warning);
}

void TestFilterBar::wrapsManyChips() {
  m_window->resize(620, 500);
  filters().setValues({{u"state"_qs, u"due"_qs},
                       {u"words"_qs, u"a long sentence that somebody looks for"_qs},
                       {u"least"_qs, u"1.00"_qs},
                       {u"person"_qs, QString::number(m_ana.value)}});
  QTRY_VERIFY(chip("listPersonChip")->y() > chip("listStateChip")->y());
  QVERIFY(filters().height() > chip("listPersonChip")->geometry().bottom());
}

// The tool tip is made safe where it is shown, not a second time here.
void TestFilterBar::tellsAllOfALongValue() {
  FilterChip chip(u"Campaign"_qs);
  const QString title = u"Salt & <b>Pepper</b> "_qs.repeated(10);
  chip.setValue(title);
  QCOMPARE(chip.toolTip(), u"Campaign: "_qs + title);
  QVERIFY(chip.text().contains(u"Salt && <b>"));
  QVERIFY(chip.text().endsWith(u'…'));
  chip.setValue(u"Salt"_qs);
  QCOMPARE(chip.toolTip(), QString());
}

void TestFilterBar::namesEveryControl() {
  filters().setValues({{u"state"_qs, u"due"_qs}, {u"words"_qs, u"x"_qs}});
  for (const char* const kind : {"listLeastAdd", "listPersonAdd"}) {
    add(QString::fromLatin1(kind));
    const auto controls = m_window->findChildren<QWidget*>();
    for (const QWidget* const control : controls) {
      if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()) continue;
      if (qobject_cast<const Page*>(control) || control->objectName().startsWith(u"qt_")) continue;
      QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
      QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
    QTest::keyClick(find<QLineEdit>("filterField"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QWidget>("filterEditor"));
  }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
