// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledges/confirmpledgesdialog.h"

#include <set>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/pledgesmodel.h"
#include "ui/errortext.h"
#include "ui/tableview.h"
#include "ui/theme.h"

ConfirmPledgesDialog::ConfirmPledgesDialog(Console& console, std::vector<Pledge> pledges,
                                           int leftOut, QWidget* parent)
    : QDialog(parent), m_console(console), m_pledges(std::move(pledges)) {
  setObjectName(QStringLiteral("confirmPledgesDialog"));
  setWindowTitle(tr("Confirm pledges"));
  setMinimumWidth(560);
  m_sentence = new QLabel(question(leftOut), this);
  m_sentence->setObjectName(QStringLiteral("confirmPledgesSentence"));
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setWordWrap(true);
  m_progress = new QProgressBar(this);
  m_progress->setObjectName(QStringLiteral("confirmPledgesProgress"));
  m_progress->setAccessibleName(tr("How many were tried"));
  m_progress->setTextVisible(false);
  m_progress->setMaximum(int(m_pledges.size()));
  m_progress->hide();
  m_table = makeRefusals();
  m_table->hide();
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(20, 20, 20, 16);
  column->setSpacing(16);
  column->addWidget(m_sentence);
  column->addWidget(m_progress);
  column->addWidget(m_table, 1);
  column->addWidget(makeButtons());
}

QString ConfirmPledgesDialog::question(int leftOut) const {
  Money sum;
  std::set<UserId> backers;
  for (const Pledge& pledge : m_pledges) {
    sum = sum + pledge.amount;
    backers.insert(pledge.user);
  }
  const QString amount = formatMoney(sum, m_console.currency());
  QString text =
      m_pledges.size() == 1
          ? tr("1 pledge, %1, is paid from its backer's wallet to the campaign.").arg(amount)
          : tr("%1 pledges, %2 together, are paid from the wallets of %3 backers. Each is done "
               "by itself: where one is refused, the others go on.")
                .arg(formatCount(qint64(m_pledges.size())), amount,
                     formatCount(qint64(backers.size())));
  if (leftOut == 1) text += u' ' + tr("1 chosen pledge is not pending and is left out.");
  if (leftOut > 1) {
    text +=
        u' ' + tr("%1 chosen pledges are not pending and are left out.").arg(formatCount(leftOut));
  }
  return text;
}

QWidget* ConfirmPledgesDialog::makeButtons() {
  auto* const bar = new QWidget(this);
  const auto make = [bar](const QString& text, const char* name) {
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
  };
  m_close = make(tr("&Cancel"), "confirmPledgesClose");
  m_stop = make(tr("&Stop"), "confirmPledgesStop");
  m_stop->hide();
  m_send = make(tr("C&onfirm"), "confirmPledgesSend");
  m_send->setDefault(true);
  Theme::setPrimary(*m_send);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addStretch(1);
  for (QPushButton* const button : {m_close, m_stop, m_send})
    row->addWidget(button);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_send, &QPushButton::clicked, this, &ConfirmPledgesDialog::begin);
  connect(m_stop, &QPushButton::clicked, this, [this] {
    m_stop->setEnabled(false);
    m_run->stop();
  });
  return bar;
}

