// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listexport.h"
#include "models/pledgesmodel.h"
#include "storage/campaigns.h"
#include "ui/card.h"

class ChoiceBar;
class PageState;
class PledgeButtons;
class QLabel;
class TableView;

// The pledges of one campaign, with what may be done about the chosen one. Staff and auditors see
// all, its creator the backers as far as they may be known, everybody else the own pledges; who has
// none and may not pledge sees no card. Owns its model; GUI thread only.
class PledgesCard final : public Card {
  Q_OBJECT

 public:
  PledgesCard(Console& console, CampaignId campaign, QWidget* parent = nullptr);

  // What is shown and may be done depends on it; reads the rows again.
  void setCampaign(const Campaign& campaign);
  // What the table shows, as a file.
  [[nodiscard]] ExportTable exported(const QString& campaignTitle) const;

 Q_SIGNALS:
  // Something was done about a pledge; sentence says what, with the wallet before and after.
  void pledgeChanged(const QString& sentence);

 private:
  enum class Whose { everybodys, backers, own };

  [[nodiscard]] QWidget* makeBar();
  void makeTable();
  void showWhose(Whose whose);
  [[nodiscard]] PledgeFilter filter() const;
  void ask();
  void showEmptySentence();
  void loaded();

  Console& m_console;
  CampaignId m_id;
  Whose m_whose = Whose::own;
  PledgesModel* m_model = nullptr;
  QLabel* m_title = nullptr;
  ChoiceBar* m_status = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  PledgeButtons* m_buttons = nullptr;
  bool m_wasAsked = false;
};
