// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/money.h"
#include "tests/support/testbooks.h"

// Money that comes into wallets and leaves them.
class TestWallets final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_ann = m_books->person();
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void depositsAndWithdraws();
  void refusesAmountsThatAreNone_data();
  void refusesAmountsThatAreNone();
  void takesTheLargestAmountExactly();
  void neverPaysOutMoreThanTheWalletHolds();
  void takesAReferenceOncePerType();
  void booksARunAndSkipsWhatItHasSeen();
  void refusesAWholeRunForOneWrongEntry_data();
  void refusesAWholeRunForOneWrongEntry();
  void refusesARunThatIsNone();

 private:
  std::unique_ptr<TestBooks> m_books;
  qint64 m_ann = 0;
};

void TestWallets::depositsAndWithdraws() {
  const Answer in = m_books->done(
      "deposit",
      json("{'user_id': %1, 'amount': 700, 'reference': 'b1', 'reason': 'wire'}", m_ann));
  QCOMPARE(in.integer("balance_before"), 0);
  QCOMPARE(in.integer("balance"), 700);
  const Answer out =
      m_books->done("withdraw", json("{'user_id': %1, 'amount': 700, 'reference': 'b1'}", m_ann));
  QCOMPARE(out.integer("balance_before"), 700);
  QCOMPARE(out.integer("balance"), 0);
  QCOMPARE(
      m_books->text(u"SELECT string_agg(concat_ws(' ', type, amount, reference, reason, actor), "
                    "', ' ORDER BY id) FROM groundswell.transaction_logs WHERE amount > 0"_qs),
      u"deposit 700 b1 wire maria, withdrawal 700 b1 maria"_qs);
}

void TestWallets::refusesAmountsThatAreNone_data() {
  QTest::addColumn<QString>("amount");
  QTest::newRow("nothing") << u"null"_qs;
  QTest::newRow("zero") << u"0"_qs;
  QTest::newRow("negative") << u"-1"_qs;
  QTest::newRow("one too many") << QString::number(moneyMax.minor + 1);
  QTest::newRow("the most a number holds") << u"9223372036854775807"_qs;
}

void TestWallets::refusesAmountsThatAreNone() {
  QFETCH(QString, amount);
  for (const char* function : {"deposit", "withdraw"}) {
    const QJsonObject arguments = json("{'user_id': %1, 'amount': %2}", m_ann, amount);
    QCOMPARE(m_books->refusal(function, arguments), u"amountOutOfRange amount"_qs);
    const QJsonObject facts = m_books->error(function, arguments).facts;
    QCOMPARE(facts.value(u"least"_qs).toInteger(), 1);
    QCOMPARE(facts.value(u"most"_qs).toInteger(), moneyMax.minor);
  }
}

void TestWallets::takesTheLargestAmountExactly() {
  const Answer answer = m_books->done(
      "deposit", json("{'user_id': %1, 'amount': %2}", m_ann, QString::number(moneyMax.minor)));
  QCOMPARE(answer.integer("balance"), moneyMax.minor);
}

void TestWallets::neverPaysOutMoreThanTheWalletHolds() {
  m_books->done("deposit", json("{'user_id': %1, 'amount': 700}", m_ann));
  const Error error = m_books->error("withdraw", json("{'user_id': %1, 'amount': 701}", m_ann));
  QCOMPARE(error.kind, ErrorKind::insufficientFunds);
  QCOMPARE(error.facts.value(u"balance"_qs).toInteger(), 700);
  QCOMPARE(error.facts.value(u"needed"_qs).toInteger(), 701);
  QCOMPARE(m_books->balance(m_ann), 700);
  QCOMPARE(m_books->refusal("withdraw", json("{'user_id': 99, 'amount': 1}")),
           u"unknownUser user_id"_qs);
  QCOMPARE(m_books->refusal("deposit", json("{'user_id': 99, 'amount': 1}")),
           u"unknownUser user_id"_qs);
}

void TestWallets::takesAReferenceOncePerType() {
  const QJsonObject arguments = json("{'user_id': %1, 'amount': 7, 'reference': 'b1'}", m_ann);
  m_books->done("deposit", arguments);
  QCOMPARE(m_books->refusal("deposit", arguments), u"referenceSeen reference"_qs);
  m_books->done("withdraw", arguments);
  QCOMPARE(m_books->balance(m_ann), 0);
  m_books->done("deposit", json("{'user_id': %1, 'amount': 9, 'reference': ''}", m_ann));
  m_books->done("deposit", json("{'user_id': %1, 'amount': 9, 'reference': ''}", m_ann));
  QCOMPARE(m_books->refusal("withdraw", arguments), u"referenceSeen reference"_qs);
  for (const char* field : {"reference", "reason"}) {
    QJsonObject tooLong = json("{'user_id': %1, 'amount': 7}", m_ann);
    tooLong.insert(QString::fromLatin1(field), QString(201, u'x'));
    QCOMPARE(m_books->refusal("deposit", tooLong),
             QStringLiteral("textTooLong ") + QString::fromLatin1(field));
    QCOMPARE(m_books->refusal("withdraw", tooLong),
             QStringLiteral("textTooLong ") + QString::fromLatin1(field));
  }
}

