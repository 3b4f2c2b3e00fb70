// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/pledgesmodel.h"
#include "storage/campaigns.h"
#include "ui/reasondialog.h"

class QPushButton;
class TableView;

// What this person may do about the chosen pledge of a table: pay, cancel, refund; in the table's
// menu too. The rules depend on the campaign: it is read where nobody told it. Owns its buttons and
// dialogs; GUI thread only.
class PledgeButtons final : public QWidget {
  Q_OBJECT

 public:
  PledgeButtons(Console& console, TableView* table, PledgesModel* model, QWidget* parent);

  // Of which all the table's pledges are.
  void setCampaign(const Campaign& campaign);

 Q_SIGNALS:
  // Something was done about a pledge; sentence says what, with the wallet before and after.
  void pledgeChanged(const QString& sentence);

 private:
  [[nodiscard]] QPushButton* makeButton(const QString& text, const QString& name,
                                        const QString& tip);
  void pledgeChosen();
  void readCampaign(CampaignId id);
  void showButtons();
  [[nodiscard]] const Pledge* current() const;
  [[nodiscard]] bool isOpen() const;  // the campaign takes pledges at this moment
  [[nodiscard]] bool mayAct(const Pledge& pledge) const;
  [[nodiscard]] bool mayConfirm(const Pledge& pledge) const;
  [[nodiscard]] bool mayCancel(const Pledge& pledge) const;
  [[nodiscard]] bool mayRefund(const Pledge& pledge) const;
  [[nodiscard]] bool needsReasonToCancel(const Pledge& pledge) const;
  void confirm();
  void cancel();
  void refund();
  void open(const ReasonDialog::What& what, const Pledge& pledge);
  // What comes of it when a pledge that nobody paid is taken back.
  [[nodiscard]] QString releaseText(const Pledge& pledge) const;
  [[nodiscard]] QString sentenceOf(Attempt attempt, const Pledge& pledge,
                                   const Answer& answer) const;

  Console& m_console;
  TableView* m_table = nullptr;
  PledgesModel* m_model = nullptr;
  Campaign m_campaign;  // the chosen pledge's; its id is none before it is known
  QPushButton* m_confirm = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_refund = nullptr;
};
