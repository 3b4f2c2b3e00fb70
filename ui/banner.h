// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

// A line at the head of a page that says what happened. Plain text only. Escape, or its button by
// keyboard, dismisses it. Hidden until something is said.
class Banner final : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { success, warning, error };
  Q_ENUM(Kind)

  explicit Banner(QWidget* parent = nullptr);

  void say(Kind kind, const QString& text);
  void dismiss();
  [[nodiscard]] Kind kind() const { return m_kind; }
  [[nodiscard]] QString text() const;

 Q_SIGNALS:
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void applyTone();

  Kind m_kind = Kind::success;
  QLabel* m_text = nullptr;
  QToolButton* m_close = nullptr;
};
