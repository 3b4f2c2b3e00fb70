// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrunpage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

#include "models/bankresult.h"
#include "models/banktext.h"
#include "models/rowbyrow.h"
#include "ui/banner.h"
#include "ui/choicebar.h"
#include "ui/depositrun/assignbar.h"
#include "ui/depositrun/bankfiletext.h"
#include "ui/depositrun/bookdialog.h"
#include "ui/depositrun/formatdialog.h"
#include "ui/depositrun/runfigures.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/pagestate.h"
#include "ui/pagetask.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

using bankLines::Filter;

const QString taskKey = QStringLiteral("depositRun");
constexpr int progressIntervalMs = 200;
constexpr int verdictColumn = 5;

}  // namespace

DepositRunPage::DepositRunPage(Console& console, BankMemory memory, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_import(new BankImport(console, std::move(memory), this)),
      m_rowByRow(new RowByRow(console, *m_import, this)),
      m_timer(new QTimer(this)),
      m_reading(new PageTask(console.tasks(), taskKey, this)),
      m_booking(new PageTask(console.tasks(), taskKey, this)) {
  setObjectName(QStringLiteral("depositRunPage"));
  setAcceptDrops(true);
  m_model = bankLines::make(console.currency(), this);
  makeActions();
  m_state = new PageState(this);
  fill(new QWidget(m_state));
  m_state->setObjectName(QStringLiteral("depositRunState"));
  m_state->setEmpty(tr("Choose the file with payments that your bank offers for download (CSV), or "
                       "drop it here. You see what would happen before anything is booked."),
                    m_choose);
  body()->addWidget(m_state, 1);
  m_timer->setInterval(progressIntervalMs);
  connect(m_timer, &QTimer::timeout, this, &DepositRunPage::showProgress);
  connect(m_import, &BankImport::changed, this, &DepositRunPage::imported);
  connect(m_import, &BankImport::failed, this, &DepositRunPage::importFailed);
  connect(m_import, &BankImport::assigned, this, [this](int rows) {
    banner()->say(Banner::Kind::success, tr("Rows assigned: %1.").arg(formatCount(rows)));
  });
  connect(m_rowByRow, &RowByRow::progressed, this, [this](qint64 done, qint64 count) {
    m_booking->setProgress(done, count,
                           tr("Booking: %1 of %2").arg(formatCount(done), formatCount(count)));
  });
  connect(m_rowByRow, &RowByRow::finished, this, &DepositRunPage::rowsEnded);
  imported();
}

QString DepositRunPage::title() const {
  return tr("Deposit run");
}

void DepositRunPage::makeActions() {
  const auto make = [this](const QString& text, const char* name, auto slot) {
    auto* const action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
  };
  m_choose = make(tr("&Open bank file…"), "depositRunOpen", &DepositRunPage::chooseFile);
  m_choose->setShortcut(QKeySequence::Open);
  m_format = make(tr("Columns and &format…"), "depositRunFormat", &DepositRunPage::correctFormat);
  m_save = new QAction(tr("&Save result…"), this);
  m_save->setObjectName(QStringLiteral("depositRunSave"));
  m_save->setShortcuts({QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_E)});
  m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_saving =
      new ExportTask(m_console, *this,
                     {.name = "depositRun",
                      .table =
                          [this] {
                            return bankResultExport(m_import->statement(), m_console.currency(),
                                                    m_console.serverNow());
                          },
                      .fileName =
                          [this] {
                            return tr("%1-result", "file name")
                                .arg(QFileInfo(m_import->file()).completeBaseName());
                          },
                      .action = m_save});
  m_book = make(tr("&Book…"), "depositRunBook", &DepositRunPage::book);
  for (QAction* const action : {m_choose, m_format, m_save})
    addAction(action);
  setPrimaryAction(m_book);
}

void DepositRunPage::fill(QWidget* content) {
  m_state->setContent(content);
  auto* const column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(makeFile(content));
  m_figures = new RunFigures(m_console.currency(), content);
  column->addWidget(m_figures);
  column->addWidget(makeRows(content), 1);
}

QWidget* DepositRunPage::makeFile(QWidget* parent) {
  auto* const head = new QWidget(parent);
  m_file = new QLabel(head);
  m_file->setObjectName(QStringLiteral("depositRunFile"));
  QFont bold = m_file->font();
  bold.setWeight(QFont::Medium);
  m_file->setFont(bold);
  m_manner = new WrappedLabel(head);
  m_manner->setObjectName(QStringLiteral("depositRunManner"));
  Theme::setMuted(*m_manner);
  auto* const column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  for (QLabel* const line : {m_file, m_manner}) {
    line->setTextFormat(Qt::PlainText);
    line->setMinimumWidth(1);
    column->addWidget(line);
  }
  return head;
}

