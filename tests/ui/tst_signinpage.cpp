// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/banner.h"
#include "ui/signinpage.h"
#include "ui/theme.h"

Q_DECLARE_METATYPE(SignIn)

namespace {

const SavedConnection office{u"Office"_qs, u"postgresql://maria@books.example/books"_qs};
const SavedConnection club{u"Club"_qs, u"postgresql://ben@club.example/club?sslmode=require"_qs};

}  // namespace

// Signing in, by keyboard.
class TestSignInPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }
  void init();
  void cleanup() { m_page.reset(); }

  void signsInToASavedPlatform();
  void signsInToAnotherServer();
  void signsInHere();
  void asksForTheLogin();
  void refusesWhatIsNoAddressAtTheField_data();
  void refusesWhatIsNoAddressAtTheField();
  void takesAPasswordOutOfTheAddress();
  void saysHowTheConnectionIsProtected();
  void takesThePasswordOfTheKeyringForWhomItIs();
  void forgetsThePasswordOfAnotherPlatform();
  void saysWhyAndPutsTheFocusWhereItHelps_data();
  void saysWhyAndPutsTheFocusWhereItHelps();
  void remembersOnlyWithAKeyring();
  void hintsAtCapsLock();
  void forgetsAPlatform();
  void goesBackOnEscape();
  void keepsNoPasswordWhenItIsLeft();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] SignIn asked() const { return m_asked ? m_asked->value(0) : SignIn{}; }
  static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

  std::unique_ptr<SignInPage> m_page;
  std::unique_ptr<QList<SignIn>> m_asked;
};

