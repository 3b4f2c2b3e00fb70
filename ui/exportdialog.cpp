// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace {

constexpr ExportFormat formats[] = {ExportFormat::xlsx, ExportFormat::csvOfCountry,
                                    ExportFormat::csv, ExportFormat::pdf};

}  // namespace

ExportDialog::ExportDialog(QWidget* window) : QFileDialog(window, tr("Export")) {
  setObjectName(QStringLiteral("exportFile"));
  setAcceptMode(AcceptSave);
  m_names = {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)"),
             tr("CSV for programs (*.csv)"), tr("PDF document (*.pdf)")};
  setNameFilters(m_names);
  connect(this, &QFileDialog::filterSelected, this, &ExportDialog::changeEnding);
  connect(this, &QFileDialog::fileSelected, this, [this](const QString& file) {
    if (m_receiver) m_chosen(file, formatOf(file, formatChosen()));
  });
}

ExportDialog* ExportDialog::of(QWidget* window) {
  auto* const made = window->findChild<ExportDialog*>(QString(), Qt::FindDirectChildrenOnly);
  return made ? made : new ExportDialog(window);
}

void ExportDialog::ask(const QString& suggestion, ExportFormat format, QObject* receiver,
                       Chosen chosen) {
  if (isVisible()) return;
  m_receiver = receiver;
  m_chosen = std::move(chosen);
  for (size_t i = 0; i < std::size(formats); ++i) {
    if (formats[i] == format) selectNameFilter(m_names[qsizetype(i)]);
  }
  setDefaultSuffix(endingOf(format).mid(1));
  selectFile(suggestion + endingOf(format));
  // Where it was just made, what waited meanwhile comes first.
  QTimer::singleShot(0, this, &QDialog::open);
}

QString ExportDialog::endingOf(ExportFormat format) {
  switch (format) {
    case ExportFormat::xlsx:
      return QStringLiteral(".xlsx");
    case ExportFormat::pdf:
      return QStringLiteral(".pdf");
    case ExportFormat::csv:
    case ExportFormat::csvOfCountry:
      break;
  }
  return QStringLiteral(".csv");
}

ExportFormat ExportDialog::formatOf(const QString& file, ExportFormat chosen) {
  const QString ending = u'.' + QFileInfo(file).suffix().toLower();
  if (ending == endingOf(chosen)) return chosen;
  for (const ExportFormat format : formats) {
    if (ending == endingOf(format)) return format;
  }
  return chosen;
}

// Not every desktop's dialog does it by itself.
void ExportDialog::changeEnding() {
  const QString ending = endingOf(formatChosen());
  setDefaultSuffix(ending.mid(1));
  const QFileInfo file(selectedFiles().value(0));
  for (const ExportFormat format : formats) {
    if (u'.' + file.suffix() != endingOf(format) || endingOf(format) == ending) continue;
    selectFile(file.dir().filePath(file.completeBaseName() + ending));
    return;
  }
}

ExportFormat ExportDialog::formatChosen() const {
  const qsizetype at = m_names.indexOf(selectedNameFilter());
  return formats[at < 0 ? 0 : at];
}
