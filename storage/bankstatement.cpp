// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bankstatement.h"

#include <algorithm>
#include <unordered_map>

#include <QCryptographicHash>

#include "storage/csv.h"

namespace {

constexpr qsizetype textCharactersMax = 200;  // of a reference or reason in the log

Failure refused(const char* why, const QJsonObject& more = {}) {
  QJsonObject facts = more;
  facts.insert(u"file"_qs, QLatin1StringView(why));
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = Refusal::invalidValue,
                       .detail = QString::fromLatin1(why),
                       .facts = facts});
}

// One line; a NUL or another control character has no place in the log.
QString clean(const QByteArray& field) {
  QString text = QString::fromUtf8(field);
  for (QChar& c : text) {
    if (c.category() == QChar::Other_Control) c = u' ';
  }
  return text.simplified();
}

// The rows that are the same in everything the bank wrote. In fewer columns, those of two payers
// would be alike and change places from one file to the next; by columns as they were understood,
// whoever corrects them would make other rows of those that were booked.
QByteArray sameness(const std::vector<QByteArray>& fields) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const QByteArray& field : fields) {
    const QByteArray text = clean(field).toUtf8();
    if (!text.isEmpty()) hash.addData(text + '\n');
  }
  return hash.result();
}

quint64 shortened(const QByteArray& hash) {
  quint64 number = 0;
  for (int i = 0; i < 8; ++i)
    number = number << 8 | static_cast<unsigned char>(hash[i]);
  return number;
}

}  // namespace

Result<BankStatement> BankStatement::read(const QByteArray& utf8, const BankFormat& format,
                                          const Expected& expected) {
  BankStatement statement;
  statement.m_text = utf8;
  statement.m_format = format;
  statement.m_expected = expected;
  statement.m_head = bankFormats::head(utf8, format);
  CsvReader reader(utf8, {format.delimiter, CsvReader::Manner::tolerant}, statement.m_head.begin);
  if (format.hasHeader) static_cast<void>(reader.next());
  // By 64 bits of a hash: how often something was there.
  std::unordered_map<quint64, quint32> seen;
  const int linesAbove = statement.m_head.firstLine - 1;
  while (reader.next()) {
    const bool isBlank = std::ranges::all_of(
        reader.fields(), [](const QByteArray& field) { return field.trimmed().isEmpty(); });
    if (isBlank) continue;
    if (qint64(statement.m_rows.size()) >= rowsMax)
      return refused("tooLong", {{u"most"_qs, rowsMax}});
    BankRow row{.begin = quint32(reader.begin()), .line = quint32(reader.line() + linesAbove)};
    const BankRecord record = statement.record(row);
    statement.judgeAmount(row, record);
    if (row.verdict == BankVerdict::unjudged) {
      const bool given = isGiven(record.reference);
      const QByteArray key =
          given ? QCryptographicHash::hash(record.reference.toUtf8(), QCryptographicHash::Sha256)
                : record.sameness;
      const quint32 times = ++seen[shortened(key)];
      if (!given) row.occurrence = times;
      if (given && times > 1) row.verdict = BankVerdict::repeated;
    }
    statement.m_rows.push_back(row);
  }
  if (reader.problem())
    return refused("openQuote", {{u"line"_qs, reader.problemLine() + linesAbove}});
  if (statement.m_rows.empty()) return refused("empty");
  statement.m_rows.shrink_to_fit();
  return statement;
}

void BankStatement::judgeAmount(BankRow& row, const BankRecord& record) const {
  const auto amount =
      bankAmounts::parse(record.amount.toUtf8(), m_format.decimalPoint, m_expected.exponent);
  if (!amount) {
    row.verdict = BankVerdict::amountRefused;
    row.amountProblem = amount.error();
    return;
  }
  row.amount = *amount;
  const QString& currency = record.currency;
  if (!currency.isEmpty() && currency.compare(m_expected.currency, Qt::CaseInsensitive) != 0) {
    row.verdict = BankVerdict::currencyDiffers;
  }
}

BankRecord BankStatement::record(const BankRow& row) const {
  CsvReader reader(m_text, {m_format.delimiter, CsvReader::Manner::tolerant}, row.begin);
  BankRecord record;
  if (!reader.next()) return record;
  const auto field = [&](BankColumn about) {
    const int column = m_format.column(about);
    const auto& fields = reader.fields();
    return column >= 0 && size_t(column) < fields.size() ? clean(fields[size_t(column)])
                                                         : QString();
  };
  record = {.date = field(BankColumn::date),
            .amount = field(BankColumn::amount),
            .name = field(BankColumn::name),
            .purpose = field(BankColumn::purpose),
            .email = field(BankColumn::email),
            .userId = field(BankColumn::userId),
            .reference = field(BankColumn::reference),
            .currency = field(BankColumn::currency),
            .sameness = sameness(reader.fields())};
  return record;
}

// What SEPA writes where nobody gave one is none.
bool BankStatement::isGiven(const QString& reference) {
  return !reference.isEmpty() &&
         reference.compare(QLatin1StringView("NOTPROVIDED"), Qt::CaseInsensitive) != 0;
}

QString BankStatement::reference(const BankRow& row) const {
  return reference(row, record(row));
}

QString BankStatement::reference(const BankRow& row, const BankRecord& record) const {
  if (isGiven(record.reference)) {
    if (record.reference.size() <= textCharactersMax) return record.reference;
    return u"long:"_qs + QString::fromLatin1(QCryptographicHash::hash(record.reference.toUtf8(),
                                                                      QCryptographicHash::Sha256)
                                                 .toHex());
  }
  return u"row:%1:%2"_qs.arg(QString::fromLatin1(record.sameness.toHex().left(40)))
      .arg(row.occurrence);
}

void BankStatement::setName(UserId user, const QString& name) {
  if (m_named.contains(user.value)) return;
  m_named.insert(user.value, quint32(m_names.size()));
  m_names.append(name.toUtf8()).append('\0');
}

QString BankStatement::nameOf(UserId user) const {
  const auto found = m_named.constFind(user.value);
  if (found == m_named.cend()) return {};
  return QString::fromUtf8(m_names.constData() + *found);
}

std::array<BankSum, bankVerdicts> BankStatement::sums() const {
  std::array<BankSum, bankVerdicts> sums;
  for (const BankRow& row : m_rows) {
    BankSum& sum = sums[size_t(row.verdict)];
    ++sum.count;
    sum.amount = sum.amount + row.amount;
  }
  return sums;
}