TableView* ConfirmPledgesDialog::makeRefusals() {
  std::vector<Column<Outcome>> columns{
      {.title = tr("No."),
       .display = [](const Outcome& row) { return QString::number(row.pledge.id.value); },
       .alignment = Qt::AlignRight,
       .width = 78},
      {.title = tr("Backer"),
       .display = [](const Outcome& row) { return pledgesModel::backerText(row.pledge); },
       .width = 140},
      {.title = tr("Amount"),
       .display = [currency = m_console.currency()](
                      const Outcome& row) { return formatMoney(row.pledge.amount, currency); },
       .alignment = Qt::AlignRight,
       .width = 98},
      {.title = tr("Why not"),
       .display = [this](const Outcome& row) { return whyNot(row); },
       .extra =
           [this](const Outcome& row, int role) {
             return role == Qt::ToolTipRole ? QVariant(whyNot(row)) : QVariant();
           },
       .width = 260,
       .stretches = true}};
  m_refusals = new PagedModel<Outcome>(
      std::move(columns), [](const Outcome& row) { return row.pledge.id.value; },
      [this](const PageRequest<Outcome>& page, auto done) {
        done(page.after ? std::vector<Outcome>() : refusals());
      },
      this);
  auto* const table = new TableView(this);
  table->setObjectName(QStringLiteral("confirmPledgesRefused"));
  table->setAccessibleName(tr("Pledges that were not confirmed"));
  table->setPagedModel(m_refusals);
  table->setMinimumHeight(160);
  return table;
}

std::vector<ConfirmRun::Outcome> ConfirmPledgesDialog::refusals() const {
  std::vector<Outcome> rows;
  if (!m_run) return rows;
  for (const Outcome& outcome : m_run->outcomes()) {
    if (!outcome.answer || !outcome.answer->has_value()) rows.push_back(outcome);
  }
  return rows;
}

QString ConfirmPledgesDialog::whyNot(const Outcome& outcome) const {
  if (!outcome.answer) return tr("It was not tried.");
  return errorText(outcome.answer->error(), Attempt::confirmPledge, m_console.currency()).atField();
}

void ConfirmPledgesDialog::begin() {
  m_send->hide();
  m_stop->show();
  m_stop->setFocus();
  m_close->setText(tr("&Close"));
  m_close->setToolTip(tr("It goes on; the page tells you when it is over."));
  m_progress->show();
  m_run = new ConfirmRun(m_console.worker(), m_pledges, this);
  connect(m_run, &ConfirmRun::progressed, this, &ConfirmPledgesDialog::showProgress);
  connect(m_run, &ConfirmRun::finished, this, &ConfirmPledgesDialog::showResult);
  Q_EMIT begun();
  showProgress();
  m_run->start();
}

void ConfirmPledgesDialog::showProgress() {
  m_progress->setValue(m_run->tried());
  m_sentence->setText(tr("%1 of %2 pledges tried, %3 confirmed…")
                          .arg(formatCount(m_run->tried()), formatCount(m_run->count()),
                               formatCount(m_run->confirmed())));
  Q_EMIT progressed();
}

bool ConfirmPledgesDialog::isAllDone() const {
  return m_run && m_run->confirmed() == m_run->count();
}

QString ConfirmPledgesDialog::resultSentence() const {
  if (!m_run) return {};
  const int untried = m_run->count() - m_run->tried();
  if (isAllDone()) {
    return m_run->count() == 1 ? tr("1 pledge was confirmed.")
                               : tr("%1 pledges were confirmed.").arg(formatCount(m_run->count()));
  }
  QString text = tr("%1 of %2 pledges were confirmed.")
                     .arg(formatCount(m_run->confirmed()), formatCount(m_run->count()));
  if (m_run->refused() == 1) text += u' ' + tr("1 was refused; nothing was charged for it.");
  if (m_run->refused() > 1) {
    text += u' ' +
            tr("%1 were refused; nothing was charged for them.").arg(formatCount(m_run->refused()));
  }
  if (m_run->unknown() > 0) {
    text += u' ' + tr("Of 1 it is not known yet whether it was paid; you are told as soon as the "
                      "server answers.");
  }
  if (untried > 0) text += u' ' + tr("Not tried: %1.").arg(formatCount(untried));
  return text;
}

void ConfirmPledgesDialog::showResult() {
  m_progress->hide();
  m_stop->hide();
  m_close->setToolTip({});
  m_close->setFocus();
  m_sentence->setText(resultSentence());
  m_refusals->reload();
  m_table->setVisible(m_refusals->rowCount() > 0);
  adjustSize();
  Q_EMIT finished();
}
