// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/campaigns.h"
#include "ui/actiondialog.h"

class DraftList;
class MoneyEdit;
class PersonPicker;
class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

// A new campaign with its rewards and milestones, sent whole. Staff start one for anybody,
// everybody else for themselves. Owns the drafts.
class NewCampaignDialog final : public ActionDialog {
  Q_OBJECT

 public:
  explicit NewCampaignDialog(Console& console, QWidget* parent = nullptr);

 Q_SIGNALS:
  void created(CampaignId campaign, const QString& sentence);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void refused(const Error& error) override;

 private:
  void makeWho();
  void makeWhat();
  void makeWhen();
  [[nodiscard]] QWidget* makeLists();
  [[nodiscard]] CreateCampaign request() const;
  void editTier(int row);
  void editMilestone(int row);
  void showTiers();
  void showMilestones();

  std::vector<NewTier> m_tiers;
  std::vector<NewMilestone> m_milestones;
  PersonPicker* m_creator = nullptr;
  QLineEdit* m_title = nullptr;
  QPlainTextEdit* m_description = nullptr;
  MoneyEdit* m_goal = nullptr;
  QDateTimeEdit* m_deadline = nullptr;
  QCheckBox* m_cancellation = nullptr;
  DraftList* m_tierList = nullptr;
  DraftList* m_milestoneList = nullptr;
};
