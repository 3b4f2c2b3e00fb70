// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringEncoder>
#include <QTest>

#include "storage/bankstatement.h"
#include "storage/csv.h"

namespace {

const BankStatement::Expected euros{.currency = u"EUR"_qs, .exponent = 2};

QString word(bankAmounts::Problem problem) {
  using Problem = bankAmounts::Problem;
  switch (problem) {
    case Problem::empty:
      return u"empty"_qs;
    case Problem::notANumber:
      return u"notANumber"_qs;
    case Problem::tooManyDecimals:
      return u"tooManyDecimals"_qs;
    case Problem::zero:
      return u"zero"_qs;
    case Problem::negative:
      return u"negative"_qs;
    case Problem::tooLarge:
      return u"tooLarge"_qs;
  }
  return {};
}

BankStatement understood(const QByteArray& bytes) {
  const TextEncoding encoding = textEncoding::detect(bytes);
  const QByteArray utf8 = textEncoding::toUtf8(bytes, encoding);
  auto statement = BankStatement::read(utf8, bankFormats::detect(utf8, encoding, 2), euros);
  if (!statement) qFatal("%s", qPrintable(statement.error().detail));
  return *std::move(statement);
}

// "Ann|1050|for honey": a row as it was understood.
QStringList rows(const BankStatement& statement) {
  QStringList found;
  for (const BankRow& row : statement.rows()) {
    const BankRecord record = statement.record(row);
    const QString amount = row.verdict == BankVerdict::amountRefused
                               ? word(row.amountProblem)
                               : QString::number(row.amount.minor);
    found.append(u"%1|%2|%3"_qs.arg(record.name, amount, record.purpose));
  }
  return found;
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool hasMark) {
  QStringEncoder encoder(
      encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
  return encoder(text);
}

}  // namespace

// Files as banks write them.
class TestBankStatement final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAmounts_data();
  void readsAmounts();
  void tellsTheDecimalPoint_data();
  void tellsTheDecimalPoint();
  void knowsEncodings_data();
  void knowsEncodings();
  void understandsFiles_data();
  void understandsFiles();
  void findsColumnsByTheirTitles();
  void findsColumnsWithoutTitles();
  void saysWhatItCannotRead_data();
  void saysWhatItCannotRead();
  void namesLinesOfTheFile();
  void givesEveryRowAReference();
  void givesTheSameReferencesInAnOverlappingFile();
  void givesEveryPayerReferencesOfTheirOwn();
  void givesTheSameReferencesInOtherColumns();
  void knowsAReferenceThatStandsTwice();
  void refusesAnotherCurrency();
  void remembersAFormatAsText();
  void knowsABankByItsTitles();
};

void TestBankStatement::readsAmounts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<char>("point");
  QTest::addColumn<QString>("read");
  const auto add = [](const char* text, char point, const char* read) {
    QTest::addRow("%s with %c", text, point)
        << QByteArray(text) << point << QString::fromUtf8(read);
  };
  add("1.234,56", ',', "123456");
  add("1,234.56", '.', "123456");
  add("1.234.567,8", ',', "123456780");
  add("1'234.50", '.', "123450");
  add("1 234,50", ',', "123450");
  add("1\xC2\xA0"
      "234,50 \xE2\x82\xAC",
      ',', "123450");
  add("EUR 12,00", ',', "1200");
  add("+12,00 EUR", ',', "1200");
  add("12,00 H", ',', "1200");
  add("  7 ", ',', "700");
  add(",50", ',', "50");
  add("12,", ',', "1200");
  add("-12,00", ',', "negative");
  add("\xE2\x88\x92"
      "12,00",
      ',', "negative");
  add("12,00-", ',', "negative");
  add("(12.00)", '.', "negative");
  add("12,00 S", ',', "negative");
  add("12.00 DR", '.', "negative");
  add("-0,00", ',', "zero");
  add("0", ',', "zero");
  add("", ',', "empty");
  add("-", ',', "empty");
  add("1,2345", ',', "tooManyDecimals");
  add("1.50", ',', "notANumber");
  add("1,23,456", '.', "notANumber");
  add("12a", ',', "notANumber");
  add("--12", ',', "notANumber");
  add("1,2,3", ',', "notANumber");
  add("12 00 00", ',', "notANumber");
  add("100.000.000.000,00", ',', "10000000000000");
  add("100.000.000.000,01", ',', "tooLarge");
  add("99999999999999999999999,00", ',', "tooLarge");
}

