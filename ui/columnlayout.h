// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

class QHeaderView;

// How the columns of a table stand: their order, widths and which of them are hidden. A plain
// value, written as texts so that a person can read them in the settings: "2:150", "0:72 hidden".
class ColumnLayout final {
 public:
  [[nodiscard]] static ColumnLayout of(const QHeaderView& header);
  // Nothing where the texts are none of ours, or of a table with other columns.
  [[nodiscard]] static ColumnLayout parse(const QStringList& texts, int columns);

  [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
  [[nodiscard]] QStringList toTexts() const;
  void apply(QHeaderView& header) const;

 private:
  struct Column {
    int column = 0;  // of the model
    int width = 0;   // pixels
    bool isHidden = false;
  };

  std::vector<Column> m_columns;  // from left to right
};