void TestSignInPage::init() {
  m_page = std::make_unique<SignInPage>();
  m_asked = std::make_unique<QList<SignIn>>();
  connect(m_page.get(), &SignInPage::signInRequested, this,
          [this](const SignIn& request) { m_asked->append(request); });
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSignInPage::signsInToASavedPlatform() {
  m_page->showServers({office, club}, club.uri);
  QVERIFY(!in<QLineEdit>("signInAddress")->isVisible());
  QCOMPARE(in<QLineEdit>("signInLogin")->text(), u"ben"_qs);
  QTRY_VERIFY(in<QLineEdit>("signInPassword")->hasFocus());
  type(u"a long secret"_qs);
  press(Qt::Key_Return);
  QCOMPARE(m_asked->size(), 1);
  QCOMPARE(asked().connection, club);
  QCOMPARE(asked().login, u"ben"_qs);
  QCOMPARE(asked().password, u"a long secret"_qs);
  QVERIFY(!asked().isRemembered);
}

void TestSignInPage::signsInToAnotherServer() {
  m_page->showServers({}, {});
  QTRY_VERIFY(in<QLineEdit>("signInAddress")->hasFocus());
  type(u" postgresql://one,two/gw?target_session_attrs=any "_qs);
  press(Qt::Key_Tab);
  type(u"Two"_qs);
  press(Qt::Key_Tab);
  type(u"ana"_qs);
  press(Qt::Key_Tab);
  type(u"a long secret"_qs);
  press(Qt::Key_Tab);
  press(Qt::Key_Space);
  in<QPushButton>("signInSend")->setFocus();
  press(Qt::Key_Space);
  QCOMPARE(m_asked->size(), 1);
  QCOMPARE(asked().connection.name, u"Two"_qs);
  QCOMPARE(asked().connection.uri, u"postgresql://ana@one,two/gw?target_session_attrs=any"_qs);
  QVERIFY(asked().isRemembered);
}

void TestSignInPage::signsInHere() {
  m_page->showLocal(u"mira"_qs);
  QVERIFY(!in<QComboBox>("signInServers")->isVisible());
  QTRY_VERIFY(in<QLineEdit>("signInPassword")->hasFocus());
  type(u"a long secret"_qs);
  press(Qt::Key_Return);
  QCOMPARE(asked().login, u"mira"_qs);
  QCOMPARE(asked().connection, SavedConnection{});
}

void TestSignInPage::asksForTheLogin() {
  m_page->showLocal({});
  QTRY_VERIFY(in<QLineEdit>("signInLogin")->hasFocus());
  press(Qt::Key_Return);
  QVERIFY(m_asked->isEmpty());
  QVERIFY(in<QLabel>("loginError")->isVisible());
}

void TestSignInPage::refusesWhatIsNoAddressAtTheField_data() {
  QTest::addColumn<QString>("typed");
  QTest::newRow("nothing") << QString();
  QTest::newRow("words") << u"my server"_qs;
  QTest::newRow("a web address") << u"https://example.org"_qs;
  QTest::newRow("no server") << u"postgresql:///gw"_qs;
  QTest::newRow("a broken escape") << u"postgresql://example.org/%zz"_qs;
  QTest::newRow("an unknown option") << u"postgresql://example.org/gw?nonsense=1"_qs;
  QTest::newRow("NUL") << QString(u"postgresql://example.org/g"_qs + QChar(u'\0'));
}

void TestSignInPage::refusesWhatIsNoAddressAtTheField() {
  QFETCH(QString, typed);
  m_page->showServers({}, {});
  auto* const address = in<QLineEdit>("signInAddress");
  address->setText(typed);
  in<QLineEdit>("signInLogin")->setText(u"ana"_qs);
  in<QPushButton>("signInSend")->setFocus();
  press(Qt::Key_Space);
  QVERIFY(m_asked->isEmpty());
  QVERIFY(in<QLabel>("uriError")->isVisible());
  QVERIFY(address->hasFocus());
  type(u"x"_qs);
  QVERIFY(!in<QLabel>("uriError")->isVisible());
}

void TestSignInPage::takesAPasswordOutOfTheAddress() {
  m_page->showServers({}, {});
  auto* const address = in<QLineEdit>("signInAddress");
  address->setFocus();
  type(u"postgresql://ana:s3cret@db.example/gw"_qs);
  press(Qt::Key_Return);
  QCOMPARE(m_asked->size(), 1);
  QCOMPARE(asked().connection.uri, u"postgresql://ana@db.example/gw"_qs);
  QVERIFY(!asked().connection.name.contains(u"s3cret"));
  QCOMPARE(asked().login, u"ana"_qs);
  QCOMPARE(asked().password, u"s3cret"_qs);
  QVERIFY(!address->text().contains(u"s3cret"));
}

void TestSignInPage::saysHowTheConnectionIsProtected() {
  m_page->showServers({}, {});
  auto* const words = in<QLabel>("signInProtection");
  QVERIFY(!words->isVisible());
  in<QLineEdit>("signInAddress")->setText(u"postgresql://db.example/gw"_qs);
  QVERIFY(words->text().startsWith(u"Encrypted, and the server proves its name"));
  in<QLineEdit>("signInAddress")->setText(u"postgresql://db.example/gw?sslmode=prefer"_qs);
  QVERIFY(words->text().startsWith(u"Not safe: the address says sslmode=prefer."));
  QVERIFY(words->property("fieldError").toBool());
  in<QLineEdit>("signInAddress")->setText(u"postgresql://localhost/gw"_qs);
  QVERIFY(words->text().contains(u"on this computer"));
  m_page->showServers({office, club}, club.uri);
  QVERIFY(words->text().contains(u"Not safe"));
}

void TestSignInPage::takesThePasswordOfTheKeyringForWhomItIs() {
  const QSignalSpy wanted(m_page.get(), &SignInPage::passwordWanted);
  m_page->showServers({office, club}, {});
  QCOMPARE(wanted.last(), (QVariantList{office.uri, u"maria"_qs}));
  m_page->offerPassword(club.uri, u"of another"_qs);
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), QString());
  m_page->offerPassword(office.uri, u"from the keyring"_qs);
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), u"from the keyring"_qs);
  QVERIFY(in<QCheckBox>("signInRemember")->isChecked());
  m_page->offerPassword(office.uri, u"late"_qs);
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), u"from the keyring"_qs);
}

