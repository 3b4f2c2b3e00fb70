// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrun/bookdialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "models/tasks.h"
#include "ui/banner.h"
#include "ui/choicebar.h"
#include "ui/form.h"
#include "ui/previewpanel.h"
#include "ui/theme.h"

namespace {

constexpr int progressIntervalMs = 200;
const QString wholeRun = QStringLiteral("whole");
const QString rowByRow = QStringLiteral("rows");

}  // namespace

BookDialog::BookDialog(Console& console, std::shared_ptr<const BankStatement> statement,
                       BankSum toBook, QWidget* parent)
    : PreviewedDialog(console, Attempt::importDeposits, QStringLiteral("bookRun"), parent),
      m_statement(std::move(statement)),
      m_toBook(toBook),
      m_run({.run = QUuid::createUuid(), .entryCount = toBook.count}) {
  setWindowTitle(tr("Book deposits"));
  makeHead();
  m_timer.setInterval(progressIntervalMs);
  connect(&m_timer, &QTimer::timeout, this, &BookDialog::showProgress);
  setSendAllowed(false);
  showManner();
  handOver();
}

BookDialog::~BookDialog() {
  if (m_progress) m_progress->cancellation.request();
}

void BookDialog::makeHead() {
  auto* const sentence = new QLabel(
      tr("Deposits: %1, together %2. Nothing is booked yet.")
          .arg(formatCount(m_toBook.count), formatMoney(m_toBook.amount, console().currency())),
      form());
  sentence->setObjectName(QStringLiteral("bookRunSentence"));
  sentence->setTextFormat(Qt::PlainText);
  sentence->setWordWrap(true);
  form()->addWidget(sentence);
  m_manner = new ChoiceBar(tr("How it is booked"), form());
  m_manner->setObjectName(QStringLiteral("bookRunManner"));
  m_manner->addChoice(wholeRun, tr("All or &nothing"));
  m_manner->addChoice(rowByRow, tr("&Row by row"));
  form()->addWidget(m_manner);
  m_mannerNote = new QLabel(form());
  m_mannerNote->setObjectName(QStringLiteral("bookRunMannerNote"));
  m_mannerNote->setTextFormat(Qt::PlainText);
  m_mannerNote->setWordWrap(true);
  Theme::setMuted(*m_mannerNote);
  form()->addWidget(m_mannerNote);
  m_doing = new QLabel(form());
  m_doing->setObjectName(QStringLiteral("bookRunDoing"));
  m_doing->setTextFormat(Qt::PlainText);
  form()->addWidget(m_doing);
  m_bar = new QProgressBar(form());
  m_bar->setObjectName(QStringLiteral("bookRunProgress"));
  m_bar->setAccessibleName(tr("Handed over"));
  m_bar->setTextVisible(false);
  m_bar->setRange(0, int(m_toBook.count));
  form()->addWidget(m_bar);
  connect(m_manner, &ChoiceBar::chosenChanged, this, &BookDialog::showManner);
}

void BookDialog::showManner() {
  const bool isWhole = m_manner->chosen() == wholeRun;
  m_mannerNote->setText(
      isWhole ? tr("One transaction: either all of it is booked, exactly as shown below, or "
                   "nothing. Wallets wait until it is done.")
              : tr("One transaction for each row: a row that is refused does not hold up the "
                   "others, and nobody waits. It takes longer."));
  const QString count = formatCount(m_toBook.count);
  setSendText(isWhole ? tr("&Book %1 deposits").arg(count) : tr("&Book %1 rows").arg(count));
}

// In pieces, before the gates are taken: they are then held for the booking only.
void BookDialog::handOver() {
  m_progress = std::make_shared<Progress>();
  m_timer.start();
  showProgress();
  console().worker().run<qint64>(
      this, Worker::Lane::longWork,
      [statement = m_statement, run = m_run.run, progress = m_progress](Connection& connection) {
        return depositRuns::stage(connection, *statement, run, progress->cancellation,
                                  [&](qint64 rows) { progress->rows = rows; });
      },
      [this](const Result<qint64>& count) { handedOver(count); });
}

void BookDialog::handedOver(const Result<qint64>& count) {
  m_timer.stop();
  m_progress.reset();
  m_doing->hide();
  m_bar->hide();
  if (!count) {
    banner()->say(
        Banner::Kind::error,
        errorText(count.error(), Attempt::importDeposits, console().currency()).sentence());
    return;
  }
  m_run.entryCount = *count;
  startPreview();
}

void BookDialog::showProgress() {
  const qint64 rows = m_progress->rows.load();
  m_bar->setValue(int(rows));
  m_doing->setText(
      tr("Handing over: %1 of %2…").arg(formatCount(rows), formatCount(m_toBook.count)));
}

// Somebody may have booked some of it since the file was read.
void BookDialog::previewed(const Preview& preview) {
  const qint64 booked = preview.answer.integer("booked");
  const qint64 skipped = m_run.entryCount - booked;
  panel()->setNote(skipped > 0
                       ? tr("Rows that somebody else booked meanwhile, and that are left out: %1.")
                             .arg(formatCount(skipped))
                       : QString());
}

QString BookDialog::bookedText(qint64 count, Money amount, const Currency& currency) {
  return tr("Deposits booked: %1, together %2.")
      .arg(formatCount(count), formatMoney(amount, currency));
}

// It may take long, and the dialog may be closed meanwhile. One transaction has no half way at
// which it could be stopped.
void BookDialog::beginTask() {
  Task* const task = console().tasks().begin(QStringLiteral("depositRun"), tr("Book deposits"));
  task->setProgress(0, -1, tr("Booking %1 deposits").arg(formatCount(m_run.entryCount)));
  connect(
      &console().worker(), &Worker::actionFinished, task,
      [task, arguments = m_run.toAction().arguments, currency = console().currency()](
          const Action& action, const Result<Answer>& result) {
        if (action.arguments != arguments) return;
        task->finish(
            result ? Task::State::success : Task::State::failed,
            result ? bookedText(result->integer("booked"), result->money("booked_amount"), currency)
                   : errorText(result.error(), Attempt::importDeposits, currency).sentence());
      });
}

void BookDialog::send() {
  if (m_manner->chosen() == wholeRun) {
    PreviewedDialog::send();
    if (isBusy()) beginTask();
    return;
  }
  if (!isShown() || isBusy()) return;
  Q_EMIT rowByRowRequested();
  reject();
}
