// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>

#include "app/tour/books.h"
#include "app/tour/walk.h"

// The main job of the console, done by itself through its real windows on demo data: browse, open,
// deposit, pledge, be refused, cancel, let two campaigns come due, pay one out and refund the
// other. Tells the balances before and after each step and proves the books at the end. Lives in
// the GUI thread.
class Tour final : public Walk {
  Q_OBJECT

 public:
  // folder exists.
  Tour(ConsoleWindow& console, const QString& folder, QObject* parent = nullptr);

 private:
  void tell() override;
  [[nodiscard]] bool isProved() const override { return m_disagreements == 0; }

  // The script, in its order.
  void browse();
  void preparePeopleAndCampaigns();
  void deposit();
  void depositRun();
  void pledgeWithReward();
  void pledgeLater();
  void refuseSoldOut();
  void cancelPledge();
  void closeTwo();
  void lookAround();
  void prove();

  // Pieces of it.
  void act(const QString& text, std::function<Action()> action,
           std::function<void(const Answer&)> then = {});
  void tellChanges();
  using Walk::openCampaign;
  void openCampaign(CampaignId Tour::*campaign);
  void openPledgeDialog(const QString& backer);

  Books m_books;
  UserId m_ada, m_ben, m_cleo;
  CampaignId m_funded, m_missed;
  TierId m_lastPlace, m_card;
  LogId m_lastLog;  // written by the last action of the script's own
  QSet<CampaignId> m_closed;
  std::optional<qsizetype> m_disagreements;
  bool m_isActing = false;
};
