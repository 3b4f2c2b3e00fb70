// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "storage/textencoding.h"

// What a column of a bank's file is about.
enum class BankColumn { date, amount, name, purpose, email, userId, reference, currency };
inline constexpr std::array bankColumns = {
    BankColumn::date,  BankColumn::amount, BankColumn::name,      BankColumn::purpose,
    BankColumn::email, BankColumn::userId, BankColumn::reference, BankColumn::currency};

// How a bank writes its file: everything a person may correct.
struct BankFormat {
  static constexpr int none = -1;

  TextEncoding encoding = TextEncoding::utf8;
  char delimiter = ';';
  char decimalPoint = ',';  // the other one of . and , divides thousands
  bool hasHeader = true;
  // The column of each subject, from 0; none where the bank does not tell it. By bankColumns.
  std::array<int, bankColumns.size()> columns = {none, none, none, none, none, none, none, none};

  [[nodiscard]] int column(BankColumn about) const { return columns[size_t(about)]; }
  void setColumn(BankColumn about, int column) { columns[size_t(about)] = column; }

  friend bool operator==(const BankFormat&, const BankFormat&) = default;
};

// The head of a file as it was understood, for a person to look at.
struct BankHead {
  int firstLine = 1;       // of the record with the titles, or else of the first row; from 1
  qsizetype begin = 0;     // of that record, in bytes of the text
  QStringList titles;      // of the columns; "1", "2" where the file has none
  QByteArray fingerprint;  // the same for every file of this bank: of delimiter and titles
};

namespace bankFormats {

// Delimiter, titles, columns and the decimal point, told from the text's first lines (UTF-8). A
// currency with `exponent` decimals. Columns are known by English and German titles, or else by
// what they hold.
[[nodiscard]] BankFormat detect(QByteArrayView utf8, TextEncoding encoding, int exponent);

// Where the table begins: banks put lines of their own above it.
[[nodiscard]] BankHead head(QByteArrayView utf8, const BankFormat& format);

// As one line of settings, and back; nothing where it is not one.
[[nodiscard]] QString toText(const BankFormat& format);
[[nodiscard]] BankFormat fromText(const QString& text, const BankFormat& otherwise);

}  // namespace bankFormats
