// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A state as a pill beside a title: what StatusDelegate paints in a table.
class Pill final : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  // state: its name as in the schema ("active"); text: in the viewer's language.
  void setState(const QString& state, const QString& text);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QFont pillFont() const;

  QString m_state;
  QString m_text;
};
