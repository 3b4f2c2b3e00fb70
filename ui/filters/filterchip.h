// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QToolButton;

// A filter that is set: "Status: Active ×". Its words change it (click, Enter), its cross or the
// Delete key removes it. Plain text, elided where it is long. Owned by its bar.
class FilterChip final : public QPushButton {
  Q_OBJECT

 public:
  explicit FilterChip(const QString& title, QWidget* parent = nullptr);

  void setValue(const QString& value);
  [[nodiscard]] QString value() const { return m_value; }
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void removeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QString m_title;
  QString m_value;
  QToolButton* m_cross = nullptr;
};