void TestBankStatement::readsAmounts() {
  QFETCH(QByteArray, text);
  QFETCH(char, point);
  QFETCH(QString, read);
  const auto amount = bankAmounts::parse(text, point, 2);
  QCOMPARE(amount ? QString::number(amount->minor) : word(amount.error()), read);
}

void TestBankStatement::tellsTheDecimalPoint_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("point");
  const auto add = [](const char* text, const char* point) {
    QTest::newRow(text) << QByteArray(text) << QByteArray(point);
  };
  add("1.234,56", ",");
  add("1,234.56", ".");
  add("12,5", ",");
  add("12.50", ".");
  add("1.234.567", ",");
  add("1,234,567", ".");
  add("1.234", "");
  add("1234", "");
}

void TestBankStatement::tellsTheDecimalPoint() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, point);
  const auto told = bankAmounts::decimalPointOf(text, 2);
  QCOMPARE(told ? QByteArray(1, *told) : QByteArray(), point);
}

void TestBankStatement::knowsEncodings_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("encoding");
  const auto add = [](const char* name, const QByteArray& bytes, TextEncoding encoding) {
    QTest::newRow(name) << bytes << int(encoding);
  };
  const QString text = u"Name;Betrag\nJörg Süß €;12,50\n"_qs;
  add("UTF-8", text.toUtf8(), TextEncoding::utf8);
  add("UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::utf8);
  add("UTF-16", utf16(text, QStringConverter::Utf16LE, true), TextEncoding::utf16LittleEndian);
  add("UTF-16, big", utf16(text, QStringConverter::Utf16BE, true), TextEncoding::utf16BigEndian);
  add("UTF-16 without a mark", utf16(text, QStringConverter::Utf16LE, false),
      TextEncoding::utf16LittleEndian);
  add("Windows", "Name;Betrag\nJ\xF6rg S\xFC\xDF \x80;12,50\n", TextEncoding::windows1252);
  add("ISO 8859-15", "Name;Betrag\nJ\xF6rg S\xFC\xDF \xA4;12,50\n", TextEncoding::iso8859_15);
}

void TestBankStatement::knowsEncodings() {
  QFETCH(QByteArray, bytes);
  QFETCH(int, encoding);
  QCOMPARE(int(textEncoding::detect(bytes)), encoding);
  QCOMPARE(QString::fromUtf8(textEncoding::toUtf8(bytes, TextEncoding(encoding))),
           u"Name;Betrag\nJörg Süß €;12,50\n"_qs);
}

