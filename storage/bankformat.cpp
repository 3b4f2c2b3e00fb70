// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bankformat.h"

#include <algorithm>
#include <map>
#include <vector>

#include <QCryptographicHash>

#include "storage/bankamount.h"
#include "storage/csv.h"

namespace {

constexpr int recordsLookedAt = 60;
constexpr int titlesKnownLeast = 2;

struct Record {
  int line = 1;
  qsizetype begin = 0;
  std::vector<QByteArray> fields;
};

std::vector<Record> firstRecords(QByteArrayView utf8, char delimiter) {
  CsvReader reader(utf8, {.delimiter = delimiter, .manner = CsvReader::Manner::tolerant});
  std::vector<Record> records;
  while (int(records.size()) < recordsLookedAt && reader.next())
    records.push_back({reader.line(), reader.begin(), reader.fields()});
  return records;
}

// How many fields most records have.
struct Width {
  size_t fields = 1;
  size_t records = 0;
};

Width usualWidth(const std::vector<Record>& records) {
  std::map<size_t, size_t> counts;
  for (const Record& record : records)
    ++counts[record.fields.size()];
  Width width;
  for (const auto& [fields, count] : counts) {
    if (count >= width.records) width = {fields, count};
  }
  return width;
}

char detectDelimiter(QByteArrayView utf8) {
  char best = ';';
  size_t most = 0;
  for (const char delimiter : {';', ',', '\t', '|'}) {
    const Width width = usualWidth(firstRecords(utf8, delimiter));
    const size_t fields = width.fields > 1 ? width.fields * width.records : 0;
    if (fields <= most) continue;
    most = fields;
    best = delimiter;
  }
  return best;
}

bool looksLikeDay(const QByteArray& field) {
  const QByteArray text = field.trimmed();
  if (text.size() < 6 || text.size() > 19) return false;
  const auto divides = [](char c) { return c == '.' || c == '-' || c == '/'; };
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 4 && std::ranges::count_if(text, divides) == 2 &&
         std::ranges::all_of(text, [&](char c) {
           return (c >= '0' && c <= '9') || divides(c) || c == ':' || c == ' ' || c == 'T';
         });
}

bool isTitles(const Record& record) {
  const auto isValue = [](const QByteArray& field) {
    return bankAmounts::looksLikeOne(field) || looksLikeDay(field) || field.contains('@');
  };
  return std::ranges::none_of(record.fields, isValue) &&
         std::ranges::any_of(record.fields, [](const QByteArray& f) { return !f.isEmpty(); });
}

// Letters and digits only, without marks and case: "Betrag (€)" is "betrag", "Währung" "wahrung".
QString bare(const QString& title) {
  QString letters;
  const QString apart = title.toLower().normalized(QString::NormalizationForm_D);
  for (const QChar c : apart) {
    if (c.isLetterOrNumber()) letters.append(c);
  }
  return letters;
}

struct Words {
  BankColumn about;
  std::vector<const char*> words;
};

// In the order in which they choose: the special ones first, for "Name" is part of much.
const std::vector<Words>& knownTitles() {
  static const std::vector<Words> table = {
      {BankColumn::currency, {"currency", "wahrung", "waehrung", "curr", "ccy", "whg"}},
      {BankColumn::email, {"email", "mail", "emailaddress", "emailadresse"}},
      {BankColumn::userId,
       {"userid", "personid", "wallet", "person", "user", "kundennummer", "customer", "member",
        "personnumber", "personennummer"}},
      {BankColumn::reference,
       {"bankreference", "bankreferenz", "reference", "referenz", "transactionid", "umsatzid",
        "endtoendid", "endtoend", "endezuendereferenz", "kundenreferenz", "ref", "id"}},
      {BankColumn::date,
       {"bookingdate", "buchungstag", "buchungsdatum", "date", "datum", "buchung", "valuta",
        "valutadatum", "wertstellung", "valuedate"}},
      {BankColumn::amount,
       {"amount", "betrag", "betrageur", "umsatz", "gutschrift", "haben", "credit", "eingang",
        "summe", "value"}},
      {BankColumn::name,
       {"name", "payer", "payee", "auftraggeber", "zahlungspflichtiger",
        "beguenstigterzahlungspflichtiger", "begunstigterzahlungspflichtiger",
        "auftraggeberempfanger", "debtor", "partner", "counterparty", "namezahlungsbeteiligter",
        "zahlungsbeteiligter", "sender"}},
      {BankColumn::purpose,
       {"purpose", "verwendungszweck", "vwz", "description", "details", "narrative", "remittance",
        "memo", "buchungstext", "text"}},
  };
  return table;
}

// 0: not about it. The words come best first, and a title that is the word beats one that has it.
int likeness(const QString& title, const std::vector<const char*>& words) {
  const int count = int(words.size());
  for (int i = 0; i < count; ++i) {
    if (title == QLatin1StringView(words[size_t(i)])) return 300 - i;
  }
  for (int i = 0; i < count; ++i) {
    const QLatin1StringView word(words[size_t(i)]);
    if (word.size() >= 4 && title.startsWith(word)) return 200 - i;
  }
  for (int i = 0; i < count; ++i) {
    const QLatin1StringView word(words[size_t(i)]);
    if (word.size() >= 6 && title.contains(word)) return 100 - i;
  }
  return 0;
}

// How many subjects a record seems to be the titles of.
int knownAmong(const Record& record) {
  return int(std::ranges::count_if(knownTitles(), [&](const Words& known) {
    return std::ranges::any_of(record.fields, [&](const QByteArray& field) {
      return likeness(bare(QString::fromUtf8(field)), known.words) > 0;
    });
  }));
}

// Above the table a bank may write whose account it is, in narrower records mostly; or in ones as
// wide, which then do not read like titles.
const Record* tableBegin(const std::vector<Record>& records) {
  const Width width = usualWidth(records);
  const Record* first = nullptr;
  for (const Record& record : records) {
    if (record.fields.size() < width.fields) continue;
    if (!first) first = &record;
    if (isTitles(record) && knownAmong(record) >= titlesKnownLeast) return &record;
  }
  return first;
}

void columnsByTitle(BankFormat& format, const QStringList& titles) {
  std::vector<bool> taken(size_t(titles.size()), false);
  for (const Words& known : knownTitles()) {
    int best = 0;
    int found = BankFormat::none;
    for (int column = 0; column < titles.size(); ++column) {
      const QString title = bare(titles[column]);
      // A mandate stands for many payments, the original amount for none.
      if (taken[size_t(column)] || title.contains(u"mandat") || title.contains(u"ursprung"))
        continue;
      const int alike = likeness(title, known.words);
      if (alike <= best) continue;
      best = alike;
      found = column;
    }
    format.setColumn(known.about, found);
    if (found != BankFormat::none) taken[size_t(found)] = true;
  }
}

// Without titles, by what stands below one another.
void columnsByContent(BankFormat& format, const std::vector<Record>& rows, size_t width) {
  int longest = 0;
  for (size_t column = 0; column < width; ++column) {
    int days = 0;
    int amounts = 0;
    int mails = 0;
    int filled = 0;
    int letters = 0;
    for (const Record& row : rows) {
      if (column >= row.fields.size() || row.fields[column].isEmpty()) continue;
      const QByteArray& field = row.fields[column];
      ++filled;
      days += looksLikeDay(field);
      amounts += bankAmounts::looksLikeOne(field) && (field.contains(',') || field.contains('.'));
      mails += field.contains('@') && !field.contains(' ');
      letters += int(field.size());
    }
    const auto all = [filled](int count) { return filled > 0 && count * 10 >= filled * 8; };
    const auto claim = [&](BankColumn about) {
      if (format.column(about) != BankFormat::none) return false;
      format.setColumn(about, int(column));
      return true;
    };
    if (all(days)) {
      claim(BankColumn::date);
    } else if (all(mails)) {
      claim(BankColumn::email);
    } else if (all(amounts)) {
      claim(BankColumn::amount);
    } else if (filled > 0 && letters / filled > 3) {
      if (claim(BankColumn::name)) continue;
      if (letters / filled > longest) format.setColumn(BankColumn::purpose, int(column));
      longest = std::max(longest, letters / filled);
    }
  }
}

char detectPoint(const std::vector<Record>& rows, int column, int exponent) {
  int commas = 0;
  int points = 0;
  for (const Record& row : rows) {
    if (column < 0 || size_t(column) >= row.fields.size()) continue;
    const auto sign = bankAmounts::decimalPointOf(row.fields[size_t(column)], exponent);
    if (sign) ++(*sign == ',' ? commas : points);
  }
  return points > commas ? '.' : ',';
}

}  // namespace

