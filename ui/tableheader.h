// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

// A table's header: titles stand exactly over their cells, and the sort arrow beside a title never
// moves or covers it. Painted from the palette, because a style sheet's arrow would do both.
class TableHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit TableHeader(QWidget* parent = nullptr);

  // What a title needs: its words, the margins, room for the arrow where one can sort by it.
  [[nodiscard]] int widthFor(const QString& title, bool isSortable) const;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  [[nodiscard]] QFont titleFont() const;
};
