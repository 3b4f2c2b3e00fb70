// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/exportdialog.h"
#include "ui/exporttask.h"
#include "ui/filters/filterbar.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/taskbar.h"
#include "ui/theme.h"

// The log's export from its page, by keyboard, on a real platform: done, refused and cancelled.
class TestExportTask final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void exportsWhatTheFiltersShow();
  void takesWhatWasChosenLast();
  void addsTheEnding();
  void writesTheFormatOfTheChosenFilter();
  void writesNothingWithoutAName();
  void answersWhoAskedLast();
  void suggestsTheFolderOfTheLastOne();
  void saysThatTheFolderRefuses();
  void keepsTheResultWhenTheListIsReadAgain();
  void isCancelledInTheStatusBar();
  void runsOneAtATime();
  void endsWithTheWindow();
  void exportsOnlyOnesOwnForABacker();

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_window->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  void showPage();
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page, key,
                    modifiers);
  }
  // Ctrl+E, then the name in the dialog.
  void exportTo(const QString& file);
  // Instead of the dialog: this file.
  void choose(const QString& file) {
    m_page->exporting().setFileChooser(
        [file](const QString&, const std::function<void(const QString&)>& chosen) {
          chosen(file);
        });
  }
  // From now on no export ends by itself.
  void makeTheServerSilent() const;
  [[nodiscard]] QString written(const QString& name = QStringLiteral("log.csv")) const;
  [[nodiscard]] QStringList folder() const {
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
  }

  QTemporaryDir m_folder;
  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  LogPage* m_page = nullptr;
  UserId m_ana;
};

void TestExportTask::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestExportTask::init() {
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {500'000});
  m_test->person(u"Omar Okafor"_qs, {25});
  showPage();
}

void TestExportTask::showPage() {
  m_window = std::make_unique<MainWindow>();
  m_window->taskBar()->follow(m_test->console().tasks());
  m_page = new LogPage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_page->setFocus();
  QTRY_VERIFY(in<TableView>("logTable")->model()->rowCount() > 0);
}

void TestExportTask::cleanup() {
  m_window.reset();
  m_test.reset();
  const QStringList left = folder();
  for (const QString& file : left)
    QFile::remove(m_folder.filePath(file));
}

void TestExportTask::exportTo(const QString& file) {
  press(Qt::Key_E, Qt::ControlModifier);
  auto* const dialog = in<QFileDialog>("exportFile");
  QTRY_VERIFY(dialog->isVisible());
  auto* const name = dialog->findChild<QLineEdit*>();
  name->setFocus();
  name->setText(file);  // typed, the dialog's list of suggestions would take the next key
  QTest::keyClick(name, Qt::Key_Return);
}

void TestExportTask::makeTheServerSilent() const {
  m_test->platform().execute(
      u"CREATE OR REPLACE FUNCTION groundswell.server_moment() RETURNS timestamptz LANGUAGE sql "
      "VOLATILE SECURITY DEFINER AS $$ SELECT groundswell.moment() FROM pg_sleep(60) $$"_qs);
}

QString TestExportTask::written(const QString& name) const {
  QFile file(m_folder.filePath(name));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestExportTask::exportsWhatTheFiltersShow() {
  in<FilterBar>("logFilters")->setValue(u"type"_qs, u"deposit"_qs);
  QTRY_COMPARE(in<TableView>("logTable")->model()->rowCount(), 2);
  exportTo(m_folder.filePath(u"log.csv"_qs));
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::success);
  const QString said = m_page->banner()->text();
  QVERIFY2(said.contains(u"2 lines (Amount €5,000.25)"), qPrintable(said));
  QVERIFY(said.endsWith(m_folder.filePath(u"log.csv"_qs)));
  QVERIFY(written().contains(
      u",Deposit,deposit,%1,Ana Lindqvist,,,,5000.00,maria,"_qs.arg(m_ana.value)));
  QVERIFY(written().contains(u"\r\nTogether,,2,5000.25,"));
  QVERIFY(!written().contains(u"user_registered"));
  QCOMPARE(m_window->taskBar()->taskCount(), 0);
}

void TestExportTask::takesWhatWasChosenLast() {
  choose(m_folder.filePath(u"log.csv"_qs));
  in<FilterBar>("logFilters")->setValue(u"campaign"_qs, u"77"_qs);
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY(written().contains(u"\r\nCampaign no.,77,"));
}

void TestExportTask::addsTheEnding() {
  exportTo(m_folder.filePath(u"books"_qs));
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(folder(), QStringList{u"books.xlsx"_qs});
}

void TestExportTask::writesTheFormatOfTheChosenFilter() {
  press(Qt::Key_E, Qt::ControlModifier);
  auto* const dialog = in<QFileDialog>("exportFile");
  QTRY_VERIFY(dialog->isVisible());
  dialog->setDirectory(m_folder.path());
  auto* const formats = dialog->findChild<QComboBox*>(u"fileTypeCombo"_qs);
  formats->setFocus();
  QTest::keyClicks(formats, u"PDF"_qs);
  QVERIFY(dialog->selectedFiles().value(0).endsWith(u".pdf"));
  auto* const name = dialog->findChild<QLineEdit*>();
  name->setText(m_folder.filePath(u"log"_qs));
  QTest::keyClick(name, Qt::Key_Return);
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(folder(), QStringList{u"log.pdf"_qs});
  QVERIFY(written(u"log.pdf"_qs).startsWith(u"%PDF-"));
}

void TestExportTask::writesNothingWithoutAName() {
  press(Qt::Key_E, Qt::ControlModifier);
  press(Qt::Key_E, Qt::ControlModifier);
  QCOMPARE(m_window->findChildren<QFileDialog*>(u"exportFile"_qs).size(), 1);
  auto* const dialog = in<QFileDialog>("exportFile");
  QTRY_VERIFY(dialog->isVisible());
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!dialog->isVisible());
  QVERIFY(!m_page->exporting().isRunning());
  QVERIFY(in<QAction>("logExport")->isEnabled());
  QVERIFY(!m_page->banner()->isVisible());
}

