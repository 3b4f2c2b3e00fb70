// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/depositrun.h"
#include "storage/preview.h"
#include "storage/transaction.h"
#include "tests/support/testbooks.h"

// From a bank's rows to deposits, once.
class TestDepositRun final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void findsPeopleByNumberAddressAndName();
  void asksNobodyAboutRefusedRows();
  void booksWhatItShowed();
  void booksTheSameFileOnce();
  void booksOnlyWhatIsNewOfAnOverlappingFile();
  void booksWhatWasAssignedByHand();
  void isNotBookedWhenSomebodyBookedARowMeanwhile();
  void refusesARunOfWhichAPieceIsMissing();
  void refusesAPieceOfSomebodyElsesRun();
  void refusesAWrongPieceBeforeAnyGate();
  void throwsAwayWhatNobodyBooked();
  void booksInPiecesWithoutLoss();
  void stopsWhenAsked();

 private:
  [[nodiscard]] BankStatement judged(const QByteArray& lines);
  [[nodiscard]] DepositRun staged(const BankStatement& statement);
  [[nodiscard]] qint64 deposits() const {
    return m_books->number(
        u"SELECT count(*) FROM groundswell.transaction_logs WHERE type = 'deposit'"_qs);
  }

  std::unique_ptr<TestBooks> m_books;
  Cancellation m_cancellation;
  qint64 m_ann = 0;
  qint64 m_bob = 0;
};

namespace {

// "ready name", "unknownPayee", ...
QString word(const BankRow& row) {
  static const char* const verdicts[] = {
      "unjudged",       "ready",         "known",     "repeated",      "unknownPayee",
      "ambiguousPayee", "inactivePayee", "ownWallet", "amountRefused", "currencyDiffers"};
  static const char* const by[] = {"", " number", " address", " name", " hand"};
  return QString::fromLatin1(verdicts[size_t(row.verdict)]) +
         QString::fromLatin1(by[size_t(row.foundBy)]);
}

QStringList words(const BankStatement& statement) {
  QStringList found;
  for (const BankRow& row : statement.rows())
    found.append(word(row));
  return found;
}

}  // namespace

void TestDepositRun::init() {
  m_books = std::make_unique<TestBooks>();
  m_ann = m_books->person();
  m_bob = m_books->person();
  m_books->platform().execute(
      u"UPDATE groundswell.users SET name = 'Ann Süß', email = 'Ann@example.org' WHERE id = %1; "
      "UPDATE groundswell.users SET name = 'Bob' WHERE id = %2"_qs.arg(m_ann)
          .arg(m_bob));
}

void TestDepositRun::cleanup() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

// %1 Ann's number, %2 Bob's.
BankStatement TestDepositRun::judged(const QByteArray& lines) {
  QByteArray file = "Date;Name;E-Mail;User-ID;Amount;Purpose;Reference\n" + lines;
  file.replace("%1", QByteArray::number(m_ann)).replace("%2", QByteArray::number(m_bob));
  auto statement = BankStatement::read(file, bankFormats::detect(file, TextEncoding::utf8, 2),
                                       {.currency = u"EUR"_qs, .exponent = 2});
  if (!statement) qFatal("%s", qPrintable(statement.error().detail));
  const auto done = depositRuns::judge(m_books->connection(), *statement, m_cancellation);
  if (!done) qFatal("%s", qPrintable(done.error().detail));
  return *std::move(statement);
}

DepositRun TestDepositRun::staged(const BankStatement& statement) {
  DepositRun run{.run = QUuid::createUuid()};
  const auto count = depositRuns::stage(m_books->connection(), statement, run.run, m_cancellation);
  if (!count) qFatal("%s", qPrintable(count.error().detail));
  run.entryCount = *count;
  return run;
}

void TestDepositRun::findsPeopleByNumberAddressAndName() {
  const qint64 idle = m_books->person();
  m_books->platform().execute(
      u"INSERT INTO groundswell.users (name, email, created_at) VALUES ('Twin', 't@x.org', "
      "groundswell.moment()), ('Twin', 'u@x.org', groundswell.moment()); "
      "UPDATE groundswell.users SET active = false, name = 'Idle' WHERE id = %1"_qs.arg(idle));
  const QByteArray self =
      m_books->text(u"SELECT id FROM groundswell.users WHERE login = 'maria'"_qs).toUtf8();
  const BankStatement statement = judged(
      "d;;;%1;1,00;;a1\n"
      "d;Bob;;%1;1,00;;a2\n"  // the number beats the name
      "d;;ANN@example.org;;1,00;;a3\n"
      "d;;;;1,00;honey ann@example.org;a4\n"  // an address among the words
      "d;ann SÜSS;;;1,00;;a5\n"               // ß is no SS
      "d;ANN süß;;;1,00;;a6\n"
      "d;Twin;;;1,00;;a7\n"
      "d;Nobody;no@where.org;999999;1,00;;a8\n"
      "d;Bob;no@where.org;;1,00;;a9\n"
      "d;;;" +
      self +
      ";1,00;;b1\n"
      "d;;;" +
      QByteArray::number(idle) +
      ";1,00;;b2\n"
      "d;Idle;;;1,00;;b3\n");
  QCOMPARE(words(statement),
           (QStringList{u"ready number"_qs, u"ready number"_qs, u"ready address"_qs,
                        u"ready address"_qs, u"unknownPayee"_qs, u"ready name"_qs,
                        u"ambiguousPayee"_qs, u"unknownPayee"_qs, u"ready name"_qs,
                        u"ownWallet number"_qs, u"inactivePayee number"_qs, u"unknownPayee"_qs}));
  QCOMPARE(statement.rows()[1].user.value, m_ann);
  QCOMPARE(statement.nameOf(UserId{m_ann}), u"Ann Süß"_qs);
}

