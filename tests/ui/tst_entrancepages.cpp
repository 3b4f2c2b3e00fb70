// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/demopage.h"
#include "ui/firstmanagerpage.h"
#include "ui/theme.h"

// The first manager of this computer's platform, and the people of the demo; by keyboard.
class TestEntrancePages final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }

  void takesTheFirstManager();
  void refusesAtTheField_data();
  void refusesAtTheField();
  void offersThePeopleOfTheDemo();

 private:
  static void fill(FirstManagerPage& page, const QStringList& values);
};

// In the order of the fields, from one to the next by Tab.
void TestEntrancePages::fill(FirstManagerPage& page, const QStringList& values) {
  page.show();
  QVERIFY(QTest::qWaitForWindowActive(&page));
  page.setFocus();
  for (const QString& value : values) {
    // Not by keys: those are ASCII only.
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->insert(value);
    if (&value != &values.last()) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void TestEntrancePages::takesTheFirstManager() {
  FirstManagerPage page;
  QList<FirstManager> chosen;
  connect(&page, &FirstManagerPage::chosen, this,
          [&chosen](const FirstManager& manager) { chosen.append(manager); });
  fill(page, {u"Mira Lind"_qs, u"mira@example.org"_qs, u"mira"_qs, u"twelve chars"_qs,
              u"twelve chars"_qs});
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(chosen[0].name, u"Mira Lind"_qs);
  QCOMPARE(chosen[0].email, u"mira@example.org"_qs);
  QCOMPARE(chosen[0].login, u"mira"_qs);
  QCOMPARE(chosen[0].password, u"twelve chars"_qs);
}

void TestEntrancePages::refusesAtTheField_data() {
  QTest::addColumn<QStringList>("values");
  QTest::addColumn<QString>("field");
  const QStringList good{u"Mira"_qs, u"m@example.org"_qs, u"mira"_qs, u"twelve chars"_qs,
                         u"twelve chars"_qs};
  const auto add = [&good](const char* name, int at, const QString& value, const char* field) {
    QStringList values = good;
    values[at] = value;
    QTest::newRow(name) << values << QString::fromLatin1(field);
  };
  add("no name", 0, {}, "name");
  add("no e-mail address", 1, u"mira"_qs, "email");
  add("a login with capitals", 2, u"Mira"_qs, "login");
  add("a login with quotes", 2, u"mi\"ra"_qs, "login");
  add("a login beyond ASCII", 2, u"m\u00efra"_qs, "login");
  add("a login that is too long", 2, QString(40, u'm'), "login");
  add("a short password", 3, u"eleven char"_qs, "password");
  add("two passwords", 4, u"twelve chars!"_qs, "again");
}

void TestEntrancePages::refusesAtTheField() {
  QFETCH(QStringList, values);
  QFETCH(QString, field);
  FirstManagerPage page;
  int chosen = 0;
  connect(&page, &FirstManagerPage::chosen, this, [&chosen] { ++chosen; });
  fill(page, values);
  QCOMPARE(chosen, 0);
  auto* const problem = page.findChild<QLabel*>(field + u"Error"_qs);
  QVERIFY(problem && problem->isVisible());
}

void TestEntrancePages::offersThePeopleOfTheDemo() {
  DemoPage page;
  page.show();
  QVERIFY(QTest::qWaitForWindowActive(&page));
  page.setFocus();
  QSignalSpy chosen(&page, &DemoPage::personChosen);
  QStringList groups;
  for (int i = 0; i < 5; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    groups.append(chosen.takeFirst().at(0).toString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  QCOMPARE(groups,
           (QStringList{u"staff"_qs, u"creator"_qs, u"backer"_qs, u"auditor"_qs, u"manager"_qs}));
}

QTEST_MAIN(TestEntrancePages)
#include "tst_entrancepages.moc"
