// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "models/console.h"
#include "storage/pledges.h"
#include "ui/card.h"

class Pill;
class QLabel;
class QPushButton;
class QStackedWidget;

// One pledge beside the list that it was chosen in: what it is, whose and to what, and its life as
// the log has it, with who did it and why. Below stand the buttons of what may be done, which its
// page makes. Owns them; GUI thread only.
class PledgeDetails final : public Card {
  Q_OBJECT

 public:
  PledgeDetails(Console& console, QWidget* buttons, QWidget* parent = nullptr);

  void showPledge(const Pledge& pledge);
  // Nothing to show, or too many to show one: says which.
  void showSentence(const QString& sentence);

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  void personChosen(UserId person);

 private:
  [[nodiscard]] QWidget* makeContent(QWidget* buttons);
  [[nodiscard]] QLabel* makeLabel(const char* name);
  [[nodiscard]] QPushButton* makeLink(const char* name, const QString& accessibleName);
  void readLife();
  void showLife(const Result<std::vector<LogLine>>& lines);
  void addMoment(const QString& what, const QString& when);

  Console& m_console;
  Pledge m_pledge;  // its id is none while none is shown
  Pledge m_lifeOf;  // as it was when its life was asked for
  QStackedWidget* m_pages = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_number = nullptr;
  Pill* m_status = nullptr;
  QLabel* m_amount = nullptr;
  QPushButton* m_backer = nullptr;
  QPushButton* m_campaign = nullptr;
  QLabel* m_reward = nullptr;
  QWidget* m_life = nullptr;
};
