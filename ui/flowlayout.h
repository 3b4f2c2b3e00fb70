// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

// Lays widgets out as words in a paragraph: beside one another, in the next row where the room
// ends. Owns its items, as every layout does.
class FlowLayout final : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(int gap, QWidget* parent = nullptr);
  ~FlowLayout() override;

  // To a place among the others, as a box layout does.
  void insertWidget(int index, QWidget* widget);

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override { return int(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  // Answers the height; places the items only where asked to.
  int layOut(const QRect& rect, bool places) const;

  int m_gap;
  QList<QLayoutItem*> m_items;
};
