// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

// One figure of a page's head: what it is, the number, a note below.
class FigureCard final : public QFrame {
  Q_OBJECT

 public:
  explicit FigureCard(const QString& label, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  // An empty figure shows a dash: it is not known yet.
  void setFigure(const QString& figure);
  void setNote(const QString& note);

 private:
  void describe();

  QLabel* m_label = nullptr;
  QLabel* m_figure = nullptr;
  QLabel* m_note = nullptr;
};
