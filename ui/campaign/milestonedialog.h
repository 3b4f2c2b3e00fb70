// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/campaigns.h"
#include "ui/editdialog.h"

class MoneyEdit;
class QLineEdit;
class QPlainTextEdit;

// A milestone: added to a campaign, changed, or drafted for one that is not created yet.
class MilestoneDialog final : public EditDialog {
  Q_OBJECT

 public:
  // Saves; before: the milestone as it is, none for a new one.
  MilestoneDialog(Console& console, CampaignId campaign, const std::optional<Milestone>& before,
                  QWidget* parent);
  // Only answers drafted(); before: the draft so far.
  MilestoneDialog(Console& console, const std::optional<NewMilestone>& before, QWidget* parent);

 Q_SIGNALS:
  void drafted(const NewMilestone& milestone);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void send() override;
  void readTheirs() override;

 private:
  void makeFields(bool isNew);
  void show(const NewMilestone& milestone);
  [[nodiscard]] SaveMilestone request() const;
  [[nodiscard]] std::vector<MeanwhileField> besides(const Milestone& theirs) const;

  CampaignId m_campaign;  // none: a draft
  std::optional<Milestone> m_before;
  QLineEdit* m_title = nullptr;
  QPlainTextEdit* m_description = nullptr;
  MoneyEdit* m_target = nullptr;
};
