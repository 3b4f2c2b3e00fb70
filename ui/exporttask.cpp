// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporttask.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/console.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/page.h"

namespace {

const QString taskKey = QStringLiteral("export");
constexpr int progressIntervalMs = 250;

}  // namespace

ExportTask::ExportTask(Console& console, Page& page)
    : QObject(&page),
      m_console(console),
      m_page(page),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_cancel(new QAction(tr("Cancel"), this)) {
  m_cancel->setObjectName(QStringLiteral("exportCancel"));
  m_cancel->setToolTip(tr("Stop the export; no file is left"));
  connect(m_cancel, &QAction::triggered, this, &ExportTask::cancel);
  m_timer.setInterval(progressIntervalMs);
  connect(&m_timer, &QTimer::timeout, this, &ExportTask::showProgress);
}

ExportTask::~ExportTask() {
  if (m_progress) m_progress->cancellation.request();
}

void ExportTask::start(const QString& name, Job job) {
  if (isRunning()) return;
  const auto chosen = [this, job = std::move(job)](const QString& file) { run(file, job); };
  const QString suggestion = QDir(m_folder).filePath(name + QStringLiteral(".csv"));
  m_chooseFile ? m_chooseFile(suggestion, chosen) : askForFile(suggestion, chosen);
}

void ExportTask::askForFile(const QString& suggestion, std::function<void(const QString&)> chosen) {
  auto* const dialog = new QFileDialog(m_page.window(), tr("Export"));
  dialog->setObjectName(QStringLiteral("exportFile"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  dialog->selectFile(suggestion);
  connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
  dialog->open();
}

void ExportTask::run(const QString& file, const Job& job) {
  if (isRunning()) return;
  m_folder = QFileInfo(file).absolutePath();
  m_progress = std::make_shared<ExportProgress>();
  m_elapsed.start();
  m_timer.start();
  m_page.banner()->dismiss();
  m_cancel->setEnabled(true);
  showProgress();
  Q_EMIT runningChanged(true);
  m_console.worker().run<ExportReport>(
      this, Worker::Lane::longWork,
      [job, file, progress = m_progress](Connection& connection) {
        return job(connection, file, *progress);
      },
      [this](const Result<ExportReport>& result) { finished(result); });
}

void ExportTask::cancel() {
  if (!m_progress) return;
  m_progress->cancellation.request();
  m_cancel->setEnabled(false);  // once is enough
}

void ExportTask::showProgress() {
  const qint64 rows = m_progress->rows.load(std::memory_order_relaxed);
  const qint64 perSecond = rows * 1'000 / std::max<qint64>(m_elapsed.elapsed(), 1);
  const QString text =
      rows == 0
          ? tr("Exporting …")
          : tr("Exporting: %1 lines, %2 per second").arg(formatCount(rows), formatCount(perSecond));
  Q_EMIT m_page.taskChanged(taskKey, text, m_cancel);
}

void ExportTask::finished(const Result<ExportReport>& result) {
  m_timer.stop();
  m_progress.reset();
  Q_EMIT m_page.taskEnded(taskKey);
  Q_EMIT runningChanged(false);
  if (result) {
    m_page.banner()->say(Banner::Kind::success, doneText(*result));
    return;
  }
  const bool isWanted = result.error().kind == ErrorKind::cancelled;
  m_page.banner()->say(isWanted ? Banner::Kind::warning : Banner::Kind::error,
                       errorText(result.error(), Attempt::exportData).sentence());
}

QString ExportTask::doneText(const ExportReport& report) const {
  return tr("Exported as of %1: %2 lines, amounts of %3 in all. The file: %4")
      .arg(formatMoment(report.asOf), formatCount(report.rows),
           formatMoney(report.sum, m_console.currency()), QDir::toNativeSeparators(report.file));
}
