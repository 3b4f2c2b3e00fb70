// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pledgesmodel.h"
#include "storage/campaigns.h"
#include "ui/card.h"
#include "ui/reasondialog.h"

class ChoiceBar;
class PageState;
class QPushButton;
class TableView;

// The pledges of one campaign, with what may be done about the chosen one. Owns its model.
class PledgesCard final : public Card {
  Q_OBJECT

 public:
  PledgesCard(Console& console, CampaignId campaign, QWidget* parent = nullptr);

  // What the buttons depend on; reads the rows again.
  void setCampaign(const Campaign& campaign);

 Q_SIGNALS:
  // Something was done about a pledge; sentence says what, with the wallet before and after.
  void pledgeChanged(const QString& sentence);

 private:
  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QPushButton* makeButton(const QString& text, const QString& name,
                                        const QString& tip);
  void makeTable();
  void ask();
  void showButtons();
  [[nodiscard]] const Pledge* current() const;
  [[nodiscard]] bool isOpen() const;  // takes pledges at this moment
  [[nodiscard]] bool mayAct(const Pledge& pledge) const;
  [[nodiscard]] bool mayConfirm(const Pledge& pledge) const;
  [[nodiscard]] bool mayCancel(const Pledge& pledge) const;
  [[nodiscard]] bool mayRefund(const Pledge& pledge) const;
  [[nodiscard]] bool needsReasonToCancel(const Pledge& pledge) const;
  void confirm();
  void cancel();
  void refund();
  void open(const ReasonDialog::What& what, const Pledge& pledge);
  [[nodiscard]] QString sentenceOf(Attempt attempt, const Pledge& pledge,
                                   const Answer& answer) const;

  Console& m_console;
  CampaignId m_id;
  Campaign m_campaign;
  PledgesModel* m_model = nullptr;
  ChoiceBar* m_status = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QPushButton* m_confirm = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_refund = nullptr;
  bool m_wasAsked = false;
};
