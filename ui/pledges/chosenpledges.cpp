// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledges/chosenpledges.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QAction>

#include "models/format.h"
#include "models/reasontext.h"
#include "ui/banner.h"
#include "ui/page.h"
#include "ui/pagetask.h"
#include "ui/pledges/confirmpledgesdialog.h"
#include "ui/reasondialog.h"

namespace {

const QString confirmTask = QStringLiteral("confirmPledges");

}  // namespace

ChosenPledges::ChosenPledges(Console& console, Page& page)
    : QObject(&page),
      m_console(console),
      m_page(page),
      m_task(new PageTask(console.tasks(), confirmTask, this)) {
  m_confirm = makeAction(tr("&Confirm chosen…"), "pledgesConfirm", &ChosenPledges::confirm);
  m_confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
  m_confirm->setToolTip(tr("Pay the chosen pending pledges from their backers' wallets"));
  m_confirm->setVisible(m_console.isStaff());
  m_refund = makeAction(tr("Refund chose&n…"), "pledgesRefund", &ChosenPledges::refund);
  m_refund->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
  m_refund->setToolTip(tr("Give the chosen pledges back, all of them or none, with a reason"));
  m_refund->setVisible(m_console.isStaff());
  m_result =
      makeAction(tr("&Last confirmation…"), "pledgesResult", &ChosenPledges::showConfirmation);
  m_result->setVisible(false);
  showActions();
}

QAction* ChosenPledges::makeAction(const QString& text, const char* name,
                                   void (ChosenPledges::*slot)()) {
  auto* const action = new QAction(text, &m_page);
  action->setObjectName(QLatin1StringView(name));
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(action, &QAction::triggered, this, slot);
  m_page.addAction(action);
  return action;
}

void ChosenPledges::setChosen(std::vector<Pledge> pledges) {
  m_chosen = std::move(pledges);
  showActions();
}

void ChosenPledges::showActions() {
  const bool isPending =
      std::ranges::any_of(m_chosen, [](const Pledge& one) { return one.status == u"pending"; });
  const bool isRunning =
      m_confirmation && m_confirmation->run() && m_confirmation->run()->isRunning();
  m_confirm->setEnabled(m_console.isStaff() && isPending && !isRunning);
  m_refund->setEnabled(
      std::ranges::any_of(m_chosen, [this](const Pledge& one) { return mayRefund(one); }));
}

void ChosenPledges::confirm() {
  std::vector<Pledge> pledges = m_chosen;
  std::erase_if(pledges, [](const Pledge& pledge) { return pledge.status != u"pending"; });
  if (pledges.empty()) return;
  const int leftOut = int(m_chosen.size() - pledges.size());
  delete m_confirmation;
  m_result->setVisible(false);
  m_confirmation = new ConfirmPledgesDialog(m_console, std::move(pledges), leftOut, &m_page);
  connect(m_confirmation, &ConfirmPledgesDialog::begun, this, &ChosenPledges::confirmationBegun);
  connect(m_confirmation, &ConfirmPledgesDialog::finished, this,
          &ChosenPledges::confirmationFinished);
  connect(m_confirmation, &ConfirmPledgesDialog::progressed, this, [this] {
    const ConfirmRun& run = *m_confirmation->run();
    m_task->setProgress(
        run.tried(), run.count(),
        tr("Confirming pledges: %1 of %2").arg(formatCount(run.tried()), formatCount(run.count())));
  });
  m_confirmation->open();
}

void ChosenPledges::confirmationBegun() {
  m_confirm->setEnabled(false);
  m_result->setVisible(true);
  m_task->begin(tr("Confirm pledges"), [this] { stopConfirmation(); });
}

void ChosenPledges::showConfirmation() {
  if (m_confirmation) m_confirmation->open();
}

void ChosenPledges::stopConfirmation() {
  if (m_confirmation && m_confirmation->run()) m_confirmation->run()->stop();
}

void ChosenPledges::confirmationFinished() {
  m_task->finish(m_confirmation->isAllDone() ? Task::State::success
                 : m_task->isCancelling()    ? Task::State::cancelled
                                             : Task::State::partly,
                 m_confirmation->resultSentence());
  m_page.banner()->say(m_confirmation->isAllDone() ? Banner::Kind::success : Banner::Kind::warning,
                       m_confirmation->resultSentence());
  Q_EMIT pledgesChanged();
  showActions();
}

