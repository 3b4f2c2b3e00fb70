// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pledgesmodel.h"

class LateWidget;
class QAction;
class TableView;

// A person's pledges in a tab of their page, and what may be done about one of them. Made and read
// when they are first seen. Owns the model; GUI thread only.
class PersonPledges final : public QObject {
  Q_OBJECT

 public:
  // browse: what somebody who has not pledged yet may do about it. parent owns the list too.
  PersonPledges(Console& console, QAction* browse, QWidget* parent);

  [[nodiscard]] QWidget* list() const;
  // For beside the tabs: seen while the list is in front.
  [[nodiscard]] QWidget* makeButtons(QWidget* parent);
  void setInFront(bool isInFront);

  void showPerson(UserId person);
  void refresh();

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  // sentence: what was done about one, with the wallet before and after.
  void pledgeChanged(const QString& sentence);

 private:
  [[nodiscard]] QWidget* makeList(QWidget* parent);
  void read();

  Console& m_console;
  QAction* m_browse = nullptr;
  UserId m_person;
  PledgesModel* m_model = nullptr;
  LateWidget* m_list = nullptr;
  LateWidget* m_buttons = nullptr;
  TableView* m_table = nullptr;  // null until it is seen
};
