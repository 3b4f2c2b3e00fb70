// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/tasks.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/taskbar.h"
#include "ui/theme.h"

namespace {

class FakePage final : public Page {
 public:
  explicit FakePage(const QString& name, const QString& hint = {}) : m_name(name), m_hint(hint) {}

  [[nodiscard]] QString title() const override { return m_name; }
  [[nodiscard]] QString searchHint() const override { return m_hint; }
  void refresh() override { events.append(QStringLiteral("refresh")); }
  void activated() override { events.append(QStringLiteral("activated")); }
  void deactivated() override { events.append(QStringLiteral("deactivated")); }

  QStringList events;

 protected:
  void searchTextChanged() override { events.append(QStringLiteral("search ") + searchText()); }

 private:
  QString m_name, m_hint;
};

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }
  void init();
  void cleanup() { m_window.reset(); }

  void showsTheFirstPage();
  void goesToPagesByCtrlAndDigit();
  void walksTheListByArrowKeys();
  void showsThePagesActions();
  void triggersThePrimaryActionByKeyboard();
  void handsTheSearchTextToItsPage();
  void keepsEachPagesSearchText();
  void opensAPageOverAnotherAndGoesBack();
  void goesBackAndForwardThroughPages();
  void goesBackByTheMousesButtons();
  void forgetsWhatLayAheadOnAnotherWay();
  void closesOpenedPagesOnNavigation();
  void refreshesByF5();
  void showsTheClockDifferenceFromTwoSecondsOn();
  void showsRunningTasks();
  void cancelsATaskByKeyboard();
  void staysOpenWhileItMayNotClose();
  void namesEveryControl();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_window->findChild<T*>(QString::fromLatin1(name));
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(m_window.get(), key, modifiers);
  }

  std::unique_ptr<MainWindow> m_window;
  FakePage* m_campaigns = nullptr;
  FakePage* m_wallet = nullptr;
};

