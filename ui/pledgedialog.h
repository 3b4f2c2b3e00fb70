// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/campaigns.h"
#include "storage/pledges.h"
#include "ui/actiondialog.h"

class MoneyEdit;
class PersonPicker;
class TierChoice;
class QCheckBox;
class QLabel;
class QRadioButton;

// A pledge to one campaign: who, for which reward, how much, paid at once or held. Staff pledge for
// anybody, everybody else for themselves. What is left of the rewards follows other consoles.
class PledgeDialog final : public ActionDialog {
  Q_OBJECT

 public:
  PledgeDialog(Console& console, const CampaignDetail& campaign, QWidget* parent);

 Q_SIGNALS:
  // It was placed; sentence says so, with the wallet before and after.
  void placed(const Answer& answer, const QString& sentence);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void refused(const Error& error) override;

 private:
  void makeHead();
  void makeBacker();
  void makeReward();
  void makePayment();
  [[nodiscard]] PlacePledge request() const;
  [[nodiscard]] std::optional<Tier> tier() const;
  void backerChosen();
  void rewardChosen();
  void readBalance();
  void showBalance();
  void readCampaign();
  void follow(const LogChanges& changes);
  [[nodiscard]] QString sentenceOf(const Answer& answer) const;

  CampaignDetail m_campaign;
  std::optional<Person> m_backer;  // with the balance as it was read last
  Money m_proposed;                // the price that was put into the amount
  PersonPicker* m_picker = nullptr;
  QLabel* m_balance = nullptr;
  TierChoice* m_tiers = nullptr;
  MoneyEdit* m_amount = nullptr;
  QRadioButton* m_payNow = nullptr;
  QRadioButton* m_hold = nullptr;
  QCheckBox* m_anonymous = nullptr;
};
