// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/campaignhead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/figurecard.h"
#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {
constexpr double titleScale = 1.7;
}

CampaignHead::CampaignHead(const Currency& currency, QWidget* parent)
    : QWidget(parent),
      m_currency(currency),
      m_title(new WrappedLabel(this)),
      m_status(new Pill(this)),
      m_creator(new QLabel(this)) {
  m_title->setObjectName(QStringLiteral("campaignTitle"));
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  QFont big = m_title->font();
  big.setPointSizeF(big.pointSizeF() * titleScale);
  big.setWeight(QFont::Medium);
  m_title->setFont(big);
  m_status->setObjectName(QStringLiteral("campaignStatus"));
  m_creator->setObjectName(QStringLiteral("campaignCreator"));
  m_creator->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_creator);
  auto* const line = new QHBoxLayout;
  line->setSpacing(10);
  line->addWidget(m_status);
  line->addWidget(m_creator, 1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_title);
  column->addLayout(line);
  column->addSpacing(6);
  column->addWidget(makeFigures());
}

QWidget* CampaignHead::makeFigures() {
  auto* const figures = new QWidget(this);
  auto* const row = new QHBoxLayout(figures);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto add = [&](const char* name, const QString& label) {
    auto* const card = new FigureCard(label, figures);
    card->setObjectName(QString::fromLatin1(name));
    row->addWidget(card, 1);
    return card;
  };
  m_raised = add("figureRaised", tr("Raised"));
  m_pledges = add("figurePledges", tr("Confirmed pledges"));
  m_time = add("figureTime", tr("Time left"));
  m_pending = add("figurePending", tr("Pending"));
  return figures;
}

void CampaignHead::show(const Campaign& campaign, const QDateTime& now) {
  m_title->setText(campaign.title);
  m_status->setState(campaign.status, stateText(campaign.status));
  m_creator->setText(tr("No. %1 by %2, started %3")
                         .arg(QString::number(campaign.id.value), campaign.creatorName,
                              formatDay(campaign.createdAt)));
  m_raised->setFigure(formatMoney(campaign.raised, m_currency));
  m_raised->setNote(tr("%1 of %2")
                        .arg(formatPercent(flooredPercent(campaign.raised, campaign.goal)),
                             formatMoney(campaign.goal, m_currency)));
  m_pledges->setFigure(formatCount(campaign.backed));
  m_pledges->setNote(campaign.status != u"active"   ? QString()
                     : campaign.cancellationAllowed ? tr("may be cancelled until the deadline")
                                                    : tr("cannot be cancelled"));
  m_pending->setFigure(formatMoney(campaign.pending, m_currency));
  m_pending->setNote(tr("promised, not paid; not counted"));
  showTime(campaign, now);
}

void CampaignHead::showTime(const Campaign& campaign, const QDateTime& now) {
  if (campaign.status != u"active") {
    m_time->setLabel(tr("Closed"));
    m_time->setFigure(formatDay(campaign.closedAt));
    m_time->setNote(
        campaign.closedReason == u"cancelled" ? tr("cancelled before its deadline")
        : campaign.status == u"successful"    ? tr("paid out to the creator")
        : campaign.escrow.minor > 0
            ? tr("%1 still to be refunded").arg(formatMoney(campaign.escrow, m_currency))
            : tr("everybody was refunded"));
    return;
  }
  const bool isDue = campaign.deadline <= now;
  m_time->setLabel(isDue ? tr("Deadline passed") : tr("Time left"));
  m_time->setFigure(isDue ? tr("due now") : formatTimeLeft(campaign.deadline, now));
  m_time->setNote(tr("Deadline %1").arg(formatMoment(campaign.deadline)));
}