void TestWallets::booksARunAndSkipsWhatItHasSeen() {
  const qint64 bob = m_books->person();
  m_books->done("deposit", json("{'user_id': %1, 'amount': 7, 'reference': 'old'}", m_ann));
  const Answer answer =
      m_books->done("deposit_many", json("{'entries': [{'user_id': %1, 'amount': 100, 'reference': "
                                         "'new'}, {'user_id': %2, 'amount': 5, 'reference': 'old'},"
                                         "{'user_id': %2, 'amount': 30, 'reason': 'cash'},"
                                         "{'user_id': %2, 'amount': 9, 'reference': 'new'},"
                                         "{'user_id': %1, 'amount': 30, 'reference': null}]}",
                                         m_ann, bob));
  QCOMPARE(answer.integer("booked"), 3);
  QCOMPARE(answer.integer("booked_amount"), 160);
  QCOMPARE(answer.json.value(u"skipped"_qs).toArray(), QJsonArray({u"old"_qs, u"new"_qs}));
  QCOMPARE(m_books->balance(m_ann), 137);
  QCOMPARE(m_books->balance(bob), 30);
}

void TestWallets::refusesAWholeRunForOneWrongEntry_data() {
  QTest::addColumn<QString>("entry");
  QTest::addColumn<QString>("refusal");
  QTest::newRow("no object") << u"7"_qs << u"invalidValue entries[1]"_qs;
  QTest::newRow("no user") << u"{'amount': 5}"_qs << u"invalidValue entries[1].user_id"_qs;
  QTest::newRow("a user of words")
      << u"{'user_id': '2', 'amount': 5}"_qs << u"invalidValue entries[1].user_id"_qs;
  QTest::newRow("an unknown user")
      << u"{'user_id': 99, 'amount': 5}"_qs << u"unknownUser entries[1].user_id"_qs;
  QTest::newRow("no amount") << u"{'user_id': 2}"_qs << u"invalidValue entries[1].amount"_qs;
  QTest::newRow("half a cent") << u"{'user_id': 2, 'amount': 1.5}"_qs
                               << u"invalidValue entries[1].amount"_qs;
  QTest::newRow("zero") << u"{'user_id': 2, 'amount': 0}"_qs
                        << u"amountOutOfRange entries[1].amount"_qs;
  QTest::newRow("overflow") << u"{'user_id': 2, 'amount': 1e30}"_qs
                            << u"amountOutOfRange entries[1].amount"_qs;
  QTest::newRow("a number for a reference") << u"{'user_id': 2, 'amount': 5, 'reference': 5}"_qs
                                            << u"invalidValue entries[1].reference"_qs;
  QTest::newRow("an unknown field")
      << u"{'user_id': 2, 'amount': 5, 'note': 5}"_qs << u"invalidValue entries[1].note"_qs;
  QTest::newRow("a long reason")
      << QStringLiteral("{'user_id': 2, 'amount': 5, 'reason': '%1'}").arg(QString(201, u'x'))
      << u"textTooLong entries[1].reason"_qs;
}

void TestWallets::refusesAWholeRunForOneWrongEntry() {
  QFETCH(QString, entry);
  QFETCH(QString, refusal);
  const QJsonObject run =
      json("{'entries': [{'user_id': %1, 'amount': 5}, %2]}", m_ann, entry.replace(u'\'', u'"'));
  QCOMPARE(m_books->refusal("deposit_many", run), refusal);
  QCOMPARE(m_books->error("deposit_many", run).facts.value(u"index"_qs).toInteger(), 1);
  QCOMPARE(m_books->balance(m_ann), 0);
}

void TestWallets::refusesARunThatIsNone() {
  QCOMPARE(m_books->refusal("deposit_many", json("{'entries': []}")), u"invalidValue entries"_qs);
  QCOMPARE(m_books->refusal("deposit_many", json("{'entries': {}}")), u"invalidValue entries"_qs);
  QCOMPARE(m_books->refusal("deposit_many", {}), u"invalidValue entries"_qs);
  m_books->done("deactivate_user", json("{'user_id': %1, 'reason': 'x'}", m_ann));
  QCOMPARE(
      m_books->refusal("deposit_many", json("{'entries': [{'user_id': %1, 'amount': 5}]}", m_ann)),
      u"userInactive entries[0].user_id"_qs);
}

QTEST_GUILESS_MAIN(TestWallets)
#include "tst_wallets.moc"
