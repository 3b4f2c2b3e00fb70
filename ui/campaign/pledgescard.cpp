// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/pledgescard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/choicebar.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

PledgesCard::PledgesCard(Console& console, CampaignId campaign, QWidget* parent)
    : Card({}, parent),
      m_console(console),
      m_id(campaign),
      m_model(new PledgesModel(
          pledgesModel::columns(console.currency(), pledgesModel::About::campaign),
          pledgesModel::idOf, pledgesModel::source(console, {.campaign = campaign}), this)) {
  setObjectName(QStringLiteral("pledgesCard"));
  makeTable();
  body()->addWidget(makeBar());
  body()->addWidget(m_state, 1);
  setFlush(true);
  body()->setSpacing(4);
  setAccessibleName(tr("Pledges"));
  connect(m_model, &PagedTableModel::loaded, this, &PledgesCard::showButtons);
  showButtons();
}

QWidget* PledgesCard::makeBar() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(12, 0, 12, 0);
  row->setSpacing(6);
  m_status = new ChoiceBar(tr("Status"), bar);
  m_status->setObjectName(QStringLiteral("pledgesStatus"));
  m_status->setCompact();
  m_status->addChoice({}, tr("All"));
  for (const char* const status : {"pending", "confirmed", "refunded"}) {
    const QString key = QString::fromLatin1(status);
    m_status->addChoice(key, stateText(key));
  }
  connect(m_status, &ChoiceBar::chosenChanged, this, &PledgesCard::ask);
  m_confirm = makeButton(tr("Con&firm…"), QStringLiteral("pledgeConfirm"),
                         tr("Pay the chosen pledge from its backer's wallet"));
  m_cancel = makeButton(tr("Canc&el…"), QStringLiteral("pledgeCancel"),
                        tr("Take the chosen pledge back at its backer's wish"));
  m_refund = makeButton(tr("&Refund…"), QStringLiteral("pledgeRefund"),
                        tr("Give the chosen pledge back, with a reason"));
  auto* const title = new QLabel(tr("Pledges"), bar);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  row->addWidget(title);
  row->addSpacing(6);
  row->addWidget(m_status, 1);
  for (QPushButton* const button : {m_confirm, m_cancel, m_refund})
    row->addWidget(button);
  m_refund->setVisible(m_console.isStaff());
  connect(m_confirm, &QPushButton::clicked, this, &PledgesCard::confirm);
  connect(m_cancel, &QPushButton::clicked, this, &PledgesCard::cancel);
  connect(m_refund, &QPushButton::clicked, this, &PledgesCard::refund);
  return bar;
}

QPushButton* PledgesCard::makeButton(const QString& text, const QString& name, const QString& tip) {
  auto* const button = new QPushButton(text, this);
  button->setObjectName(name);
  button->setAccessibleName(tip);
  button->setToolTip(tip);
  button->setProperty("small", true);
  return button;
}

void PledgesCard::makeTable() {
  m_table = new TableView(this);
  m_table->setObjectName(QStringLiteral("pledgesTable"));
  m_table->setAccessibleName(tr("Pledges"));
  m_table->setMinimumHeight(90);
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(pledgesModel::status);
  m_state = new PageState(m_table, this);
  m_state->setEmpty(tr("Nobody has pledged yet."));
  m_state->follow(m_model);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PledgesCard::showButtons);
  connect(m_table, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    for (QPushButton* const button : {m_confirm, m_cancel, m_refund}) {
      if (!button->isEnabled() || button->isHidden()) continue;
      connect(menu->addAction(button->text()), &QAction::triggered, button, &QPushButton::click);
    }
  });
}

void PledgesCard::setCampaign(const Campaign& campaign) {
  m_campaign = campaign;
  if (m_wasAsked) {
    m_model->refresh();
  } else {
    m_wasAsked = true;
    m_model->reload();
  }
  showButtons();
}

void PledgesCard::ask() {
  m_state->setEmpty(m_status->chosen().isEmpty() ? tr("Nobody has pledged yet.")
                                                 : tr("No pledge is in this state."));
  m_model->setSource(
      pledgesModel::source(m_console, {.campaign = m_id, .status = m_status->chosen()}));
  m_model->reload();
}