void TestBankStatement::understandsFiles_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QStringList>("read");
  const auto add = [](const char* name, const QByteArray& file, const QStringList& read) {
    QTest::newRow(name) << file << read;
  };
  const QStringList two = {u"Ann|123456|honey"_qs, u"Bob|negative|wax"_qs};
  add("German", "Name;Betrag;Verwendungszweck\nAnn;1.234,56;honey\nBob;-1,00;wax\n", two);
  add("English", "Name,Amount,Purpose\nAnn,\"1,234.56\",honey\nBob,-1.00,wax\n", two);
  add("with tabs", "Name\tAmount\tPurpose\nAnn\t1234.56\thoney\nBob\t(1.00)\twax\n", two);
  add("of an old Mac", "Name;Betrag;Verwendungszweck\rAnn;1.234,56;honey\rBob;-1,00;wax\r", two);
  add("lines of Windows, blank ones, semicolons at the end",
      "\r\nName;Betrag;Verwendungszweck;\r\n\r\nAnn;1.234,56;honey;\r\n;;;\r\n"
      "Bob;-1,00;wax;\r\n\r\n",
      two);
  add("lines of the bank above the table",
      "Konto;DE02\nZeitraum;alles\n\nName;Betrag;Verwendungszweck;Saldo\nAnn;1.234,56;honey;5,00\n"
      "Bob;-1,00;wax;4,00\n",
      two);
  add("quotes, line ends and delimiters in fields",
      "Name;Betrag;Verwendungszweck\n\"Ann \"\"A\"\"\";5,00;\"two\nlines; one field\"\n",
      {u"Ann \"A\"|500|two lines; one field"_qs});
  add("a quote where none belongs", "Name;Betrag;Verwendungszweck\nAnn 5\" Ltd;5,00;x\n",
      {u"Ann 5\" Ltd|500|x"_qs});
  add("text behind a quote", "Name;Betrag;Verwendungszweck\n\"Ann\" Ltd;5,00;x\n",
      {u"Ann Ltd|500|x"_qs});
  add("too few fields", "Name;Betrag;Verwendungszweck\nAnn;5,00;x\nBob\n",
      {u"Ann|500|x"_qs, u"Bob|empty|"_qs});
  add("a NUL and controls", QByteArray("Name;Betrag;Verwendungszweck\nA\0n;5,00;x\ay\n", 42),
      {u"A n|500|x y"_qs});
  add("thousands only", "Name;Betrag;Verwendungszweck\nAnn;1.234;x\nBob;2,50;y\n",
      {u"Ann|123400|x"_qs, u"Bob|250|y"_qs});
  add("no amounts", "Name;Ort\nAnn;Bonn\nBob;Ulm\n", {u"Ann|empty|"_qs, u"Bob|empty|"_qs});
  add("no titles",
      "24.11.2026;Ann Miller;12,50;for the honey of the village\n"
      "25.11.2026;Bob;1,00;wax\n",
      {u"Ann Miller|1250|for the honey of the village"_qs, u"Bob|100|wax"_qs});
}

void TestBankStatement::understandsFiles() {
  QFETCH(QByteArray, file);
  QFETCH(QStringList, read);
  QCOMPARE(rows(understood(file)), read);
}

void TestBankStatement::findsColumnsByTheirTitles() {
  const QByteArray file =
      "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Mandatsreferenz;"
      "Kundenreferenz (End-to-End);Lastschrift Ursprungsbetrag;Beguenstigter/Zahlungspflichtiger;"
      "Betrag;Waehrung;E-Mail;User-ID\n"
      "DE02;24.11.26;24.11.26;GUTSCHRIFT;honey;M1;E2E-1;;Ann;12,50;EUR;a@example.org;7\n";
  const BankStatement statement = understood(file);
  const BankRecord record = statement.record(statement.rows()[0]);
  QCOMPARE(record.date, u"24.11.26"_qs);
  QCOMPARE(record.amount, u"12,50"_qs);
  QCOMPARE(record.name, u"Ann"_qs);
  QCOMPARE(record.purpose, u"honey"_qs);
  QCOMPARE(record.reference, u"E2E-1"_qs);
  QCOMPARE(record.currency, u"EUR"_qs);
  QCOMPARE(record.email, u"a@example.org"_qs);
  QCOMPARE(record.userId, u"7"_qs);
}

