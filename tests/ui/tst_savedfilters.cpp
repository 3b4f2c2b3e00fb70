// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "tests/ui/filterbartest.h"
#include "ui/filters/savedfilters.h"

// Filters are kept by name.
class TestSavedFilters final : public FilterBarTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }
  void cleanupTestCase() { tearDownOnce(); }

  void savesFiltersByName();
  void refusesANameThatIsTaken();
  void renamesAndDeletesSavedFilters();
  void takesNoStrangeSavedFilters();

 private:
  [[nodiscard]] QAction* inSavedMenu(const QString& name) const;
  void save(const QString& name);
  [[nodiscard]] QStringList saved() const;
};

QAction* TestSavedFilters::inSavedMenu(const QString& name) const {
  auto* const menu = find<QMenu>("savedFiltersMenu");
  menu->popup(m_window->mapToGlobal(QPoint(300, 100)));
  const auto actions = menu->actions();
  for (QAction* const action : actions) {
    if (action->objectName() == name || action->text() == name) return action;
  }
  return nullptr;
}

void TestSavedFilters::save(const QString& name) {
  inSavedMenu(u"saveFilter"_qs)->trigger();
  find<QMenu>("savedFiltersMenu")->close();
  auto* const field = find<QLineEdit>("savedFilterName");
  QVERIFY(field);
  field->window()->activateWindow();
  QTRY_VERIFY(field->hasFocus());
  QTest::keyClicks(field, name);
  QTest::keyClick(field, Qt::Key_Return);
}

QStringList TestSavedFilters::saved() const {
  QStringList names;
  const auto filters = m_page->filters().savedFilters()->all();
  for (const SavedFilter& filter : filters)
    names.append(filter.name);
  return names;
}

void TestSavedFilters::savesFiltersByName() {
  QVERIFY(!inSavedMenu(u"saveFilter"_qs)->isEnabled());  // nothing is set
  find<QMenu>("savedFiltersMenu")->close();
  filters().setValues({{u"state"_qs, u"due"_qs}, {u"scope"_qs, u"all"_qs}});
  save(u"Due & late"_qs);
  QTRY_VERIFY(!find<QDialog>("savedFilterDialog"));
  QCOMPARE(saved(), QStringList{u"Due & late"_qs});
  filters().clear();
  inSavedMenu(u"Due && late"_qs)->trigger();
  find<QMenu>("savedFiltersMenu")->close();
  QCOMPARE(filters().values(), (AddressValues{{u"state"_qs, u"due"_qs}, {u"scope"_qs, u"all"_qs}}));
  QVERIFY(!inSavedMenu(u"saveFilter"_qs)->isEnabled());  // it is kept already
  find<QMenu>("savedFiltersMenu")->close();
  // A console that starts later has it too; another platform has not.
  MainWindow later;
  later.setMemory(m_memory.get(), u"here"_qs);
  auto* const page = new ListPage(m_test->console());
  later.addPage(page);
  QCOMPARE(page->filters().savedFilters()->all().size(), 1);
  MainWindow elsewhere;
  elsewhere.setMemory(m_memory.get(), u"elsewhere"_qs);
  auto* const other = new ListPage(m_test->console());
  elsewhere.addPage(other);
  QVERIFY(other->filters().savedFilters()->all().isEmpty());
}

void TestSavedFilters::refusesANameThatIsTaken() {
  filters().setValue(u"words"_qs, u"oven"_qs);
  save(u"Ovens"_qs);
  QTRY_VERIFY(!find<QDialog>("savedFilterDialog"));
  filters().setValue(u"words"_qs, u"film"_qs);
  save(u"ovens"_qs);
  QVERIFY(find<QDialog>("savedFilterDialog")->isVisible());
  QVERIFY(find<QLabel>("nameError")->isVisible());
  QTest::keyClick(find<QLineEdit>("savedFilterName"), Qt::Key_Escape);
  QCOMPARE(saved(), QStringList{u"Ovens"_qs});
}

void TestSavedFilters::renamesAndDeletesSavedFilters() {
  filters().setValue(u"words"_qs, u"oven"_qs);
  save(u"Ovens"_qs);
  QTRY_VERIFY(!find<QDialog>("savedFilterDialog"));
  filters().setValue(u"words"_qs, u"film"_qs);
  save(u"Films"_qs);
  QTRY_VERIFY(!find<QDialog>("savedFilterDialog"));
  inSavedMenu(u"manageFilters"_qs)->trigger();
  find<QMenu>("savedFiltersMenu")->close();
  auto* const list = find<QListWidget>("savedFiltersList");
  QTRY_VERIFY(list->isVisible());
  list->window()->activateWindow();
  list->setFocus();
  QTRY_VERIFY(list->hasFocus());
  QTest::keyClick(list, Qt::Key_F2);
  QTest::keyClicks(QApplication::focusWidget(), u"Bread"_qs);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QTRY_COMPARE(saved(), (QStringList{u"Bread"_qs, u"Films"_qs}));
  QTest::keyClick(list, Qt::Key_F2);
  QTest::keyClicks(QApplication::focusWidget(), u"films"_qs);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QTRY_VERIFY(find<QLabel>("savedFiltersProblem")->isVisible());
  QCOMPARE(saved(), (QStringList{u"Bread"_qs, u"Films"_qs}));
  QTest::keyClick(list, Qt::Key_Delete);
  QCOMPARE(saved(), QStringList{u"Films"_qs});
  QTest::mouseClick(find<QPushButton>("savedFiltersDelete"), Qt::LeftButton);
  QCOMPARE(saved(), QStringList());
  QVERIFY(!find<QPushButton>("savedFiltersDelete")->isEnabled());
}

void TestSavedFilters::takesNoStrangeSavedFilters() {
  m_memory->keep(u"filters/here/list"_qs,
                 {u"Other room"_qs, u"groundswell://log?type=refund"_qs, u"No address"_qs,
                  u"file:///etc/passwd"_qs, QString(), u"groundswell://list?words=x"_qs, u"Good"_qs,
                  u"groundswell://list?words=x"_qs, u"Alone"_qs});
  QCOMPARE(saved(), QStringList{u"Good"_qs});
}

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
