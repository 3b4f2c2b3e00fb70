// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;

// One figure of a page's head: what it is, the number, a note below; with a link it is a way to the
// list behind it, by click, Enter or Space.
class FigureCard final : public QFrame {
  Q_OBJECT

 public:
  explicit FigureCard(const QString& label, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  // An empty figure shows a dash: it is not known yet.
  void setFigure(const QString& figure);
  // Whether it shows a figure, not the dash.
  [[nodiscard]] bool isKnown() const { return m_isKnown; }
  void setNote(const QString& note);
  // An address of ours; `where` says what is there, for a tool tip.
  void setLink(const QUrl& link, const QString& where);

 Q_SIGNALS:
  void linkActivated(const QUrl& link);

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void describe();

  QLabel* m_label = nullptr;
  QLabel* m_figure = nullptr;
  bool m_isKnown = false;
  QLabel* m_note = nullptr;
  QUrl m_link;
};
