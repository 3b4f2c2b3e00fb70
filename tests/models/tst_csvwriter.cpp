// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QBuffer>
#include <QTest>

#include "models/csvwriter.h"

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

TableHead headOf(int columns, const Currency& currency = {}) {
  return {.columns = std::vector<TableColumn>(size_t(columns)), .currency = currency};
}

// A file of one cell, without its mark and line end.
template <class Put>
QByteArray cell(Put put, const Currency& currency = {}, const CsvDialect& dialect = {}) {
  QBuffer file;
  file.open(QIODevice::WriteOnly);
  CsvWriter writer(file, headOf(1, currency), dialect);
  put(writer);
  writer.endRow();
  if (!writer.finish()) qFatal("the writer failed");
  return file.data().mid(mark.size()).chopped(2);
}

// Takes nothing, as a full disk does.
class FullDevice final : public QIODevice {
 public:
  FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

 protected:
  qint64 readData(char*, qint64) override { return -1; }
  qint64 writeData(const char*, qint64) override { return -1; }
};

}  // namespace

class TestCsvWriter final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesEveryLineWithTheSameCells() {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter writer(file, headOf(3));
    writer.words(u"Größe"_qs);
    writer.number(-7);
    writer.empty();
    writer.endRow();
    writer.endRow();
    writer.money({5});
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(file.data(), mark + QByteArray("Größe,-7,\r\n,,\r\n0.05,,\r\n"));
    QVERIFY(!writer.hasFailed());
  }

  void writesTexts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* name, const char* text, const char* written) {
      QTest::newRow(name) << QByteArray(text) << QByteArray(written);
    };
    row("nothing", "", "");
    row("plain", "Ann O'Hara", "Ann O'Hara");
    row("a comma", "Lindqvist, Ana", "\"Lindqvist, Ana\"");
    row("a semicolon", "one;two", "\"one;two\"");
    row("quotes", "said \"no\"", "\"said \"\"no\"\"\"");
    row("a line break", "two\r\nlines", "two  lines");
    row("a tab", "two\tcells", "two cells");
    row("a formula", "=1+1", "'=1+1");
    row("a formula in quotes", "=HYPERLINK(\"http://x\",\"y\")",
        "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("a break, then a formula", "\n=1", "' =1");
    row("other scripts", "Ана, 花子", "\"Ана, 花子\"");
  }
  void writesTexts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QCOMPARE(cell([&](CsvWriter& writer) { writer.text(text); }), written);
  }

  void writesMoneyWithTheCurrencysDecimals_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](qint64 minor, int exponent, const char* written) {
      QTest::newRow(written) << minor << exponent << QByteArray(written);
    };
    row(0, 2, "0.00");
    row(1, 2, "0.01");
    row(10, 2, "0.10");
    row(100, 2, "1.00");
    row(moneyMax.minor, 2, "100000000000.00");
    row(-123'456, 2, "-1234.56");
    row(-5, 2, "-0.05");
    row(1'234, 0, "1234");
    row(1'234, 3, "1.234");
    row(12, 3, "0.012");
    row(std::numeric_limits<qint64>::max(), 2, "92233720368547758.07");
    row(std::numeric_limits<qint64>::min(), 2, "-92233720368547758.08");
  }
  void writesMoneyWithTheCurrencysDecimals() {
    QFETCH(qint64, minor);
    QFETCH(int, exponent);
    QFETCH(QByteArray, written);
    const auto put = [&](CsvWriter& writer) { writer.money({minor}); };
    QCOMPARE(cell(put, {u"EUR"_qs, exponent}), written);
  }

  void writesMomentsAsIso8601_data() {
    QTest::addColumn<QByteArray>("written");
    for (const char* const moment :
         {"2026-11-24T09:07:16.250Z", "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
          "2028-02-29T23:59:59.007Z", "2100-03-01T00:00:00.010Z"})
      QTest::newRow(moment) << QByteArray(moment);
  }
  void writesMomentsAsIso8601() {
    QFETCH(QByteArray, written);
    const auto at = QDateTime::fromString(QString::fromLatin1(written), Qt::ISODateWithMs);
    const auto put = [&](CsvWriter& writer) { writer.moment(at.toMSecsSinceEpoch()); };
    QCOMPARE(cell(put), written);
  }

  void writesWhatASpreadsheetOfTheCountryReads_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                            << QByteArray("1234,50;-0,05;2026-11-24 09:07:16");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << QByteArray("1234.50,-0.05,2026-11-24 09:07:16");
  }
  void writesWhatASpreadsheetOfTheCountryReads() {
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, written);
    const auto at = QDateTime::fromString(u"2026-11-24T09:07:16.250Z"_qs, Qt::ISODateWithMs);
    const auto put = [&](CsvWriter& writer) {
      writer.money({123'450});
      writer.money({-5});
      writer.moment(at.toMSecsSinceEpoch());
    };
    QCOMPARE(cell(put, {}, CsvDialect::ofCountry(locale)), written);
  }

  void beginsWithTheTitlesAndPartsItsSections() {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter writer(file, {.columns = {{.title = u"No."_qs}, {.title = u"A, B"_qs}}});
    writer.begin(TableWriter::Section::lines);
    writer.number(1);
    writer.endRow();
    writer.begin(TableWriter::Section::facts);
    writer.words(u"As of"_qs);
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(file.data(), mark + QByteArray("No.,\"A, B\"\r\n1,\r\n,\r\nAs of,\r\n"));
  }

  void writesMoreThanItHoldsBack() {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter writer(file, headOf(1));
    QByteArray expected = mark;
    for (int i = 0; i < 200'000; ++i) {
      writer.number(i);
      writer.endRow();
      expected += QByteArray::number(i) + "\r\n";
    }
    QVERIFY(!file.data().isEmpty());
    QVERIFY(writer.finish());
    QVERIFY(file.data() == expected);
  }

  void noticesThatNothingIsTaken() {
    FullDevice device;
    CsvWriter writer(device, headOf(1));
    writer.number(1);
    writer.endRow();
    QVERIFY(!writer.hasFailed());
    QVERIFY(writer.finish());
    QVERIFY(writer.hasFailed());
  }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
