// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallethead.h"

#include <QHBoxLayout>

#include "ui/figurecard.h"

WalletHead::WalletHead(const Currency& currency, bool hasCampaigns, QWidget* parent)
    : QWidget(parent), m_currency(currency) {
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto make = [&](const QString& label, const char* name) {
    auto* const card = new FigureCard(label, this);
    card->setObjectName(QLatin1StringView(name));
    row->addWidget(card, 1);
    return card;
  };
  m_balance = make(tr("Balance"), "walletBalance");
  m_confirmed = make(tr("Pledged and paid"), "walletConfirmed");
  m_pending = make(tr("Promised, not yet paid"), "walletPending");
  m_refunded = make(tr("Refunded"), "walletRefunded");
  if (hasCampaigns) m_campaigns = make(tr("Own campaigns"), "walletCampaigns");
}

void WalletHead::showFigures(const WalletFigures& figures, bool isActive) {
  m_balance->setFigure(formatMoney(figures.balance, m_currency));
  m_balance->setNote(isActive ? tr("Free to spend") : tr("Deactivated: receives refunds only"));
  m_confirmed->setFigure(formatMoney(figures.confirmed, m_currency));
  m_confirmed->setNote(pledgesText(figures.confirmedCount));
  m_pending->setFigure(formatMoney(figures.pending, m_currency));
  m_pending->setNote(pledgesText(figures.pendingCount));
  m_refunded->setFigure(formatMoney(figures.refunded, m_currency));
  m_refunded->setNote(pledgesText(figures.refundedCount));
  if (!m_campaigns) return;
  m_campaigns->setFigure(formatCount(figures.campaigns));
  m_campaigns->setNote(figures.activeCampaigns == 0
                           ? tr("none active")
                           : tr("%1 active").arg(formatCount(figures.activeCampaigns)));
}

// English has no translation file for its plurals: 1 has words of its own.
QString WalletHead::pledgesText(qint64 count) {
  return count == 1 ? tr("1 pledge") : tr("%n pledges", nullptr, int(count));
}
