// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QtTest>

#include "storage/preview.h"
#include "tests/storage/depositruntest.h"
#include "tests/support/rawsession.h"

// From a bank's rows to deposits, once.
class TestDepositRun final : public DepositRunTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void findsPeopleByNumberAddressAndName();
  void asksNobodyAboutRefusedRows();
  void knowsAReferenceOfADepositOnly();
  void booksWhatItShowed();
  void takesAnEmptyReferenceForNone();
  void cutsAReasonBetweenCharacters();
  void booksTheSameFileOnce();
  void booksOnlyWhatIsNewOfAnOverlappingFile();
  void booksWhatWasAssignedByHand();
  void isNotBookedWhenSomebodyBookedARowMeanwhile();
  void tellsALockedSessionNothing();
  void booksNothingForWhoIsDeactivatedMeanwhile();
};

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
  // Ten dollars are not ten euros, whoever sent them.
  QCOMPARE(words(judged("Bob;1,00;USD\nBob;2,00;EUR\n", "Name;Amount;Currency\n")),
           (QStringList{u"currencyDiffers"_qs, u"ready name"_qs}));
}

void TestDepositRun::knowsAReferenceOfADepositOnly() {
  m_books->done("deposit", json("{'user_id': %1, 'amount': 500, 'reference': 'a1'}", m_ann));
  m_books->done("withdraw", json("{'user_id': %1, 'amount': 300, 'reference': 'a2'}", m_ann));
  QCOMPARE(words(judged("d;Bob;;;1,00;;a1\nd;Bob;;;2,00;;a2\n")),
           (QStringList{u"known name"_qs, u"ready name"_qs}));
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

void TestDepositRun::takesAnEmptyReferenceForNone() {
  const Answer booked = m_books->done(
      "deposit_many",
      json("{'entries': [{'user_id': %1, 'amount': 3, 'reference': '', 'reason': ''}, "
           "{'user_id': %1, 'amount': 4, 'reference': ''}, {'user_id': %1, 'amount': 5}]}",
           m_ann));
  QCOMPARE(booked.json, json("{'booked': 3, 'booked_amount': 12, 'skipped': []}"));
  QCOMPARE(m_books->balance(m_ann), 12);
}

// A reason has 200 characters; half of one is no text.
void TestDepositRun::cutsAReasonBetweenCharacters() {
  const BankStatement statement =
      judged("d;Bob;;;1,00;" + QByteArray(199, 'x') + "\xF0\x9F\x8D\xAF honey;a1\n");
  QVERIFY(SerializableTransaction::run(m_books->connection(), staged(statement).toAction()));
  QCOMPARE(
      m_books->text(u"SELECT reason FROM groundswell.transaction_logs WHERE reference = 'a1'"_qs),
      QString(199, u'x'));
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

// Whose wallet a name is, and what was booked, is for staff who may sign in.
void TestDepositRun::tellsALockedSessionNothing() {
  const QString login = m_books->login("staff");
  RawSession session(m_books->platform().uri(login));
  const QString asked =
      u"SELECT count(*) FROM groundswell.judge_deposits('[{\"name\": \"Bob\"}]')"_qs;
  QVERIFY(session.send(asked));
  m_books->platform().execute(
      u"SELECT groundswell.put_login('%1', NULL, false, NULL)"_qs.arg(login));
  const auto told = session.send(asked);
  QVERIFY(!told);
  QCOMPARE(told.error().refusal, Refusal::notAllowed);
}

// Without the console's gates and isolation the wallets' rows hold by themselves.
void TestDepositRun::booksNothingForWhoIsDeactivatedMeanwhile() {
  m_books->platform().allowEveryLevel();
  const Action run = staged(judged("d;;;%1;1,00;;a1\nd;;;%2;1,00;;a2\n")).toAction();
  const QString uri = m_books->platform().uri();
  RawSession clerk(uri);
  QVERIFY(clerk.send(
      u"BEGIN; SELECT groundswell.deactivate_user(%1, 'left', gen_random_uuid())"_qs.arg(m_ann)));
  QString booked;
  std::jthread booking([&] {
    const auto answer = RawSession(uri).run(run, u"READ COMMITTED"_qs);
    booked = answer ? u"done"_qs : nameOf(answer.error().refusal);
  });
  QTRY_COMPARE(m_books->number(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                               "'Lock' AND datname = current_database()"_qs),
               1);
  QVERIFY(clerk.send(u"COMMIT"_qs));
  booking.join();
  QCOMPARE(booked, u"userInactive"_qs);
  QCOMPARE(m_books->balance(m_ann), 0);
  QCOMPARE(m_books->balance(m_bob), 0);
}

QTEST_GUILESS_MAIN(TestDepositRun)
#include "tst_depositrun.moc"
