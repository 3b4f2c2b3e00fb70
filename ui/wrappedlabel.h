// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

// Plain text that breaks into lines and knows how high it is for each width it was asked for.
// Layouts ask eight times for the same width while a page opens, and QLabel shapes its text anew
// each time: half of what opening a campaign took.
class WrappedLabel final : public QLabel {
  Q_OBJECT

 public:
  explicit WrappedLabel(QWidget* parent = nullptr);
  explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;

 private:
  mutable QString m_measured;         // the text that these are for
  mutable QHash<int, int> m_heights;  // by width
};
