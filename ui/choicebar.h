// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

// A row of buttons of which one is chosen: a filter with few values. The arrow keys walk it. Owns
// its buttons.
class ChoiceBar final : public QWidget {
  Q_OBJECT

 public:
  // accessibleName: what is chosen here ("Status").
  explicit ChoiceBar(const QString& accessibleName, QWidget* parent = nullptr);

  // The first one is chosen.
  void addChoice(const QString& key, const QString& text);
  void choose(const QString& key);
  [[nodiscard]] QString chosen() const;
  // Lower buttons, for inside a card. Before the choices are added.
  void setCompact() { m_isCompact = true; }

 Q_SIGNALS:
  void chosenChanged(const QString& key);

 private:
  QHBoxLayout* m_row = nullptr;
  QButtonGroup* m_group = nullptr;
  bool m_isCompact = false;
};
