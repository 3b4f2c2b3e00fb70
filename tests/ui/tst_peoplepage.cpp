// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/peoplepagetest.h"
#include "ui/banner.h"
#include "ui/choicebar.h"

// Who is listed, and what the list says of them.
class TestPeoplePage final : public PeoplePageTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setUpOnce(); }
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void listsWhoMaySignInAndAs();
  void listsEverybodyWhenAsked();
  void searchesNamesAddressesAndLogins();
  void saysWhenNobodyMatches();
  void saysWhenTheServerIsAway();
  void keepsSelectionAndScrollWhenOthersChangeSomething();
};

void TestPeoplePage::listsWhoMaySignInAndAs() {
  QCOMPARE(cell(1, peopleModel::email), login("ann") + u"@example.org"_qs);
  QCOMPARE(cell(1, peopleModel::login), login("ann"));
  QCOMPARE(cell(1, peopleModel::groups), u"Auditor, Staff"_qs);
  QCOMPARE(cell(1, peopleModel::state), u"May sign in"_qs);
  QCOMPARE(cell(1, peopleModel::lastSignIn), u"never seen"_qs);
  QVERIFY(!cell(1, peopleModel::since).isEmpty());
  QVERIFY(noteSignIn(m_test->connection()));
  m_page->refresh();
  QTRY_VERIFY(cell(0, peopleModel::lastSignIn) != u"never seen"_qs);
}

void TestPeoplePage::listsEverybodyWhenAsked() {
  const UserId bob = m_test->person(u"Bob"_qs);
  auto* const all = m_page->findChild<QPushButton*>(u"accessChoice"_qs);
  all->setFocus();
  QTest::keyClick(all, Qt::Key_Right);
  QTRY_COMPARE(names(), u"First Manager, Ann Ó, Bob"_qs);
  QCOMPARE(cell(2, peopleModel::state), u"No access"_qs);
  QCOMPARE(cell(2, peopleModel::login), u"–"_qs);
  QCOMPARE(cell(2, peopleModel::lastSignIn), u"–"_qs);
  m_test->perform({.function = u"deactivate_user"_qs,
                   .arguments = {{u"user_id"_qs, bob.value}, {u"reason"_qs, u"moved"_qs}}});
  m_page->refresh();
  QTRY_COMPARE(cell(2, peopleModel::state), u"Deactivated"_qs);
  select(u"Bob"_qs);
  QVERIFY(action("peopleGiveAccess")->isVisible() && !action("peopleGiveAccess")->isEnabled());
  QVERIFY(action("peopleGiveAccess")->toolTip().contains(u"deactivated"));
}

void TestPeoplePage::searchesNamesAddressesAndLogins() {
  auto* const field = m_window->findChild<QLineEdit*>(u"search"_qs);
  for (const QString& words : {u"ann ó"_qs, u"ANN_GWT"_qs, login("ann") + u"@"_qs}) {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    field->setText(words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(names(), u"Ann Ó"_qs);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(names(), u"First Manager, Ann Ó"_qs);
  }
}

void TestPeoplePage::saysWhenNobodyMatches() {
  m_test->person(u"Bob"_qs);
  m_page->setSearchText(u"bob"_qs);
  QTRY_VERIFY(m_page->findChild<QLabel*>(u"pageEmptySentence"_qs));
  auto* const sentence = m_page->findChild<QLabel*>(u"pageEmptySentence"_qs);
  QTRY_COMPARE(sentence->text(), u"Nobody with a login matches “bob”."_qs);
  auto* const everybody = m_page->findChild<QWidget*>(u"pageEmptyAction"_qs);
  QTRY_VERIFY(everybody->isVisible());
  everybody->setFocus();
  QTest::keyClick(everybody, Qt::Key_Space);
  QTRY_COMPARE(names(), u"Bob"_qs);
  m_page->setSearchText(u"<b>x</b>"_qs);
  QTRY_COMPARE(sentence->text(), u"Nobody matches “<b>x</b>”."_qs);
}

void TestPeoplePage::saysWhenTheServerIsAway() {
  m_test->platform().execute(
      u"REVOKE CONNECT ON DATABASE %1 FROM gwt_manager, gwt_staff, gwt_creator, gwt_backer;"
      u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' "
      u"AND pid <> pg_backend_pid()"_qs.arg(m_test->platform().database()));
  m_page->refresh();
  QTRY_COMPARE(m_page->banner()->kind(), Banner::Kind::warning);
  QCOMPARE(names(), u"First Manager, Ann Ó"_qs);  // what was there stays readable
}

void TestPeoplePage::keepsSelectionAndScrollWhenOthersChangeSomething() {
  for (int i = 0; i < 40; ++i)
    m_test->person(u"Backer %1"_qs.arg(i, 2, 10, QChar(u'0')));
  m_page->findChild<ChoiceBar*>(u"peopleScope"_qs)->choose(u"everybody"_qs);
  QTRY_COMPARE(m_table->model()->rowCount(), 42);
  m_test->follow();
  QTRY_COMPARE(m_table->model()->rowCount(), 43);
  select(u"Backer 30"_qs);
  m_table->verticalScrollBar()->setValue(20);
  QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
  m_test->perform(LockPerson{m_ann, u"away"_qs}.toAction());
  QTRY_COMPARE_WITH_TIMEOUT(cell(1, peopleModel::state), u"Locked"_qs, 10'000);
  QCOMPARE(cell(m_table->currentRow(), peopleModel::name), u"Backer 30"_qs);
  QCOMPARE(m_table->verticalScrollBar()->value(), 20);
  QCOMPARE(resets.count(), 0);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
