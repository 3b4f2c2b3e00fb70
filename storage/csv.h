// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>

// Separated values as in RFC 4180: fields with delimiters, quotes or line ends stand in quotes, a
// quote in them is doubled; lines end in LF, CR LF or CR. Takes one record after the other from a
// text in UTF-8, without a byte order mark, that outlives it; empty lines are skipped.
class CsvReader final {
 public:
  enum class Manner {
    strict,   // what breaks the rules is a problem
    tolerant  // a quote where none belongs is part of the field, as banks write it
  };
  struct Dialect {
    char delimiter = ',';
    Manner manner = Manner::strict;
  };
  enum class Problem { strayQuote, textBehindQuote, openQuote };

  CsvReader(QByteArrayView utf8, Dialect dialect, qsizetype at = 0)
      : m_text(utf8), m_dialect(dialect), m_at(at) {}

  // False at the end, and where there is a problem.
  [[nodiscard]] bool next();
  // Of the record, until the next is taken.
  [[nodiscard]] const std::vector<QByteArray>& fields() const { return m_fields; }
  [[nodiscard]] qsizetype begin() const { return m_begin; }  // in bytes
  [[nodiscard]] int line() const { return m_recordLine; }    // where it begins, from 1
  [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }
  // Of the problem.
  [[nodiscard]] int problemLine() const { return m_problemLine; }

 private:
  [[nodiscard]] bool isAt(char wanted) const {
    return m_at < m_text.size() && m_text[m_at] == wanted;
  }
  [[nodiscard]] bool atLineEnd() const { return m_at >= m_text.size() || isAt('\n') || isAt('\r'); }
  bool take(char wanted);
  void endLine();
  bool readRecord();
  bool plainField();
  bool quotedField();
  bool fail(Problem problem, int line);

  QByteArrayView m_text;
  Dialect m_dialect;
  qsizetype m_at = 0;
  qsizetype m_begin = 0;
  int m_line = 1;
  int m_recordLine = 1;
  std::vector<QByteArray> m_fields;
  std::optional<Problem> m_problem;
  int m_problemLine = 0;
};

struct CsvRecord {
  int line = 0;  // of the file, where it begins, from 1
  QStringList fields;
};

// A whole file, comma-separated and strict, in UTF-8 with or without a byte order mark. The error
// is a sentence that names the line.
[[nodiscard]] tl::expected<std::vector<CsvRecord>, QString> parseCsv(const QByteArray& bytes);
