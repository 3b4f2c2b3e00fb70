// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv.h"

#include <QStringDecoder>

namespace {

tl::unexpected<QString> badLine(int line, const QString& why) {
  return tl::unexpected<QString>(QStringLiteral("Line %1: %2").arg(line).arg(why));
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

class Parser final {
 public:
  explicit Parser(const QString& text) : m_text(text) {}

  tl::expected<std::vector<CsvRecord>, QString> run() {
    while (m_at < m_text.size()) {
      CsvRecord record{.line = m_line, .fields = {}};
      do {
        auto field = m_text.mid(m_at, 1) == u"\"" ? quotedField() : plainField();
        if (!field) return tl::unexpected<QString>(field.error());
        record.fields.append(*field);
      } while (take(u','));
      endLine();
      const bool isEmpty = record.fields.size() == 1 && record.fields.at(0).isEmpty();
      if (!isEmpty) m_records.push_back(std::move(record));
    }
    return std::move(m_records);
  }

 private:
  bool isAt(QChar wanted) const { return m_at < m_text.size() && m_text.at(m_at) == wanted; }
  bool atLineEnd() const { return m_at >= m_text.size() || isAt(u'\n') || isAt(u'\r'); }
  bool take(QChar wanted) {
    if (!isAt(wanted)) return false;
    ++m_at;
    return true;
  }
  void endLine() {
    take(u'\r');
    take(u'\n');
    ++m_line;
  }

  tl::expected<QString, QString> plainField() {
    const qsizetype begin = m_at;
    while (!atLineEnd() && !isAt(u',')) {
      if (isAt(u'"')) {
        return badLine(m_line, QStringLiteral("a quote stands inside a field that is not quoted."));
      }
      ++m_at;
    }
    return m_text.mid(begin, m_at - begin);
  }

  tl::expected<QString, QString> quotedField() {
    const int beganAt = m_line;
    QString field;
    ++m_at;
    while (m_at < m_text.size()) {
      const QChar next = m_text.at(m_at++);
      if (next == u'"' && !take(u'"')) {
        if (atLineEnd() || isAt(u',')) return field;
        return badLine(m_line, QStringLiteral("something stands behind a closing quote."));
      }
      if (next == u'\n') ++m_line;
      field.append(next);
    }
    return badLine(beganAt, QStringLiteral("a quote is opened and never closed."));
  }

  const QString& m_text;
  qsizetype m_at = 0;
  int m_line = 1;
  std::vector<CsvRecord> m_records;
};

}  // namespace

tl::expected<std::vector<CsvRecord>, QString> parseCsv(const QByteArray& bytes) {
  if (const int line = lineNotUtf8(bytes); line > 0) {
    return badLine(line, QStringLiteral("it is not UTF-8."));
  }
  QString text = QString::fromUtf8(bytes);
  if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
  return Parser(text).run();
}
