// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/choicebar.h"
#include "ui/depositrun/bookdialog.h"
#include "ui/depositrun/formatdialog.h"
#include "ui/depositrunpage.h"
#include "ui/exporttask.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {

const QByteArray titles = "Datum;Name;Betrag;Verwendungszweck;Referenz\n";

}  // namespace

// A clerk books what a bank's file says, in the real window, by keyboard, on a real platform.
class TestDepositRunPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void asksForAFileFirst();
  void showsAVerdictForEveryRow();
  void filtersByVerdict();
  void booksAllOrNothingAfterShowingIt();
  void booksNothingWithoutAYes();
  void booksTheSameFileOnce();
  void showsAgainWhatChangedMeanwhile();
  void assignsAPayerByHand();
  void assignsNobodyToTheirOwnWallet();
  void booksRowByRow();
  void stopsRowByRowBetweenRows();
  void correctsAndRemembersAFormat();
  void saysWhatIsWrongWithAFile_data();
  void saysWhatIsWrongWithAFile();
  void savesWhatCameOfIt();

 private:
  void open(const QByteArray& lines, const QByteArray& head = titles);
  [[nodiscard]] QString cell(int row, int column) const {
    return m_table->model()->index(row, column).data().toString();
  }
  [[nodiscard]] QStringList verdicts() const;
  [[nodiscard]] QStringList figures() const;
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    auto* const found = m_window->findChild<T*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
  }
  [[nodiscard]] BookDialog* bookDialog();
  void press(const char* button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
  [[nodiscard]] qint64 deposits() const {
    return m_test->platform()
        .value(u"SELECT count(*) FROM groundswell.transaction_logs WHERE type = 'deposit'"_qs)
        .toLongLong();
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<MainWindow> m_window;
  std::map<QByteArray, QString> m_remembered;
  DepositRunPage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ann, m_bob;
};

void TestDepositRunPage::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestDepositRunPage::init() {
  m_test = std::make_unique<TestConsole>();
  m_folder = std::make_unique<QTemporaryDir>();
  m_remembered.clear();
  m_ann = m_test->person(u"Ann Süß"_qs);
  m_bob = m_test->person(u"Bob"_qs);
  m_window = std::make_unique<MainWindow>();
  m_page = new DepositRunPage(
      m_test->console(),
      {.recall = [this](const QByteArray& bank) { return m_remembered[bank]; },
       .remember = [this](const QByteArray& bank,
                          const QString& format) { m_remembered[bank] = format; }});
  m_window->addPage(m_page);
  m_window->resize(1280, 800);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  m_table = m_page->findChild<TableView*>(u"depositRunTable"_qs);
}

void TestDepositRunPage::cleanup() {
  m_window.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestDepositRunPage::open(const QByteArray& lines, const QByteArray& head) {
  QFile file(m_folder->filePath(u"bank.csv"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(head + lines);
  file.close();
  m_page->setFileChooser([path = file.fileName()](const auto& chosen) { chosen(path); });
  find<QAction>("depositRunOpen")->trigger();
  QTRY_VERIFY(m_page->import().state() != BankImport::State::reading);
}

QStringList TestDepositRunPage::verdicts() const {
  QStringList found;
  for (int row = 0; row < m_table->model()->rowCount(); ++row)
    found.append(cell(row, 5));
  return found;
}

// What the four cards say: how many rows.
QStringList TestDepositRunPage::figures() const {
  QStringList found;
  for (const char* card :
       {"depositRunToBook", "depositRunToClarify", "depositRunLeftOut", "depositRunRefused"})
    found.append(find<QWidget>(card)->accessibleDescription().section(u' ', 0, 0));
  return found;
}

BookDialog* TestDepositRunPage::bookDialog() {
  find<QAction>("depositRunBook")->trigger();
  auto* const dialog = m_window->findChild<BookDialog*>();
  if (!dialog) qFatal("no dialog");
  return dialog;
}

void TestDepositRunPage::asksForAFileFirst() {
  auto* const state = find<PageState>("depositRunState");
  QVERIFY(state->currentWidget()
              ->findChild<QLabel*>(u"pageEmptySentence"_qs)
              ->text()
              .startsWith(u"Choose the file with payments"));
  QVERIFY(!find<QAction>("depositRunBook")->isEnabled());
  QVERIFY(!find<QAction>("depositRunSave")->isEnabled());
  bool wasAsked = false;
  m_page->setFileChooser([&](const auto&) { wasAsked = true; });
  QTest::keyClick(state->currentWidget()->findChild<QPushButton*>(u"pageEmptyAction"_qs),
                  Qt::Key_Space);
  QVERIFY(wasAsked);
}

void TestDepositRunPage::showsAVerdictForEveryRow() {
  open(
      "1.1.26;Ann S\xFC\xDF;1.234,50;honey;R1\n1.1.26;bob;1,00;wax;R2\n1.1.26;Cid;1,00;;R3\n"
      "1.1.26;Bob;-5,00;;R4\n1.1.26;Bob;2,00;;R2\n");
  QCOMPARE(verdicts(), (QStringList{u"To book"_qs, u"To book"_qs, u"Nobody found"_qs,
                                    u"Amount refused"_qs, u"Twice in the file"_qs}));
  QCOMPARE(cell(0, 2), u"Ann Süß"_qs);
  QCOMPARE(cell(0, 4), u"€1,234.50"_qs);
  QCOMPARE(cell(0, 6), u"Ann Süß (by name)"_qs);
  QCOMPARE(cell(3, 4), u"-5,00"_qs);
  QCOMPARE(figures(), (QStringList{u"2"_qs, u"1"_qs, u"1"_qs, u"1"_qs}));
  QVERIFY(find<QLabel>("depositRunManner")->text().startsWith(u"Windows-1252 · Semicolon"));
  m_table->selectRow(3);
  QCOMPARE(find<QLabel>("assignSentence")->text(),
           u"The amount is negative: money that left the account."_qs);
  QVERIFY(!find<QWidget>("assignPerson")->isVisible());
}

void TestDepositRunPage::filtersByVerdict() {
  open("1;Ann Süß;1,00;;\n1;Cid;1,00;;\n1;Bob;0;;\n");
  m_page->findChild<ChoiceBar*>(u"depositRunFilter"_qs)
      ->choose(QString::number(int(bankLines::Filter::toClarify)));
  QCOMPARE(verdicts(), QStringList{u"Nobody found"_qs});
  m_page->findChild<ChoiceBar*>(u"depositRunFilter"_qs)
      ->choose(QString::number(int(bankLines::Filter::refused)));
  QCOMPARE(verdicts(), QStringList{u"Amount refused"_qs});
}

void TestDepositRunPage::booksAllOrNothingAfterShowingIt() {
  open("1;Ann Süß;1,00;;\n1;Bob;2,50;;\n1;Ann Süß;4,00;;\n");
  BookDialog* const dialog = bookDialog();
  QVERIFY(!find<QPushButton>("bookRunSend")->isEnabled());
  QTRY_VERIFY(dialog->isShown());
  QCOMPARE(find<QLabel>("previewSums")->text(), u"Deposit: 3, €7.50"_qs);
  auto* const table = find<TableView>("previewTable");
  QCOMPARE(table->model()->rowCount(), 2);
  QCOMPARE(table->model()->index(0, 1).data().toString(), u"Ann Süß"_qs);
  QCOMPARE(table->model()->index(0, 2).data().toString(), u"€0.00"_qs);
  QCOMPARE(table->model()->index(0, 3).data().toString(), u"€5.00"_qs);
  QCOMPARE(deposits(), 0);
  press("bookRunSend");
  QTRY_COMPARE(m_page->banner()->text(), u"Deposits booked: 3, together €7.50."_qs);
  QTRY_COMPARE(m_page->import().state(), BankImport::State::booked);
  QTRY_COMPARE(verdicts(), QStringList(3, u"Booked"_qs));
  QCOMPARE(m_test->balance(m_ann), 500);
  QCOMPARE(m_test->balance(m_bob), 250);
  QVERIFY(!find<QAction>("depositRunBook")->isEnabled());
}

void TestDepositRunPage::booksNothingWithoutAYes() {
  open("1;Ann Süß;1,00;;\n");
  BookDialog* const dialog = bookDialog();
  QTRY_VERIFY(dialog->isShown());
  press("bookRunCancel");
  QCOMPARE(deposits(), 0);
  QCOMPARE(m_page->import().state(), BankImport::State::ready);
}

void TestDepositRunPage::booksTheSameFileOnce() {
  const QByteArray lines = "1;Ann Süß;1,00;x;\n1;Ann Süß;1,00;x;\n1;Bob;1,00;;R1\n";
  open(lines);
  QTRY_VERIFY(bookDialog()->isShown());
  press("bookRunSend");
  QTRY_COMPARE(deposits(), 3);
  QTRY_COMPARE(m_page->import().state(), BankImport::State::booked);
  const Tasks& tasks = m_test->console().tasks();
  QCOMPARE(tasks.unreadCount(), 1);
  QCOMPARE(tasks.all().first()->state(), Task::State::success);
  QCOMPARE(tasks.all().first()->result(), u"Deposits booked: 3, together €3.00.");
  open(lines);
  QCOMPARE(verdicts(), QStringList(3, u"Booked before"_qs));
  QVERIFY(!find<QAction>("depositRunBook")->isEnabled());
}

void TestDepositRunPage::showsAgainWhatChangedMeanwhile() {
  open("1;Ann Süß;1,00;;R1\n1;Bob;2,00;;R2\n");
  BookDialog* const dialog = bookDialog();
  QTRY_VERIFY(dialog->isShown());
  m_test->perform(Deposit{m_ann, {100}, u"R1"_qs, {}}.toAction());
  press("bookRunSend");
  QTRY_VERIFY(dialog->findChild<Banner*>()->text().startsWith(u"Something changed since"));
  QTRY_VERIFY(dialog->isShown());
  QCOMPARE(deposits(), 1);
  QCOMPARE(find<QLabel>("previewSums")->text(), u"Deposit: 1, €2.00"_qs);
  QVERIFY(find<QLabel>("previewNote")->text().endsWith(u"left out: 1."));
  press("bookRunSend");
  QTRY_COMPARE(m_page->import().state(), BankImport::State::booked);
  QTRY_COMPARE(verdicts(), (QStringList{u"Booked before"_qs, u"Booked"_qs}));
  QCOMPARE(m_test->balance(m_ann), 100);
  QCOMPARE(m_test->balance(m_bob), 200);
}

void TestDepositRunPage::assignsAPayerByHand() {
  open("1;A. Suess;1,00;;R1\n1;Nobody;2,00;;R2\n1;A. Suess;4,00;;R3\n");
  m_table->selectRow(0);
  auto* const picker = find<PersonPicker>("assignPerson");
  QTRY_VERIFY(picker->isVisible());
  QVERIFY(!find<QPushButton>("assignButton")->isEnabled());
  Person ann;
  ann.id = m_ann;
  ann.name = u"Ann Süß"_qs;
  picker->setPerson(ann);
  press("assignButton");
  QTRY_COMPARE(m_page->banner()->text(), u"Rows assigned: 2."_qs);
  QCOMPARE(verdicts(), (QStringList{u"To book"_qs, u"Nobody found"_qs, u"To book"_qs}));
  QCOMPARE(cell(0, 6), u"Ann Süß (chosen by hand)"_qs);
  QTRY_VERIFY(bookDialog()->isShown());
  press("bookRunSend");
  QTRY_COMPARE(m_test->balance(m_ann), 500);
}

void TestDepositRunPage::assignsNobodyToTheirOwnWallet() {
  open("1;Who;1,00;;R1\n");
  m_table->selectRow(0);
  find<PersonPicker>("assignPerson")->setPerson(*m_test->console().person());
  QVERIFY(!find<QPushButton>("assignButton")->isEnabled());
  QCOMPARE(find<QLabel>("assignSentence")->text(), u"Nobody books into the own wallet."_qs);
}

void TestDepositRunPage::booksRowByRow() {
  open("1;Ann Süß;1,00;;R1\n1;Bob;2,00;;R2\n1;Ann Süß;4,00;;R3\n");
  BookDialog* const dialog = bookDialog();
  QTRY_VERIFY(dialog->isShown());
  find<ChoiceBar>("bookRunManner")->choose(u"rows"_qs);
  // One of them becomes impossible, another was booked by somebody else.
  m_test->platform().execute(u"UPDATE groundswell.users SET active = false WHERE name = 'Bob'"_qs);
  m_test->perform(Deposit{m_ann, {400}, u"R3"_qs, {}}.toAction());
  press("bookRunSend");
  QTRY_COMPARE(m_page->banner()->text(), u"Deposits booked: 1, together €1.00. Refused: 1."_qs);
  QTRY_COMPARE(verdicts(), (QStringList{u"Booked"_qs, u"Deactivated"_qs, u"Booked before"_qs}));
  QCOMPARE(m_test->balance(m_ann), 500);
  QCOMPARE(m_test->balance(m_bob), 0);
}

void TestDepositRunPage::stopsRowByRowBetweenRows() {
  QByteArray lines;
  for (int i = 0; i < 200; ++i)
    lines += "1;Ann Süß;1,00;;S" + QByteArray::number(i) + '\n';
  open(lines);
  BookDialog* const dialog = bookDialog();
  QTRY_VERIFY(dialog->isShown());
  find<ChoiceBar>("bookRunManner")->choose(u"rows"_qs);
  press("bookRunSend");
  Tasks& tasks = m_test->console().tasks();
  QCOMPARE(tasks.running().size(), 1);
  QCOMPARE(tasks.running().first()->percent(), 0);
  tasks.running().first()->cancel();
  QTRY_COMPARE(m_page->import().state(), BankImport::State::booked);
  QCOMPARE(tasks.all().size(), 1);
  QCOMPARE(tasks.all().first()->state(), Task::State::cancelled);
  QVERIFY2(tasks.all().first()->result().startsWith(u"Deposits booked: "),
           qPrintable(tasks.all().first()->result()));
  const qint64 booked = deposits();
  QVERIFY(booked >= 1 && booked < 200);
  QCOMPARE(m_test->balance(m_ann), booked * 100);
}

void TestDepositRunPage::correctsAndRemembersAFormat() {
  const QByteArray head = "Wann;Wer;Eingang;Wofür;Kunde\n";
  const QByteArray lines = "1;Miller;1.000;x;Ann Süß\n";
  open(lines, head);
  QCOMPARE(cell(0, 4), u"€1,000.00"_qs);
  QCOMPARE(verdicts(), QStringList{u"Nobody found"_qs});
  find<QAction>("depositRunFormat")->trigger();
  auto* const dialog = m_window->findChild<FormatDialog*>();
  QVERIFY(dialog);
  auto* const name = dialog->findChild<QComboBox*>(u"formatName"_qs);
  name->setCurrentIndex(name->findText(u"Kunde"_qs));
  auto* const number = dialog->findChild<QComboBox*>(u"formatUserId"_qs);
  number->setCurrentIndex(0);
  auto* const amount = dialog->findChild<QComboBox*>(u"formatAmount"_qs);
  const int column = amount->currentIndex();
  amount->setCurrentIndex(0);
  QTest::keyClick(dialog->findChild<QPushButton*>(u"formatRead"_qs), Qt::Key_Space);
  QVERIFY(dialog->isVisible());  // without amounts it is no bank's file
  amount->setCurrentIndex(column);
  QTest::keyClick(dialog->findChild<QPushButton*>(u"formatRead"_qs), Qt::Key_Space);
  QTRY_COMPARE(verdicts(), QStringList{u"To book"_qs});
  // The next file of that bank is understood so at once.
  open("2;Miller;2.000;x;Bob\n", head);
  QCOMPARE(verdicts(), QStringList{u"To book"_qs});
  QCOMPARE(cell(0, 6), u"Bob (by name)"_qs);
}

void TestDepositRunPage::saysWhatIsWrongWithAFile_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("said");
  QTest::newRow("no rows") << titles << u"bank.csv has no payments."_qs;
  QTest::newRow("an open quote")
      << titles + "1;Ann;1,00;x;R\n1;\"Bob;1,00;x;R\n"
      << u"bank.csv ends inside a field: the quote in line 3 is never closed. Nothing was booked. "
         "Ask the bank for the file again."_qs;
}

void TestDepositRunPage::saysWhatIsWrongWithAFile() {
  QFETCH(QByteArray, file);
  QFETCH(QString, said);
  open(file, {});
  QTRY_COMPARE(m_page->banner()->text(), said);
  QVERIFY(!find<QAction>("depositRunBook")->isEnabled());
}

void TestDepositRunPage::savesWhatCameOfIt() {
  open("1;Ann Süß;1,00;honey;R1\n1;Cid;1,00;=x;R2\n1;Bob;-1;;\n");
  const QString path = m_folder->filePath(u"result.csv"_qs);
  m_page->saving().setFileChooser([&](const QString& suggestion, const auto& chosen) {
    QVERIFY(suggestion.contains(u"bank-result-"));
    chosen(path);
  });
  find<QAction>("depositRunSave")->trigger();
  QTRY_VERIFY(QFile::exists(path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QList<QByteArray> saved = file.readAll().split('\n');
  QCOMPARE(QString::fromUtf8(saved[1]).trimmed(),
           u"2,1,Ann Süß,honey,1.00,R1,%1,Ann Süß,by name,To book,"_qs.arg(m_ann.value));
  QVERIFY(saved[2].contains("Nobody found"));
  QVERIFY(saved[3].contains("Amount refused"));
}

QTEST_MAIN(TestDepositRunPage)
#include "tst_depositrunpage.moc"
