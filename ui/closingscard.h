// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "models/closuremodel.h"
#include "ui/card.h"

class ChoiceBar;
class PageState;
class TableView;

// Campaigns that are due or end soon, with what closing them would do now: due now, or within a day
// or a week (the due ones too). Owns its model.
class ClosingsCard final : public Card {
  Q_OBJECT

 public:
  explicit ClosingsCard(Console& console, QWidget* parent = nullptr);

  void refresh() { m_model->refresh(); }
  // "due", "day" or "week"; nothing happens for another word.
  void choose(const QString& window);
  [[nodiscard]] QString chosen() const;
  // The current row, if it is due.
  [[nodiscard]] std::optional<Closing> currentDue() const;
  // All that are listed as due, the earliest first; a full page, if there may be more.
  [[nodiscard]] std::vector<Closing> due() const;
  [[nodiscard]] ClosingModel* model() const { return m_model; }

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  // Other deadlines.
  void chosenChanged();
  // Another row, or its rows were read again.
  void currentChanged();

 private:
  void showWindow();

  Console& m_console;
  ClosingModel* m_model = nullptr;
  ChoiceBar* m_window = nullptr;
  PageState* m_state = nullptr;
  TableView* m_table = nullptr;
};
