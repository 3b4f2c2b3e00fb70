// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xlsxwriter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <xlsxwriter.h>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr qsizetype textMax = 32'767;   // UTF-16 units of a cell, the format's own limit
constexpr qsizetype sheetNameMax = 31;  // likewise
constexpr qint64 digitsMax = 1'000'000'000'000'000;  // a spreadsheet keeps 15 digits
constexpr double msPerDay = 86'400'000.0;
constexpr double daysBefore1970 = 25'569.0;  // since the day that spreadsheets count from
constexpr qint64 copiedAtOnce = 1 << 20;

// Without what a sheet's name may not hold.
QByteArray sheetName(QString title) {
  static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
  title.replace(forbidden, QStringLiteral(" "));
  return title.left(sheetNameMax).trimmed().toUtf8();
}

QByteArray moneyFormat(const Currency& currency) {
  QString format = QStringLiteral("#,##0");
  if (currency.exponent > 0) format += u'.' + QString(currency.exponent, u'0');
  return (format + QStringLiteral("\\ [$%1]").arg(currency.code)).toUtf8();
}

Failure unwritable(const QString& why, Refusal refusal = Refusal::fileUnwritable,
                   const QString& file = {}) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = refusal,
                       .detail = why,
                       .facts = {{QStringLiteral("file"), file}}});
}

}  // namespace

XlsxWriter::PointAsDecimal::PointAsDecimal()
    : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}

XlsxWriter::PointAsDecimal::~PointAsDecimal() {
  uselocale(m_before);
  freelocale(m_plain);
}

