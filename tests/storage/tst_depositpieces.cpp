// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/storage/depositruntest.h"
#include "tests/support/rawsession.h"

// A run is handed over in pieces, of which none may be missing, foreign or wrong.
class TestDepositPieces final : public DepositRunTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void booksInPiecesWithoutLoss();
  void refusesARunOfWhichAPieceIsMissing();
  void refusesMoreThanARunHolds();
  void replacesAPieceThatIsHandedOverAgain();
  void refusesAPieceOfSomebodyElsesRun();
  void refusesAPieceOfWhoIsDeactivated();
  void refusesAWrongPieceBeforeAnyGate();
  void throwsAwayWhatNobodyBooked();
  void stopsWhenAsked();
};

void TestDepositPieces::booksInPiecesWithoutLoss() {
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

void TestDepositPieces::refusesARunOfWhichAPieceIsMissing() {
  DepositRun run = staged(judged("d;;;%1;1,00;;a1\nd;;;%2;1,00;;a2\n"));
  run.entryCount = 1;  // nor is more booked than was announced
  QVERIFY(!SerializableTransaction::run(m_books->connection(), run.toAction()));
  run.entryCount = 3;
  const auto refused = SerializableTransaction::run(m_books->connection(), run.toAction());
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::invalidValue);
  run.run = QUuid::createUuid();
  QVERIFY(!SerializableTransaction::run(m_books->connection(), run.toAction()));
  QCOMPARE(deposits(), 0);
}

// Each piece is small enough, together they are not.
void TestDepositPieces::refusesMoreThanARunHolds() {
  const QUuid run = QUuid::createUuid();
  RawSession session(m_books->platform().uri());
  for (const int number : {0, 1}) {
    QVERIFY(
        session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.stage_deposits("
                     "'%1', %2, (SELECT jsonb_agg(jsonb_build_object('user_id', %3, "
                     "'amount', 1)) FROM generate_series(1, 50001))); COMMIT"_qs
                         .arg(run.toString(QUuid::WithoutBraces))
                         .arg(number)
                         .arg(m_ann)));
  }
  const auto refused = SerializableTransaction::run(
      m_books->connection(), DepositRun{.run = run, .entryCount = 100'002}.toAction());
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::invalidValue);
  QCOMPARE(refused.error().facts[u"most"_qs].toInteger(), DepositRun::entriesMax);
  QCOMPARE(deposits(), 0);
}

void TestDepositPieces::replacesAPieceThatIsHandedOverAgain() {
  const DepositRun run = staged(judged("d;;;%1;1,00;;a1\n"));
  const auto again = depositRuns::stage(m_books->connection(), judged("d;;;%2;9,00;;a2\n"), run.run,
                                        m_cancellation);
  QVERIFY(again);
  QVERIFY(SerializableTransaction::run(m_books->connection(), run.toAction()));
  QCOMPARE(m_books->balance(m_ann), 0);
  QCOMPARE(m_books->balance(m_bob), 900);
}

void TestDepositPieces::refusesAPieceOfSomebodyElsesRun() {
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

void TestDepositPieces::refusesAPieceOfWhoIsDeactivated() {
  const QString login = m_books->login("staff");
  const auto staff = Connection::open(m_books->platform().uri(login));
  QVERIFY(staff);
  const BankStatement statement = judged("d;;;%1;1,00;;a1\n");
  const QUuid run = QUuid::createUuid();
  QVERIFY(depositRuns::stage(**staff, statement, run, m_cancellation));
  m_books->platform().execute(
      u"UPDATE groundswell.users SET active = false WHERE login = '%1'"_qs.arg(login));
  const auto refused = depositRuns::stage(**staff, statement, run, m_cancellation);
  QVERIFY(!refused);
  QCOMPARE(refused.error().refusal, Refusal::unknownCaller);
}

void TestDepositPieces::refusesAWrongPieceBeforeAnyGate() {
  QCOMPARE(TestBooks::stateAs(m_books->platform().uri(),
                              u"SELECT groundswell.stage_deposits(gen_random_uuid(), 0, "
                              "'[{\"user_id\": 2, \"amount\": 0}]')"_qs),
           u"GW011"_qs);
}

void TestDepositPieces::throwsAwayWhatNobodyBooked() {
  const DepositRun old = staged(judged("d;;;%1;1,00;;a1\n"));
  m_books->platform().execute(
      u"UPDATE groundswell.deposit_pieces SET created_at = created_at - interval '25 hours'"_qs);
  const DepositRun run = staged(judged("d;;;%1;1,00;;a1\n"));
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.deposit_pieces"_qs), 1);
  QVERIFY(!SerializableTransaction::run(m_books->connection(), old.toAction()));
  QVERIFY(SerializableTransaction::run(m_books->connection(), run.toAction()));
}

void TestDepositPieces::stopsWhenAsked() {
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

QTEST_GUILESS_MAIN(TestDepositPieces)
#include "tst_depositpieces.moc"
