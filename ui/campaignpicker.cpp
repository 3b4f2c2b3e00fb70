// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaignpicker.h"

#include <utility>

#include "models/finder.h"

CampaignPicker::CampaignPicker(Console& console, QWidget* parent)
    : SearchPicker(
          console,
          {QStringLiteral("campaignPopup"), tr("Campaigns found"), tr("No campaign was found.")},
          parent) {
  setPlaceholderText(tr("Title, creator or number"));
}

QString CampaignPicker::nameOf(CampaignId campaign, const QString& title) {
  return QStringLiteral("#%1 %2").arg(QString::number(campaign.value), title);
}

void CampaignPicker::setCampaign(CampaignId campaign, const QString& title) {
  m_campaign = campaign;
  m_title = title;
  showChosen(nameOf(campaign, title));
  Q_EMIT campaignChanged();
}

QString CampaignPicker::problem() const {
  if (isChosen()) return {};
  return text().trimmed().isEmpty() ? tr("Choose a campaign.")
                                    : tr("Choose one of the campaigns that the list offers.");
}

void CampaignPicker::ask(const QString& words, quint64 question) {
  console().read<std::vector<Found>>(
      this,
      [words](Connection& connection) { return findCampaigns(connection, words, offeredMax); },
      [this, question](const Result<std::vector<Found>>& found) {
        if (!isCurrent(question)) return;
        m_found.clear();
        if (found) {
          for (const Found& one : *found)
            m_found.push_back({one.title, one.note, one.number});
        }
        answered(found.map([this](const auto&) { return m_found; }));
      });
}

void CampaignPicker::take(size_t row) {
  const Offer chosen = m_found[row];
  setCampaign(CampaignId{chosen.number}, chosen.title);
}

void CampaignPicker::forget() {
  m_found.clear();
  if (std::exchange(m_campaign, CampaignId{}) != CampaignId{}) Q_EMIT campaignChanged();
}
