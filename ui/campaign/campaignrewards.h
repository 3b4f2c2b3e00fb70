// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/console.h"
#include "storage/campaigns.h"

class EntryCard;

// A campaign's rewards and milestones, and their dialogs.
class CampaignRewards final : public QWidget {
  Q_OBJECT

 public:
  explicit CampaignRewards(Console& console, QWidget* parent = nullptr);

  void show(const CampaignDetail& detail, bool mayChange);

 Q_SIGNALS:
  void changed(const QString& sentence);

 private:
  void showTiers(bool mayChange);
  void showMilestones(bool mayChange);
  void editTier(qint64 id);
  void removeTier(qint64 id);
  void editMilestone(qint64 id);
  void removeMilestone(qint64 id);
  [[nodiscard]] std::optional<Tier> tier(qint64 id) const;
  [[nodiscard]] std::optional<Milestone> milestone(qint64 id) const;

  Console& m_console;
  CampaignDetail m_detail;
  EntryCard* m_tiers = nullptr;
  EntryCard* m_milestones = nullptr;
};