void TestBankStatement::findsColumnsWithoutTitles() {
  const BankStatement statement =
      understood("ann@example.org,2026-11-24,12.50\nbob@example.org,2026-11-25,1.00\n");
  QVERIFY(!statement.format().hasHeader);
  const BankRecord record = statement.record(statement.rows()[1]);
  QCOMPARE(record.email, u"bob@example.org"_qs);
  QCOMPARE(record.date, u"2026-11-25"_qs);
  QCOMPARE(record.amount, u"1.00"_qs);
  QCOMPARE(statement.head().titles, (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
}

void TestBankStatement::saysWhatItCannotRead_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("why");
  QTest::addColumn<int>("line");
  QTest::newRow("an open quote") << QByteArray("Name;Betrag\nAnn;1,00\n\"Bob;2,00\nCid;3,00\n")
                                 << u"openQuote"_qs << 3;
  QTest::newRow("no rows") << QByteArray("Name;Betrag\n") << u"empty"_qs << 0;
  QTest::newRow("nothing") << QByteArray() << u"empty"_qs << 0;
  QByteArray many = "Name;Betrag\n";
  for (qint64 i = 0; i <= BankStatement::rowsMax; ++i)
    many += "A;1,00\n";
  QTest::newRow("too many rows") << many << u"tooLong"_qs << 0;
}

void TestBankStatement::saysWhatItCannotRead() {
  QFETCH(QByteArray, file);
  QFETCH(QString, why);
  QFETCH(int, line);
  const auto read =
      BankStatement::read(file, bankFormats::detect(file, TextEncoding::utf8, 2), euros);
  QVERIFY(!read);
  QCOMPARE(read.error().refusal, Refusal::invalidValue);
  QCOMPARE(read.error().facts[u"file"_qs].toString(), why);
  QCOMPARE(read.error().facts[u"line"_qs].toInt(), line);
}

void TestBankStatement::namesLinesOfTheFile() {
  const BankStatement statement = understood(
      "Konto;DE02\n\nName;Betrag;Verwendungszweck\nAnn;1,00;\"a\nb\"\n\nBob;2,00;c\nCid;3,00;d\n");
  QCOMPARE(statement.rows().size(), 3U);
  QCOMPARE(statement.rows()[0].line, 4U);
  QCOMPARE(statement.rows()[1].line, 7U);
}

void TestBankStatement::givesEveryRowAReference() {
  const BankStatement statement = understood(
      "Datum;Name;Betrag;Verwendungszweck;Referenz\n"
      "1.1.26;Ann;1,00;x;\n1.1.26;Ann;1,00;x;\n1.1.26;Ann;1,00;y;NOTPROVIDED\n1.1.26;Ann;1,00;x;"
      "R7\n");
  QStringList references;
  for (const BankRow& row : statement.rows()) {
    references.append(statement.reference(row));
    QCOMPARE(row.verdict, BankVerdict::unjudged);
  }
  QVERIFY(references[0].startsWith(u"row:"_qs) && references[0].endsWith(u":1"_qs));
  QCOMPARE(references[1], references[0].chopped(1) + u'2');
  QVERIFY(references[2].startsWith(u"row:"_qs));
  QVERIFY(references[2].chopped(2) != references[0].chopped(2));
  QCOMPARE(references[3], u"R7"_qs);
}

void TestBankStatement::givesTheSameReferencesInAnOverlappingFile() {
  const QByteArray titles = "Datum;Name;Betrag;Verwendungszweck\n";
  const BankStatement first =
      understood(titles + "1.1.26;A;1,00;x\n2.1.26;B;1,00;y\n2.1.26;B;1,00;y\n");
  // The same days from the bank once more, in another encoding and with other line ends.
  const BankStatement second = understood(
      "\xEF\xBB\xBF" + titles + "2.1.26;B;1,00;y\r\n2.1.26;B;1,00;y\r\n3.1.26;C;1,00;z\r\n");
  QCOMPARE(second.reference(second.rows()[0]), first.reference(first.rows()[1]));
  QCOMPARE(second.reference(second.rows()[1]), first.reference(first.rows()[2]));
}

// Two give the same on one day, and the bank writes the newest first: what was the only row of its
// kind in the morning is the second one in the evening.
void TestBankStatement::givesEveryPayerReferencesOfTheirOwn() {
  const QByteArray titles = "Datum;Name;E-Mail;User-ID;Betrag;Verwendungszweck\n";
  for (const QByteArray& payers :
       {QByteArray("Ann;;|Bob;;"), QByteArray(";a@x.org;|;b@x.org;"), QByteArray(";;7|;;8")}) {
    const auto row = [](const QByteArray& payer) { return "1.1.26;" + payer + ";1,00;gift\n"; };
    const QByteArray first = row(payers.split('|')[0]);
    const BankStatement morning = understood(titles + first);
    const BankStatement evening = understood(titles + row(payers.split('|')[1]) + first);
    QCOMPARE(evening.reference(evening.rows()[1]), morning.reference(morning.rows()[0]));
    QVERIFY(evening.reference(evening.rows()[0]) != morning.reference(morning.rows()[0]));
  }
}

// Somebody corrects the columns, or adds one of their own, when some of it was booked already.
void TestBankStatement::givesTheSameReferencesInOtherColumns() {
  const QByteArray row = "1.1.26;Ann;1.000;gift";
  const QByteArray file = "Datum;Name;Betrag;Verwendungszweck\n" + row + '\n';
  const BankStatement before = understood(file);
  BankFormat format = before.format();
  format.setColumn(BankColumn::name, 3);
  format.setColumn(BankColumn::purpose, BankFormat::none);
  format.decimalPoint = '.';
  const auto corrected = BankStatement::read(file, format, {.currency = u"KWD"_qs, .exponent = 3});
  QVERIFY(corrected);
  const BankStatement widened =
      understood("Datum;Name;Betrag;Verwendungszweck;User-ID\n2.1.26;Bob;2,00;x;7\n" + row + ";\n");
  const QString reference = before.reference(before.rows()[0]);
  QCOMPARE(corrected->reference(corrected->rows()[0]), reference);
  QCOMPARE(widened.reference(widened.rows()[1]), reference);
}

void TestBankStatement::knowsAReferenceThatStandsTwice() {
  const BankStatement statement =
      understood("Name;Betrag;Referenz\nA;1,00;R1\nB;1,00;R2\nC;5,00;R1\n");
  QCOMPARE(statement.rows()[0].verdict, BankVerdict::unjudged);
  QCOMPARE(statement.rows()[2].verdict, BankVerdict::repeated);
  QCOMPARE(statement.sums()[size_t(BankVerdict::repeated)].amount, Money{500});
}

void TestBankStatement::refusesAnotherCurrency() {
  const BankStatement statement =
      understood("Name;Betrag;Currency\nA;1,00;EUR\nB;1,00;USD\nC;1,00;eur\n");
  QCOMPARE(statement.rows()[1].verdict, BankVerdict::currencyDiffers);
  QCOMPARE(statement.rows()[2].verdict, BankVerdict::unjudged);
}

void TestBankStatement::remembersAFormatAsText() {
  BankFormat format{.encoding = TextEncoding::windows1252, .delimiter = '\t', .decimalPoint = '.'};
  format.setColumn(BankColumn::amount, 12);
  format.hasHeader = false;
  QCOMPARE(bankFormats::fromText(bankFormats::toText(format), {}), format);
  QCOMPARE(bankFormats::fromText(u"nonsense"_qs, format), format);
}

void TestBankStatement::knowsABankByItsTitles() {
  const auto fingerprint = [](const QByteArray& file) {
    return understood(file).head().fingerprint;
  };
  const QByteArray one = fingerprint("Name;Betrag\nA;1,00\n");
  QCOMPARE(fingerprint("Konto;DE\n\nName;Betrag\nB;2,00\nC;3,00\n"), one);
  QVERIFY(fingerprint("Name;Umsatz\nA;1,00\n") != one);
  QVERIFY(fingerprint("Name,Betrag\nA,\"1,00\"\n") != one);
}

QTEST_GUILESS_MAIN(TestBankStatement)
#include "tst_bankstatement.moc"
