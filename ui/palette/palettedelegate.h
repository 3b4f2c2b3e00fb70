// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rowdelegate.h"

// A line of the command palette: its title, what it is beside it in grey, its shortcut at the
// right.
class PaletteDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  static constexpr int noteRole = Qt::UserRole + 1;
  static constexpr int keysRole = Qt::UserRole + 2;

  using RowDelegate::RowDelegate;

 protected:
  void paintInside(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inside,
                   const QModelIndex& index) const override;
};
