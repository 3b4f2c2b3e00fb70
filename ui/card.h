// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

// A white card with an optional title; what it holds goes into body().
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  // No margin at the sides, for a table that fills the card.
  void setFlush(bool isFlush);
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }

 private:
  QLabel* m_title = nullptr;
  QVBoxLayout* m_body = nullptr;
};
