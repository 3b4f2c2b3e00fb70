// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/campaignrewards.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/campaign/entrycard.h"
#include "ui/campaign/milestonedialog.h"
#include "ui/campaign/tierchoice.h"
#include "ui/campaign/tierdialog.h"
#include "ui/reasondialog.h"

CampaignRewards::CampaignRewards(Console& console, QWidget* parent)
    : QWidget(parent),
      m_console(console),
      m_tiers(new EntryCard(QStringLiteral("tier"), tr("Rewards"),
                            tr("This campaign has no rewards."), tr("Add &reward…"), this)),
      m_milestones(new EntryCard(QStringLiteral("milestone"), tr("Milestones"),
                                 tr("This campaign has no milestones."), tr("Add &milestone…"),
                                 this)) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_tiers);
  column->addWidget(m_milestones);
  connect(m_tiers, &EntryCard::addRequested, this, [this] { editTier(0); });
  connect(m_tiers, &EntryCard::changeRequested, this, &CampaignRewards::editTier);
  connect(m_tiers, &EntryCard::removeRequested, this, &CampaignRewards::removeTier);
  connect(m_milestones, &EntryCard::addRequested, this, [this] { editMilestone(0); });
  connect(m_milestones, &EntryCard::changeRequested, this, &CampaignRewards::editMilestone);
  connect(m_milestones, &EntryCard::removeRequested, this, &CampaignRewards::removeMilestone);
}

void CampaignRewards::show(const CampaignDetail& detail, bool mayChange) {
  m_detail = detail;
  showTiers(mayChange);
  showMilestones(mayChange);
}

void CampaignRewards::showTiers(bool mayChange) {
  std::vector<EntryCard::Entry> entries;
  for (const Tier& tier : m_detail.tiers) {
    const bool isOver = tier.closed || tier.left().value_or(1) <= 0;
    entries.push_back(
        {.id = tier.id.value,
         .title = tier.title,
         .value = tr("from %1").arg(formatMoney(tier.price, m_console.currency())),
         .note = tier.quantityClaimed == 0
                     ? placesText(tier)
                     : tr("%1 · %2 taken").arg(placesText(tier), formatCount(tier.quantityClaimed)),
         .description = tier.description,
         .isOver = isOver,
         .mayRemove = !tier.everClaimed});
  }
  m_tiers->setEntries(entries, mayChange);
}

void CampaignRewards::showMilestones(bool mayChange) {
  std::vector<EntryCard::Entry> entries;
  for (const Milestone& milestone : m_detail.milestones) {
    entries.push_back(
        {.id = milestone.id.value,
         .title = milestone.title,
         .value = tr("at %1").arg(formatMoney(milestone.target, m_console.currency())),
         .note = milestone.achieved ? tr("reached %1").arg(formatDay(milestone.achievedAt))
                                    : tr("not reached"),
         .description = milestone.description,
         .isDone = milestone.achieved,
         .mayRemove = true});
  }
  m_milestones->setEntries(entries, mayChange);
}

std::optional<Tier> CampaignRewards::tier(qint64 id) const {
  const auto found =
      std::ranges::find_if(m_detail.tiers, [id](const Tier& t) { return t.id.value == id; });
  return found == m_detail.tiers.end() ? std::nullopt : std::optional(*found);
}

std::optional<Milestone> CampaignRewards::milestone(qint64 id) const {
  const auto found = std::ranges::find_if(m_detail.milestones,
                                          [id](const Milestone& m) { return m.id.value == id; });
  return found == m_detail.milestones.end() ? std::nullopt : std::optional(*found);
}

void CampaignRewards::editTier(qint64 id) {
  auto* const dialog = new TierDialog(m_console, m_detail.campaign.id, tier(id), window());
  connect(dialog, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    Q_EMIT changed(tr("The reward “%1” was saved.")
                       .arg(answer.json.value(QLatin1StringView("title")).toString()));
  });
  dialog->open();
}

void CampaignRewards::editMilestone(qint64 id) {
  auto* const dialog =
      new MilestoneDialog(m_console, m_detail.campaign.id, milestone(id), window());
  connect(dialog, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    Q_EMIT changed(tr("The milestone “%1” was saved.")
                       .arg(answer.json.value(QLatin1StringView("title")).toString()));
  });
  dialog->open();
}

void CampaignRewards::removeTier(qint64 id) {
  const std::optional<Tier> gone = tier(id);
  if (!gone) return;
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::removeTier,
       .name = QStringLiteral("removeTier"),
       .title = tr("Remove reward"),
       .consequence = tr("The reward “%1” is removed. Nobody has chosen it.").arg(gone->title),
       .verb = tr("&Remove"),
       .isReasonNeeded = false,
       .hasReason = false,
       .action = [tierId = gone->id](const QString&) { return RemoveTier{tierId}.toAction(); }},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this, title = gone->title] {
    Q_EMIT changed(tr("The reward “%1” was removed.").arg(title));
  });
  dialog->open();
}

void CampaignRewards::removeMilestone(qint64 id) {
  const std::optional<Milestone> gone = milestone(id);
  if (!gone) return;
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::removeMilestone,
       .name = QStringLiteral("removeMilestone"),
       .title = tr("Remove milestone"),
       .consequence = tr("The milestone “%1” is removed. No money moves.").arg(gone->title),
       .verb = tr("&Remove"),
       .isReasonNeeded = false,
       .hasReason = false,
       .action = [milestoneId = gone->id](
                     const QString&) { return RemoveMilestone{milestoneId}.toAction(); }},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this, title = gone->title] {
    Q_EMIT changed(tr("The milestone “%1” was removed.").arg(title));
  });
  dialog->open();
}
