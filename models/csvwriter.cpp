// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include <QIODevice>

#include "models/spreadsheet.h"

namespace {

constexpr qsizetype bufferBytes = qsizetype(256) * 1024;
constexpr qsizetype rowRoom = 16 * 1024;

// Where a text needs more than to be copied; at its head, formulas begin with more characters.
constexpr std::array<bool, 256> special = [] {
  std::array<bool, 256> bytes{};
  for (const char c : {',', ';', '"', '\r', '\n', '\t'})
    bytes[static_cast<unsigned char>(c)] = true;
  return bytes;
}();
constexpr std::array<bool, 256> specialAtHead = [] {
  std::array<bool, 256> bytes = special;
  for (const char c : {'=', '+', '-', '@'})
    bytes[static_cast<unsigned char>(c)] = true;
  return bytes;
}();

bool isPlain(QByteArrayView text) {
  return !specialAtHead[static_cast<unsigned char>(text.front())] &&
         std::none_of(text.begin(), text.end(),
                      [](char c) { return special[static_cast<unsigned char>(c)]; });
}

// Writes `digits` digits, with zeros before the number; the end of what was written.
char* putDigits(char* to, unsigned number, int digits) {
  for (int i = digits - 1; i >= 0; --i, number /= 10)
    to[i] = char('0' + number % 10);
  return to + digits;
}

}  // namespace

CsvDialect CsvDialect::ofCountry(const QLocale& locale) {
  const bool hasComma = locale.decimalPoint() == u",";
  return {
      .separator = hasComma ? ';' : ',', .decimalPoint = hasComma ? ',' : '.', .isoMoments = false};
}

CsvWriter::CsvWriter(QIODevice& device, const TableHead& head, const CsvDialect& dialect)
    : m_device(device), m_head(head), m_dialect(dialect) {
  m_buffer.reserve(bufferBytes + rowRoom);
  m_buffer.append("\xEF\xBB\xBF");
}

// An empty line ends the section before.
void CsvWriter::begin(Section section) {
  if (section == Section::lines) {
    for (const TableColumn& column : m_head.columns)
      words(column.title);
  }
  endRow();
}

void CsvWriter::beginCell() {
  if (m_cells++ > 0) m_buffer.append(m_dialect.separator);
}

void CsvWriter::text(QByteArrayView utf8) {
  beginCell();
  if (utf8.isEmpty()) return;
  if (isPlain(utf8)) {
    m_buffer.append(utf8);
  } else {
    quoted(spreadsheetCell(QString::fromUtf8(utf8)).toUtf8());
  }
}

// A semicolon is no separator of ours, but of spreadsheets in many languages.
void CsvWriter::quoted(QByteArrayView utf8) {
  const bool isBare = std::none_of(utf8.begin(), utf8.end(),
                                   [](char c) { return c == ',' || c == ';' || c == '"'; });
  if (isBare) {
    m_buffer.append(utf8);
    return;
  }
  m_buffer.append('"');
  for (const char c : utf8) {
    if (c == '"') m_buffer.append('"');
    m_buffer.append(c);
  }
  m_buffer.append('"');
}

void CsvWriter::number(qint64 number) {
  beginCell();
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  m_buffer.append(digits.data(), end - digits.data());
}

void CsvWriter::money(Money money) {
  beginCell();
  if (money.minor < 0) m_buffer.append('-');
  // The smallest number has no positive of its own.
  const quint64 magnitude = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr;
  const qsizetype length = end - digits.data();
  const int exponent = m_head.currency.exponent;
  const qsizetype whole = std::max<qsizetype>(length - exponent, 0);
  whole > 0 ? m_buffer.append(digits.data(), whole) : m_buffer.append('0');
  if (exponent == 0) return;
  m_buffer.append(m_dialect.decimalPoint);
  m_buffer.append(std::max<qsizetype>(exponent - length, 0), '0');
  m_buffer.append(digits.data() + whole, length - whole);
}

void CsvWriter::moment(qint64 ms) {
  using namespace std::chrono;
  beginCell();
  const sys_time<milliseconds> at{milliseconds(ms)};
  const auto day = floor<days>(at);
  const year_month_day date(day);
  const hh_mm_ss time(at - day);
  std::array<char, 32> text;
  char* end = putDigits(text.data(), unsigned(int(date.year())), 4);
  *end++ = '-';
  end = putDigits(end, unsigned(date.month()), 2);
  *end++ = '-';
  end = putDigits(end, unsigned(date.day()), 2);
  *end++ = m_dialect.isoMoments ? 'T' : ' ';
  end = putDigits(end, unsigned(time.hours().count()), 2);
  *end++ = ':';
  end = putDigits(end, unsigned(time.minutes().count()), 2);
  *end++ = ':';
  end = putDigits(end, unsigned(time.seconds().count()), 2);
  if (m_dialect.isoMoments) {
    *end++ = '.';
    end = putDigits(end, unsigned(time.subseconds().count()), 3);
    *end++ = 'Z';
  }
  m_buffer.append(text.data(), end - text.data());
}

void CsvWriter::empty() {
  beginCell();
}

void CsvWriter::endRow() {
  while (m_cells < int(m_head.columns.size()))
    empty();
  m_cells = 0;
  m_buffer.append("\r\n");
  if (m_buffer.size() >= bufferBytes) write();
}

Result<void> CsvWriter::finish() {
  write();
  return {};
}

// A disk that is nearly full takes a part first; only the rest is refused, with the reason.
void CsvWriter::write() {
  QByteArrayView rest(m_buffer);
  while (!m_hasFailed && !rest.isEmpty()) {
    const qint64 taken = m_device.write(rest.data(), rest.size());
    m_hasFailed = taken <= 0;
    if (!m_hasFailed) rest = rest.sliced(taken);
  }
  m_buffer.resize(0);
}
