// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/tasks.h"
#include "ui/mainwindow.h"
#include "ui/taskbar.h"
#include "ui/taskpanel.h"
#include "ui/taskrow.h"
#include "ui/theme.h"

namespace {

class PlainPage final : public Page {
 public:
  PlainPage() {
    auto* const field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("plainField"));
    body()->addWidget(field);
  }
  [[nodiscard]] QString title() const override { return QStringLiteral("Plain"); }
};

}  // namespace

// The list of long work in the real window, by keyboard and mouse.
class TestTaskPanel final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::apply(*qApp, Theme::Scheme::light);
  }
  void init() {
    m_tasks = std::make_unique<Tasks>();
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(new PlainPage);
    m_window->taskBar()->follow(*m_tasks);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void cleanup() {
    m_window.reset();
    m_tasks.reset();
  }

  void opensAndClosesByKeyboard() {
    auto* const field = find<QLineEdit>("plainField");
    field->setFocus();
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
    QVERIFY(find<QLabel>("taskPanelEmpty")->isVisible());
    QVERIFY(panel()->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!panel()->isVisible());
  }

  void opensByMouseAboveTheStatusBar() {
    m_tasks->begin(u"import"_qs, u"Import"_qs);
    QTest::mouseClick(find<QToolButton>("tasksButton"), Qt::LeftButton);
    QVERIFY(panel()->isVisible());
    const auto inside = [this] { return m_window->rect().contains(panel()->geometry()); };
    QVERIFY(inside());
    QVERIFY(panel()->geometry().bottom() <
            m_window->taskBar()->mapTo(m_window.get(), QPoint()).y());
    m_window->resize(900, 500);
    QTRY_VERIFY(inside());
    QTest::mouseClick(find<QToolButton>("taskPanelClose"), Qt::LeftButton);
    QVERIFY(!panel()->isVisible());
  }

  void saysInTheStatusBarWhatRunsAndWhatIsNew() {
    QCOMPARE(button(), u"Tasks"_qs);
    Task* const one = m_tasks->begin(u"import"_qs, u"Import deposits"_qs);
    Task* const other = m_tasks->begin(u"export"_qs, u"Export the log"_qs);
    other->setProgress(5, 10, u"5 of 10 lines"_qs);
    QCOMPARE(button(), u"Tasks: 2 under way"_qs);
    QCOMPARE(find<QLabel>("taskText")->text(), u"5 of 10 lines"_qs);
    other->finish(Task::State::success, u"10 lines were written."_qs);
    QCOMPARE(find<QLabel>("taskText")->text(), u"Import deposits"_qs);
    QCOMPARE(button(), u"Tasks: 1 under way, 1 to read"_qs);
    one->finish(Task::State::failed, u"The file cannot be read."_qs);
    QCOMPARE(button(), u"Tasks: 2 to read"_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(button(), u"Tasks"_qs);
    // Whoever looks on has read it.
    m_tasks->begin(u"late"_qs, u"Late"_qs)->finish(Task::State::success, u"Done."_qs);
    QCOMPARE(button(), u"Tasks"_qs);
  }

  // A service that does one short thing after another must not make the bar move.
  void keepsItsWidthWhileTasksComeAndGo() {
    auto* const bar = find<QToolButton>("tasksButton");
    const int idle = bar->minimumSizeHint().width();
    m_tasks->begin(u"one"_qs, u"One"_qs)->finish(Task::State::success, u"Done."_qs);
    Task* const two = m_tasks->begin(u"two"_qs, u"Two"_qs);
    const int busy = bar->minimumWidth();
    QVERIFY(busy >= bar->sizeHint().width() && busy > idle);
    two->finish(Task::State::success, u"Done."_qs);
    QCOMPARE(button(), u"Tasks: 2 to read"_qs);
    QCOMPARE(bar->minimumWidth(), busy);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(button(), u"Tasks"_qs);
    QCOMPARE(bar->minimumWidth(), 0);
  }

  void cancelsInThePanel() {
    int asked = 0;
    Task* const task = m_tasks->begin(u"import"_qs, u"Import"_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    auto* const cancel = find<QPushButton>("importTaskCancel");
    QVERIFY(!cancel->isVisible());
    task->setCancel([&asked] { ++asked; });
    QVERIFY(cancel->isVisible());
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(asked, 1);
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(rowText("import"), u"Stopping…"_qs);
    task->finish(Task::State::cancelled, u"You stopped it after 3 lines."_qs);
    QVERIFY(!cancel->isVisible());
    QCOMPARE(rowText("import"), u"You stopped it after 3 lines."_qs);
  }

  void takesTheOfferOfAResult() {
    int shown = 0;
    Task* const task = m_tasks->begin(u"export"_qs, u"Export"_qs);
    task->offer(u"Show"_qs, [&shown] { ++shown; });
    task->finish(Task::State::success, u"Done."_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    auto* const offer = find<QPushButton>("exportTaskOffer");
    QCOMPARE(offer->text(), u"Show"_qs);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(shown, 1);
    QVERIFY(!panel()->isVisible());
  }

  void keepsAResultUntilItIsPutAway() {
    m_tasks->begin(u"a"_qs, u"First"_qs)->finish(Task::State::refused, u"No."_qs);
    m_tasks->begin(u"b"_qs, u"Second"_qs)->finish(Task::State::success, u"Yes."_qs);
    Task* const runs = m_tasks->begin(u"c"_qs, u"Third"_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_tasks->all().size(), 3);
    QVERIFY(find<TaskRow>("cTaskRow")->hasFocus());  // the newest
    QTest::keyClick(find<TaskRow>("cTaskRow"), Qt::Key_Delete);
    QCOMPARE(m_tasks->all().size(), 3);  // it runs
    find<TaskRow>("bTaskRow")->setFocus();
    QTest::keyClick(find<TaskRow>("bTaskRow"), Qt::Key_Delete);
    QCOMPARE(m_tasks->all().size(), 2);
    QVERIFY(find<TaskRow>("aTaskRow")->hasFocus());
    QTest::mouseClick(find<QPushButton>("taskPanelClear"), Qt::LeftButton);
    QCOMPARE(m_tasks->all(), QList<Task*>{runs});
    QVERIFY(!find<QPushButton>("taskPanelClear")->isEnabled());
  }

  void showsWhatWasTypedAsItIs() {
    m_tasks->begin(u"a"_qs, u"<b>First</b>"_qs)->finish(Task::State::failed, u"<i>No</i>"_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(rowText("a").contains(u"<i>No</i>"));
    const auto labels = find<TaskRow>("aTaskRow")->findChildren<QLabel*>();
    for (const QLabel* const label : labels)
      QCOMPARE(label->textFormat(), Qt::PlainText);
  }

  void namesEveryControl() {
    Task* const task = m_tasks->begin(u"a"_qs, u"First"_qs);
    task->setCancel([] {});
    press(Qt::Key_J, Qt::ControlModifier);
    const auto widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* const widget : widgets) {
      if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
      if (!panel()->isAncestorOf(widget) && !m_window->taskBar()->isAncestorOf(widget)) continue;
      QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
  }

  void livesOnWhenTheWindowGoes() {
    Task* const task = m_tasks->begin(u"a"_qs, u"First"_qs);
    press(Qt::Key_J, Qt::ControlModifier);
    m_window.reset();
    task->finish(Task::State::success, u"Done."_qs);
    QCOMPARE(m_tasks->unreadCount(), 1);
  }

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    T* const found = m_window->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] TaskPanel* panel() const { return find<TaskPanel>("taskPanel"); }
  [[nodiscard]] QString button() const { return find<QToolButton>("tasksButton")->text(); }
  [[nodiscard]] QString rowText(const char* key) const {
    return m_window->findChild<TaskRow*>(QLatin1StringView(key) + u"TaskRow"_qs)
        ->findChild<QLabel*>(u"taskRowText"_qs)
        ->text();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, with);
  }

  std::unique_ptr<Tasks> m_tasks;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTaskPanel)
#include "tst_tasks.moc"
