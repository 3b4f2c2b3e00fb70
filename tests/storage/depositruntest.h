// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtTest>

#include "storage/depositrun.h"
#include "storage/transaction.h"
#include "tests/support/testbooks.h"

// "ready name", "unknownPayee", ...
inline QString word(const BankRow& row) {
  static const char* const verdicts[] = {
      "unjudged",       "ready",         "known",     "repeated",      "unknownPayee",
      "ambiguousPayee", "inactivePayee", "ownWallet", "amountRefused", "currencyDiffers"};
  static const char* const by[] = {"", " number", " address", " name", " hand"};
  return QString::fromLatin1(verdicts[size_t(row.verdict)]) +
         QString::fromLatin1(by[size_t(row.foundBy)]);
}

inline QStringList words(const BankStatement& statement) {
  QStringList found;
  for (const BankRow& row : statement.rows())
    found.append(word(row));
  return found;
}

// A test of runs of deposits into the wallets of Ann and Bob.
class DepositRunTest : public QObject {
 protected:
  void setUp();
  void tearDown();

  [[nodiscard]] BankStatement judged(
      const QByteArray& lines,
      const QByteArray& titles = "Date;Name;E-Mail;User-ID;Amount;Purpose;Reference\n");
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

inline void DepositRunTest::setUp() {
  m_books = std::make_unique<TestBooks>();
  m_ann = m_books->person();
  m_bob = m_books->person();
  m_books->platform().execute(
      u"UPDATE groundswell.users SET name = 'Ann Süß', email = 'Ann@example.org' WHERE id = %1; "
      "UPDATE groundswell.users SET name = 'Bob' WHERE id = %2"_qs.arg(m_ann)
          .arg(m_bob));
}

inline void DepositRunTest::tearDown() {
  QCOMPARE(m_books->platform().reconcile(), QStringList());
  m_books.reset();
}

// %1 Ann's number, %2 Bob's.
inline BankStatement DepositRunTest::judged(const QByteArray& lines, const QByteArray& titles) {
  QByteArray file = titles + lines;
  file.replace("%1", QByteArray::number(m_ann)).replace("%2", QByteArray::number(m_bob));
  auto statement = BankStatement::read(file, bankFormats::detect(file, TextEncoding::utf8, 2),
                                       {.currency = u"EUR"_qs, .exponent = 2});
  if (!statement) qFatal("%s", qPrintable(statement.error().detail));
  const auto done = depositRuns::judge(m_books->connection(), *statement, m_cancellation);
  if (!done) qFatal("%s", qPrintable(done.error().detail));
  return *std::move(statement);
}

inline DepositRun DepositRunTest::staged(const BankStatement& statement) {
  DepositRun run{.run = QUuid::createUuid()};
  const auto count = depositRuns::stage(m_books->connection(), statement, run.run, m_cancellation);
  if (!count) qFatal("%s", qPrintable(count.error().detail));
  run.entryCount = *count;
  return run;
}