void TestDepositRun::asksNobodyAboutRefusedRows() {
  const BankStatement statement = judged("d;Bob;;;-1,00;;a1\nd;Bob;;;1,00;;a2\nd;Ann;;;2,00;;a2\n");
  QCOMPARE(words(statement), (QStringList{u"amountRefused"_qs, u"ready name"_qs, u"repeated"_qs}));
}

void TestDepositRun::booksWhatItShowed() {
  const BankStatement statement = judged(
      "d;;;%1;1,50;Jörg's \"honey\"\td;a1\nd;;;%2;2,00;;\nd;;;%1;3,00;;a3\nd;No;;;9,00;;a4\n");
  const DepositRun run = staged(statement);
  QCOMPARE(run.entryCount, 3);
  const auto shown = preview(m_books->connection(), run.toAction());
  QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
  QCOMPARE(shown->moved.at(u"deposit"_qs), (Preview::Moved{3, {650}}));
  QCOMPARE(deposits(), 0);
  const auto booked = confirm(m_books->connection(), run.toAction(), shown->digest);
  QVERIFY2(booked, booked ? "" : qPrintable(booked.error().detail));
  QCOMPARE(booked->json, json("{'booked': 3, 'booked_amount': 650, 'skipped': []}"));
  QCOMPARE(m_books->balance(m_ann), 450);
  QCOMPARE(
      m_books->text(u"SELECT reason FROM groundswell.transaction_logs WHERE reference = 'a1'"_qs),
      u"Jörg's \"honey\" d"_qs);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.deposit_pieces"_qs), 0);
}

void TestDepositRun::booksTheSameFileOnce() {
  const QByteArray file = "d;;;%1;1,50;x;a1\nd;;;%2;2,00;y;\nd;;;%2;2,00;y;\n";
  const BankStatement first = judged(file);
  QVERIFY(SerializableTransaction::run(m_books->connection(), staged(first).toAction()));
  QCOMPARE(m_books->balance(m_bob), 400);

  QCOMPARE(words(judged(file)), QStringList(3, u"known number"_qs));
  // Whoever books all the same, from what was read before, books nothing.
  const auto again = SerializableTransaction::run(m_books->connection(), staged(first).toAction());
  QVERIFY(again);
  QCOMPARE(again->integer("booked"), 0);
  QCOMPARE(again->json[u"skipped"_qs].toArray().size(), 3);
  QCOMPARE(m_books->balance(m_bob), 400);
  QCOMPARE(m_books->balance(m_ann), 150);
}

void TestDepositRun::booksOnlyWhatIsNewOfAnOverlappingFile() {
  QVERIFY(SerializableTransaction::run(
      m_books->connection(), staged(judged("1;;;%1;1,00;x;\n2;;;%1;1,00;x;\n")).toAction()));
  const BankStatement second = judged("2;;;%1;1,00;x;\n2;;;%1;1,00;x;\n3;;;%1;1,00;x;\n");
  QCOMPARE(words(second),
           (QStringList{u"known number"_qs, u"ready number"_qs, u"ready number"_qs}));
  QVERIFY(SerializableTransaction::run(m_books->connection(), staged(second).toAction()));
  QCOMPARE(m_books->balance(m_ann), 400);
}

void TestDepositRun::booksWhatWasAssignedByHand() {
  BankStatement statement = judged("d;A. Miller;;;7,00;;a1\n");
  QCOMPARE(word(statement.rows()[0]), u"unknownPayee"_qs);
  BankRow& row = statement.rows()[0];
  row.user = {m_bob};
  row.foundBy = FoundBy::hand;
  row.verdict = BankVerdict::ready;
  // Asked once more, a person's choice stays.
  QVERIFY(depositRuns::judge(m_books->connection(), statement, m_cancellation));
  QCOMPARE(word(row), u"ready hand"_qs);
  QVERIFY(SerializableTransaction::run(m_books->connection(), staged(statement).toAction()));
  QCOMPARE(m_books->balance(m_bob), 700);
}