const Pledge* PledgesCard::current() const {
  const int row = m_table->currentRow();
  return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

bool PledgesCard::isOpen() const {
  return m_campaign.status == u"active" && m_console.serverNow() < m_campaign.deadline;
}

bool PledgesCard::mayAct(const Pledge& pledge) const {
  const auto& me = m_console.person();
  return m_console.isStaff() || (me && me->id == pledge.user);
}

bool PledgesCard::mayConfirm(const Pledge& pledge) const {
  return pledge.status == u"pending" && isOpen() && mayAct(pledge);
}

bool PledgesCard::mayCancel(const Pledge& pledge) const {
  if (pledge.status == u"refunded" || !isOpen() || !mayAct(pledge)) return false;
  if (pledge.status == u"confirmed" && !m_campaign.cancellationAllowed) return false;
  return m_console.isStaff() || !needsReasonToCancel(pledge);
}

// Between deadline and closing the verdict comes first.
bool PledgesCard::mayRefund(const Pledge& pledge) const {
  return m_console.isStaff() && pledge.status != u"refunded" &&
         (m_campaign.status != u"active" || isOpen());
}

// Shortly before the deadline a funded campaign may not drop below its goal, but for a reason.
bool PledgesCard::needsReasonToCancel(const Pledge& pledge) const {
  const qint64 left = m_console.serverNow().secsTo(m_campaign.deadline);
  return pledge.status == u"confirmed" && left <= m_console.platform().cancellationLockedSeconds &&
         m_campaign.raised >= m_campaign.goal &&
         m_campaign.raised - pledge.amount < m_campaign.goal;
}

void PledgesCard::showButtons() {
  const Pledge* const pledge = current();
  m_confirm->setEnabled(pledge && mayConfirm(*pledge));
  m_cancel->setEnabled(pledge && mayCancel(*pledge));
  m_refund->setEnabled(pledge && mayRefund(*pledge));
}

void PledgesCard::confirm() {
  const Pledge* const pledge = current();
  if (!pledge || !mayConfirm(*pledge)) return;
  open(
      {.attempt = Attempt::confirmPledge,
       .name = QStringLiteral("confirmPledge"),
       .title = tr("Confirm pledge"),
       .consequence = tr("%1 is paid from the wallet of %2 to the campaign.")
                          .arg(formatMoney(pledge->amount, m_console.currency()), pledge->userName),
       .verb = tr("C&onfirm"),
       .isReasonNeeded = false,
       .hasReason = false,
       .action = [id = pledge->id](const QString&) { return ConfirmPledge{id}.toAction(); }},
      *pledge);
}

void PledgesCard::cancel() {
  const Pledge* const pledge = current();
  if (!pledge || !mayCancel(*pledge)) return;
  const QString amount = formatMoney(pledge->amount, m_console.currency());
  open(
      {.attempt = Attempt::cancelPledge,
       .name = QStringLiteral("cancelPledge"),
       .title = tr("Cancel pledge"),
       .consequence = pledge->status == u"pending"
                          ? tr("The place that is held for %1 becomes free. No money moves.")
                                .arg(pledge->userName)
                          : tr("%1 goes back to the wallet of %2; the campaign has that much less.")
                                .arg(amount, pledge->userName),
       .verb = tr("Cancel &pledge"),
       .isReasonNeeded = needsReasonToCancel(*pledge),
       .hasReason = true,
       .action =
           [id = pledge->id](const QString& reason) {
             return CancelPledge{id, reason}.toAction();
           }},
      *pledge);
}

void PledgesCard::refund() {
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
        .consequence = pledge->status == u"pending"
                           ? tr("The place that is held for %1 becomes free. No money moves.")
                                 .arg(pledge->userName)
                           : from.arg(amount, pledge->userName),
        .verb = tr("&Refund"),
        .isReasonNeeded = true,
        .hasReason = true,
        .action =
            [id = pledge->id](const QString& reason) {
              return RefundPledge{id, reason}.toAction();
            }},
       *pledge);
}

void PledgesCard::open(const ReasonDialog::What& what, const Pledge& pledge) {
  auto* const dialog = new ReasonDialog(m_console, what, window());
  connect(dialog, &ActionDialog::succeeded, this,
          [this, attempt = what.attempt, pledge](const Answer& answer) {
            m_model->refresh();
            Q_EMIT pledgeChanged(sentenceOf(attempt, pledge, answer));
          });
  dialog->open();
}

QString PledgesCard::sentenceOf(Attempt attempt, const Pledge& pledge, const Answer& answer) const {
  const Currency currency = m_console.currency();
  const QString before = formatMoney(answer.money("balance_before"), currency);
  const QString after = formatMoney(answer.money("balance"), currency);
  const QString amount = formatMoney(pledge.amount, currency);
  if (attempt == Attempt::confirmPledge) {
    return tr("%1 paid %2. Wallet before: %3, now: %4.")
        .arg(pledge.userName, amount, before, after);
  }
  if (answer.json.value(QLatin1StringView("was")).toString() == u"pending") {
    return tr("The place held for %1 is free again. No money moved.").arg(pledge.userName);
  }
  return tr("%1 got %2 back. Wallet before: %3, now: %4.")
      .arg(pledge.userName, amount, before, after);
}
