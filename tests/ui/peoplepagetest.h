// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QTest>

#include "storage/password.h"
#include "storage/people.h"
#include "tests/support/testconsole.h"
#include "ui/mainwindow.h"
#include "ui/peoplepage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// A test of how managers look after people in the real window, by keyboard, on a real platform.
class PeoplePageTest : public QObject {
 protected:
  static void setUpOnce();
  void setUp();
  void tearDown();

  [[nodiscard]] QString cell(int row, int column) const {
    return m_table->model()->index(row, column).data().toString();
  }
  [[nodiscard]] QString names() const;
  [[nodiscard]] int rowOf(const QString& name) const;
  void select(const QString& name);
  [[nodiscard]] QAction* action(const char* name) const {
    return m_page->findChild<QAction*>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString login(const char* name) const {
    return QString::fromLatin1(name) + u'_' + m_test->platform().database();
  }
  // Somebody who may sign in, made by another manager's session.
  UserId member(const QString& name, const QString& login, const QStringList& groups);

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  PeoplePage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ann;
};

inline void PeoplePageTest::setUpOnce() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

inline void PeoplePageTest::setUp() {
  m_test = std::make_unique<TestConsole>();
  m_ann = member(u"Ann Ó"_qs, login("ann"), {u"staff"_qs, u"auditor"_qs});
  m_window = std::make_unique<MainWindow>();
  m_page = new PeoplePage(m_test->console());
  m_window->addPage(m_page);
  m_window->resize(1280, 800);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  m_table = m_page->findChild<TableView*>(u"peopleTable"_qs);
  QTRY_COMPARE(names(), u"First Manager, Ann Ó"_qs);
}

// A role outlives its test's database, and the shared server.
inline void PeoplePageTest::tearDown() {
  m_window.reset();
  if (!m_test) return;
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test->platform().execute(
      u"DO $$ DECLARE r text; BEGIN FOR r IN SELECT rolname FROM pg_roles "
      "WHERE rolname LIKE '%%1%' LOOP EXECUTE format('DROP ROLE %I', r); END LOOP; END $$"_qs.arg(
          m_test->platform().database()));
  m_test.reset();
}

inline QString PeoplePageTest::names() const {
  QStringList all;
  for (int row = 0; row < m_table->model()->rowCount(); ++row)
    all.append(cell(row, peopleModel::name));
  return all.join(u", "_qs);
}

inline int PeoplePageTest::rowOf(const QString& name) const {
  for (int row = 0; row < m_table->model()->rowCount(); ++row) {
    if (cell(row, peopleModel::name) == name) return row;
  }
  return -1;
}

inline void PeoplePageTest::select(const QString& name) {
  m_table->setFocus();
  m_table->selectRow(rowOf(name));
}

inline UserId PeoplePageTest::member(const QString& name, const QString& login,
                                     const QStringList& groups) {
  return m_test
      ->perform(InvitePerson{.name = name,
                             .email = login + u"@example.org"_qs,
                             .login = login,
                             .groups = groups,
                             .verifier = scramVerifier(u"a first password"_qs)}
                    .toAction())
      .id<UserId>("user_id");
}
