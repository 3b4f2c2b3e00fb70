// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/campaigns.h"
#include "ui/editdialog.h"

class MoneyEdit;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

// A reward tier: added to a campaign, changed, or drafted for one that is not created yet.
class TierDialog final : public EditDialog {
  Q_OBJECT

 public:
  // Saves; before: the tier as it is, none for a new one.
  TierDialog(Console& console, CampaignId campaign, const std::optional<Tier>& before,
             QWidget* parent);
  // Only answers drafted(); before: the draft so far.
  TierDialog(Console& console, const std::optional<NewTier>& before, QWidget* parent);

 Q_SIGNALS:
  void drafted(const NewTier& tier);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void send() override;
  void readTheirs() override;

 private:
  void makeFields();
  void show(const NewTier& tier);
  void show(const Tier& tier);
  [[nodiscard]] std::vector<MeanwhileField> besides(const Tier& theirs) const;
  [[nodiscard]] SaveTier request() const;
  [[nodiscard]] QString quantityProblem() const;

  CampaignId m_campaign;  // none: a draft
  std::optional<Tier> m_before;
  QLineEdit* m_title = nullptr;
  QPlainTextEdit* m_description = nullptr;
  MoneyEdit* m_price = nullptr;
  QLineEdit* m_quantity = nullptr;
  QCheckBox* m_closed = nullptr;
};