void XlsxWriter::Free::operator()(lxw_workbook* workbook) const {
  lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(QIODevice& device, const QString& folder, TableHead head,
                       const Cancellation& cancellation)
    : m_device(device),
      m_head(std::move(head)),
      m_cancellation(cancellation),
      m_folder(QDir(folder).filePath(QStringLiteral(".groundswell-XXXXXX"))) {
  QByteArray temporary = QFile::encodeName(m_folder.path());
  lxw_workbook_options options{
      .constant_memory = LXW_TRUE, .tmpdir = temporary.data(), .use_zip64 = LXW_TRUE};
  m_workbook.reset(workbook_new_opt(QFile::encodeName(workFile()).constData(), &options));
  makeFormats();
}

XlsxWriter::~XlsxWriter() = default;

QString XlsxWriter::workFile() const {
  return m_folder.filePath(QStringLiteral("list.xlsx"));
}

void XlsxWriter::makeFormats() {
  QByteArray title = m_head.title.toUtf8();
  QByteArray platform = m_head.platform.toUtf8();
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.company = platform.data();
  workbook_set_properties(m_workbook.get(), &properties);
  m_bold = workbook_add_format(m_workbook.get());
  format_set_bold(m_bold);
  format_set_text_wrap(m_bold);
  format_set_align(m_bold, LXW_ALIGN_VERTICAL_TOP);
  m_money = workbook_add_format(m_workbook.get());
  format_set_num_format(m_money, moneyFormat(m_head.currency).constData());
  m_moment = workbook_add_format(m_workbook.get());
  format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
}

void XlsxWriter::begin(Section section) {
  if (section == Section::lines) {
    beginLines();
    return;
  }
  if (section == Section::facts) {
    endLines();
    m_sheet = workbook_add_worksheet(m_workbook.get(), Words::tr("Totals").toUtf8().constData());
    worksheet_set_column(m_sheet, 0, 5, 24, nullptr);
    m_row = 0;
  } else {
    ++m_row;
    m_isTitleRow = true;
  }
}

void XlsxWriter::beginLines() {
  m_lines = m_sheet = workbook_add_worksheet(m_workbook.get(), sheetName(m_head.title).constData());
  if (!m_lines) return;  // no room to begin with; hasFailed() says so
  lxw_col_t at = 0;
  for (const TableColumn& column : m_head.columns) {
    // What is written in it, and the arrow of the filter beside its title.
    worksheet_set_column(m_sheet, at, at, std::max(column.width + 2, 8), nullptr);
    ++at;
  }
  worksheet_freeze_panes(m_sheet, 1, 0);
  worksheet_repeat_rows(m_sheet, 0, 0);
  worksheet_set_landscape(m_sheet);
  worksheet_set_paper(m_sheet, 9);  // A4
  worksheet_fit_to_pages(m_sheet, 1, 0);
  m_isTitleRow = true;
  for (const TableColumn& column : m_head.columns)
    words(column.title);
  endRow();
}

void XlsxWriter::endLines() {
  if (!m_lines) return;
  const auto last = lxw_col_t(std::max<size_t>(m_head.columns.size(), 1) - 1);
  worksheet_autofilter(m_lines, 0, 0, std::max(m_row, 1U) - 1, last);
}

void XlsxWriter::text(QByteArrayView utf8) {
  m_text.clear();
  m_text.append(utf8);
  if (utf8.size() > textMax) {
    const QString whole = QString::fromUtf8(utf8);
    if (whole.size() > textMax) m_text = (whole.left(textMax - 1) + u'…').toUtf8();
  }
  if (m_sheet && !m_text.isEmpty())
    worksheet_write_string(m_sheet, m_row, m_column, m_text.constData(),
                           m_isTitleRow ? m_bold : nullptr);
  ++m_column;
}

void XlsxWriter::number(qint64 number) {
  decimal(number, 0, nullptr);
}

void XlsxWriter::money(Money money) {
  decimal(money.minor, m_head.currency.exponent, m_money);
}

// Up to 15 digits the nearest binary number is shown as exactly what it was made of; what has more
// would be rounded without a word, and stays a text.
void XlsxWriter::decimal(qint64 number, int exponent, lxw_format* format) {
  if (number <= -digitsMax || number >= digitsMax) {
    QString digits = QString::number(number);
    if (exponent > 0) digits.insert(digits.size() - exponent, u'.');
    words(digits);
    return;
  }
  put(static_cast<double>(number) / std::pow(10.0, exponent), format);
}

void XlsxWriter::moment(qint64 ms) {
  put(static_cast<double>(ms) / msPerDay + daysBefore1970, m_moment);
}

void XlsxWriter::put(double value, lxw_format* format) {
  if (m_sheet) worksheet_write_number(m_sheet, m_row, m_column, value, format);
  ++m_column;
}

void XlsxWriter::empty() {
  ++m_column;
}

void XlsxWriter::endRow() {
  ++m_row;
  m_column = 0;
  m_isTitleRow = false;
}

// The library does not look whether its lines were taken.
bool XlsxWriter::hasFailed() const {
  return !m_folder.isValid() || !m_lines || std::ferror(m_lines->optimize_tmpfile) != 0;
}

Result<void> XlsxWriter::finish() {
  auto closed = close();
  return closed ? copy() : closed;
}

// Nor does it look when it copies them, so there must be room before.
Result<void> XlsxWriter::close() {
  if (!m_folder.isValid() || !m_lines)
    return unwritable(m_folder.errorString(), Refusal::fileUnwritable, m_folder.path());
  std::fflush(m_lines->optimize_tmpfile);
  if (hasFailed()) return unwritable(QStringLiteral("the lines were not taken"), Refusal::diskFull);
  const qint64 needed = 2 * qint64(std::ftell(m_lines->optimize_tmpfile));
  if (QStorageInfo(m_folder.path()).bytesAvailable() < needed)
    return unwritable(QStringLiteral("the workbook needs %1 bytes").arg(needed), Refusal::diskFull);
  const lxw_error error = workbook_close(m_workbook.release());
  if (error != LXW_NO_ERROR)
    return unwritable(QString::fromUtf8(lxw_strerror(error)), Refusal::fileUnwritable, workFile());
  return {};
}

Result<void> XlsxWriter::copy() {
  QFile made(workFile());
  if (!made.open(QIODevice::ReadOnly)) {
    return unwritable(made.errorString(), Refusal::fileUnwritable, made.fileName());
  }
  while (!made.atEnd() && !m_cancellation.isRequested()) {
    QByteArray part = made.read(copiedAtOnce);
    if (part.isEmpty())
      return unwritable(made.errorString(), Refusal::fileUnwritable, made.fileName());
    while (!part.isEmpty()) {
      const qint64 taken = m_device.write(part);
      if (taken <= 0) return {};  // the device says why
      part.remove(0, taken);
    }
  }
  return {};
}
