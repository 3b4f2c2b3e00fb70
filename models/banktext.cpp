// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/banktext.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankText)
};

QString amountReason(bankAmounts::Problem problem, const Currency& currency) {
  using Problem = bankAmounts::Problem;
  switch (problem) {
    case Problem::empty:
      return Words::tr("There is no amount.");
    case Problem::notANumber:
      return Words::tr("This is no amount in the file's way of writing.");
    case Problem::tooManyDecimals:
      return Words::tr("%1 has %2 decimals; nothing is rounded.")
          .arg(currency.code, formatCount(currency.exponent));
    case Problem::zero:
      return Words::tr("The amount is zero.");
    case Problem::negative:
      return Words::tr("The amount is negative: money that left the account.");
    case Problem::tooLarge:
      break;
  }
  return Words::tr("The amount is larger than the platform allows.");
}

}  // namespace

namespace bankText {

QString verdict(BankVerdict verdict) {
  switch (verdict) {
    case BankVerdict::unjudged:
      return Words::tr("Not checked yet");
    case BankVerdict::ready:
      return Words::tr("To book");
    case BankVerdict::known:
      return Words::tr("Booked before");
    case BankVerdict::repeated:
      return Words::tr("Twice in the file");
    case BankVerdict::unknownPayee:
      return Words::tr("Nobody found");
    case BankVerdict::ambiguousPayee:
      return Words::tr("Several people");
    case BankVerdict::inactivePayee:
      return Words::tr("Deactivated");
    case BankVerdict::ownWallet:
      return Words::tr("Own wallet");
    case BankVerdict::amountRefused:
      return Words::tr("Amount refused");
    case BankVerdict::currencyDiffers:
      return Words::tr("Other currency");
    case BankVerdict::booked:
      return Words::tr("Booked");
    case BankVerdict::failed:
      break;
  }
  return Words::tr("Not booked");
}

QString state(BankVerdict verdict) {
  switch (verdict) {
    case BankVerdict::ready:
      return QStringLiteral("active");
    case BankVerdict::booked:
      return QStringLiteral("successful");
    case BankVerdict::unknownPayee:
    case BankVerdict::ambiguousPayee:
      return QStringLiteral("pending");
    case BankVerdict::inactivePayee:
    case BankVerdict::ownWallet:
    case BankVerdict::amountRefused:
    case BankVerdict::currencyDiffers:
    case BankVerdict::failed:
      return QStringLiteral("failed");
    case BankVerdict::unjudged:
    case BankVerdict::known:
    case BankVerdict::repeated:
      break;
  }
  return QStringLiteral("closed");
}

QString reason(const BankRow& row, const BankRecord& record, const Currency& currency) {
  switch (row.verdict) {
    case BankVerdict::amountRefused:
      return amountReason(row.amountProblem, currency);
    case BankVerdict::currencyDiffers:
      return Words::tr("The row is in %1, the platform's currency is %2.")
          .arg(record.currency, currency.code);
    case BankVerdict::known:
      return Words::tr("Its reference was booked in an earlier run. It is left out.");
    case BankVerdict::repeated:
      return Words::tr("Its reference stands above in the same file. It is left out.");
    case BankVerdict::unknownPayee:
      return Words::tr("Nobody has this number, e-mail address or name. Choose whose it is.");
    case BankVerdict::ambiguousPayee:
      return Words::tr("Several people have this name. Choose whose it is.");
    case BankVerdict::inactivePayee:
      return Words::tr("The person is deactivated and takes no deposits.");
    case BankVerdict::ownWallet:
      return Words::tr("Nobody books into the own wallet; somebody else must.");
    case BankVerdict::unjudged:
    case BankVerdict::ready:
    case BankVerdict::booked:
    case BankVerdict::failed:
      break;
  }
  return {};
}

QString foundBy(FoundBy by) {
  switch (by) {
    case FoundBy::userId:
      return Words::tr("by number");
    case FoundBy::email:
      return Words::tr("by e-mail address");
    case FoundBy::name:
      return Words::tr("by name");
    case FoundBy::hand:
      return Words::tr("chosen by hand");
    case FoundBy::nothing:
      break;
  }
  return {};
}

QString column(BankColumn about) {
  switch (about) {
    case BankColumn::date:
      return Words::tr("Date");
    case BankColumn::amount:
      return Words::tr("Amount");
    case BankColumn::name:
      return Words::tr("Who paid");
    case BankColumn::purpose:
      return Words::tr("Purpose");
    case BankColumn::email:
      return Words::tr("E-mail address");
    case BankColumn::userId:
      return Words::tr("Person's number");
    case BankColumn::reference:
      return Words::tr("Bank reference");
    case BankColumn::currency:
      break;
  }
  return Words::tr("Currency");
}

QString encoding(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::utf8:
      return QStringLiteral("UTF-8");
    case TextEncoding::utf16LittleEndian:
      return QStringLiteral("UTF-16 LE");
    case TextEncoding::utf16BigEndian:
      return QStringLiteral("UTF-16 BE");
    case TextEncoding::windows1252:
      return QStringLiteral("Windows-1252");
    case TextEncoding::iso8859_15:
      break;
  }
  return QStringLiteral("ISO-8859-15");
}

QString delimiter(char delimiter) {
  switch (delimiter) {
    case ';':
      return Words::tr("Semicolon");
    case ',':
      return Words::tr("Comma");
    case '\t':
      return Words::tr("Tab");
    default:
      return Words::tr("Vertical bar");
  }
}

QString decimalPoint(char point) {
  return point == ',' ? Words::tr("Decimal comma (1.234,56)")
                      : Words::tr("Decimal point (1,234.56)");
}

}  // namespace bankText