namespace bankFormats {

BankFormat detect(QByteArrayView utf8, TextEncoding encoding, int exponent) {
  BankFormat format{.encoding = encoding, .delimiter = detectDelimiter(utf8)};
  const std::vector<Record> records = firstRecords(utf8, format.delimiter);
  const Record* const first = tableBegin(records);
  format.hasHeader = first && isTitles(*first);
  std::vector<Record> rows;
  if (first)
    rows.assign(records.begin() + (first - records.data()) + (format.hasHeader ? 1 : 0),
                records.end());
  if (format.hasHeader) {
    columnsByTitle(format, head(utf8, format).titles);
  }
  if (!format.hasHeader || format.column(BankColumn::amount) == BankFormat::none) {
    columnsByContent(format, rows, usualWidth(records).fields);
  }
  format.decimalPoint = detectPoint(rows, format.column(BankColumn::amount), exponent);
  return format;
}

BankHead head(QByteArrayView utf8, const BankFormat& format) {
  BankHead head;
  const std::vector<Record> records = firstRecords(utf8, format.delimiter);
  const Record* const first = tableBegin(records);
  if (!first) return head;
  head.firstLine = first->line;
  head.begin = first->begin;
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QByteArray(1, format.delimiter));
  for (const QByteArray& field : first->fields) {
    const QString title = QString::fromUtf8(field).trimmed();
    const QString number = QString::number(head.titles.size() + 1);
    head.titles.append(format.hasHeader && !title.isEmpty() ? title : number);
    hash.addData(head.titles.last().toUtf8() + '\n');
  }
  head.fingerprint = hash.result().toHex().left(32);
  return head;
}

QString toText(const BankFormat& format) {
  QStringList words{QString::number(int(format.encoding)), QString::number(format.delimiter),
                    QString::number(format.decimalPoint), QString::number(format.hasHeader)};
  for (const int column : format.columns)
    words.append(QString::number(column));
  return words.join(u' ');
}

BankFormat fromText(const QString& text, const BankFormat& otherwise) {
  const QStringList words = text.split(u' ');
  if (words.size() != 4 + qsizetype(bankColumns.size())) return otherwise;
  BankFormat format;
  const int encoding = words[0].toInt();
  if (encoding < 0 || encoding > int(TextEncoding::iso8859_15)) return otherwise;
  format.encoding = TextEncoding(encoding);
  format.delimiter = char(words[1].toInt());
  format.decimalPoint = char(words[2].toInt());
  format.hasHeader = words[3] == u"1";
  for (size_t i = 0; i < bankColumns.size(); ++i)
    format.columns[i] = words[4 + qsizetype(i)].toInt();
  return format;
}

}  // namespace bankFormats
