// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/welcomepage.h"

// The first start, by keyboard.
class TestWelcomePage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup() { m_page.reset(); }

  void offersTheDemoFirst();
  void startsAPlatformHere();
  void leadsToAServer();
  void saysWhatIsHappeningAndTakesNoSecondChoice();
  void saysWhatWentWrongAndOffersTheChoiceAgain();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }

  std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::initTestCase() {
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestWelcomePage::init() {
  m_page = std::make_unique<WelcomePage>();
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  m_page->setFocus();
}

void TestWelcomePage::offersTheDemoFirst() {
  const QSignalSpy demo(m_page.get(), &WelcomePage::demoRequested);
  QTRY_VERIFY(in<QPushButton>("welcomeDemo")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  QCOMPARE(demo.count(), 1);
}

void TestWelcomePage::startsAPlatformHere() {
  const QSignalSpy local(m_page.get(), &WelcomePage::localRequested);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
  QCOMPARE(local.count(), 1);
}

void TestWelcomePage::leadsToAServer() {
  const QSignalSpy asked(m_page.get(), &WelcomePage::serverRequested);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
  QCOMPARE(asked.count(), 1);
}

void TestWelcomePage::saysWhatIsHappeningAndTakesNoSecondChoice() {
  const QSignalSpy demo(m_page.get(), &WelcomePage::demoRequested);
  m_page->showBusy(u"Making the demo platform…"_qs);
  QVERIFY(m_page->isBusy());
  QVERIFY(in<QLabel>("welcomeDoing")->isVisible());
  QCOMPARE(in<QLabel>("welcomeDoing")->text(), u"Making the demo platform…"_qs);
  QTest::keyClick(in<QPushButton>("welcomeDemo"), Qt::Key_Space);
  QCOMPARE(demo.count(), 0);
  m_page->showChoice();
  QVERIFY(!in<QLabel>("welcomeDoing")->isVisible());
  QTest::keyClick(in<QPushButton>("welcomeDemo"), Qt::Key_Space);
  QCOMPARE(demo.count(), 1);
}

void TestWelcomePage::saysWhatWentWrongAndOffersTheChoiceAgain() {
  auto* const server = in<QPushButton>("welcomeServer");
  server->setFocus();
  m_page->showBusy(u"Connecting…"_qs);
  m_page->showError(errorText({.kind = ErrorKind::connectionLost, .detail = u"no such host"_qs},
                              Attempt::connect));
  auto* const banner = in<Banner>("welcomeBanner");
  QVERIFY(banner->isVisible());
  QVERIFY(banner->text().startsWith(u"There is no connection to the platform."));
  QVERIFY(banner->text().endsWith(u"no such host"));
  QVERIFY(!m_page->isBusy());
  QVERIFY(server->hasFocus());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
