// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/pledgescard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "models/pledgesexport.h"
#include "ui/choicebar.h"
#include "ui/pagestate.h"
#include "ui/pledgebuttons.h"
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
  connect(m_model, &PagedTableModel::loaded, this, &PledgesCard::loaded);
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
  m_buttons = new PledgeButtons(m_console, m_table, m_model, bar);
  connect(m_buttons, &PledgeButtons::pledgeChanged, this, &PledgesCard::pledgeChanged);
  m_title = new QLabel(bar);
  m_title->setObjectName(QStringLiteral("pledgesTitle"));
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  row->addWidget(m_title);
  row->addSpacing(6);
  row->addWidget(m_status, 1);
  row->addWidget(m_buttons);
  return bar;
}

void PledgesCard::makeTable() {
  m_state = new PageState(this);
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("pledgesTable"));
  m_table->setMinimumHeight(90);
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(pledgesModel::status);
  m_state->setContent(m_table);
  m_state->follow(m_model);
}

void PledgesCard::setCampaign(const Campaign& campaign) {
  m_buttons->setCampaign(campaign);
  if (m_wasAsked) {
    m_model->refresh();
    return;
  }
  m_wasAsked = true;
  showWhose(m_console.seesAll()                ? Whose::everybodys
            : m_console.isMe(campaign.creator) ? Whose::backers
                                               : Whose::own);
  ask();
}

void PledgesCard::showWhose(Whose whose) {
  m_whose = whose;
  m_title->setText(whose == Whose::own       ? tr("Your pledges")
                   : whose == Whose::backers ? tr("Backers")
                                             : tr("Pledges"));
  setAccessibleName(m_title->text());
  m_table->setAccessibleName(m_title->text());
  m_buttons->setVisible(whose != Whose::backers);
  loaded();
}

PledgeFilter PledgesCard::filter() const {
  PledgeFilter filter{.campaign = m_id, .status = m_status->chosen()};
  if (m_whose == Whose::own && m_console.person()) filter.user = m_console.person()->id;
  return filter;
}

ExportTable PledgesCard::exported(const QString& campaignTitle) const {
  const QString about = QStringLiteral("%1 · %2").arg(campaignTitle, m_title->text());
  return m_whose == Whose::backers ? backersExport(m_id, m_status->chosen(), about)
                                   : pledgesExport({.filter = filter()}, about);
}

void PledgesCard::ask() {
  showEmptySentence();
  m_model->setSource(m_whose == Whose::backers
                         ? pledgesModel::backersSource(m_console, m_id, m_status->chosen())
                         : pledgesModel::source(m_console, filter()));
  m_model->reload();
}

void PledgesCard::showEmptySentence() {
  const bool isOwn = m_whose == Whose::own;
  if (!m_status->chosen().isEmpty()) {
    m_state->setEmpty(isOwn ? tr("None of your pledges is in this state.")
                            : tr("No pledge is in this state."));
  } else {
    m_state->setEmpty(isOwn ? tr("You have not pledged to this campaign.")
                            : tr("Nobody has pledged yet."));
  }
}

// Who may not pledge, and never did, is not asked to look at nothing.
void PledgesCard::loaded() {
  const bool isFiltered = !m_status->chosen().isEmpty();
  setVisible(m_whose != Whose::own || m_console.isOneOf({u"backer"_qs}) || isFiltered ||
             m_model->rowCount() > 0);
}
