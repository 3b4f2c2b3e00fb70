// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QScrollArea>

#include "models/format.h"
#include "storage/tiers.h"

class QButtonGroup;
class QVBoxLayout;

// The rewards of a campaign to choose one from, with price and what is left; first "no reward".
// What is sold out or closed is shown, but cannot be chosen. Owns its buttons.
class TierChoice final : public QScrollArea {
  Q_OBJECT

 public:
  explicit TierChoice(const Currency& currency, QWidget* parent = nullptr);

  // Keeps what is chosen, as long as it is there.
  void setTiers(const std::vector<Tier>& tiers);
  // None: without a reward.
  [[nodiscard]] TierId chosen() const;
  void choose(TierId tier);

 Q_SIGNALS:
  void chosenChanged();

 private:
  void addChoice(qint64 id, const QString& title, const QString& note, const QString& description,
                 bool isOpen);
  void empty();

  Currency m_currency;
  QWidget* m_inside = nullptr;
  QVBoxLayout* m_rows = nullptr;
  QButtonGroup* m_group = nullptr;
};

// "3 of 40 left", "sold out", "closed", "unlimited".
[[nodiscard]] QString placesText(const Tier& tier);
