// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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
  void connectsToAServer();
  void refusesWhatIsNoAddressAtTheField_data();
  void refusesWhatIsNoAddressAtTheField();
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

void TestWelcomePage::connectsToAServer() {
  const QSignalSpy asked(m_page.get(), &WelcomePage::connectRequested);
  auto* const uri = in<QLineEdit>("welcomeUri");
  uri->setFocus();
  QTest::keyClicks(uri, u" postgresql://ana@one,two/gw?target_session_attrs=read-write "_qs);
  QTest::keyClick(uri, Qt::Key_Return);
  QCOMPARE(asked.count(), 1);
  QCOMPARE(asked.at(0).at(0).toString(),
           u"postgresql://ana@one,two/gw?target_session_attrs=read-write"_qs);
}

void TestWelcomePage::refusesWhatIsNoAddressAtTheField_data() {
  QTest::addColumn<QString>("typed");
  QTest::newRow("nothing") << QString();
  QTest::newRow("words") << u"my server"_qs;
  QTest::newRow("a web address") << u"https://example.org"_qs;
  QTest::newRow("no server") << u"postgresql:///gw"_qs;
  QTest::newRow("a broken escape") << u"postgresql://example.org/%zz"_qs;
  QTest::newRow("an unknown option") << u"postgresql://example.org/gw?nonsense=1"_qs;
  QTest::newRow("NUL") << QString(u"postgresql://example.org/g"_qs + QChar(u'\0'));
}

void TestWelcomePage::refusesWhatIsNoAddressAtTheField() {
  QFETCH(QString, typed);
  const QSignalSpy asked(m_page.get(), &WelcomePage::connectRequested);
  auto* const uri = in<QLineEdit>("welcomeUri");
  uri->setText(typed);
  auto* const button = in<QPushButton>("welcomeConnect");
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(asked.count(), 0);
  QVERIFY(in<QLabel>("welcomeUriProblem")->isVisible());
  QVERIFY(uri->hasFocus());
  QTest::keyClicks(uri, u"x"_qs);
  QVERIFY(!in<QLabel>("welcomeUriProblem")->isVisible());
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
  auto* const uri = in<QLineEdit>("welcomeUri");
  uri->setFocus();
  m_page->showBusy(u"Connecting…"_qs);
  m_page->showError(errorText({.kind = ErrorKind::connectionLost, .detail = u"no such host"_qs},
                              Attempt::connect));
  auto* const banner = in<Banner>("welcomeBanner");
  QVERIFY(banner->isVisible());
  QVERIFY(banner->text().startsWith(u"There is no connection to the platform."));
  QVERIFY(banner->text().endsWith(u"no such host"));
  QVERIFY(!m_page->isBusy());
  QVERIFY(uri->hasFocus());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