void TestMainWindow::init() {
  m_window = std::make_unique<MainWindow>();
  m_campaigns = new FakePage(QStringLiteral("Campaigns"), QStringLiteral("Search campaigns"));
  m_wallet = new FakePage(QStringLiteral("Wallet"));
  m_window->addPage(m_campaigns);
  m_window->addPage(m_wallet);
  m_window->show();
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::showsTheFirstPage() {
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QCOMPARE(m_window->windowTitle(), QStringLiteral("Campaigns – Groundswell"));
  QCOMPARE(m_campaigns->events, QStringList{QStringLiteral("activated")});
  QVERIFY(find<QLineEdit>("search")->isVisible());
}

void TestMainWindow::goesToPagesByCtrlAndDigit() {
  press(Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(m_window->currentPage(), m_wallet);
  QCOMPARE(m_campaigns->events.last(), QStringLiteral("deactivated"));
  QVERIFY(!find<QLineEdit>("search")->isVisible());
  press(Qt::Key_9, Qt::ControlModifier);
  QCOMPARE(m_window->currentPage(), m_wallet);
  press(Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(m_window->currentPage(), m_campaigns);
}

void TestMainWindow::walksTheListByArrowKeys() {
  auto* const list = find<QListWidget>("navigation");
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  QCOMPARE(m_window->currentPage(), m_wallet);
}

void TestMainWindow::showsThePagesActions() {
  auto* const approve = new QAction(QStringLiteral("&Approve"), m_campaigns);
  approve->setObjectName(QStringLiteral("approve"));
  m_campaigns->addAction(approve);
  auto* const button = find<QToolButton>("approveButton");
  QVERIFY(button);
  QVERIFY(button->isVisible());
  QSignalSpy triggered(approve, &QAction::triggered);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(triggered.size(), 1);
  approve->setEnabled(false);
  QVERIFY(!button->isEnabled());
  press(Qt::Key_2, Qt::ControlModifier);
  QTRY_VERIFY(!find<QToolButton>("approveButton"));
}

void TestMainWindow::triggersThePrimaryActionByKeyboard() {
  auto* const record = new QAction(QStringLiteral("&Record pledge"), m_campaigns);
  QSignalSpy triggered(record, &QAction::triggered);
  m_campaigns->setPrimaryAction(record);
  auto* const button = find<QPushButton>("primaryAction");
  QVERIFY(button->isVisible());
  QCOMPARE(button->accessibleName(), QStringLiteral("Record pledge"));
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Return);
  QCOMPARE(triggered.size(), 1);
  record->setEnabled(false);
  QVERIFY(!button->isEnabled());
  press(Qt::Key_2, Qt::ControlModifier);
  QVERIFY(!button->isVisible());
}

void TestMainWindow::handsTheSearchTextToItsPage() {
  press(Qt::Key_F, Qt::ControlModifier);
  auto* const search = find<QLineEdit>("search");
  QVERIFY(search->hasFocus());
  QTest::keyClicks(search, QStringLiteral(" oven "));
  QTRY_COMPARE(m_campaigns->events.last(), QStringLiteral("search oven"));
  QCOMPARE(m_campaigns->events.size(), 2);  // once, not for every key
}

void TestMainWindow::keepsEachPagesSearchText() {
  auto* const search = find<QLineEdit>("search");
  QTest::keyClicks(search, QStringLiteral("oven"));
  press(Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(m_campaigns->searchText(), QStringLiteral("oven"));
  QVERIFY(m_wallet->searchText().isEmpty());
  press(Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(search->text(), QStringLiteral("oven"));
}

void TestMainWindow::opensAPageOverAnotherAndGoesBack() {
  QVERIFY(!find<QToolButton>("back")->isEnabled());
  QPointer<Page> detail = new FakePage(QStringLiteral("Oven"));
  Q_EMIT m_campaigns->openRequested(detail);
  QCOMPARE(m_window->currentPage(), detail.data());
  QVERIFY(find<QToolButton>("back")->isEnabled());
  press(Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QVERIFY(!find<QToolButton>("back")->isEnabled());
  QTRY_VERIFY(!detail);
  // It had no address: nobody can be led there again.
  QVERIFY(!find<QToolButton>("forward")->isEnabled());
}

void TestMainWindow::goesBackAndForwardThroughPages() {
  press(Qt::Key_2, Qt::ControlModifier);
  press(Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QCOMPARE(find<QListWidget>("navigation")->currentRow(), 0);
  press(Qt::Key_Right, Qt::AltModifier);
  QCOMPARE(m_window->currentPage(), m_wallet);
  auto* const back = find<QToolButton>("back");
  back->setFocus();
  QTest::keyClick(back, Qt::Key_Space);
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QTest::mouseClick(find<QToolButton>("forward"), Qt::LeftButton);
  QCOMPARE(m_window->currentPage(), m_wallet);
  QVERIFY(!find<QToolButton>("forward")->isEnabled());
}

void TestMainWindow::goesBackByTheMousesButtons() {
  press(Qt::Key_2, Qt::ControlModifier);
  auto* const navigation = find<QListWidget>("navigation")->viewport();
  QTest::mouseClick(navigation, Qt::BackButton);
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QTest::mouseClick(navigation, Qt::ForwardButton);
  QCOMPARE(m_window->currentPage(), m_wallet);
}

void TestMainWindow::forgetsWhatLayAheadOnAnotherWay() {
  press(Qt::Key_2, Qt::ControlModifier);
  press(Qt::Key_Left, Qt::AltModifier);
  m_window->openPage(new FakePage(QStringLiteral("Oven")));
  QVERIFY(!find<QToolButton>("forward")->isEnabled());
  press(Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(m_window->currentPage(), m_campaigns);
}

void TestMainWindow::closesOpenedPagesOnNavigation() {
  QPointer<Page> first = new FakePage(QStringLiteral("Oven"));
  QPointer<Page> second = new FakePage(QStringLiteral("Pledge"));
  m_window->openPage(first);
  m_window->openPage(second);
  press(Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(m_window->currentPage(), m_campaigns);
  QTRY_VERIFY(!first && !second);
  QPointer<Page> third = new FakePage(QStringLiteral("Oven"));
  m_window->openPage(third);
  press(Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(m_window->currentPage(), m_wallet);
  QTRY_VERIFY(!third);
}

void TestMainWindow::refreshesByF5() {
  press(Qt::Key_F5);
  QCOMPARE(m_campaigns->events.last(), QStringLiteral("refresh"));
}

void TestMainWindow::showsTheClockDifferenceFromTwoSecondsOn() {
  auto* const clock = find<QLabel>("clockDifference");
  m_window->setClockDifference(2'000);
  QVERIFY(!clock->isVisible());
  m_window->setClockDifference(-2'001);
  QVERIFY(clock->isVisible());
  QVERIFY(clock->text().contains(QStringLiteral("2 s slow")));
}

void TestMainWindow::showsRunningTasks() {
  TaskBar* const tasks = m_window->taskBar();
  tasks->setTask(QStringLiteral("close"), QStringLiteral("<b>Closing</b>"), 10);
  tasks->setTask(QStringLiteral("close"), QStringLiteral("Closing"), 20);
  QCOMPARE(tasks->taskCount(), 1);
  tasks->endTask(QStringLiteral("close"));
  tasks->endTask(QStringLiteral("never begun"));
  QCOMPARE(tasks->taskCount(), 0);
}

void TestMainWindow::cancelsATaskByKeyboard() {
  auto* const tasks = new Tasks(m_window.get());
  m_window->taskBar()->follow(*tasks);
  int cancelled = 0;
  Task* const task = tasks->begin(QStringLiteral("export"), QStringLiteral("Exporting"));
  task->setCancel([&] { ++cancelled; });
  task->setProgress(5, -1, QStringLiteral("Exporting: 5"));
  QCOMPARE(m_window->findChildren<QToolButton*>(QStringLiteral("exportCancelButton")).size(), 1);
  auto* const button = find<QToolButton>("exportCancelButton");
  QTRY_VERIFY(button->isVisible());
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(cancelled, 1);
  namesEveryControl();
  tasks->forget(task);
  QCOMPARE(m_window->taskBar()->taskCount(), 0);
}

void TestMainWindow::staysOpenWhileItMayNotClose() {
  bool mayClose = false;
  m_window->setMayClose([&] { return mayClose; });
  QVERIFY(!m_window->close());
  QVERIFY(m_window->isVisible());
  mayClose = true;
  QVERIFY(m_window->close());
}

void TestMainWindow::namesEveryControl() {
  for (QWidget* const control : m_window->findChildren<QWidget*>()) {
    if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()) continue;
    if (qobject_cast<Page*>(control)) continue;
    QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
    if (control->objectName().startsWith(u"qt_")) continue;
    QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
  }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
