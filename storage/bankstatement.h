// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QHash>
#include <QString>

#include "storage/bankamount.h"
#include "storage/bankformat.h"
#include "storage/ids.h"
#include "storage/result.h"

// What is to happen with a row.
enum class BankVerdict : quint8 {
  unjudged,         // nobody was asked yet
  ready,            // will be booked
  known,            // its reference was booked in an earlier run
  repeated,         // its reference stands above in the same file
  unknownPayee,     // nobody fits; can be assigned by hand
  ambiguousPayee,   // several have that name; can be assigned by hand
  inactivePayee,    // the person is deactivated
  ownWallet,        // nobody books into the own wallet
  amountRefused,    // amountProblem says why
  currencyDiffers,  // another than the platform's
  booked,           // by the run that followed
  failed,           // one by one, this one was refused
};
inline constexpr int bankVerdicts = 12;

// By what the person was found.
enum class FoundBy : quint8 { nothing, userId, email, name, hand };

// One row of the file; its texts stay in the file's text, see BankStatement::record().
struct BankRow {
  quint32 begin = 0;       // in bytes of the text
  quint32 line = 0;        // of the file, from 1
  quint32 occurrence = 1;  // among rows without a reference that are the same in all else, from 1
  BankVerdict verdict = BankVerdict::unjudged;
  FoundBy foundBy = FoundBy::nothing;
  bankAmounts::Problem amountProblem = bankAmounts::Problem::empty;
  Money amount = {};  // 0 where it was refused
  UserId user = {};   // none where nobody was found
};

struct BankRecord {
  QString date;
  QString amount;
  QString name;
  QString purpose;
  QString email;
  QString userId;
  QString reference;  // the bank's own; empty where it gave none
  QString currency;
  QByteArray sameness;  // a hash of all fields that are not empty, whatever they are about
};

struct BankSum {
  qint64 count = 0;
  Money amount;  // of the rows whose amount can be read
};

// A bank's file, read and understood: its text in UTF-8 and 48 bytes a row. The reference that
// makes a row unique is the bank's, or where that has none a hash of all that the row says and how
// many such rows stand above it in the file: so the same file, or one that overlaps it, books
// nothing twice. Read in a thread that may wait, then belongs to one thread at a time.
class BankStatement final {
 public:
  static constexpr qint64 rowsMax = 100'000;
  static constexpr qint64 bytesMax = 64 * 1024 * 1024;

  struct Expected {
    QString currency;  // the platform's code
    int exponent = 2;
  };

  // utf8 in format's manner; without a column of amounts every row is refused for it. Errors:
  // rejected/invalidValue with the fact "file" (openQuote with "line", empty, tooLong with "most").
  [[nodiscard]] static Result<BankStatement> read(const QByteArray& utf8, const BankFormat& format,
                                                  const Expected& expected);

  [[nodiscard]] const BankFormat& format() const { return m_format; }
  [[nodiscard]] const BankHead& head() const { return m_head; }
  [[nodiscard]] const QByteArray& text() const { return m_text; }

  [[nodiscard]] const std::vector<BankRow>& rows() const { return m_rows; }
  [[nodiscard]] std::vector<BankRow>& rows() { return m_rows; }
  [[nodiscard]] BankRecord record(const BankRow& row) const;
  // At most 200 characters, as the log takes it.
  [[nodiscard]] QString reference(const BankRow& row) const;
  [[nodiscard]] QString reference(const BankRow& row, const BankRecord& record) const;
  [[nodiscard]] static bool isGiven(const QString& reference);

  // Whom rows go to, for what a person sees; kept for those found.
  void setName(UserId user, const QString& name);
  [[nodiscard]] QString nameOf(UserId user) const;

  // How many there are of each verdict.
  [[nodiscard]] std::array<BankSum, bankVerdicts> sums() const;

 private:
  void judgeAmount(BankRow& row, const BankRecord& record) const;

  QByteArray m_text;
  BankFormat m_format;
  BankHead m_head;
  Expected m_expected;
  std::vector<BankRow> m_rows;
  QHash<qint64, quint32> m_named;  // by person: where the name begins
  QByteArray m_names;              // one behind another, each ended by NUL
};