QWidget* DepositRunPage::makeRows(QWidget* parent) {
  auto* const box = new QWidget(parent);
  m_filter = new ChoiceBar(tr("Verdict"), box);
  m_filter->setObjectName(QStringLiteral("depositRunFilter"));
  const std::pair<Filter, QString> filters[] = {{Filter::all, tr("All rows")},
                                                {Filter::toBook, tr("To book")},
                                                {Filter::toClarify, tr("To clear up")},
                                                {Filter::leftOut, tr("Booked before")},
                                                {Filter::refused, tr("Refused")}};
  for (const auto& [filter, text] : filters)
    m_filter->addChoice(QString::number(int(filter)), text);
  m_rows = new PageState(box);
  m_table = new TableView(m_rows);
  m_table->setObjectName(QStringLiteral("depositRunTable"));
  m_table->setAccessibleName(tr("Rows of the bank's file"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(verdictColumn);
  m_rows->setContent(m_table);
  m_rows->setObjectName(QStringLiteral("depositRunRows"));
  m_rows->setEmpty(tr("There are no such rows."));
  m_rows->follow(m_model);
  m_assign = new AssignBar(m_console, box);
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_filter);
  column->addWidget(m_rows, 1);
  column->addWidget(m_assign);
  connect(m_filter, &ChoiceBar::chosenChanged, this, &DepositRunPage::showRows);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &DepositRunPage::rowChosen);
  connect(m_model, &PagedTableModel::loaded, this, &DepositRunPage::rowChosen);
  connect(m_assign, &AssignBar::assigned, m_import, &BankImport::assign);
  return box;
}

