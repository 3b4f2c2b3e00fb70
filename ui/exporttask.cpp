// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporttask.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include "models/console.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exportdialog.h"
#include "ui/page.h"
#include "ui/pagetask.h"

namespace {

const QString taskKey = QStringLiteral("export");
constexpr int progressIntervalMs = 250;

}  // namespace

ExportTask::ExportTask(Console& console, Page& page, What what)
    : QObject(&page),
      m_console(console),
      m_page(page),
      m_what(std::move(what)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_task(new PageTask(console.tasks(), taskKey, this)) {
  makeActions();
  m_timer.setInterval(progressIntervalMs);
  connect(&m_timer, &QTimer::timeout, this, &ExportTask::showProgress);
}

ExportTask::~ExportTask() {
  cancel();
}

void ExportTask::makeAction() {
  m_action = new QAction(tr("&Export…"), this);
  m_action->setObjectName(QLatin1StringView(m_what.name) + QStringLiteral("Export"));
  m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_action->setToolTip(tr("Write all that the filters let through into a file: Excel, CSV or PDF "
                          "(%1)")
                           .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
  m_page.addAction(m_action);
}

void ExportTask::makeActions() {
  if (m_what.action) {
    m_action = m_what.action;
  } else {
    makeAction();
  }
  connect(m_action, &QAction::triggered, this, &ExportTask::start);
}

void ExportTask::start() {
  if (isRunning()) return;
  const QString day = m_console.serverNow().toLocalTime().date().toString(Qt::ISODate);
  // A name that people gave may hold what a file's name must not.
  static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
  const QString name =
      QStringLiteral("%1-%2").arg(m_what.fileName(), day).replace(forbidden, QStringLiteral("_"));
  const QString suggestion = QDir(m_folder).filePath(name);
  if (m_chooseFile) {
    m_chooseFile(suggestion + ExportDialog::endingOf(m_format),
                 [this](const QString& file) { chosen(file, m_format); });
  } else {
    ExportDialog::of(m_page.window())
        ->ask(suggestion, m_format, this,
              [this](const QString& file, ExportFormat format) { chosen(file, format); });
  }
}

void ExportTask::chosen(const QString& file, ExportFormat format) {
  m_folder = QFileInfo(file).absolutePath();
  m_format = ExportDialog::formatOf(file, format);
  run({.file = file,
       .format = m_format,
       .currency = m_console.currency(),
       .platform = m_console.platform().name},
      m_what.table());
}

void ExportTask::run(const ExportTarget& target, const ExportTable& table) {
  if (isRunning()) return;
  m_progress = std::make_shared<ExportProgress>();
  m_page.banner()->dismiss();
  m_action->setEnabled(false);
  m_task->begin(tr("Export: %1").arg(table.title), [this] { cancel(); });
  m_timer.start();
  showProgress();
  m_console.worker().run<ExportReport>(
      this, Worker::Lane::longWork,
      [target, table, progress = m_progress](Connection& connection) {
        return exportTo(target, connection, table, *progress);
      },
      [this](const Result<ExportReport>& result) { finished(result); });
}

void ExportTask::cancel() {
  if (m_progress) m_progress->cancellation.request();
}

// How many there will be is not known: counting them may take as long as writing them.
void ExportTask::showProgress() {
  const qint64 rows = m_progress->rows.load(std::memory_order_relaxed);
  m_task->setProgress(
      rows, -1, rows == 0 ? tr("Exporting…") : tr("Exporting: %1 lines").arg(formatCount(rows)));
}

void ExportTask::finished(const Result<ExportReport>& result) {
  m_timer.stop();
  m_progress.reset();
  m_action->setEnabled(true);
  const bool isWanted = !result && result.error().kind == ErrorKind::cancelled;
  const QString text =
      result ? doneText(*result) : errorText(result.error(), Attempt::exportData).sentence();
  m_task->finish(result     ? Task::State::success
                 : isWanted ? Task::State::cancelled
                            : Task::State::failed,
                 text);
  m_page.banner()->say(result     ? Banner::Kind::success
                       : isWanted ? Banner::Kind::warning
                                  : Banner::Kind::error,
                       text);
}

QString ExportTask::doneText(const ExportReport& report) const {
  QStringList sums;
  for (const auto& sum : report.sums)
    sums.append(tr("%1 %2", "a column and what it adds up to")
                    .arg(sum.title, formatMoney(sum.money, m_console.currency())));
  const QString lines =
      report.rows == 1 ? tr("1 line") : tr("%1 lines").arg(formatCount(report.rows));
  const QString what =
      sums.isEmpty() ? lines
                     : tr("%1 (%2)", "lines and sums").arg(lines, sums.join(QStringLiteral(", ")));
  return tr("Exported as of %1: %2. The file: %3")
      .arg(formatMoment(report.asOf), what, QDir::toNativeSeparators(report.file));
}
