// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/bankimport.h"
#include "tests/support/testconsole.h"

// Whom a person gives a bank's rows to, and what becomes of the statement.
class TestBankImport final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void givesEveryRowOfAPayerToThePerson();
  void givesARowToAnother();
  void leavesWhatWasFound();
  void givesNothingToWhoTakesNoDeposits();
  void marksWhatTheRunBookedAndSkipped();
  void keepsTheStatementThatCannotBeReadAgain();
  void doesOneThingAtATime();

 private:
  void open(const QByteArray& lines);
  // "unknown", "by name 7", "by hand 7", ... of every row.
  [[nodiscard]] QStringList rows() const;
  [[nodiscard]] QString byHand(UserId user) const { return u"hand %1"_qs.arg(user.value); }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<BankImport> m_import;
  QStringList m_remembered;
  Person m_ann, m_bob;
};

void TestBankImport::init() {
  m_test = std::make_unique<TestConsole>();
  m_folder = std::make_unique<QTemporaryDir>();
  m_remembered.clear();
  for (Person* const person : {&m_ann, &m_bob}) {
    person->name = person == &m_ann ? u"Ann"_qs : u"Bob"_qs;
    person->id = m_test->person(person->name);
  }
  m_import = std::make_unique<BankImport>(
      m_test->console(),
      BankMemory{.recall = {}, .remember = [this](const QByteArray&, const QString& format) {
                   m_remembered.append(format);
                 }});
}

void TestBankImport::cleanup() {
  m_import.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestBankImport::open(const QByteArray& lines) {
  QFile file(m_folder->filePath(u"bank.csv"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("Name;Betrag;Referenz\n" + lines);
  file.close();
  m_import->open(file.fileName());
  QTRY_COMPARE(m_import->state(), BankImport::State::ready);
}

QStringList TestBankImport::rows() const {
  QStringList found;
  for (const BankRow& row : m_import->statement()->rows()) {
    if (row.verdict == BankVerdict::unknownPayee) {
      found.append(u"unknown"_qs);
    } else if (row.verdict == BankVerdict::ready) {
      found.append(u"%1 %2"_qs.arg(row.foundBy == FoundBy::hand ? u"hand"_qs : u"found"_qs)
                       .arg(row.user.value));
    } else {
      found.append(QString::number(int(row.verdict)));
    }
  }
  return found;
}

void TestBankImport::givesEveryRowOfAPayerToThePerson() {
  open("A. Miller;1,00;R1\nNobody;2,00;R2\nA. Miller;3,00;R3\n;4,00;R4\n;5,00;R5\n");
  QSignalSpy assigned(m_import.get(), &BankImport::assigned);
  m_import->assign(0, m_ann);
  QTRY_COMPARE(assigned.count(), 1);
  QCOMPARE(assigned[0][0].toInt(), 2);
  const QString ann = byHand(m_ann.id);
  QCOMPARE(rows(), (QStringList{ann, u"unknown"_qs, ann, u"unknown"_qs, u"unknown"_qs}));
  QCOMPARE(m_import->statement()->nameOf(m_ann.id), u"Ann"_qs);
  // Rows that name nobody have nothing in common.
  m_import->assign(3, m_bob);
  QTRY_COMPARE(assigned.count(), 2);
  QCOMPARE(assigned[1][0].toInt(), 1);
  QCOMPARE(rows(), (QStringList{ann, u"unknown"_qs, ann, byHand(m_bob.id), u"unknown"_qs}));
}

void TestBankImport::givesARowToAnother() {
  open("A. Miller;1,00;R1\nA. Miller;3,00;R3\n");
  QSignalSpy assigned(m_import.get(), &BankImport::assigned);
  m_import->assign(0, m_ann);
  QTRY_COMPARE(assigned.count(), 1);
  m_import->assign(0, m_bob);
  QTRY_COMPARE(assigned.count(), 2);
  QCOMPARE(rows(), (QStringList{byHand(m_bob.id), byHand(m_ann.id)}));
}

void TestBankImport::leavesWhatWasFound() {
  open("Bob;1,00;R1\nBob;-1,00;R2\n");
  QSignalSpy assigned(m_import.get(), &BankImport::assigned);
  for (const qint64 place : {0, 1}) {
    m_import->assign(place, m_ann);
    QTRY_COMPARE(m_import->state(), BankImport::State::ready);
    QCOMPARE(assigned.count(), int(place) + 1);
    QCOMPARE(assigned.last()[0].toInt(), 0);
  }
  QCOMPARE(rows(), (QStringList{u"found %1"_qs.arg(m_bob.id.value),
                                QString::number(int(BankVerdict::amountRefused))}));
}

void TestBankImport::givesNothingToWhoTakesNoDeposits() {
  open("A. Miller;1,00;R1\n");
  QSignalSpy assigned(m_import.get(), &BankImport::assigned);
  Person idle = m_ann;
  idle.active = false;
  m_import->assign(0, idle);
  QCOMPARE(m_import->state(), BankImport::State::ready);
  m_import->assign(0, *m_test->console().person());
  QCOMPARE(m_import->state(), BankImport::State::ready);
  // The next one is answered first by itself.
  m_import->assign(0, m_bob);
  QTRY_COMPARE(assigned.count(), 1);
  QCOMPARE(rows(), QStringList{byHand(m_bob.id)});
}

void TestBankImport::marksWhatTheRunBookedAndSkipped() {
  open("Ann;1,00;R1\nBob;2,00;R2\nNobody;3,00;R3\n");
  m_import->setBooked(Answer{.json = {{u"skipped"_qs, QJsonArray{u"R2"_qs}}}});
  QTRY_COMPARE(m_import->state(), BankImport::State::booked);
  QCOMPARE(rows(), (QStringList{QString::number(int(BankVerdict::booked)),
                                QString::number(int(BankVerdict::known)), u"unknown"_qs}));
  // A run that was booked is not given to anybody else.
  m_import->assign(2, m_ann);
  QCOMPARE(m_import->state(), BankImport::State::booked);
  QCOMPARE(rows()[2], u"unknown"_qs);
}

void TestBankImport::keepsTheStatementThatCannotBeReadAgain() {
  open("Ann;1,00;R1\n");
  QSignalSpy failed(m_import.get(), &BankImport::failed);
  const BankFormat format = m_import->statement()->format();
  m_import->setFormat(format);
  QTRY_COMPARE(m_import->state(), BankImport::State::ready);
  QCOMPARE(m_remembered, QStringList{bankFormats::toText(format)});
  QVERIFY(QFile::remove(m_import->file()));
  m_import->setFormat(format);
  QTRY_COMPARE(failed.count(), 1);
  QCOMPARE(m_import->state(), BankImport::State::ready);
  QCOMPARE(rows(), QStringList{u"found %1"_qs.arg(m_ann.id.value)});
  QCOMPARE(m_remembered.size(), 1);
}

void TestBankImport::doesOneThingAtATime() {
  open("A. Miller;1,00;R1\n");
  QSignalSpy assigned(m_import.get(), &BankImport::assigned);
  m_import->judgeAgain();
  QCOMPARE(m_import->state(), BankImport::State::reading);
  m_import->assign(0, m_ann);
  QTRY_COMPARE(m_import->state(), BankImport::State::ready);
  QCOMPARE(assigned.count(), 0);
  QCOMPARE(rows(), QStringList{u"unknown"_qs});
}

QTEST_GUILESS_MAIN(TestBankImport)
#include "tst_bankimport.moc"
