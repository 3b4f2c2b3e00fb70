// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

class QPushButton;

// One of several ways to go on: a title, what it means, and the button that takes it.
class ChoiceCard final : public Card {
  Q_OBJECT

 public:
  struct What {
    QString name;  // the button's objectName
    QString title;
    QString description;
    QString button;
  };

  explicit ChoiceCard(const What& what, QWidget* parent = nullptr);

  [[nodiscard]] QPushButton* button() const { return m_button; }

 private:
  QPushButton* m_button = nullptr;
};
