// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/consolewindow.h"
#include "app/desktop.h"
#include "app/places.h"
#include "app/settings.h"
#include "models/console.h"
#include "storage/cluster.h"
#include "tests/support/testplatform.h"
#include "ui/banner.h"
#include "ui/demopage.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/welcomepage.h"

namespace {

const QString firstPassword = QStringLiteral("a horse and a battery");
const QString secondPassword = QStringLiteral("another horse, no battery");
constexpr int startMs = 60'000;

}  // namespace

// From the first window to the console and back, by keyboard, on clusters of this test's own that
// ask for passwords. The tests build on one another.
class TestDesktop final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void cleanupTestCase();

  void makesTheFirstManagerAndSignsIn();
  void asksForThePasswordAtTheNextStart();
  void signsOutAndLetsAnotherPersonIn();
  void changesThePassword();
  void endsAtOnceWhatAManagerEnded();
  void endsAtOnceWhenRightsChange();
  void keepsNoPasswordOnTheDisk();
  void signsInToAServerAndRemembersIt();
  void saysWhenTheServerIsAway();
  void goesStraightIntoTheDemoAndSwitchesPersons();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    return m_desktop->entrance()->currentWidget()->findChild<T*>(QLatin1StringView(name));
  }
  [[nodiscard]] QString page() const {
    const QWidget* const shown = m_desktop->entrance()->currentWidget();
    return m_desktop->entrance()->isVisible() && shown ? shown->objectName() : QString();
  }
  [[nodiscard]] bool isBusy() const {
    return static_cast<EntrancePage*>(m_desktop->entrance()->currentWidget())->isBusy();
  }
  void start(const std::optional<PlatformChoice>& choice = {}, const QString& address = {}) {
    m_desktop = std::make_unique<Desktop>();
    m_desktop->start(choice, address);
  }
  [[nodiscard]] MainWindow& window() const { return m_desktop->console()->window(); }
  [[nodiscard]] QString account() const {
    return window().findChild<QPushButton*>(QStringLiteral("account"))->accessibleName();
  }
  void trigger(const char* action) const {
    auto* const menu = window().findChild<QMenu*>(QStringLiteral("accountMenu"));
    auto* const found = menu->findChild<QAction*>(QLatin1StringView(action));
    QVERIFY(found);
    found->trigger();
  }
  void type(const char* field, const QString& text) const {
    auto* const edit = in<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  void enter(const QString& login, const QString& password) const {
    type("signInLogin", login);
    type("signInPassword", password);
    QTest::keyClick(in<QLineEdit>("signInPassword"), Qt::Key_Return);
  }
  // The server of this computer's platform, while a console holds it.
  [[nodiscard]] static Result<void> execute(const QString& sql) {
    const auto cluster =
        Cluster::at({.directory = places::clusters() + u"/local"_qs, .settings = {}});
    return superuserExecute(cluster->superuserUri(QStringLiteral("groundswell")), sql);
  }

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
  std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::initTestCase() {
  chmod(QFile::encodeName(m_root.path()).constData(), 0711);
  qputenv("GROUNDSWELL_CLUSTERS", m_root.path().toUtf8());
  qputenv("XDG_CONFIG_HOME", m_root.filePath(u"config"_qs).toUtf8());
  qputenv("XDG_DATA_HOME", m_root.filePath(u"data"_qs).toUtf8());
  qunsetenv("DBUS_SESSION_BUS_ADDRESS");  // there is no keyring
  qputenv("XDG_RUNTIME_DIR", m_root.path().toUtf8());
  qunsetenv("PGPASSWORD");
}

void TestDesktop::cleanup() {
  m_desktop.reset();
}

void TestDesktop::cleanupTestCase() {
  // A server that a failed test left running.
  for (const QString& name : {u"local"_qs, u"demo"_qs}) {
    if (!QDir(m_root.filePath(name)).exists()) continue;
    auto cluster = Cluster::at({.directory = m_root.filePath(name), .settings = {}});
    QVERIFY2(!cluster->isRunning(), qPrintable(name));
  }
}

void TestDesktop::makesTheFirstManagerAndSignsIn() {
  start();
  QCOMPARE(page(), u"welcomePage"_qs);
  QTest::keyClick(in<QPushButton>("welcomeLocal"), Qt::Key_Space);
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"firstManagerPage"_qs, startMs);
  QTRY_VERIFY(in<QLineEdit>("firstManagerName")->hasFocus());
  type("firstManagerName", u"Mira Lind"_qs);
  type("firstManagerEmail", u"mira@example.org"_qs);
  type("firstManagerLogin", u"mira"_qs);
  type("firstManagerPassword", firstPassword);
  type("firstManagerAgain", firstPassword);
  QTest::keyClick(in<QPushButton>("firstManagerCreate"), Qt::Key_Space);
  QVERIFY(isBusy());
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QVERIFY(!m_desktop->entrance()->isVisible());
  QCOMPARE(account(), u"Signed in as Mira Lind, Manager"_qs);
}

