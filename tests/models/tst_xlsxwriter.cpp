// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "models/xlsxwriter.h"

namespace {

// Takes nothing, as a full disk does.
class FullDevice final : public QIODevice {
 public:
  FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

 protected:
  qint64 readData(char*, qint64) override { return -1; }
  qint64 writeData(const char*, qint64) override { return -1; }
};

// The most memory that this process ever had.
double peakMib() {
  QFile status(u"/proc/self/status"_qs);
  if (!status.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> lines = status.readAll().split('\n');
  for (const QByteArray& line : lines) {
    if (line.startsWith("VmHWM:"))
      return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
  }
  return 0;
}

TableHead head(const Currency& currency = {}) {
  return {.title = u"Log: all/of it"_qs,
          .platform = u"Test"_qs,
          .columns = {{.title = u"No."_qs, .kind = CellKind::number, .width = 9},
                      {.title = u"Person"_qs, .width = 22},
                      {.title = u"Amount (EUR)"_qs, .kind = CellKind::money, .width = 15},
                      {.title = u"Time (UTC)"_qs, .kind = CellKind::moment, .width = 19}},
          .currency = currency};
}

}  // namespace

// A workbook, read back as what it is: XML files in an archive.
class TestXlsxWriter final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesNumbersAmountsAndDatesAsSuch();
  void writesNoTextThatIsRun_data();
  void writesNoTextThatIsRun();
  void keepsDigitsThatASpreadsheetWouldRound();
  void cutsATextThatNoCellHolds();
  void putsAFilterOnTheLinesAndTotalsBeside();
  void doesNotGrowWithTheLines();
  void leavesNothingBesideTheFile();
  void noticesThatNothingIsTaken();

 private:
  // One part of the workbook that `put` wrote.
  template <class Put>
  [[nodiscard]] QString part(const QString& name, Put put, const Currency& currency = {});

  QTemporaryDir m_folder;
  Cancellation m_cancellation;
};

template <class Put>
QString TestXlsxWriter::part(const QString& name, Put put, const Currency& currency) {
  const QString path = m_folder.filePath(u"list.xlsx"_qs);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
  {
    XlsxWriter writer(file, m_folder.path(), head(currency), m_cancellation);
    writer.begin(TableWriter::Section::lines);
    put(writer);
    writer.begin(TableWriter::Section::facts);
    writer.words(u"As of"_qs);
    writer.endRow();
    writer.begin(TableWriter::Section::totals);
    writer.words(u"Together"_qs);
    writer.endRow();
    if (!writer.finish()) qFatal("not finished");
  }
  file.close();
  QProcess unzip;
  unzip.start(u"unzip"_qs, {u"-p"_qs, path, name});
  if (!unzip.waitForFinished()) qFatal("unzip is not installed");
  return QString::fromUtf8(unzip.readAllStandardOutput());
}