void TestDepositRun::isNotBookedWhenSomebodyBookedARowMeanwhile() {
  const BankStatement statement = judged("d;;;%1;1,00;;a1\nd;;;%2;1,00;;a2\n");
  const DepositRun run = staged(statement);
  const auto shown = preview(m_books->connection(), run.toAction());
  QVERIFY(shown);
  m_books->done("deposit", json("{'user_id': %1, 'amount': 100, 'reference': 'a1'}", m_ann));
  const auto refused = confirm(m_books->connection(), run.toAction(), shown->digest);
  QVERIFY(!refused);
  QCOMPARE(refused.error().kind, ErrorKind::changedMeanwhile);
  QCOMPARE(m_books->balance(m_bob), 0);
  const auto again = preview(m_books->connection(), run.toAction());
  QCOMPARE(again->answer.integer("booked"), 1);
  QVERIFY(confirm(m_books->connection(), run.toAction(), again->digest));
  QCOMPARE(m_books->balance(m_ann), 100);
  QCOMPARE(m_books->balance(m_bob), 100);
}

void TestDepositRun::refusesARunOfWhichAPieceIsMissing() {
  DepositRun run = staged(judged("d;;;%1;1,00;;a1\nd;;;%2;1,00;;a2\n"));
  run.entryCount = 3;
  const auto refused = SerializableTransaction::run(m_books->connection(), run.toAction());
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::invalidValue);
  run.run = QUuid::createUuid();
  QVERIFY(!SerializableTransaction::run(m_books->connection(), run.toAction()));
  QCOMPARE(deposits(), 0);
}

void TestDepositRun::refusesAPieceOfSomebodyElsesRun() {
  const DepositRun run = staged(judged("d;;;%1;1,00;;a1\n"));
  const auto other = Connection::open(m_books->platform().uri(m_books->login("staff")));
  QVERIFY(other);
  const auto booked = SerializableTransaction::run(**other, run.toAction());
  QVERIFY(!booked);
  QCOMPARE(booked.error().refusal, Refusal::invalidValue);
  const auto replaced =
      depositRuns::stage(**other, judged("d;;;%1;9,00;;a1\n"), run.run, m_cancellation);
  QVERIFY(!replaced);
  QCOMPARE(replaced.error().refusal, Refusal::notAllowed);
  QVERIFY(SerializableTransaction::run(m_books->connection(), run.toAction()));
  QCOMPARE(m_books->balance(m_ann), 100);
}

void TestDepositRun::refusesAWrongPieceBeforeAnyGate() {
  QCOMPARE(TestBooks::stateAs(m_books->platform().uri(),
                              u"SELECT groundswell.stage_deposits(gen_random_uuid(), 0, "
                              "'[{\"user_id\": 2, \"amount\": 0}]')"_qs),
           u"GW011"_qs);
}

void TestDepositRun::throwsAwayWhatNobodyBooked() {
  const DepositRun old = staged(judged("d;;;%1;1,00;;a1\n"));
  m_books->platform().execute(
      u"UPDATE groundswell.deposit_pieces SET created_at = created_at - interval '25 hours'"_qs);
  const DepositRun run = staged(judged("d;;;%1;1,00;;a1\n"));
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.deposit_pieces"_qs), 1);
  QVERIFY(!SerializableTransaction::run(m_books->connection(), old.toAction()));
  QVERIFY(SerializableTransaction::run(m_books->connection(), run.toAction()));
}

void TestDepositRun::booksInPiecesWithoutLoss() {
  QByteArray lines;
  for (int i = 0; i < 12'001; ++i)
    lines += "d;;;%1;0,01;x;r" + QByteArray::number(i) + '\n';
  const BankStatement statement = judged(lines);
  const DepositRun run = staged(statement);
  QCOMPARE(run.entryCount, 12'001);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.deposit_pieces"_qs), 3);
  const auto booked = SerializableTransaction::run(m_books->connection(), run.toAction());
  QVERIFY(booked);
  QCOMPARE(booked->integer("booked"), 12'001);
  QCOMPARE(m_books->balance(m_ann), 12'001);
}

void TestDepositRun::stopsWhenAsked() {
  BankStatement statement = judged("d;;;%1;1,00;;a1\n");
  Cancellation asked;
  asked.request();
  const auto judgedAgain = depositRuns::judge(m_books->connection(), statement, asked);
  QVERIFY(!judgedAgain && judgedAgain.error().kind == ErrorKind::cancelled);
  const auto handed =
      depositRuns::stage(m_books->connection(), statement, QUuid::createUuid(), asked);
  QVERIFY(!handed && handed.error().kind == ErrorKind::cancelled);
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.deposit_pieces"_qs), 0);
}

QTEST_GUILESS_MAIN(TestDepositRun)
#include "tst_depositrun.moc"