// The window's lists share the dialog.
void TestExportTask::answersWhoAskedLast() {
  auto* const dialog = ExportDialog::of(m_window.get());
  QCOMPARE(ExportDialog::of(m_window.get()), dialog);
  QStringList answered;
  const auto ask = [&](const QString& who, ExportFormat format) {
    dialog->ask(m_folder.filePath(who), format, this,
                [&answered, who](const QString& file, ExportFormat chosen) {
                  answered.append(who + u' ' + QFileInfo(file).fileName() + u' ' +
                                  ExportDialog::endingOf(chosen));
                });
  };
  ask(u"first"_qs, ExportFormat::pdf);
  QTRY_VERIFY(dialog->isVisible());
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!dialog->isVisible());
  ask(u"second"_qs, ExportFormat::csv);
  QTRY_VERIFY(dialog->isVisible());
  QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
  QTRY_COMPARE(answered, QStringList{u"second second.csv .csv"_qs});
}

void TestExportTask::suggestsTheFolderOfTheLastOne() {
  exportTo(m_folder.filePath(u"log.csv"_qs));
  QTRY_VERIFY(m_page->banner()->isVisible());
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QString suggested;
  m_page->exporting().setFileChooser(
      [&](const QString& suggestion, const std::function<void(const QString&)>&) {
        suggested = suggestion;
      });
  press(Qt::Key_E, Qt::ControlModifier);
  const QString today = m_test->console().serverNow().toLocalTime().date().toString(Qt::ISODate);
  QCOMPARE(suggested, m_folder.filePath(u"transaction-log-%1.csv"_qs.arg(today)));
}

void TestExportTask::saysThatTheFolderRefuses() {
  choose(m_folder.filePath(u"none/log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::error);
  QCOMPARE(
      m_page->banner()->text(),
      u"The export was not finished. The file %1 cannot be written. Choose another folder."_qs.arg(
          m_folder.filePath(u"none/log.csv"_qs)));
  QVERIFY(in<QAction>("logExport")->isEnabled());
  QCOMPARE(m_window->taskBar()->taskCount(), 0);
}

void TestExportTask::keepsTheResultWhenTheListIsReadAgain() {
  choose(m_folder.filePath(u"none/log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_VERIFY(m_page->banner()->isVisible());
  const int before = in<TableView>("logTable")->model()->rowCount();
  m_test->person(u"Mina Sato"_qs);
  m_page->refresh();
  QTRY_VERIFY(in<TableView>("logTable")->model()->rowCount() > before);
  QVERIFY(m_page->banner()->isVisible());
}

void TestExportTask::isCancelledInTheStatusBar() {
  makeTheServerSilent();
  choose(m_folder.filePath(u"log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_COMPARE(m_window->taskBar()->taskCount(), 1);
  QCOMPARE(in<TaskBar>("taskBar")->findChild<QLabel*>()->text(), u"Exporting…"_qs);
  auto* const cancel = in<QToolButton>("exportCancelButton");
  cancel->setFocus();
  QTest::keyClick(cancel, Qt::Key_Space);
  QTRY_VERIFY(m_page->banner()->isVisible());
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::warning);
  QCOMPARE(m_page->banner()->text(),
           u"The export was not finished. You cancelled it. Start it again whenever you like."_qs);
  QCOMPARE(m_window->taskBar()->taskCount(), 0);
  QCOMPARE(folder(), QStringList());
  QCOMPARE(m_test->console().tasks().all().first()->state(), Task::State::cancelled);
}

void TestExportTask::runsOneAtATime() {
  makeTheServerSilent();
  choose(m_folder.filePath(u"log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QVERIFY(m_page->exporting().isRunning());
  QVERIFY(!in<QAction>("logExport")->isEnabled());
  press(Qt::Key_E, Qt::ControlModifier);
  QCOMPARE(m_window->taskBar()->taskCount(), 1);
  m_page->exporting().cancel();
  QTRY_VERIFY(!m_page->exporting().isRunning());
  QVERIFY(in<QAction>("logExport")->isEnabled());
}

void TestExportTask::endsWithTheWindow() {
  makeTheServerSilent();
  choose(m_folder.filePath(u"log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_COMPARE(m_test->platform().value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = "
                                        "'PgSleep' AND datname = current_database()"_qs),
               u"1"_qs);
  QElapsedTimer closing;
  closing.start();
  m_window.reset();
  m_test.reset();  // waits for the threads
  QVERIFY(closing.elapsed() < 30'000);
  QCOMPARE(folder(), QStringList());
}

void TestExportTask::exportsOnlyOnesOwnForABacker() {
  m_window.reset();
  const UserId me = m_test->signIn({u"backer"_qs});
  m_test->platform().execute(
      u"INSERT INTO groundswell.transaction_logs (created_at, xid, type, user_id, amount, actor) "
      "VALUES (groundswell.moment(), pg_current_xact_id(), 'deposit', %1, 7, 'maria')"_qs.arg(
          me.value));
  showPage();
  choose(m_folder.filePath(u"log.csv"_qs));
  press(Qt::Key_E, Qt::ControlModifier);
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY2(written().contains(u",0.07,"), qPrintable(m_page->banner()->text()));
  QVERIFY(!written().contains(u"Lindqvist"));
  QVERIFY(written().contains(u"Whose lines,One's own,"));
}

QTEST_MAIN(TestExportTask)
#include "tst_exporttask.moc"