void TestSignInPage::forgetsThePasswordOfAnotherPlatform() {
  m_page->showServers({office, club}, {});
  type(u"secret of the office"_qs);
  auto* const servers = in<QComboBox>("signInServers");
  servers->setFocus();
  press(Qt::Key_Down);
  QCOMPARE(servers->currentText(), club.name);
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), QString());
  QCOMPARE(in<QLineEdit>("signInLogin")->text(), u"ben"_qs);
}

void TestSignInPage::saysWhyAndPutsTheFocusWhereItHelps_data() {
  QTest::addColumn<int>("refusal");
  QTest::addColumn<QString>("says");
  QTest::addColumn<QString>("focus");
  const auto add = [](Refusal refusal, const char* says, const char* focus) {
    QTest::newRow(qPrintable(nameOf(refusal)))
        << int(refusal) << QString::fromLatin1(says) << QString::fromLatin1(focus);
  };
  add(Refusal::wrongPassword, "The login or the password is not right.", "signInPassword");
  add(Refusal::loginLocked, "it is locked", "signInLogin");
  add(Refusal::noRoleHere, "no role on this platform", "signInLogin");
  add(Refusal::noPlatform, "no platform at this address", "signInServers");
  add(Refusal::tlsNotTrusted, "certificate that this computer does not trust", "signInServers");
  add(Refusal::schemaDiffers, "different versions", "signInServers");
}

void TestSignInPage::saysWhyAndPutsTheFocusWhereItHelps() {
  QFETCH(int, refusal);
  QFETCH(QString, says);
  QFETCH(QString, focus);
  m_page->showServers({office}, {});
  type(u"wrong"_qs);
  m_page->showBusy(u"Opening…"_qs);
  QVERIFY(!in<QLineEdit>("signInPassword")->isEnabled());
  m_page->refuse({.kind = kindOf(Refusal(refusal)), .refusal = Refusal(refusal)});
  const QString text = in<Banner>("signInBanner")->text();
  QVERIFY2(text.startsWith(u"You are not signed in. "), qPrintable(text));
  QVERIFY2(text.contains(says), qPrintable(text));
  QCOMPARE(QApplication::focusWidget()->objectName(), focus);
}

void TestSignInPage::remembersOnlyWithAKeyring() {
  m_page->showLocal(u"mira"_qs);
  m_page->setKeyringProblem(u"No keyring."_qs);
  QVERIFY(!in<QCheckBox>("signInRemember")->isEnabled());
  QCOMPARE(in<QLabel>("signInKeyring")->text(), u"No keyring."_qs);
  type(u"a long secret"_qs);
  press(Qt::Key_Return);
  QVERIFY(!asked().isRemembered);
}

void TestSignInPage::hintsAtCapsLock() {
  m_page->showLocal(u"mira"_qs);
  auto* const password = in<QLineEdit>("signInPassword");
  auto* const hint = in<QLabel>("signInCapsLock");
  QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_qs, Qt::NoModifier);
  QVERIFY(hint->isVisible());
  QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_qs, Qt::ShiftModifier);
  QVERIFY(!hint->isVisible());
  QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"a"_qs, Qt::NoModifier);
  QVERIFY(!hint->isVisible());
}

void TestSignInPage::forgetsAPlatform() {
  QList<SavedConnection> forgotten;
  connect(m_page.get(), &SignInPage::forgetRequested, this,
          [&forgotten](const SavedConnection& one) { forgotten.append(one); });
  m_page->showServers({office, club}, club.uri);
  in<QPushButton>("signInForget")->setFocus();
  press(Qt::Key_Space);
  QCOMPARE(forgotten, QList<SavedConnection>{club});
}

void TestSignInPage::goesBackOnEscape() {
  const QSignalSpy back(m_page.get(), &EntrancePage::backRequested);
  m_page->showLocal(u"mira"_qs);
  press(Qt::Key_Escape);
  QCOMPARE(back.count(), 1);
}

void TestSignInPage::keepsNoPasswordWhenItIsLeft() {
  m_page->showLocal(u"mira"_qs);
  type(u"a long secret"_qs);
  m_page->hide();
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), QString());
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
