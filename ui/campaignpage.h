// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>

#include "models/console.h"
#include "storage/campaigns.h"
#include "ui/errortext.h"
#include "ui/page.h"

class Card;
class CampaignHead;
class CampaignRewards;
class FundingChart;
class PageState;
class PledgesCard;
class QLabel;

// One campaign: its figures, money over time, description, rewards, milestones and pledges, and
// what this person may do about it. Reads it again when anybody changed it, and at its deadline.
// Lives in the GUI thread.
class CampaignPage final : public Page {
  Q_OBJECT

 public:
  CampaignPage(Console& console, CampaignId id, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString room() const override { return QStringLiteral("campaigns"); }
  [[nodiscard]] PageAddress address() const override {
    return {.room = room(), .number = m_id.value};
  }
  void refresh() override;
  void activated() override;
  [[nodiscard]] CampaignId id() const { return m_id; }

 private:
  void makeActions();
  QAction* makeAction(const QString& name, const QString& text, void (CampaignPage::*slot)());
  void fill(QWidget* content);
  [[nodiscard]] QWidget* makeLeft(QWidget* parent);
  [[nodiscard]] QWidget* makeRight(QWidget* parent);
  void show(const CampaignDetail& detail);
  void showChart(const CampaignDetail& detail);
  void showActions();
  void waitForDeadline();
  [[nodiscard]] bool isActive() const;
  [[nodiscard]] bool isDue() const;
  [[nodiscard]] bool mayManage() const;  // staff, or its creator
  [[nodiscard]] bool mayPledge() const;
  [[nodiscard]] bool mayClose() const;  // when it is due
  void changeText();
  void pledge();
  void cancelCampaign();
  void closeNow();
  // Closes, or goes on refunding: one batch an action, until nothing is left.
  void settle(qint64 refunded, Money amount);
  void say(const QString& sentence);
  void sayFailed(const Error& error, Attempt attempt);

  Console& m_console;
  CampaignId m_id;
  std::optional<CampaignDetail> m_detail;
  QTimer m_clock;  // "2 hours left" grows old, and the deadline comes
  PageState* m_state = nullptr;
  CampaignHead* m_head = nullptr;
  FundingChart* m_chart = nullptr;
  QLabel* m_about = nullptr;
  CampaignRewards* m_rewards = nullptr;
  PledgesCard* m_pledges = nullptr;
  QAction* m_change = nullptr;
  QAction* m_pledge = nullptr;
  QAction* m_cancel = nullptr;
  QAction* m_close = nullptr;
  bool m_isReading = false;
  bool m_readAgain = false;
  bool m_isSettling = false;
  bool m_saidFailed = false;
};
