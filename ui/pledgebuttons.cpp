// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledgebuttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/tableview.h"

PledgeButtons::PledgeButtons(Console& console, TableView* table, PledgesModel* model,
                             QWidget* parent)
    : QWidget(parent), m_console(console), m_table(table), m_model(model) {
  const bool isStaff = console.isStaff();
  m_confirm = makeButton(isStaff ? tr("Con&firm…") : tr("Pa&y…"), QStringLiteral("pledgeConfirm"),
                         isStaff ? tr("Pay the chosen pledge from its backer's wallet")
                                 : tr("Pay the chosen pledge from your wallet"));
  m_cancel = makeButton(tr("Canc&el…"), QStringLiteral("pledgeCancel"),
                        isStaff ? tr("Take the chosen pledge back at its backer's wish")
                                : tr("Take the chosen pledge back"));
  m_refund = makeButton(tr("&Refund…"), QStringLiteral("pledgeRefund"),
                        tr("Give the chosen pledge back, with a reason"));
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  for (QPushButton* const button : {m_confirm, m_cancel, m_refund})
    row->addWidget(button);
  const bool mayPledge = isStaff || console.isOneOf({u"backer"_qs});
  m_confirm->setVisible(mayPledge);
  m_cancel->setVisible(mayPledge);
  m_refund->setVisible(isStaff);
  connect(m_confirm, &QPushButton::clicked, this, &PledgeButtons::confirm);
  connect(m_cancel, &QPushButton::clicked, this, &PledgeButtons::cancel);
  connect(m_refund, &QPushButton::clicked, this, &PledgeButtons::refund);
  connect(m_model, &PagedTableModel::loaded, this, &PledgeButtons::pledgeChosen);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PledgeButtons::pledgeChosen);
  connect(m_table, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    for (QPushButton* const button : {m_confirm, m_cancel, m_refund}) {
      if (!button->isEnabled() || !button->isVisible()) continue;
      connect(menu->addAction(button->text()), &QAction::triggered, button, &QPushButton::click);
    }
  });
  showButtons();
}

QPushButton* PledgeButtons::makeButton(const QString& text, const QString& name,
                                       const QString& tip) {
  auto* const button = new QPushButton(text, this);
  button->setObjectName(name);
  button->setAccessibleName(tip);
  button->setToolTip(tip);
  button->setProperty("small", true);
  return button;
}

void PledgeButtons::setCampaign(const Campaign& campaign) {
  m_campaign = campaign;
  showButtons();
}

void PledgeButtons::pledgeChosen() {
  const Pledge* const pledge = current();
  if (pledge && pledge->campaign != m_campaign.id && mayAct(*pledge)) {
    m_campaign = {};
    readCampaign(pledge->campaign);
  }
  showButtons();
}

void PledgeButtons::readCampaign(CampaignId id) {
  m_console.read<CampaignDetail>(
      this, [id](Connection& connection) { return campaignDetail(connection, id); },
      [this, id](const Result<CampaignDetail>& read) {
        const Pledge* const pledge = current();
        if (read && pledge && pledge->campaign == id) setCampaign(read->campaign);
      });
}

