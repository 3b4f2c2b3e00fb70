// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testconsole.h"
#include "tests/support/testmemory.h"
#include "ui/filters/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

// A page with every kind of filter.
class ListPage final : public Page {
 public:
  explicit ListPage(Console& console) {
    m_filters =
        new FilterBar(console, u"list"_qs,
                      {{.key = u"scope"_qs,
                        .title = u"Scope"_qs,
                        .kind = FilterKind::choice,
                        .choices = {{u"open"_qs, u"Open"_qs}, {u"all"_qs, u"All"_qs}},
                        .isAlwaysShown = true},
                       {.key = u"state"_qs,
                        .title = u"State"_qs,
                        .kind = FilterKind::choice,
                        .choices = {{u"paid"_qs, u"Paid"_qs}, {u"due"_qs, u"Due"_qs}}},
                       {.key = u"words"_qs, .title = u"Words"_qs},
                       {.key = u"least"_qs,
                        .title = u"Amount"_qs,
                        .kind = FilterKind::moneyRange,
                        .untilKey = u"most"_qs},
                       {.key = u"person"_qs, .title = u"Person"_qs, .kind = FilterKind::person}},
                      this);
    body()->addWidget(m_filters);
    body()->addStretch(1);
    setAddressed(m_filters);
  }
  [[nodiscard]] QString title() const override { return u"List"_qs; }
  [[nodiscard]] QString room() const override { return u"list"_qs; }
  [[nodiscard]] QString searchHint() const override { return u"Search"_qs; }
  [[nodiscard]] FilterBar& filters() const { return *m_filters; }

 private:
  FilterBar* m_filters = nullptr;
};

// A test of such a page in the real window, driven by keyboard and mouse.
class FilterBarTest : public QObject {
 protected:
  void setUpOnce();
  void setUp();
  void tearDown();
  void tearDownOnce() { m_test.reset(); }

  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_window->findChild<T*>(QString::fromLatin1(name));
  }
  [[nodiscard]] FilterBar& filters() const { return m_page->filters(); }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<TestMemory> m_memory;
  std::unique_ptr<MainWindow> m_window;
  ListPage* m_page = nullptr;
  UserId m_ana;
};

inline void FilterBarTest::setUpOnce() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana Lindqvist"_qs);
}

inline void FilterBarTest::setUp() {
  m_memory = std::make_unique<TestMemory>();
  m_window = std::make_unique<MainWindow>();
  m_window->setMemory(m_memory.get(), u"here"_qs);
  m_page = new ListPage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void FilterBarTest::tearDown() {
  m_window.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
}
