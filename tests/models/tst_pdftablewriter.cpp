// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "models/pdftablewriter.h"

// Paper, read back as the text that stands on it.
class TestPdfTableWriter final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void saysWhatItIsOnOnePage();
  void repeatsTheTitlesAndCountsThePages();
  void liesOnItsSideWhereColumnsAreMany();
  void stopsWhenCancelled();
  void hasALimit();

 private:
  // As pdftotext prints the pages, its lines as they stand side by side.
  [[nodiscard]] QString text(int lines, int columns = 3);

  QTemporaryDir m_folder;
  Cancellation m_cancellation;
};

namespace {

QString output(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished()) qFatal("%s is not installed", qPrintable(program));
  return QString::fromUtf8(process.readAllStandardOutput());
}

void write(QIODevice& device, int lines, int columns, const Cancellation& cancellation) {
  TableHead head{.title = u"Statement of Ana"_qs, .platform = u"Test platform"_qs};
  head.columns = {{.title = u"No."_qs, .kind = CellKind::number, .width = 9},
                  {.title = u"Amount (EUR)"_qs, .kind = CellKind::money, .width = 15}};
  while (int(head.columns.size()) < columns)
    head.columns.push_back({.title = u"Reason"_qs, .width = 20});
  PdfTableWriter writer(device, head, cancellation);
  writer.begin(TableWriter::Section::lines);
  for (int i = 0; i < lines; ++i) {
    writer.number(i + 1'000);
    writer.money({i * 100 + 7});
    writer.words(u"a reason of some words that takes its place"_qs);
    writer.endRow();
  }
  writer.begin(TableWriter::Section::facts);
  writer.words(u"As of"_qs);
  writer.moment(QDateTime({2026, 11, 24}, {18, 0}, Qt::UTC).toMSecsSinceEpoch());
  writer.endRow();
  writer.begin(TableWriter::Section::totals);
  writer.words(u"Kind"_qs);
  writer.words(u"Lines"_qs);
  writer.endRow();
  writer.words(u"Together"_qs);
  writer.number(lines);
  writer.endRow();
  if (!writer.finish()) qFatal("not finished");
}

}  // namespace

QString TestPdfTableWriter::text(int lines, int columns) {
  const QString path = m_folder.filePath(u"list.pdf"_qs);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
  write(file, lines, columns, m_cancellation);
  file.close();
  return output(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
}

void TestPdfTableWriter::saysWhatItIsOnOnePage() {
  const QString page = text(2);
  for (const QString& words : {u"Statement of Ana"_qs, u"Test platform"_qs,
                               u"As of: 24/11/2026 18:00"_qs, u"Times: UTC"_qs, u"Amount (EUR)"_qs,
                               u"1000"_qs, u"1.07"_qs, u"Together"_qs, u"Page 1 of 1"_qs})
    QVERIFY2(page.contains(words), qPrintable(words + u" is not in\n"_qs + page));
}

void TestPdfTableWriter::repeatsTheTitlesAndCountsThePages() {
  const QStringList pages = text(1'500).split(u'\f', Qt::SkipEmptyParts);
  QVERIFY(pages.size() > 10);
  for (int i = 0; i < pages.size(); ++i) {
    QVERIFY2(pages[i].contains(u"Page %1 of %2"_qs.arg(i + 1).arg(pages.size())),
             qPrintable(pages[i]));
    QVERIFY(pages[i].contains(u"Statement of Ana"_qs));
    QVERIFY(pages[i].contains(u"Amount (EUR)"_qs) || i + 1 == pages.size());
  }
  // Every line once, none lost between two pages.
  const QString all = pages.join(u' ');
  for (int i = 0; i < 1'500; ++i)
    QCOMPARE(all.count(u" %1.07"_qs.arg(QLocale().toString(i))), 1);
  QVERIFY(pages.last().contains(u"Together"_qs));
}

void TestPdfTableWriter::liesOnItsSideWhereColumnsAreMany() {
  const QString path = m_folder.filePath(u"list.pdf"_qs);
  const auto size = [&] { return output(u"pdfinfo"_qs, {path}); };
  (void)text(1);
  QVERIFY2(size().contains(u"595 x 842"_qs), qPrintable(size()));
  (void)text(1, 8);
  QVERIFY2(size().contains(u"842 x 595"_qs), qPrintable(size()));
}

void TestPdfTableWriter::stopsWhenCancelled() {
  QBuffer whole;
  whole.open(QIODevice::WriteOnly);
  write(whole, 500, 3, m_cancellation);
  Cancellation cancelled;
  cancelled.request();
  QBuffer part;
  part.open(QIODevice::WriteOnly);
  write(part, 500, 3, cancelled);
  QVERIFY(part.size() < whole.size());
}

void TestPdfTableWriter::hasALimit() {
  QBuffer device;
  device.open(QIODevice::WriteOnly);
  QCOMPARE(PdfTableWriter(device, {}, m_cancellation).linesMax(), 10'000);
}

QTEST_MAIN(TestPdfTableWriter)
#include "tst_pdftablewriter.moc"