void DepositRunPage::chooseFile() {
  const auto chosen = [this](const QString& file) { open(file); };
  if (m_chooseFile) return m_chooseFile(chosen);
  auto* const dialog = new QFileDialog(window(), tr("Open bank file"));
  dialog->setObjectName(QStringLiteral("depositRunFileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Bank files (*.csv *.txt)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, this, chosen);
  dialog->open();
}

void DepositRunPage::open(const QString& file) {
  banner()->dismiss();
  m_filter->choose(QString::number(int(Filter::all)));
  m_import->open(file);
}

void DepositRunPage::correctFormat() {
  if (!m_import->statement()) return;
  const BankStatement& statement = *m_import->statement();
  auto* const dialog = new FormatDialog(statement.format(), statement.head().titles, window());
  connect(dialog, &FormatDialog::formatChosen, this, [this](const BankFormat& format) {
    banner()->dismiss();
    m_import->setFormat(format);
  });
  dialog->open();
}

void DepositRunPage::book() {
  const auto statement = m_import->statement();
  if (!statement || m_import->state() != BankImport::State::ready) return;
  auto* const dialog =
      new BookDialog(m_console, statement, statement->sums()[size_t(BankVerdict::ready)], window());
  connect(dialog, &ActionDialog::succeeded, this, &DepositRunPage::booked);
  connect(dialog, &BookDialog::rowByRowRequested, this, &DepositRunPage::bookRowByRow);
  dialog->open();
}

void DepositRunPage::booked(const Answer& answer) {
  m_import->setBooked(answer);
  banner()->say(Banner::Kind::success,
                BookDialog::bookedText(answer.integer("booked"), answer.money("booked_amount"),
                                       m_console.currency()));
}

void DepositRunPage::bookRowByRow() {
  banner()->dismiss();
  // After the row that is under way; what was booked stays booked.
  m_booking->begin(tr("Book deposits: %1").arg(QFileInfo(m_import->file()).fileName()),
                   [this] { m_rowByRow->stop(); });
  m_rowByRow->start();
  showActions();
}

void DepositRunPage::finish(PageTask& task, Task::State state, const QString& text) {
  task.finish(state, text);
  banner()->say(state == Task::State::failed    ? Banner::Kind::error
                : state == Task::State::success ? Banner::Kind::success
                                                : Banner::Kind::warning,
                text);
}

void DepositRunPage::rowsEnded(const std::optional<Error>& error) {
  QString done =
      BookDialog::bookedText(m_rowByRow->booked(), m_rowByRow->amount(), m_console.currency());
  if (m_rowByRow->refused() > 0) {
    done += u' ' + tr("Refused: %1.").arg(formatCount(m_rowByRow->refused()));
  }
  if (error) {
    done += u' ' + tr("Then it went no further.") + u' ' +
            errorText(*error, Attempt::deposit, m_console.currency()).sentence();
  }
  using State = Task::State;
  const bool isPartly = m_rowByRow->refused() > 0;
  const State state = error                       ? State::failed
                      : m_booking->isCancelling() ? State::cancelled
                      : isPartly                  ? State::partly
                                                  : State::success;
  finish(*m_booking, state, done);
  showRows();
}

void DepositRunPage::imported() {
  const bool isReading = m_import->state() == BankImport::State::reading;
  isReading ? m_timer->start() : m_timer->stop();
  if (isReading) {
    showProgress();
  } else {
    readingEnded();
  }
  if (m_import->statement()) {
    showFile();
    m_figures->showFigures(*m_import->statement(), m_import->state() == BankImport::State::booked);
    if (m_shown != m_import->statement()) showRows();
    if (m_import->statement()->format().column(BankColumn::amount) == BankFormat::none) {
      banner()->say(Banner::Kind::warning,
                    tr("No column of amounts was found. Choose it under “Columns and format”."));
    }
    m_state->showContent();
  } else {
    isReading ? m_state->showLoading() : m_state->showEmpty();
  }
  showActions();
}

void DepositRunPage::importFailed(const Error& error) {
  const QString text = bankFileText(error, m_import->file());
  finish(*m_reading,
         error.kind == ErrorKind::cancelled ? Task::State::cancelled : Task::State::failed, text);
}

// Who sees the page sees what was read.
void DepositRunPage::readingEnded() {
  if (!m_reading->isRunning() || !m_import->statement()) return;
  if (isVisible()) return m_reading->forget();
  const auto rows = qint64(m_import->statement()->rows().size());
  m_reading->finish(Task::State::success, tr("Rows checked: %1.").arg(formatCount(rows)));
}

void DepositRunPage::showProgress() {
  const QString name = QFileInfo(m_import->file()).fileName();
  const qint64 rows = m_import->rowsJudged();
  m_reading->begin(tr("Check the bank file %1").arg(name), [this] { m_import->cancel(); });
  m_reading->setProgress(rows, -1,
                         rows == 0 ? tr("Reading %1").arg(name)
                                   : tr("Checking %1: %2 rows").arg(name, formatCount(rows)));
}

void DepositRunPage::showFile() {
  const BankStatement& statement = *m_import->statement();
  const BankFormat& format = statement.format();
  const auto rows = qint64(statement.rows().size());
  const QString name = QFileInfo(m_import->file()).fileName();
  m_file->setText(rows == 1 ? tr("%1 · 1 row").arg(name)
                            : tr("%1 · %2 rows").arg(name, formatCount(rows)));
  m_manner->setText(
      tr("%1 · %2 · %3. A row without a bank reference is known again by its date, amount, purpose "
         "and its number among rows like it: no file is booked twice.")
          .arg(bankText::encoding(format.encoding), bankText::delimiter(format.delimiter),
               bankText::decimalPoint(format.decimalPoint)));
}

void DepositRunPage::showRows() {
  m_shown = m_import->statement();
  const auto filter = Filter(m_filter->chosen().toInt());
  m_model->setSource(bankLines::source(m_shown, filter));
  m_model->reload();
}

void DepositRunPage::showActions() {
  const bool isIdle = m_import->state() != BankImport::State::reading && !m_rowByRow->isRunning();
  const bool hasFile = m_import->statement() != nullptr;
  const bool isReady = m_import->state() == BankImport::State::ready;
  m_choose->setEnabled(isIdle);
  m_format->setEnabled(isIdle && isReady);
  m_save->setEnabled(isIdle && hasFile && !m_saving->isRunning());
  m_book->setEnabled(isIdle && isReady &&
                     m_import->statement()->sums()[size_t(BankVerdict::ready)].count > 0);
  rowChosen();
}

std::optional<BankLine> DepositRunPage::chosenLine() const {
  const int row = m_table->currentRow();
  if (row < 0 || row >= m_model->rowCount()) return std::nullopt;
  return m_model->rowAt(row);
}

void DepositRunPage::rowChosen() {
  const bool mayAssign = m_import->state() == BankImport::State::ready && !m_rowByRow->isRunning();
  m_assign->showLine(chosenLine(), mayAssign);
}

// Somebody may have booked some of it since.
void DepositRunPage::refresh() {
  if (m_import->state() == BankImport::State::ready && !m_rowByRow->isRunning()) {
    m_import->judgeAgain();
  }
}

void DepositRunPage::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> files = event->mimeData()->urls();
  if (m_choose->isEnabled() && files.size() == 1 && files.front().isLocalFile()) {
    event->acceptProposedAction();
  }
}

void DepositRunPage::dropEvent(QDropEvent* event) {
  const QList<QUrl> files = event->mimeData()->urls();
  if (files.isEmpty() || !m_choose->isEnabled()) return;
  event->acceptProposedAction();
  open(files.front().toLocalFile());
}