// The own one somebody else gives back.
bool ChosenPledges::mayRefund(const Pledge& pledge) const {
  return m_console.isStaff() && pledge.status != u"refunded" && !m_console.isMe(pledge.user);
}

void ChosenPledges::refund() {
  std::vector<Pledge> pledges = m_chosen;
  std::erase_if(pledges, [this](const Pledge& pledge) { return !mayRefund(pledge); });
  if (pledges.empty()) return;
  const QString text = consequence(pledges);
  if (pledges.size() > refundsMax) pledges.resize(refundsMax);
  const bool isOne = pledges.size() == 1;
  auto* const dialog =
      new ReasonDialog(m_console,
                       {.attempt = isOne ? Attempt::refundPledge : Attempt::refundPledges,
                        .name = QStringLiteral("refundPledges"),
                        .title = isOne ? tr("Refund pledge") : tr("Refund pledges"),
                        .consequence = text,
                        .verb = isOne ? tr("&Refund") : tr("&Refund all"),
                        .usualReasons = usualPledgeReasons(),
                        .action =
                            [pledges](const QString& reason) {
                              std::vector<Action> refunds;
                              for (const Pledge& pledge : pledges)
                                refunds.push_back(RefundPledge{pledge.id, reason}.toAction());
                              return actions::asOne(std::move(refunds));
                            },
                        .movesMoney = true},
                       m_page.window());
  connect(dialog, &ActionDialog::succeeded, this, [this, dialog] {
    m_page.banner()->say(Banner::Kind::success, refundedText(dialog->shown()));
    Q_EMIT pledgesChanged();
  });
  dialog->open();
}

QString ChosenPledges::consequence(const std::vector<Pledge>& pledges) const {
  const auto count = std::min<qint64>(qint64(pledges.size()), refundsMax);
  Money paid;
  qint64 pending = 0;
  for (const Pledge& pledge : std::span(pledges).first(size_t(count))) {
    if (pledge.status == u"pending") {
      ++pending;
    } else {
      paid = paid + pledge.amount;
    }
  }
  const QString amount = formatMoney(paid, m_console.currency());
  QStringList sentences{count == 1
                            ? tr("1 pledge is given back: %1 goes to its backer.").arg(amount)
                            : tr("%1 pledges are given back, all of them or none: %2 goes "
                                 "to their backers.")
                                  .arg(formatCount(count), amount)};
  if (pending > 0) {
    sentences.append(tr("Not paid yet: %1. Their places become free, and no money moves for them.")
                         .arg(formatCount(pending)));
  }
  if (const auto leftOut = qint64(m_chosen.size() - pledges.size()); leftOut > 0) {
    sentences.append(
        tr("Left out, because they are refunded or your own: %1.").arg(formatCount(leftOut)));
  }
  if (const auto later = qint64(pledges.size()) - count; later > 0) {
    sentences.append(tr("%1 at a time is the most; the other %2 stay as they are.")
                         .arg(formatCount(refundsMax), formatCount(later)));
  }
  return sentences.join(u' ');
}

// It did what was shown, or nothing.
QString ChosenPledges::refundedText(const Preview& done) const {
  const auto moved = [&](const QString& type) {
    const auto found = done.moved.find(type);
    return found == done.moved.end() ? Preview::Moved() : found->second;
  };
  const Preview::Moved refunded = moved(QStringLiteral("refund"));
  const qint64 released = moved(QStringLiteral("pledge_released")).lines;
  const QString amount = formatMoney(refunded.amount, m_console.currency());
  QStringList sentences;
  if (refunded.lines == 1) {
    sentences.append(tr("1 pledge was refunded: %1 went to its backer.").arg(amount));
  } else if (refunded.lines > 1) {
    sentences.append(tr("%1 pledges were refunded: %2 went to their backers.")
                         .arg(formatCount(refunded.lines), amount));
  }
  if (released > 0) {
    sentences.append(
        tr("Promises released, for which no money moved: %1.").arg(formatCount(released)));
  }
  return sentences.join(u' ');
}