const Pledge* PledgeButtons::current() const {
  const int row = m_table->currentRow();
  return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

bool PledgeButtons::isOpen() const {
  return m_campaign.status == u"active" && m_console.serverNow() < m_campaign.deadline;
}

bool PledgeButtons::mayAct(const Pledge& pledge) const {
  return m_console.isStaff() || (m_console.isOneOf({u"backer"_qs}) && m_console.isMe(pledge.user));
}

bool PledgeButtons::mayConfirm(const Pledge& pledge) const {
  return pledge.status == u"pending" && isOpen() && mayAct(pledge);
}

bool PledgeButtons::mayCancel(const Pledge& pledge) const {
  if (pledge.status == u"refunded" || !isOpen() || !mayAct(pledge)) return false;
  if (pledge.status == u"confirmed" && !m_campaign.cancellationAllowed) return false;
  // Staff may do that for others, not for themselves.
  return !needsReasonToCancel(pledge) || (m_console.isStaff() && !m_console.isMe(pledge.user));
}

// Between deadline and closing the verdict comes first; the own one somebody else gives back.
bool PledgeButtons::mayRefund(const Pledge& pledge) const {
  return m_console.isStaff() && !m_console.isMe(pledge.user) && pledge.status != u"refunded" &&
         !m_campaign.id.isNone() && (m_campaign.status != u"active" || isOpen());
}

// Shortly before the deadline a funded campaign may not drop below its goal, but for a reason.
bool PledgeButtons::needsReasonToCancel(const Pledge& pledge) const {
  const qint64 left = m_console.serverNow().secsTo(m_campaign.deadline);
  return pledge.status == u"confirmed" && left <= m_console.platform().cancellationLockedSeconds &&
         m_campaign.raised >= m_campaign.goal &&
         m_campaign.raised - pledge.amount < m_campaign.goal;
}

void PledgeButtons::showButtons() {
  const Pledge* const pledge = current();
  m_confirm->setEnabled(pledge && mayConfirm(*pledge));
  m_cancel->setEnabled(pledge && mayCancel(*pledge));
  m_refund->setEnabled(pledge && mayRefund(*pledge));
}

void PledgeButtons::confirm() {
  const Pledge* const pledge = current();
  if (!pledge || !mayConfirm(*pledge)) return;
  const bool isOwn = m_console.isMe(pledge->user);
  const QString amount = formatMoney(pledge->amount, m_console.currency());
  open({.attempt = Attempt::confirmPledge,
        .name = QStringLiteral("confirmPledge"),
        .title = isOwn ? tr("Pay pledge") : tr("Confirm pledge"),
        .consequence = isOwn ? tr("%1 is paid from your wallet to the campaign.").arg(amount)
                             : tr("%1 is paid from the wallet of %2 to the campaign.")
                                   .arg(amount, pledge->userName),
        .verb = isOwn ? tr("&Pay") : tr("C&onfirm"),
        .isReasonNeeded = false,
        .hasReason = false,
        .action = [id = pledge->id](const QString&) { return ConfirmPledge{id}.toAction(); }},
       *pledge);
}

void PledgeButtons::cancel() {
  const Pledge* const pledge = current();
  if (!pledge || !mayCancel(*pledge)) return;
  const QString amount = formatMoney(pledge->amount, m_console.currency());
  const QString back =
      m_console.isMe(pledge->user)
          ? tr("%1 goes back to your wallet; the campaign has that much less.").arg(amount)
          : tr("%1 goes back to the wallet of %2; the campaign has that much less.")
                .arg(amount, pledge->userName);
  open({.attempt = Attempt::cancelPledge,
        .name = QStringLiteral("cancelPledge"),
        .title = tr("Cancel pledge"),
        .consequence = pledge->status == u"pending" ? releaseText(*pledge) : back,
        .verb = tr("Cancel &pledge"),
        .isReasonNeeded = !m_console.isMe(pledge->user) || needsReasonToCancel(*pledge),
        .hasReason = true,
        .usualReasons = m_console.isMe(pledge->user) ? QStringList() : usualReasons(),
        .action =
            [id = pledge->id](const QString& reason) {
              return CancelPledge{id, reason}.toAction();
            }},
       *pledge);
}

void PledgeButtons::refund() {
  const Pledge* const pledge = current();
  if (!pledge || !mayRefund(*pledge)) return;
  const QString amount = formatMoney(pledge->amount, m_console.currency());
  const QString from = m_campaign.status == u"successful"
                           ? tr("%1 goes from the creator's wallet back to %2. The campaign stays "
                                "successful.")
                           : tr("%1 goes back to the wallet of %2.");
  open({.attempt = Attempt::refundPledge,
        .name = QStringLiteral("refundPledge"),
        .title = tr("Refund pledge"),
        .consequence = pledge->status == u"pending" ? releaseText(*pledge)
                                                    : from.arg(amount, pledge->userName),
        .verb = tr("&Refund"),
        .isReasonNeeded = true,
        .hasReason = true,
        .usualReasons = usualReasons(),
        .action =
            [id = pledge->id](const QString& reason) {
              return RefundPledge{id, reason}.toAction();
            },
        .movesMoney = true},
       *pledge);
}

QStringList PledgeButtons::usualReasons() {
  return {tr("The backer asked for it"), tr("Pledged twice by mistake"), tr("Wrong amount"),
          tr("The payment was disputed"), tr("Suspected fraud")};
}

void PledgeButtons::open(const ReasonDialog::What& what, const Pledge& pledge) {
  auto* const dialog = new ReasonDialog(m_console, what, window());
  connect(dialog, &ActionDialog::succeeded, this,
          [this, attempt = what.attempt, pledge](const Answer& answer) {
            m_model->refresh();
            Q_EMIT pledgeChanged(sentenceOf(attempt, pledge, answer));
          });
  dialog->open();
}

QString PledgeButtons::releaseText(const Pledge& pledge) const {
  return m_console.isMe(pledge.user)
             ? tr("The place that is held for you becomes free. No money moves.")
             : tr("The place that is held for %1 becomes free. No money moves.")
                   .arg(pledge.userName);
}

QString PledgeButtons::sentenceOf(Attempt attempt, const Pledge& pledge,
                                  const Answer& answer) const {
  const Currency currency = m_console.currency();
  const QString before = formatMoney(answer.money("balance_before"), currency);
  const QString after = formatMoney(answer.money("balance"), currency);
  const QString amount = formatMoney(pledge.amount, currency);
  const bool isOwn = m_console.isMe(pledge.user);
  if (attempt == Attempt::confirmPledge) {
    return isOwn ? tr("You paid %1. Wallet before: %2, now: %3.").arg(amount, before, after)
                 : tr("%1 paid %2. Wallet before: %3, now: %4.")
                       .arg(pledge.userName, amount, before, after);
  }
  if (answer.json.value(QLatin1StringView("was")).toString() == u"pending") {
    return isOwn ? tr("The place held for you is free again. No money moved.")
                 : tr("The place held for %1 is free again. No money moved.").arg(pledge.userName);
  }
  return isOwn ? tr("You got %1 back. Wallet before: %2, now: %3.").arg(amount, before, after)
               : tr("%1 got %2 back. Wallet before: %3, now: %4.")
                     .arg(pledge.userName, amount, before, after);
}
