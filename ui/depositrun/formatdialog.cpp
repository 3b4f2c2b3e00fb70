// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrun/formatdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/banktext.h"
#include "ui/form.h"
#include "ui/theme.h"

namespace {

template <class Value>
void add(QComboBox* box, const QString& text, Value value, Value chosen) {
  box->addItem(text, int(value));
  if (value == chosen) box->setCurrentIndex(box->count() - 1);
}

QComboBox* makeBox(QWidget* parent, const char* name) {
  auto* const box = new QComboBox(parent);
  box->setObjectName(QLatin1StringView(name));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(20);
  return box;
}

constexpr const char* columnNames[] = {"formatDate",      "formatAmount",  "formatName",
                                       "formatPurpose",   "formatEmail",   "formatUserId",
                                       "formatReference", "formatCurrency"};

}  // namespace

FormatDialog::FormatDialog(const BankFormat& format, const QStringList& titles, QWidget* parent)
    : QDialog(parent), m_format(format) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("formatDialog"));
  setWindowTitle(tr("Columns and format"));
  auto* const sentence = new QLabel(
      tr("The file was understood like this. What you correct is remembered for the next file of "
         "this bank."),
      this);
  sentence->setTextFormat(Qt::PlainText);
  sentence->setWordWrap(true);
  auto* const sides = new QHBoxLayout;
  sides->setSpacing(24);
  constexpr size_t half = bankColumns.size() / 2;
  sides->addWidget(m_first = makeColumns(titles, 0, half), 1);
  sides->addWidget(m_second = makeColumns(titles, half, bankColumns.size()), 1);
  sides->addWidget(makeManner(), 1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(20, 20, 20, 16);
  column->setSpacing(16);
  column->addWidget(sentence);
  column->addLayout(sides);
  column->addWidget(makeButtons());
  m_columns[size_t(BankColumn::date)]->setFocus();
}

QWidget* FormatDialog::makeManner() {
  auto* const side = new QWidget(this);
  m_manner = new Form(side);
  m_encoding = makeBox(m_manner, "formatEncoding");
  for (const TextEncoding each :
       {TextEncoding::utf8, TextEncoding::windows1252, TextEncoding::iso8859_15,
        TextEncoding::utf16LittleEndian, TextEncoding::utf16BigEndian})
    add(m_encoding, bankText::encoding(each), each, m_format.encoding);
  m_delimiter = makeBox(m_manner, "formatDelimiter");
  for (const char each : {';', ',', '\t', '|'})
    add(m_delimiter, bankText::delimiter(each), each, m_format.delimiter);
  m_point = makeBox(m_manner, "formatPoint");
  for (const char each : {',', '.'})
    add(m_point, bankText::decimalPoint(each), each, m_format.decimalPoint);
  m_header = makeBox(m_manner, "formatHeader");
  add(m_header, tr("Titles of the columns"), true, m_format.hasHeader);
  add(m_header, tr("A payment"), false, m_format.hasHeader);
  m_manner->addField(QStringLiteral("encoding"), tr("&Characters"), m_encoding);
  m_manner->addField(QStringLiteral("delimiter"), tr("Columns are di&vided by"), m_delimiter);
  m_manner->addField(QStringLiteral("point"), tr("Amoun&ts are written with"), m_point);
  m_manner->addField(QStringLiteral("header"), tr("The first &line is"), m_header);
  auto* const column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_manner);
  column->addStretch(1);
  return side;
}

Form* FormatDialog::makeColumns(const QStringList& titles, size_t from, size_t until) {
  auto* const form = new Form(this);
  for (size_t i = from; i < until; ++i) {
    const BankColumn about = bankColumns[i];
    QComboBox* const box = makeBox(form, columnNames[i]);
    add(box, about == BankColumn::amount ? tr("Please choose") : tr("Not in the file"),
        BankFormat::none, m_format.columns[i]);
    for (int column = 0; column < titles.size(); ++column) {
      const bool isNumber = titles[column] == QString::number(column + 1);
      add(box, isNumber ? tr("Column %1").arg(titles[column]) : titles[column], column,
          m_format.columns[i]);
    }
    m_columns[i] = box;
    form->addField(QLatin1StringView(columnNames[i]), bankText::column(about), box, [about, box] {
      const bool isMissing =
          about == BankColumn::amount && box->currentData().toInt() == BankFormat::none;
      return isMissing ? tr("Which column has the amounts?") : QString();
    });
  }
  return form;
}

QWidget* FormatDialog::makeButtons() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  const auto make = [&](const QString& text, const char* name) {
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    row->addWidget(button);
    return button;
  };
  connect(make(tr("&Cancel"), "formatCancel"), &QPushButton::clicked, this, &QDialog::reject);
  QPushButton* const read = make(tr("&Read the file so"), "formatRead");
  Theme::setPrimary(*read);
  read->setDefault(true);
  connect(read, &QPushButton::clicked, this, &FormatDialog::choose);
  return bar;
}

BankFormat FormatDialog::chosen() const {
  BankFormat format{.encoding = TextEncoding(m_encoding->currentData().toInt()),
                    .delimiter = char(m_delimiter->currentData().toInt()),
                    .decimalPoint = char(m_point->currentData().toInt()),
                    .hasHeader = m_header->currentData().toInt() != 0};
  for (size_t i = 0; i < m_columns.size(); ++i)
    format.columns[i] = m_columns[i]->currentData().toInt();
  return format;
}

// Other characters or another divider make other columns: those are looked at next time.
void FormatDialog::choose() {
  if (!m_first->validate() || !m_second->validate()) return;
  Q_EMIT formatChosen(chosen());
  accept();
}
