// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

// A test of a wallet in the real window, driven by keyboard, on a real platform.
class WalletPageTest : public QObject {
 protected:
  static void setUpOnce();
  void setUp();
  void tearDown();

  [[nodiscard]] QDialog* open(const char* action, const char* dialog);
  template <class T>
  [[nodiscard]] T* in(QWidget* parent, const char* name) const {
    T* const found = parent->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString text(QWidget* dialog, const char* label) const {
    return in<QLabel>(dialog, label)->text();
  }
  // Row 0 is the newest line.
  [[nodiscard]] QString statement(int row) const;
  [[nodiscard]] QString figure(const char* card) const {
    return in<QWidget>(m_page, card)->accessibleDescription();
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  WalletPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana, m_omar;
  CampaignId m_ferry;
};

inline void WalletPageTest::setUpOnce() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

inline void WalletPageTest::setUp() {
  m_test = std::make_unique<TestConsole>();
  m_test->console().follow();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_omar = m_test->person(u"Omar Okafor"_qs);
  m_ferry = m_test->campaign(m_omar, u"Ferry film"_qs);
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {40'000}});
  m_test->pledge({.user = m_ana, .campaign = m_ferry, .amount = {1'050}, .payNow = false});
  m_window = std::make_unique<MainWindow>();
  m_page = new WalletPage(m_test->console(), m_ana);
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = in<TableView>(m_page, "walletStatement");
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  QTRY_COMPARE(figure("walletBalance"), u"€4,600.00 Free to spend"_qs);
}

inline void WalletPageTest::tearDown() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

inline QDialog* WalletPageTest::open(const char* action, const char* dialog) {
  in<QAction>(m_page, action)->trigger();
  auto* const found = in<QDialog>(m_page, dialog);
  const bool isActive = QTest::qWaitFor([&] { return QApplication::activeWindow() == found; });
  if (!isActive) qFatal("%s never became active", dialog);
  return found;
}

inline QString WalletPageTest::statement(int row) const {
  QStringList cells;
  for (int column = 1; column < m_table->model()->columnCount(); ++column)
    cells.append(m_table->model()->index(row, column).data().toString());
  return cells.join(u'|');
}