void TestDesktop::asksForThePasswordAtTheNextStart() {
  start({}, u"groundswell://people?search=mira"_qs);
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  QVERIFY(!in<Banner>("signInBanner")->isVisible());
  QCOMPARE(in<QLineEdit>("signInLogin")->text(), u"mira"_qs);
  QTRY_VERIFY(in<QLineEdit>("signInPassword")->hasFocus());
  QTRY_VERIFY(in<QLabel>("signInKeyring")->isVisible());
  enter(u"mira"_qs, u"not this one"_qs);
  QTRY_VERIFY_WITH_TIMEOUT(in<Banner>("signInBanner")->isVisible(), startMs);
  QVERIFY(in<Banner>("signInBanner")->text().contains(u"The login or the password is not right."));
  QVERIFY(in<QLineEdit>("signInPassword")->hasFocus());
  enter(u"mira"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  // Where the start was to lead to, whatever came between.
  QCOMPARE(m_desktop->console()->window().currentPage()->address().toString(),
           u"groundswell://people?search=mira");
}

void TestDesktop::signsOutAndLetsAnotherPersonIn() {
  start();
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  enter(u"mira"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  Worker& worker = m_desktop->console()->console().worker();
  // An action under way is waited for.
  worker.act(this, RegisterUser{u"Ann"_qs, u"ann@example.org"_qs}.toAction(),
             [](const Result<Answer>&) {});
  QPointer<MainWindow> first(&window());
  trigger("signOut");
  QTRY_COMPARE(page(), u"signInPage"_qs);
  QVERIFY(!first);
  QVERIFY(!m_desktop->console());
  QCOMPARE(in<QLineEdit>("signInPassword")->text(), QString());
  enter(u"nobody"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(in<Banner>("signInBanner")->isVisible(), startMs);
  enter(u"mira"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
}

void TestDesktop::changesThePassword() {
  start();
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  enter(u"mira"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  trigger("changePassword");
  const auto field = [this](const char* name) {
    return window().findChild<QLineEdit*>(QLatin1StringView(name));
  };
  QPointer<QLineEdit> old = field("changePasswordOld");
  QVERIFY(old);
  QTest::keyClicks(old, u"not this one"_qs);
  QTest::keyClicks(field("changePasswordPassword"), secondPassword);
  QTest::keyClicks(field("changePasswordAgain"), secondPassword);
  QTest::keyClick(field("changePasswordAgain"), Qt::Key_Return);
  auto* const problem = window().findChild<QLabel*>(QStringLiteral("oldError"));
  QTRY_VERIFY(problem->isVisible());
  old->selectAll();
  QTest::keyClicks(old, firstPassword);
  QTest::keyClick(old, Qt::Key_Return);
  QTRY_VERIFY(!old);
  QCOMPARE(window().currentPage()->banner()->text(), u"Your password was changed."_qs);
  // Sessions that are opened from now on come in with the new one.
  QVERIFY(
      execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
              "WHERE usename = 'mira'"_qs));
  bool isRead = false;
  m_desktop->console()->console().read<Platform>(
      this, [](Connection& connection) { return describePlatform(connection); },
      [&isRead](const Result<Platform>& platform) { isRead = platform.has_value(); });
  QTRY_VERIFY(isRead);
  trigger("signOut");
  QTRY_COMPARE(page(), u"signInPage"_qs);
  enter(u"mira"_qs, firstPassword);
  QTRY_VERIFY_WITH_TIMEOUT(in<Banner>("signInBanner")->isVisible(), startMs);
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
}

void TestDesktop::endsAtOnceWhatAManagerEnded() {
  start();
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QPointer<MainWindow> shown(&window());
  QVERIFY(
      execute(u"ALTER ROLE mira NOLOGIN; SELECT pg_terminate_backend(pid) "
              "FROM pg_stat_activity WHERE usename = 'mira'"_qs));
  QTRY_VERIFY_WITH_TIMEOUT(!shown, 15'000);
  QTRY_COMPARE(page(), u"signInPage"_qs);
  const QString said = in<Banner>("signInBanner")->text();
  QVERIFY2(said.startsWith(u"You were signed out."), qPrintable(said));
  QVERIFY2(said.contains(u"locked"), qPrintable(said));
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), startMs);
  QVERIFY(in<Banner>("signInBanner")->text().contains(u"it is locked"));
  QVERIFY(!m_desktop->console());
}

void TestDesktop::endsAtOnceWhenRightsChange() {
  auto server = Cluster::at({.directory = m_root.filePath(u"local"_qs), .settings = {}});
  QVERIFY(server->start({}));
  QVERIFY(execute(u"ALTER ROLE mira LOGIN"_qs));
  start();
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QPointer<MainWindow> shown(&window());
  QVERIFY(execute(u"GRANT groundswell_auditor TO mira"_qs));
  QTRY_VERIFY_WITH_TIMEOUT(!shown, 15'000);
  QTRY_COMPARE(page(), u"signInPage"_qs);
  QVERIFY(in<Banner>("signInBanner")->text().contains(u"changed what you may do here"));
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QVERIFY(account().contains(u"Auditor"));
}

void TestDesktop::keepsNoPasswordOnTheDisk() {
  QVERIFY(QFile::exists(places::settings()));
  QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains(firstPassword.toUtf8()), qPrintable(file.fileName()));
    QVERIFY2(!text.contains(secondPassword.toUtf8()), qPrintable(file.fileName()));
  }
}

// This computer's own cluster, as an address that a person types.
void TestDesktop::signsInToAServerAndRemembersIt() {
  auto server = Cluster::at({.directory = m_root.filePath(u"local"_qs), .settings = {}});
  QVERIFY(server->start({}));
  const QString folder =
      QString::fromLatin1(QUrl::toPercentEncoding(m_root.filePath(u"local/run"_qs)));
  start(PlatformChoice{.kind = PlatformChoice::Kind::server,
                       .uri = u"postgresql:///groundswell?host=%1&port=5432"_qs.arg(folder)});
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  type("signInName", u"Mine"_qs);
  enter(u"mira"_qs, secondPassword);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  const auto saved = Settings(places::settings()).connections();
  QCOMPARE(saved.size(), 1);
  QCOMPARE(saved[0].name, u"Mine"_qs);
  QVERIFY(saved[0].uri.contains(u"user=mira"));
  trigger("signOut");
  QTRY_COMPARE(page(), u"signInPage"_qs);
  QCOMPARE(in<QLineEdit>("signInLogin")->text(), u"mira"_qs);
  QVERIFY(!in<QLineEdit>("signInAddress")->isVisible());
  QTest::keyClick(in<QPushButton>("signInForget"), Qt::Key_Space);
  QVERIFY(Settings(places::settings()).connections().isEmpty());
  QVERIFY(in<QLineEdit>("signInAddress")->isVisible());
  m_desktop.reset();
  QVERIFY(server->stop());
}

void TestDesktop::saysWhenTheServerIsAway() {
  start(PlatformChoice{.kind = PlatformChoice::Kind::server,
                       .uri = u"postgresql://127.0.0.1:1/books"_qs});
  QTRY_COMPARE_WITH_TIMEOUT(page(), u"signInPage"_qs, startMs);
  QTRY_VERIFY(in<Banner>("signInBanner")->isVisible());
  QVERIFY(in<Banner>("signInBanner")->text().contains(u"The server does not answer."));
  QCOMPARE(in<QLineEdit>("signInAddress")->text(), u"postgresql://127.0.0.1:1/books"_qs);
}

void TestDesktop::goesStraightIntoTheDemoAndSwitchesPersons() {
  start(PlatformChoice{.kind = PlatformChoice::Kind::demo});
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QCOMPARE(account(), u"Signed in as Jonas Okafor, Staff"_qs);
  for (const auto& [action, group] :
       {std::pair{"be_creator", u"Creator"_qs}, std::pair{"be_backer", u"Backer"_qs},
        std::pair{"be_auditor", u"Auditor"_qs}, std::pair{"be_manager", u"Manager"_qs}}) {
    const QPointer<ConsoleWindow> before = m_desktop->console();
    trigger(action);
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_desktop->console(), startMs);
    QTRY_VERIFY_WITH_TIMEOUT(account().endsWith(u", "_qs + group), startMs);
    const auto& person = m_desktop->console()->console().person();
    QVERIFY(person);
  }
  trigger("signOut");
  QTRY_COMPARE(page(), u"demoPage"_qs);
  QTest::keyClick(in<QPushButton>("demo_backer"), Qt::Key_Space);
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QVERIFY(account().endsWith(u", Backer"_qs));
  // The next start goes on as the last person; who asks for the demo by name begins as staff.
  m_desktop.reset();
  start();
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QVERIFY(account().endsWith(u", Backer"_qs));
  m_desktop.reset();
  start(PlatformChoice{.kind = PlatformChoice::Kind::demo});
  QTRY_VERIFY_WITH_TIMEOUT(m_desktop->console(), startMs);
  QVERIFY(account().endsWith(u", Staff"_qs));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