void TestXlsxWriter::writesNumbersAmountsAndDatesAsSuch() {
  const auto line = [](TableWriter& writer) {
    writer.number(9'001);
    writer.words(u"Größe"_qs);
    writer.money({-123'456});
    writer.moment(QDateTime({2026, 11, 24}, {18, 0}, Qt::UTC).toMSecsSinceEpoch());
    writer.endRow();
  };
  const QString sheet = part(u"xl/worksheets/sheet1.xml"_qs, line);
  QVERIFY2(sheet.contains(u"<c r=\"A2\"><v>9001</v></c>"_qs), qPrintable(sheet));
  QVERIFY(sheet.contains(u">Größe<"_qs));
  QVERIFY2(sheet.contains(u"<v>-1234.56</v>"_qs), qPrintable(sheet));
  QVERIFY2(sheet.contains(u"<v>46350.75</v>"_qs), qPrintable(sheet));
  const QString styles = part(u"xl/styles.xml"_qs, line);
  QVERIFY2(styles.contains(u"#,##0.00\\ [$EUR]"_qs), qPrintable(styles));
  QVERIFY(styles.contains(u"yyyy-mm-dd hh:mm:ss"_qs));
  const QString yen = part(u"xl/styles.xml"_qs, line, {u"JPY"_qs, 0});
  QVERIFY2(yen.contains(u"#,##0\\ [$JPY]"_qs), qPrintable(yen));
}

void TestXlsxWriter::writesNoTextThatIsRun_data() {
  QTest::addColumn<QString>("text");
  for (const char* const text : {"=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)",
                                 "http://example.org", "{=1}", "1234"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void TestXlsxWriter::writesNoTextThatIsRun() {
  QFETCH(QString, text);
  const QString sheet = part(u"xl/worksheets/sheet1.xml"_qs, [&](TableWriter& writer) {
    writer.empty();
    writer.words(text);
    writer.endRow();
  });
  QVERIFY(!sheet.contains(u"<f>"_qs));
  QVERIFY(!sheet.contains(u"hyperlink"_qs));
  QVERIFY2(sheet.contains(u"<c r=\"B2\" t=\"inlineStr\"><is><t>%1</t></is></c>"_qs.arg(text)),
           qPrintable(sheet));
}

void TestXlsxWriter::keepsDigitsThatASpreadsheetWouldRound() {
  const QString sheet = part(u"xl/worksheets/sheet1.xml"_qs, [](TableWriter& writer) {
    writer.empty();
    writer.empty();
    writer.money({999'999'999'999'999});
    writer.endRow();
    writer.empty();
    writer.empty();
    writer.money({1'000'000'000'000'001});
    writer.endRow();
  });
  QVERIFY2(sheet.contains(u"<v>9999999999999.99</v>"_qs), qPrintable(sheet));
  QVERIFY(sheet.contains(u"<t>10000000000000.01</t>"_qs));
}

void TestXlsxWriter::cutsATextThatNoCellHolds() {
  const QString sheet = part(u"xl/worksheets/sheet1.xml"_qs, [](TableWriter& writer) {
    writer.words(QString(40'000, u'ü'));
    writer.endRow();
  });
  QVERIFY(sheet.contains(QString(32'766, u'ü') + u"…<"_qs));
}

void TestXlsxWriter::putsAFilterOnTheLinesAndTotalsBeside() {
  const auto lines = [](TableWriter& writer) {
    for (int i = 0; i < 3; ++i) {
      writer.number(i);
      writer.endRow();
    }
  };
  const QString sheet = part(u"xl/worksheets/sheet1.xml"_qs, lines);
  QVERIFY2(sheet.contains(u"<autoFilter ref=\"A1:D4\""_qs), qPrintable(sheet));
  QVERIFY(sheet.contains(u"state=\"frozen\""_qs));
  QVERIFY(sheet.contains(u"<col min=\"2\" max=\"2\" width=\"24."_qs));
  QVERIFY(!sheet.contains(u"Together"_qs));
  const QString totals = part(u"xl/worksheets/sheet2.xml"_qs, lines);
  QVERIFY(totals.contains(u"As of"_qs));
  QVERIFY(totals.contains(u"Together"_qs));
  QVERIFY(part(u"xl/workbook.xml"_qs, lines).contains(u"name=\"Log  all of it\""_qs));
}

// A tenth of the longest sheet; kept in memory, it would be some 80 MiB.
void TestXlsxWriter::doesNotGrowWithTheLines() {
  (void)part(u"xl/workbook.xml"_qs, [](TableWriter&) {});
  const double before = peakMib();
  (void)part(u"xl/workbook.xml"_qs, [](TableWriter& writer) {
    for (int i = 0; i < 100'000; ++i) {
      writer.number(i);
      writer.words(u"Ana Lindqvist %1"_qs.arg(i));
      writer.money({i});
      writer.moment(i);
      writer.endRow();
    }
  });
  const double grown = peakMib() - before;
  QVERIFY2(grown < 16, qPrintable(QString::number(grown)));
}

void TestXlsxWriter::leavesNothingBesideTheFile() {
  (void)part(u"xl/workbook.xml"_qs, [](TableWriter&) {});
  QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
           QStringList{u"list.xlsx"_qs});
}

void TestXlsxWriter::noticesThatNothingIsTaken() {
  FullDevice device;
  XlsxWriter writer(device, m_folder.filePath(u"not there"_qs), head(), m_cancellation);
  writer.begin(TableWriter::Section::lines);
  writer.number(1);
  writer.endRow();
  QVERIFY(writer.hasFailed());
  const auto finished = writer.finish();
  QVERIFY(!finished);
  QCOMPARE(finished.error().kind, ErrorKind::rejected);
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
