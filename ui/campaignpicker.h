// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchpicker.h"

// A field that finds a campaign by words of its title or creator, or by its number. GUI thread
// only.
class CampaignPicker final : public SearchPicker {
  Q_OBJECT

 public:
  explicit CampaignPicker(Console& console, QWidget* parent = nullptr);

  // None while what is typed was not chosen from the list.
  [[nodiscard]] CampaignId campaign() const { return m_campaign; }
  [[nodiscard]] const QString& title() const { return m_title; }
  void setCampaign(CampaignId campaign, const QString& title);
  // "#12 Title": how a campaign is named where there is room for one line.
  [[nodiscard]] static QString nameOf(CampaignId campaign, const QString& title);
  [[nodiscard]] QString problem() const override;

 Q_SIGNALS:
  void campaignChanged();

 protected:
  void ask(const QString& words, quint64 question) override;
  [[nodiscard]] bool isChosen() const override { return !m_campaign.isNone(); }
  void take(size_t row) override;
  void forget() override;

 private:
  CampaignId m_campaign;
  QString m_title;
  std::vector<Offer> m_found;  // as they are offered
};
