// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/csv.h"

#include <QStringDecoder>

namespace {

tl::unexpected<QString> badLine(int line, const QString& why) {
  return tl::unexpected<QString>(QStringLiteral("Line %1: %2").arg(line).arg(why));
}

QString sentence(CsvReader::Problem problem) {
  switch (problem) {
    case CsvReader::Problem::strayQuote:
      return QStringLiteral("a quote stands inside a field that is not quoted.");
    case CsvReader::Problem::textBehindQuote:
      return QStringLiteral("something stands behind a closing quote.");
    case CsvReader::Problem::openQuote:
      break;
  }
  return QStringLiteral("a quote is opened and never closed.");
}

// The first line that is not UTF-8; 0: all are.
int lineNotUtf8(const QByteArray& bytes) {
  int line = 0;
  const QList<QByteArray> lines = bytes.split('\n');
  for (const QByteArray& each : lines) {
    ++line;
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder(each);
    if (decoder.hasError()) return line;
  }
  return 0;
}

}  // namespace

bool CsvReader::take(char wanted) {
  if (!isAt(wanted)) return false;
  ++m_at;
  return true;
}

void CsvReader::endLine() {
  take('\r');
  take('\n');
  ++m_line;
}

bool CsvReader::fail(Problem problem, int line) {
  m_problem = problem;
  m_problemLine = line;
  return false;
}

bool CsvReader::next() {
  while (!m_problem && m_at < m_text.size()) {
    if (!readRecord()) return false;
    const bool isEmpty = m_fields.size() == 1 && m_fields.front().isEmpty();
    if (!isEmpty) return true;
  }
  return false;
}

bool CsvReader::readRecord() {
  m_fields.clear();
  m_begin = m_at;
  m_recordLine = m_line;
  do {
    if (!(isAt('"') ? quotedField() : plainField())) return false;
  } while (take(m_dialect.delimiter));
  endLine();
  return true;
}

bool CsvReader::plainField() {
  const qsizetype begin = m_at;
  while (!atLineEnd() && !isAt(m_dialect.delimiter)) {
    if (isAt('"') && m_dialect.manner == Manner::strict) return fail(Problem::strayQuote, m_line);
    ++m_at;
  }
  m_fields.push_back(m_text.sliced(begin, m_at - begin).toByteArray());
  return true;
}

bool CsvReader::quotedField() {
  const int beganAt = m_line;
  QByteArray field;
  ++m_at;
  while (m_at < m_text.size()) {
    const char next = m_text[m_at++];
    if (next == '"' && !take('"')) {
      if (atLineEnd() || isAt(m_dialect.delimiter)) {
        m_fields.push_back(field);
        return true;
      }
      if (m_dialect.manner == Manner::strict) return fail(Problem::textBehindQuote, m_line);
      // The quotes were around the first words only.
      if (!plainField()) return false;
      m_fields.back().prepend(field);
      return true;
    }
    if (next == '\n' || (next == '\r' && !isAt('\n'))) ++m_line;
    field.append(next);
  }
  return fail(Problem::openQuote, beganAt);
}

tl::expected<std::vector<CsvRecord>, QString> parseCsv(const QByteArray& bytes) {
  if (const int line = lineNotUtf8(bytes); line > 0) {
    return badLine(line, QStringLiteral("it is not UTF-8."));
  }
  QByteArrayView text(bytes);
  if (text.startsWith("\xEF\xBB\xBF")) text = text.sliced(3);
  CsvReader reader(text, {});
  std::vector<CsvRecord> records;
  while (reader.next()) {
    CsvRecord record{.line = reader.line(), .fields = {}};
    for (const QByteArray& field : reader.fields())
      record.fields.append(QString::fromUtf8(field));
    records.push_back(std::move(record));
  }
  if (const auto problem = reader.problem())
    return badLine(reader.problemLine(), sentence(*problem));
  return records;
}
